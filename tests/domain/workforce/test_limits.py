from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onhand.domain.workforce.shifts.limits import Limits, Span, break_is_due_at, exceeded, may_work_until, merged

LIMITS = Limits()
MONDAY = datetime(2026, 3, 2, tzinfo=UTC)


def span(start_hour: float, end_hour: float, day: int = 0) -> Span:
    return (MONDAY + timedelta(days=day, hours=start_hour), MONDAY + timedelta(days=day, hours=end_hour))


@pytest.mark.parametrize(
    ("worked", "limit"),
    [
        ([span(8, 18)], None),
        ([span(8, 18.5)], "hours_a_day"),
        ([span(8, 12), span(12, 16), span(16.5, 19)], "hours_a_day"),
        ([span(8, 16, day) for day in range(5)], None),
        ([*[span(8, 16, day) for day in range(5)], span(8, 8.5, 5)], "hours_a_week"),
        ([*[span(8, 16, day) for day in range(5)], span(8, 16, 7)], None),
        ([span(14, 22), span(8, 12, 1)], "rest"),
        ([span(14, 21), span(8, 12, 1)], None),
        ([span(8, 10), span(20, 22)], "rest"),
    ],
)
def test_hours_a_day_a_week_and_rest_are_kept(worked: list[Span], limit: str | None) -> None:
    assert exceeded(LIMITS, worked, UTC) == limit


def test_a_night_shift_counts_for_the_days_of_its_market() -> None:
    stockholm, long_days = ZoneInfo("Europe/Stockholm"), Limits(hours_a_day=4)
    before_and_after_midnight = [(MONDAY - timedelta(hours=5), MONDAY + timedelta(hours=3))]
    assert exceeded(long_days, before_and_after_midnight, stockholm) is None
    assert exceeded(long_days, before_and_after_midnight, UTC) == "hours_a_day"


def test_the_day_on_which_clocks_go_forward_is_an_hour_shorter() -> None:
    stockholm = ZoneInfo("Europe/Stockholm")
    since = datetime(2026, 3, 29, 0, tzinfo=stockholm)
    until = datetime(2026, 3, 29, 12, tzinfo=stockholm)
    worked = [(since.astimezone(UTC), until.astimezone(UTC))]
    assert exceeded(Limits(hours_a_day=11), worked, stockholm) is None
    assert exceeded(Limits(hours_a_day=10.9), worked, stockholm) == "hours_a_day"


spans = st.lists(
    st.tuples(st.integers(0, 7 * 48), st.integers(1, 16)).map(
        lambda s: (MONDAY + timedelta(minutes=30 * s[0]), MONDAY + timedelta(minutes=30 * (s[0] + s[1])))
    ),
    max_size=8,
)


@given(worked=spans, now=st.integers(0, 7 * 48))
def test_who_stops_when_told_never_breaks_a_limit_and_a_minute_more_would(worked: list[Span], now: int) -> None:
    at = MONDAY + timedelta(minutes=30 * now)
    before = [(starts_at, min(ends_at, at)) for starts_at, ends_at in worked if starts_at < at]
    until = may_work_until(LIMITS, before, UTC, at)
    assert at <= until <= at + timedelta(days=1)
    if until > at:
        assert exceeded(LIMITS, [*before, (at, until)], UTC) is None
        assert exceeded(LIMITS, [*before, (at, until + timedelta(minutes=1))], UTC) is not None


@given(worked=spans)
def test_merged_times_are_apart_in_order_and_the_same_time(worked: list[Span]) -> None:
    found = merged(worked)
    assert all(first[1] < second[0] for first, second in pairwise(found))
    inside = [any(a <= MONDAY + timedelta(minutes=15 + 30 * n) < b for a, b in worked) for n in range(8 * 48)]
    assert inside == [any(a <= MONDAY + timedelta(minutes=15 + 30 * n) < b for a, b in found) for n in range(8 * 48)]


def test_a_break_is_due_four_hours_after_the_last_one_that_was_long_enough() -> None:
    worked = [span(8, 10), span(10 + 5 / 60, 11), span(11.5, 13)]
    assert break_is_due_at(LIMITS, worked, worked[-1][1]) == MONDAY + timedelta(hours=15.5)
    assert break_is_due_at(LIMITS, worked[:2], worked[1][1]) == MONDAY + timedelta(hours=12)
    assert break_is_due_at(LIMITS, worked, worked[-1][1] + timedelta(hours=1)) is None
