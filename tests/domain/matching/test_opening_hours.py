"""Opening hours: past midnight, on holidays, with breaks, and when the clock changes."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from onhand.domain.matching.opening_hours import MINUTES_A_DAY, NEVER, OpeningHours, TimeRange, time_range

STOCKHOLM = ZoneInfo("Europe/Stockholm")
ZONES = [
    ZoneInfo(name) for name in ("UTC", "Europe/Stockholm", "America/New_York", "Asia/Tokyo", "Australia/Lord_Howe")
]
OFFICE = (time_range("08:00-17:00"),)
WEEKDAYS = (*(OFFICE,) * 5, (), ())

ranges = st.builds(
    lambda first, length: TimeRange(first, first + length),
    st.integers(0, MINUTES_A_DAY - 1),
    st.integers(1, MINUTES_A_DAY),
)
weeks = st.lists(st.lists(ranges, max_size=2).map(tuple), min_size=7, max_size=7).map(tuple)
moments = st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001 - as it asks
days = st.dates(date(2026, 1, 1), date(2026, 12, 31))
hours = st.builds(
    OpeningHours,
    zone=st.sampled_from(ZONES),
    week=weeks,
    holidays=st.dictionaries(days, st.lists(ranges, max_size=1).map(tuple), max_size=20),
    breaks=st.just(NEVER) | weeks,
)


def stockholm(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=STOCKHOLM)


def by_the_wall(opening: OpeningHours, now: datetime) -> bool:
    """The plain reading: what the clock on the wall shows lies in a range of today, or of yesterday past midnight."""

    def shown(ranges_of: list[tuple[TimeRange, ...]]) -> bool:
        today, yesterday = ranges_of
        return any(one.from_minute <= minute < one.to_minute for one in today) or any(
            one.from_minute <= minute + MINUTES_A_DAY < one.to_minute for one in yesterday
        )

    wall = now.astimezone(opening.zone)
    minute = wall.hour * 60 + wall.minute
    both = [wall.date(), wall.date() - timedelta(days=1)]
    opened = [opening.holidays.get(day, opening.week[day.weekday()]) for day in both]
    return shown(opened) and not shown([opening.breaks[day.weekday()] for day in both])


def clock_is_changing(zone: ZoneInfo, now: datetime) -> bool:
    around = {(now + timedelta(hours=hours)).astimezone(zone).utcoffset() for hours in range(-30, 31, 2)}
    return len(around) > 1


@given(hours, moments)
def test_it_is_open_when_the_clock_on_the_wall_says_so(opening: OpeningHours, now: datetime):
    assume(not clock_is_changing(opening.zone, now))
    assert opening.is_open(now) == by_the_wall(opening, now)


@given(hours, moments, st.integers(0, 20 * 24))
def test_spans_are_in_order_apart_and_within_what_was_asked(opening: OpeningHours, after: datetime, length_hours: int):
    until = after + timedelta(hours=length_hours)
    spans = opening.open_spans(after, until)
    for span in spans:
        assert after <= span.starts_at < span.ends_at <= until
        assert opening.is_open(span.starts_at)
        assert span.ends_at == until or not opening.is_open(span.ends_at)
    for one, other in pairwise(spans):
        assert one.ends_at < other.starts_at


@given(hours, moments)
def test_the_next_opening_is_open_and_nothing_before_it_is(opening: OpeningHours, now: datetime):
    opens_at = opening.next_opening(now)
    if opens_at is None:
        assert not opening.open_spans(now, now + timedelta(days=300))
        return
    assert opening.is_open(opens_at)
    assert opening.open_spans(now, opens_at) == []


def test_a_range_past_midnight_belongs_to_the_day_on_which_it_begins():
    opening = OpeningHours(STOCKHOLM, ((), (), (), (), (time_range("20:00-02:00"),), (), ()))
    assert opening.is_open(stockholm("2026-11-27T23:30"))  # Friday
    assert opening.is_open(stockholm("2026-11-28T01:59"))
    assert not opening.is_open(stockholm("2026-11-28T02:00"))
    assert not opening.is_open(stockholm("2026-11-27T01:00"))


def test_a_holiday_has_hours_of_its_own_or_none():
    closed, short = date(2026, 12, 25), date(2026, 12, 24)
    opening = OpeningHours(STOCKHOLM, WEEKDAYS, {closed: (), short: (time_range("08:00-12:00"),)})
    assert opening.is_open(stockholm("2026-12-24T11:00"))
    assert not opening.is_open(stockholm("2026-12-24T13:00"))
    assert not opening.is_open(stockholm("2026-12-25T11:00"))
    assert opening.next_opening(stockholm("2026-12-24T13:00")) == stockholm("2026-12-28T08:00")


def test_nobody_is_there_in_a_break():
    opening = OpeningHours(STOCKHOLM, WEEKDAYS, breaks=((time_range("12:00-12:30"),),) * 7)
    assert not opening.is_open(stockholm("2026-11-23T12:15"))
    assert opening.next_opening(stockholm("2026-11-23T12:15")) == stockholm("2026-11-23T12:30")


@pytest.mark.parametrize(("day", "hours_open"), [("2026-03-29", 8.0), ("2026-10-25", 10.0), ("2026-10-26", 9.0)])
def test_the_night_in_which_the_clock_changes_is_an_hour_shorter_or_longer(day: str, hours_open: float):
    opening = OpeningHours(STOCKHOLM, ((time_range("00:00-09:00"),),) * 7)
    midnight = stockholm(f"{day}T00:00")
    (span,) = opening.open_spans(midnight, midnight + timedelta(hours=12))
    assert (span.ends_at - span.starts_at) == timedelta(hours=hours_open)


@pytest.mark.parametrize(
    "text", ["8-17", "08:00", "24:00-02:00", "08:00-25:00", "08:61-09:00", "08:00-08:00", "ab:cd-ef:gh"]
)
def test_what_is_no_range_is_refused_in_a_sentence(text: str):
    with pytest.raises(ValueError, match="is no range of times"):
        time_range(text)
