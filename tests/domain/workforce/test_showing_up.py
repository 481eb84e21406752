from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from onhand.domain.workforce.shifts.limits import Limits
from onhand.domain.workforce.shifts.shift import BadShift, Claim, ClaimState, Shift, checked_shift, halves
from onhand.domain.workforce.shifts.showing_up import Next, next_step, online_spans, wants_jump_on
from onhand.domain.workforce.work_log import AcceptingChanged, WentAway, WentOffline, WentOnline, Worked

NINE = datetime(2026, 3, 2, 9, tzinfo=UTC)
SHIFT = Shift(
    id="s", market="SE", language="sv", skill="orders", starts_at=NINE, ends_at=NINE + timedelta(hours=2), wanted=2
)
CLAIM = Claim(id="c", shift=SHIFT, agent_id="mina", claimed_at=NINE - timedelta(days=1))
LIMITS = Limits()


def after(minutes: float) -> datetime:
    return NINE + timedelta(minutes=minutes)


def test_who_does_not_come_is_asked_before_the_place_is_given_up() -> None:
    assert next_step(CLAIM, [], LIMITS, after(9)) is None
    assert next_step(CLAIM, [], LIMITS, after(10)) is Next.ASK
    asked = replace(CLAIM, state=ClaimState.ASKED, asked_at=after(10))
    assert next_step(asked, [], LIMITS, after(29)) is None
    assert next_step(asked, [], LIMITS, after(30)) is Next.GIVE_UP


def test_who_came_late_keeps_the_place() -> None:
    asked = replace(CLAIM, state=ClaimState.ASKED, asked_at=after(10))
    assert next_step(asked, [(after(25), after(40))], LIMITS, after(40)) is None


def test_at_its_end_a_shift_was_worked_or_a_person_looks_at_it() -> None:
    assert next_step(CLAIM, [(after(-10), after(100))], LIMITS, after(119)) is None
    assert next_step(CLAIM, [(after(-10), after(100))], LIMITS, after(120)) is Next.WORKED
    assert next_step(CLAIM, [(after(30), after(120))], LIMITS, after(120)) is Next.NOTE


def test_nothing_is_asked_of_who_gave_it_back_or_whose_shift_was_cancelled() -> None:
    assert next_step(replace(CLAIM, state=ClaimState.RELEASED), [], LIMITS, after(60)) is None
    cancelled = replace(CLAIM, shift=replace(SHIFT, cancelled_at=NINE))
    assert next_step(cancelled, [], LIMITS, after(60)) is None


def test_time_online_is_read_off_the_work_log() -> None:
    log = [
        Worked("1", "mina", after(0), WentOnline()),
        Worked("2", "mina", after(1), AcceptingChanged(accepting=True)),
        Worked("3", "mina", after(30), WentAway()),
        Worked("4", "mina", after(45), WentOnline()),
        Worked("5", "mina", after(60), WentOffline()),
        Worked("6", "mina", after(90), WentOnline()),
    ]
    assert online_spans(log, after(100)) == [(after(0), after(30)), (after(45), after(60)), (after(90), after(100))]


def test_colleagues_are_called_once_for_a_gap_that_opens_soon() -> None:
    assert wants_jump_on(1, NINE, None, LIMITS, after(-120))
    assert not wants_jump_on(1, NINE, None, LIMITS, after(-121))
    assert not wants_jump_on(1, NINE, after(-119), LIMITS, after(-60))
    assert not wants_jump_on(0, NINE, None, LIMITS, after(-60))


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"starts_at": after(10)}, "full or half hour"),
        ({"ends_at": after(0)}, "half an hour to 12 hours"),
        ({"ends_at": after(13 * 60)}, "half an hour to 12 hours"),
        ({"wanted": 0}, "'wanted' is 0"),
        ({"bonus_percent": 201}, "'bonus_percent' is 201"),
        ({"language": ""}, "'language' is empty"),
        ({"starts_at": NINE.replace(tzinfo=None)}, "time zone"),
    ],
)
def test_a_shift_that_cannot_be_says_what_to_change(changed: dict[str, object], says: str) -> None:
    with pytest.raises(BadShift, match=says):
        checked_shift(replace(SHIFT, **changed))


def test_the_plan_counts_half_hours() -> None:
    longer = replace(SHIFT, id="t", starts_at=after(60), ends_at=after(180), wanted=3, claimed=1)
    found = halves([SHIFT, longer, replace(SHIFT, cancelled_at=NINE)])
    assert [found[after(minutes), "SE", "sv", "orders"] for minutes in (0, 60, 90, 120)] == [
        (2, 0),
        (5, 1),
        (5, 1),
        (3, 1),
    ]
