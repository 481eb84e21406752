"""Callbacks: the times that can be promised in a market, and when something is due for one that was. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from onhand.domain.conversation.callback import Callback
from onhand.domain.matching.opening_hours import OpeningHours, Span

DEFAULT_MARKET = ""
EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
SLOTS_SHOWN = 240


class CallbackRules(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How callbacks are promised. `capacity` is how many in one slot; the first one to be had begins `notice_minutes` from now at the earliest."""

    slot_minutes: int = 30
    capacity: int = 4
    days_ahead: int = 7
    notice_minutes: int = 15
    remind_minutes: int = 15

    def problems(self) -> Iterator[str]:
        """Gives what makes no sense, a sentence each."""
        for name, least, most in (
            ("slot_minutes", 1, 24 * 60),
            ("capacity", 0, 10_000),
            ("days_ahead", 1, 60),
            ("notice_minutes", 0, 7 * 24 * 60),
            ("remind_minutes", 0, 24 * 60),
        ):
            if not least <= getattr(self, name) <= most:
                yield f"'{name}' is {getattr(self, name)}: give a whole number from {least} to {most}"

    @property
    def slot(self) -> timedelta:
        return timedelta(minutes=self.slot_minutes)


@dataclass(frozen=True, slots=True)
class ServiceMarket:
    """When a market's people are there, and what callbacks it promises."""

    name: str
    hours: OpeningHours
    callbacks: CallbackRules

    def slots(self, now: datetime) -> Iterator[Span]:
        """Gives the slots that may be promised, in order. They begin at whole multiples of their length (UTC) and lie within the opening hours."""
        rules = self.callbacks
        first = now + timedelta(minutes=rules.notice_minutes)
        for span in self.hours.open_spans(first, now + timedelta(days=rules.days_ahead)):
            starts_at = _rounded_up(span.starts_at, rules.slot)
            while starts_at + rules.slot <= span.ends_at:
                yield Span(starts_at, starts_at + rules.slot)
                starts_at += rules.slot

    def slot_at(self, starts_at: datetime, now: datetime) -> Span | None:
        """Gives the slot that begins then, None where there is none to be had."""
        for slot in self.slots(now):
            if slot.starts_at >= starts_at:
                return slot if slot.starts_at == starts_at else None
        return None


@dataclass(frozen=True, slots=True)
class ServiceMarkets:
    """Every market by its name; the default holds for those that have no entry."""

    markets: Mapping[str, ServiceMarket] = field(default_factory=dict[str, ServiceMarket])

    def of(self, market: str) -> ServiceMarket:
        return self.markets.get(market) or self.markets[DEFAULT_MARKET]


class Due(StrEnum):
    """What time brings for a callback."""

    REMIND = "remind"
    BEGIN = "begin"
    MISS = "miss"


def due(callback: Callback, now: datetime, remind: timedelta) -> Due | None:
    """Gives what is due, None for nothing. Nobody is reminded of what they booked less than that time ahead."""
    if callback.begun_at is not None:
        return Due.MISS if not callback.missed and now >= callback.ends_at else None
    if now >= callback.starts_at:
        return Due.BEGIN
    remind_at = callback.starts_at - remind
    return Due.REMIND if not callback.reminded and callback.booked_at < remind_at <= now else None


def capacity_in(capacity: int, certified_people: int | None) -> int:
    """Gives how many callbacks a slot takes in a language: no more than there are people certified for it. None: that is not known."""
    return capacity if certified_people is None else min(capacity, certified_people)


def _rounded_up(moment: datetime, slot: timedelta) -> datetime:
    whole = -(-(moment - EPOCH) // slot)
    return EPOCH + whole * slot
