"""What time brings to shifts, on the real database."""

from datetime import timedelta

import pytest

from onhand.adapters.clock import new_id
from onhand.application.claim_shift import claim_shift
from onhand.application.look_after_shifts import answer_absence, call_for_gaps, look_after_claims
from onhand.domain.workforce.decisions import DecisionKind
from onhand.domain.workforce.shifts.shift import ClaimNotYours, ClaimState
from onhand.domain.workforce.work_log import ShiftWorked, WentOffline, WentOnline
from tests.shifts.plan import Plan, at


async def test_a_gap_that_opens_calls_colleagues_once_with_a_bonus_that_is_promised_to_who_jumps_on(plan: Plan) -> None:
    shift, full = await plan.shift(9, 12, wanted=2), await plan.shift(9, 13)
    mina, leo = await plan.person("Mina"), await plan.person("Leo")
    first = await claim_shift(plan.desk, mina, shift, new_id(), at(0))
    await claim_shift(plan.desk, leo, full, new_id(), at(0))
    assert await call_for_gaps(plan.desk, at(6.9)) == 0
    assert await call_for_gaps(plan.desk, at(7)) == 1
    assert await call_for_gaps(plan.desk, at(7)) == 0
    sara = await plan.person("Sara")
    jumped = await claim_shift(plan.desk, sara, shift, new_id(), at(8))
    assert (first.bonus_percent, jumped.bonus_percent) == (0, 25)


async def test_who_does_not_come_is_asked_and_an_answer_is_enough(plan: Plan) -> None:
    mina, shift = await plan.person("Mina"), await plan.shift()
    claim = await claim_shift(plan.desk, mina, shift, new_id(), at(0))
    assert await look_after_claims(plan.desk, at(9.1)) == 0
    assert await look_after_claims(plan.desk, at(9.25)) == 1
    assert [one.state for one in await plan.claims(mina)] == [ClaimState.ASKED]
    await answer_absence(plan.desk, mina, claim.id, "  The train stood still. ", at(9.3))
    assert await look_after_claims(plan.desk, at(23)) == 0
    assert [(one.state, one.answer) for one in await plan.claims(mina)] == [
        (ClaimState.EXCUSED, "The train stood still.")
    ]
    assert await plan.desk.work_log.decisions_about(mina.agent.id) == []
    with pytest.raises(ClaimNotYours):
        await answer_absence(plan.desk, mina, claim.id, "again", at(9.4))


async def test_without_an_answer_the_place_is_given_up_and_noted_for_a_person_to_look_at(plan: Plan) -> None:
    mina, shift = await plan.person("Mina"), await plan.shift()
    await claim_shift(plan.desk, mina, shift, new_id(), at(0))
    for minutes in (10, 20, 30, 31):
        await look_after_claims(plan.desk, at(9) + timedelta(minutes=minutes))
    assert [one.state for one in await plan.claims(mina)] == [ClaimState.RELEASED]
    (noted,) = await plan.desk.work_log.decisions_about(mina.agent.id)
    assert (noted.kind, noted.reasons[0].code, noted.by) == (DecisionKind.NO_SHOW_NOTED, "did_not_come", "")
    assert await call_for_gaps(plan.desk, at(9.6)) == 1


async def test_a_shift_that_was_worked_is_written_once_for_its_bonus(plan: Plan) -> None:
    mina, shift = await plan.person("Mina"), await plan.shift(bonus=20)
    await claim_shift(plan.desk, mina, shift, new_id(), at(0))
    await plan.does(mina, at(9.1), WentOnline(market="SE"))
    assert await look_after_claims(plan.desk, at(11.9)) == 0
    await plan.does(mina, at(12.2), WentOffline())
    assert await look_after_claims(plan.desk, at(12.5)) == 1
    assert await look_after_claims(plan.desk, at(12.6)) == 0
    worked = [
        one.work for one in await plan.desk.work_log.between([mina.agent.id]) if isinstance(one.work, ShiftWorked)
    ]
    assert worked == [ShiftWorked(shift, at(9), at(12), 20)]


async def test_who_was_there_for_half_of_it_is_noted_not_judged(plan: Plan) -> None:
    mina, shift = await plan.person("Mina"), await plan.shift()
    await claim_shift(plan.desk, mina, shift, new_id(), at(0))
    await plan.does(mina, at(9), WentOnline(market="SE"))
    await plan.does(mina, at(10), WentOffline())
    await look_after_claims(plan.desk, at(12))
    (noted,) = await plan.desk.work_log.decisions_about(mina.agent.id)
    assert noted.reasons[0].code == "was_there_less"
