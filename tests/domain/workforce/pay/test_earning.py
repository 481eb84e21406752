"""The earning of time: what is paid, once, in whole minor units, the same however it is booked."""

from collections import defaultdict
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from onhand.domain.workforce.pay.earning import Meter, earned
from onhand.domain.workforce.pay.ledger import TIME_KINDS, Line, LineKind
from onhand.domain.workforce.pay.moments import Moment, ServiceBegan, ServiceEnded, WrapUpEnded
from onhand.domain.workforce.pay.rounding import half_even
from onhand.domain.workforce.pay.standing import Standing
from onhand.domain.workforce.work_log import (
    AcceptingChanged,
    FaultDeclared,
    ShiftWorked,
    TrainingBegan,
    WentAway,
    WentOffline,
    WentOnline,
)
from tests.domain.workforce.pay.lives import CARD, NEWER, lives, some_markets
from tests.domain.workforce.pay.second_by_second import SecondBySecond

NINE = int(datetime(2026, 3, 2, 8, tzinfo=UTC).timestamp())  # nine o'clock in Stockholm
MINUTE, HOUR, DAY = 60, 3_600, 86_400


def lines_of(*moments: tuple[int, object], until: int = DAY) -> list[Line]:
    """The lines of what happened so many seconds after nine."""
    some = [Moment(NINE + after, f"work/{number}", what) for number, (after, what) in enumerate(moments)]  # type: ignore[arg-type]
    return earned(some_markets(), some, NINE + until)[0]


def brief(lines: list[Line]) -> list[tuple[LineKind, int, int]]:
    return [(line.kind, line.seconds, line.amount_minor) for line in lines if line.kind is not LineKind.FLOOR]


def day_sums(lines: list[Line]) -> dict[tuple[str, date], int]:
    sums: dict[tuple[str, date], int] = defaultdict(int)
    for line in lines:
        if line.kind in TIME_KINDS:
            sums[line.market, line.day] += line.amount_minor
    return dict(sums)


def test_an_hour_of_each_activity_is_paid_at_its_rate() -> None:
    online = lines_of((0, WentOnline(market="SE")), (HOUR, WentOffline()))
    assert brief(online) == [(LineKind.ONLINE, HOUR, CARD.online)]
    waiting = lines_of((0, WentOnline(market="SE")), (0, AcceptingChanged(accepting=True)), (HOUR, WentOffline()))
    assert brief(waiting) == [(LineKind.WAITING, HOUR, CARD.waiting)]
    training = lines_of((0, TrainingBegan(what="quiz", market="SE")), until=HOUR)
    assert brief(training) == [(LineKind.TRAINING, HOUR, CARD.training)]


def test_several_conversations_at_once_are_paid_once_and_each_is_named() -> None:
    lines = lines_of(
        (0, WentOnline(market="SE")),
        (0, ServiceBegan("a")),
        (30 * MINUTE, ServiceBegan("b")),
        (45 * MINUTE, ServiceEnded("a")),
        (HOUR, ServiceEnded("b")),
        (HOUR, WentOffline()),
    )
    assert [(line.kind, line.seconds, line.rate_minor) for line in lines] == [
        (LineKind.HANDLING, 30 * MINUTE, CARD.handling),
        (LineKind.HANDLING, 15 * MINUTE, CARD.several),
        (LineKind.HANDLING, 15 * MINUTE, CARD.handling),
    ]
    assert lines[1].earned_by == ("work/1", "work/2", "work/3")


def test_wrap_up_is_paid_until_it_is_over_and_no_longer_than_it_may_take() -> None:
    ends = (10 * MINUTE, ServiceEnded("a", 5 * MINUTE))
    begins = ((0, WentOnline(market="SE")), (0, ServiceBegan("a")))
    said = lines_of(*begins, ends, (12 * MINUTE, WrapUpEnded("a")), (20 * MINUTE, WentOffline()))
    assert [(line.kind, line.seconds) for line in said[:3]] == [
        (LineKind.HANDLING, 10 * MINUTE),
        (LineKind.WRAP_UP, 2 * MINUTE),
        (LineKind.ONLINE, 8 * MINUTE),
    ]
    unsaid = lines_of(*begins, ends, (20 * MINUTE, WentOffline()))
    assert [line.seconds for line in unsaid[:3]] == [10 * MINUTE, 5 * MINUTE, 5 * MINUTE]


def test_a_break_is_unpaid_unless_the_card_pays_it_or_a_conversation_is_still_held() -> None:
    held = lines_of((0, WentOnline(market="SE")), (0, ServiceBegan("a")), (0, WentAway()), (HOUR, WentOffline()))
    assert brief(held) == [(LineKind.HANDLING, HOUR, CARD.handling)]
    assert lines_of((0, WentOnline(market="SE")), (0, WentAway()), (HOUR, WentOffline())) == []
    april = 31 * DAY  # the newer card pays breaks
    paid = lines_of(
        (april, WentOnline(market="SE")), (april, WentAway()), (april + HOUR, WentOffline()), until=2 * april
    )
    assert brief(paid) == [(LineKind.AWAY, HOUR, NEWER.away)]


def test_the_floor_tops_a_day_up_when_it_is_over() -> None:
    lines = lines_of((0, TrainingBegan(what="quiz", market="SE")), (HOUR, WentOffline()), until=2 * DAY)
    floors = [line for line in lines if line.kind is LineKind.FLOOR]
    first = floors[0]
    assert first.seconds == 15 * HOUR  # until midnight
    assert first.amount_minor == 15 * (CARD.floor - CARD.training)
    assert first.day == date(2026, 3, 2)


def test_a_bonus_is_paid_once_on_the_time_within_the_shift() -> None:
    start = datetime.fromtimestamp(NINE, UTC)
    shift = ShiftWorked(shift_id="s", started_at=start, ended_at=start + timedelta(hours=2), bonus_percent=25)
    lines = lines_of(
        (-30 * MINUTE, WentOnline(market="SE")), (2 * HOUR, shift), (2 * HOUR, shift), (3 * HOUR, WentOffline())
    )
    bonuses = [line for line in lines if line.kind is LineKind.BONUS]
    assert [(line.seconds, line.amount_minor) for line in bonuses] == [(2 * HOUR, half_even(2 * CARD.online * 25, 100))]


def test_a_fault_is_paid_where_nothing_else_was_and_never_twice() -> None:
    start = datetime.fromtimestamp(NINE, UTC)
    fault = FaultDeclared(what="down", started_at=start, ended_at=start + timedelta(hours=3), declared_by="lead")
    lines = lines_of(
        (0, WentOnline(market="SE")),
        (HOUR, WentOffline()),
        (2 * HOUR, WentOnline(market="SE")),
        (4 * HOUR, fault),
        (4 * HOUR, fault),
        (4 * HOUR, WentOffline()),
    )
    faults = [line for line in lines if line.kind is LineKind.FAULT]
    assert [(line.starts_at - NINE, line.seconds, line.amount_minor) for line in faults] == [(HOUR, HOUR, CARD.fault)]


def test_the_hour_that_the_clocks_skip_is_not_paid_and_the_one_they_repeat_is_paid_twice() -> None:
    def night(day: datetime) -> int:
        begin = int(day.timestamp())
        end = int((day + timedelta(days=1)).timestamp())
        begun = Moment(begin, "work/1", WentOnline(market="SE"))
        lines, _ = earned(some_markets(), [begun, Moment(end, "work/2", WentOffline())], end)
        assert {line.day for line in lines} == {day.date()}
        return sum(line.seconds for line in lines if line.kind in TIME_KINDS)

    zone = some_markets().of("SE").zone
    assert night(datetime(2026, 3, 29, tzinfo=zone)) == 23 * HOUR
    assert night(datetime(2026, 10, 25, tzinfo=zone)) == 25 * HOUR


@given(lives(), st.integers(0, 2 * DAY))
@settings(max_examples=150, deadline=None)
def test_every_day_comes_to_what_its_seconds_are_worth(life: list[Moment], more: int) -> None:
    until = life[-1].at + more % 40_000
    markets = some_markets()
    lines, standing = earned(markets, life, until)
    meter = Meter(markets, standing)
    running = [line for line in meter.unfinished() if line.kind in TIME_KINDS]
    exact = SecondBySecond(markets).sums(life, until)
    expected = {place: half_even(amount, HOUR) for place, amount in exact.items()}
    assert day_sums([*lines, *running]) == expected


@given(lives(), st.lists(st.integers(0, 3 * DAY), max_size=8))
@settings(max_examples=300, deadline=None)
def test_booked_in_any_chunks_it_is_the_same_ledger(life: list[Moment], cuts: list[int]) -> None:
    markets, until = some_markets(), life[-1].at + 3 * DAY
    whole, at_the_end = earned(markets, life, until)
    parts: list[Line] = []
    standing = Standing()
    for horizon in sorted({*(life[0].at + cut for cut in cuts), until}):
        some = [moment for moment in life if standing.until <= moment.at < horizon]
        lines, standing = earned(some_markets(), some, horizon, kept(standing))
        parts += lines
    assert parts == whole
    assert standing == at_the_end


def kept(standing: Standing) -> Standing:
    """As it comes back from the database."""
    return msgspec.json.decode(msgspec.json.encode(standing), type=Standing)


@given(lives())
@settings(max_examples=300, deadline=None)
def test_no_second_and_no_event_is_paid_twice(life: list[Moment]) -> None:
    lines, _ = earned(some_markets(), life, life[-1].at + 2 * DAY)
    keys = [line.key for line in lines]
    assert len(keys) == len(set(keys))
    paid = (line for line in lines if line.kind in TIME_KINDS or line.kind is LineKind.FAULT)
    spans = sorted((line.starts_at, line.ends_at) for line in paid)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    assert all(line.seconds == line.ends_at - line.starts_at > 0 for line in lines if line.kind in TIME_KINDS)


@given(lives())
@settings(max_examples=300, deadline=None)
def test_the_floor_holds_on_every_day_and_money_is_whole(life: list[Moment]) -> None:
    markets = some_markets()
    until = life[-1].at + 3 * DAY
    lines, _ = earned(markets, life, until)
    assert all(type(line.amount_minor) is int and type(line.rate_minor) is int for line in lines)
    assert all(line.amount_minor >= 0 for line in lines)
    by_day: dict[tuple[str, date], list[Line]] = defaultdict(list)
    for line in lines:
        if line.kind in TIME_KINDS or line.kind is LineKind.FLOOR:
            by_day[line.market, line.day].append(line)
    for (market, _), some in by_day.items():
        seconds = sum(line.seconds for line in some if line.kind in TIME_KINDS)
        today = markets.day(market, some[0].starts_at)
        assert today.card
        if today.ends <= until:
            assert sum(line.amount_minor for line in some) * HOUR >= seconds * today.card.floor


@given(lives())
@settings(max_examples=100, deadline=None)
def test_every_line_of_time_says_what_earned_it(life: list[Moment]) -> None:
    refs = {moment.ref for moment in life}
    for line in earned(some_markets(), life, life[-1].at + 2 * DAY)[0]:
        if line.kind is not LineKind.FLOOR:
            assert line.earned_by
            assert set(line.earned_by) <= refs | {""}
