"""Limits on hours and rest, of a market. They hold for claims before, and for time online as it runs."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta, tzinfo
from itertools import pairwise
from typing import TypeVar

from msgspec import Struct

Span = tuple[datetime, datetime]
"""From when until before when."""
Moment = TypeVar("Moment", datetime, int)


class Limits(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What nobody works more than, and how long nobody works less than rests.

    The shipped ones follow Directive 2003/88/EC: 11 hours of rest a day (article 3), a break after 6 hours at most (4), 48 hours a week (6).
    `jump_on_minutes` before a shift with places left begins, colleagues are called for it, with `jump_on_bonus_percent`. After abuse, nothing is offered for
    `recovery_minutes`, which are paid (0: for none; docs/wellbeing.md).
    """

    hours_a_day: float = 10.0
    hours_a_week: float = 40.0
    rest_hours: float = 11.0
    break_after_minutes: int = 240
    break_minutes: int = 15
    recovery_minutes: int = 10
    jump_on_minutes: int = 120
    jump_on_bonus_percent: int = 25
    late_minutes: int = 10
    give_up_minutes: int = 30


def problems_of(limits: Limits) -> list[str]:
    """Gives what cannot be, a sentence each; nothing where all is well."""
    found: list[str] = []
    if not 0 < limits.hours_a_day <= 24:
        found.append(f"'hours_a_day' is {limits.hours_a_day}: it lies between 0 and 24.")
    if not 0 < limits.hours_a_week <= 168:
        found.append(f"'hours_a_week' is {limits.hours_a_week}: it lies between 0 and 168.")
    if not 0 <= limits.rest_hours < 24:
        found.append(f"'rest_hours' is {limits.rest_hours}: it lies between 0 and 24.")
    numbers = (
        limits.break_after_minutes,
        limits.break_minutes,
        limits.jump_on_minutes,
        limits.late_minutes,
        limits.give_up_minutes,
    )
    if not 0 <= limits.recovery_minutes <= 120:
        found.append(f"'recovery_minutes' is {limits.recovery_minutes}: it is from 0 to 120.")
    if min(numbers) < 1:
        found.append("minutes are at least 1.")
    if limits.give_up_minutes < limits.late_minutes:
        found.append("'give_up_minutes' comes after 'late_minutes': somebody is asked before their place is given up.")
    if not 0 <= limits.jump_on_bonus_percent <= 200:
        found.append(f"'jump_on_bonus_percent' is {limits.jump_on_bonus_percent}: it is from 0 to 200.")
    return found


def merged(spans: Iterable[tuple[Moment, Moment]]) -> list[tuple[Moment, Moment]]:
    """Gives the spans (of times, or of seconds) in order, those that touch or overlap as one."""
    found: list[tuple[Moment, Moment]] = []
    for starts_at, ends_at in sorted(spans):
        if found and starts_at <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], ends_at))
        elif ends_at > starts_at:
            found.append((starts_at, ends_at))
    return found


def exceeded(limits: Limits, working: Sequence[Span], zone: tzinfo) -> str | None:
    """Gives which limit these working times break ("hours_a_day", "hours_a_week", "rest"), or None.

    Days and weeks (from Monday) are the market's. Rest lies between two days' work: a gap that is shorter than the rest belongs to a working day, and a
    working day, from its first to its last minute, is no longer than 24 hours less the rest.
    """
    spans = merged(working)
    for name, most, key in (("hours_a_day", limits.hours_a_day, _day), ("hours_a_week", limits.hours_a_week, _week)):
        sums: dict[tuple[int, ...], timedelta] = {}
        for piece in spans:
            for starts_at, ends_at in _by_day(piece, zone):
                place = key(starts_at.astimezone(zone))
                sums[place] = sums.get(place, timedelta()) + (ends_at - starts_at)
        if any(total > timedelta(hours=most) for total in sums.values()):
            return name
    return None if _is_rested(limits, spans) else "rest"


def _is_rested(limits: Limits, spans: Sequence[Span]) -> bool:
    rest, longest = timedelta(hours=limits.rest_hours), timedelta(hours=24 - limits.rest_hours)
    if not spans:
        return True
    began = spans[0][0]
    for (_, ended), (starts_at, _) in pairwise([*spans, (spans[-1][1] + rest, spans[-1][1] + rest)]):
        if ended - began > longest:
            return False
        if starts_at - ended >= rest:
            began = starts_at
    return True


def may_work_until(limits: Limits, worked: Sequence[Span], zone: tzinfo, now: datetime) -> datetime:
    """Gives until when somebody may go on working from now: to the minute, `now` when they may not at all; at most a day ahead."""
    low, high = 0, 24 * 60
    if exceeded(limits, [*worked, (now, now + timedelta(minutes=1))], zone):
        return now
    while low < high:
        middle = (low + high + 1) // 2
        if exceeded(limits, [*worked, (now, now + timedelta(minutes=middle))], zone):
            high = middle - 1
        else:
            low = middle
    return now + timedelta(minutes=low)


def break_is_due_at(limits: Limits, worked: Sequence[Span], now: datetime) -> datetime | None:
    """Gives when a break is due for who works now, None for who does not: `break_after_minutes` after the last break that was long enough."""
    spans = merged(worked)
    if not spans or spans[-1][1] < now:
        return None
    began = spans[0][0]
    for (_, ended), (starts_at, _) in pairwise(spans):
        if starts_at - ended >= timedelta(minutes=limits.break_minutes):
            began = starts_at
    return began + timedelta(minutes=limits.break_after_minutes)


def _by_day(span: Span, zone: tzinfo) -> Iterable[Span]:
    starts_at, ends_at = span
    while starts_at < ends_at:
        local = starts_at.astimezone(zone)
        midnight = datetime(local.year, local.month, local.day, tzinfo=zone) + timedelta(days=1)
        midnight = midnight.astimezone(starts_at.tzinfo)
        yield starts_at, min(ends_at, midnight)
        starts_at = midnight


def _day(at: datetime) -> tuple[int, ...]:
    return (at.year, at.month, at.day)


def _week(at: datetime) -> tuple[int, ...]:
    return at.isocalendar()[:2]


class MarketLimits(Struct, frozen=True):
    """A market's limits, and the time zone that its days lie in."""

    zone: tzinfo
    limits: Limits


class LimitsByMarket(Struct, frozen=True):
    """Every market's limits; a market without its own has those of ""."""

    markets: dict[str, MarketLimits]

    def of(self, market: str) -> MarketLimits:
        return self.markets.get(market) or self.markets[""]
