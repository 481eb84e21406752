"""Rate cards: what an hour of each activity earns in a market, from a day on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from msgspec import Struct

EVERYWHERE = ""
"""The market whose rates hold where a market has none of its own."""


class Period(StrEnum):
    """How often a statement is made."""

    MONTH = "month"
    WEEK = "week"  # from Monday


class RateCard(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Rates are whole minor units (cents) an hour. `handling_several` holds while two or more conversations are held; without it, `handling` does.

    `floor` is the least that an hour of paid time comes to, day by day. `away` is 0 where breaks are unpaid.
    """

    valid_from: date
    currency: str
    online: int
    handling: int
    waiting: int
    wrap_up: int
    training: int
    floor: int
    handling_several: int | None = None
    away: int = 0

    @property
    def several(self) -> int:
        return self.handling if self.handling_several is None else self.handling_several

    @property
    def fault(self) -> int:
        """The system's own faults are paid as time online, and never under the floor."""
        return max(self.online, self.floor)


class PayRules(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A market's rate cards, oldest first, and how often statements are made."""

    cards: tuple[RateCard, ...]
    period: Period = Period.MONTH


@dataclass(frozen=True, slots=True)
class PayMarket:
    """Where a day begins, and what is paid."""

    zone: ZoneInfo
    rules: PayRules


@dataclass(frozen=True, slots=True)
class PayDay:
    """A market's calendar day: its first second, the first one after it (both since 1970), and the card that holds. DST makes it 23 or 25 hours long."""

    day: date
    starts: int
    ends: int
    card: RateCard | None


def problems_of(rules: PayRules) -> list[str]:
    """Gives a sentence for each thing that is wrong with a market's rates."""
    problems: list[str] = []
    if not rules.cards:
        problems.append("'rates' has no card: give at least one under 'cards'.")
    days = [card.valid_from for card in rules.cards]
    if days != sorted(set(days)):
        problems.append("the cards stand by 'valid_from', oldest first, each day once.")
    for card in rules.cards:
        problems.extend(f"the card valid from {card.valid_from}: {problem}" for problem in _problems_of_card(card))
    return problems


def _problems_of_card(card: RateCard) -> list[str]:
    problems: list[str] = []
    if not (len(card.currency) == 3 and card.currency.isascii() and card.currency.isupper()):
        problems.append(f"'currency' is {card.currency!r}: give three capital letters (ISO 4217), such as EUR.")
    for name in ("online", "handling", "waiting", "wrap_up", "training", "floor", "away"):
        if getattr(card, name) < 0:
            problems.append(f"'{name}' is under 0.")
    if card.several < card.handling:
        problems.append("'handling_several' is under 'handling': more work does not earn less.")
    return problems


class PayMarkets:
    """Every market's rates. A market that is not known has those of EVERYWHERE."""

    def __init__(self, markets: Mapping[str, PayMarket]) -> None:
        """Raises KeyError where EVERYWHERE is not among them."""
        self._otherwise = markets[EVERYWHERE]
        self._markets = dict(markets)
        self._days: dict[str, PayDay] = {}

    def of(self, market: str) -> PayMarket:
        return self._markets.get(market, self._otherwise)

    def names(self) -> Sequence[str]:
        return sorted(self._markets)

    def day(self, market: str, at: int) -> PayDay:
        """Gives the market's day that a second (since 1970) lies in."""
        known = self._days.get(market)
        if known is not None and known.starts <= at < known.ends:
            return known
        place = self.of(market)
        day = datetime.fromtimestamp(at, place.zone).date()
        found = PayDay(
            day, _midnight(day, place.zone), _midnight(day + timedelta(days=1), place.zone), card_on(place.rules, day)
        )
        self._days[market] = found
        return found


def card_on(rules: PayRules, day: date) -> RateCard | None:
    """Gives the card that holds on a day; None before the first."""
    return next((card for card in reversed(rules.cards) if card.valid_from <= day), None)


def _midnight(day: date, zone: ZoneInfo) -> int:
    """Gives a day's first second. Where the clocks skip midnight, that is the second at which they do."""
    return int(datetime.combine(day, time(), zone).astimezone(UTC).timestamp())


def period_of(period: Period, day: date) -> tuple[date, date]:
    """Gives the first and the last day of the period that a day lies in."""
    if period is Period.WEEK:
        first = day - timedelta(days=day.weekday())
        return first, first + timedelta(days=6)
    first = day.replace(day=1)
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
