"""When people are there: opening hours of a market, on its own clock. Pure; every moment that comes in or goes out is aware of its zone."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

MINUTES_A_DAY = 24 * 60
LOOK_AHEAD = timedelta(days=400)
_DAY = timedelta(days=1)
_RANGE = re.compile(r"(\d\d):(\d\d)\s*[-–]\s*(\d\d):(\d\d)")


@dataclass(frozen=True, slots=True)
class TimeRange:
    """From one time on the clock to another, in minutes of the day on which it begins; past midnight, `to_minute` is more than a day's."""

    from_minute: int
    to_minute: int


@dataclass(frozen=True, slots=True)
class Span:
    """From a moment until before another."""

    starts_at: datetime
    ends_at: datetime


Week = tuple[tuple[TimeRange, ...], ...]
"""The ranges of each weekday, Monday first."""

ALWAYS: Week = ((TimeRange(0, MINUTES_A_DAY),),) * 7
NEVER: Week = ((),) * 7


def time_range(text: str) -> TimeRange:
    """Reads `08:00-17:30`; `22:00-02:00` ends on the next day. Raises ValueError with what is wrong."""
    found = _RANGE.fullmatch(text.strip())
    if found is None:
        raise ValueError(f"{text!r} is no range of times: write it like 08:00-17:30")
    hours_from, minutes_from, hours_to, minutes_to = (int(part) for part in found.groups())
    first, last = hours_from * 60 + minutes_from, hours_to * 60 + minutes_to
    if first >= MINUTES_A_DAY or last > MINUTES_A_DAY or max(minutes_from, minutes_to) > 59 or first == last:
        raise ValueError(f"{text!r} is no range of times: they go from 00:00 to 24:00, and its two are not the same")
    return TimeRange(first, last if last > first else last + MINUTES_A_DAY)


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """A market's hours. A range belongs to the day on which it begins, also where it runs past midnight.

    A date in `holidays` has those ranges in place of its weekday's: none, closed all day. `breaks` cut whatever is open at that time of that day.
    """

    zone: ZoneInfo
    week: Week = ALWAYS
    holidays: Mapping[date, tuple[TimeRange, ...]] = field(default_factory=dict[date, tuple[TimeRange, ...]])
    breaks: Week = NEVER

    def open_spans(self, after: datetime, until: datetime) -> list[Span]:
        """Gives when it is open within these moments, in order, apart from each other, in UTC."""
        if until <= after:
            return []
        days = list(self._days(after, until))
        opened = _joined(self._spans(days, self._ranges_on))
        closed = _joined(self._spans(days, lambda day: self.breaks[day.weekday()]))
        clipped = (_clipped(span, after.astimezone(UTC), until.astimezone(UTC)) for span in _without(opened, closed))
        return [span for span in clipped if span is not None]

    def is_open(self, now: datetime) -> bool:
        return bool(self.open_spans(now, now + timedelta(microseconds=1)))

    def next_opening(self, now: datetime) -> datetime | None:
        """Gives when people are there again: `now` while it is open, None where that is more than a year away."""
        reach = _DAY
        while reach <= LOOK_AHEAD:
            spans = self.open_spans(now, now + reach)
            if spans:
                return spans[0].starts_at
            reach *= 4
        return None

    def _days(self, after: datetime, until: datetime) -> Iterator[date]:
        day = after.astimezone(self.zone).date() - _DAY  # what began yesterday may run past midnight
        last = until.astimezone(self.zone).date()
        while day <= last:
            yield day
            day += _DAY

    def _ranges_on(self, day: date) -> Sequence[TimeRange]:
        special = self.holidays.get(day)
        return self.week[day.weekday()] if special is None else special

    def _spans(self, days: Iterable[date], ranges_on: Callable[[date], Sequence[TimeRange]]) -> Iterator[Span]:
        for day in days:
            for one in ranges_on(day):
                starts_at = self._at(day, one.from_minute, fold=0)
                ends_at = self._at(day, one.to_minute, fold=1)
                if starts_at < ends_at:  # one that lies in the hour that a change of the clock leaves out is none
                    yield Span(starts_at, ends_at)

    def _at(self, day: date, minute: int, fold: int) -> datetime:
        """Gives the moment at which the clock on the wall shows it.

        Where it shows a time twice, hours begin with the first and end with the second; a time that it leaves out is as much later.
        """
        wall = datetime.combine(day, time()) + timedelta(minutes=minute)
        if fold and not self._is_twice(wall):
            fold = 0  # in a gap, fold=1 would be earlier
        return wall.replace(tzinfo=self.zone, fold=fold).astimezone(UTC)

    def _is_twice(self, wall: datetime) -> bool:
        first, second = (wall.replace(tzinfo=self.zone, fold=fold).astimezone(UTC) for fold in (0, 1))
        return second > first


def _joined(spans: Iterable[Span]) -> list[Span]:
    """Those that overlap or touch are one."""
    joined: list[Span] = []
    for span in sorted(spans, key=lambda one: one.starts_at):
        if joined and span.starts_at <= joined[-1].ends_at:
            joined[-1] = Span(joined[-1].starts_at, max(joined[-1].ends_at, span.ends_at))
        else:
            joined.append(span)
    return joined


def _without(opened: Sequence[Span], closed: Sequence[Span]) -> Iterator[Span]:
    for span in opened:
        starts_at = span.starts_at
        for cut in closed:
            if cut.ends_at <= starts_at or cut.starts_at >= span.ends_at:
                continue
            if cut.starts_at > starts_at:
                yield Span(starts_at, cut.starts_at)
            starts_at = cut.ends_at
        if starts_at < span.ends_at:
            yield Span(starts_at, span.ends_at)


def _clipped(span: Span, after: datetime, until: datetime) -> Span | None:
    starts_at, ends_at = max(span.starts_at, after), min(span.ends_at, until)
    return Span(starts_at, ends_at) if starts_at < ends_at else None
