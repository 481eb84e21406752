"""Shifts are claimed, given back and passed on, on the real database."""

import asyncio

import pytest

from onhand.adapters.clock import new_id
from onhand.application.callers import AgentCaller
from onhand.application.claim_shift import claim_shift, give_back, offer_swap, take_swap
from onhand.application.errors import Forbidden
from onhand.application.plan_shifts import BadPlan, cancel_shift, put_shifts, read_plan
from onhand.domain.workforce.decisions import DecisionKind
from onhand.domain.workforce.profile import Role
from onhand.domain.workforce.shifts.shift import ClaimNotYours, ClaimState, ShiftNotFound, ShiftRefused
from onhand.domain.workforce.work_log import WentOffline, WentOnline
from tests.shifts.plan import Plan, at


async def claim(plan: Plan, who: AgentCaller, shift_id: str, claim_id: str = "") -> str:
    return (await claim_shift(plan.desk, who, shift_id, claim_id or new_id(), at(0))).id


async def refused(plan: Plan, who: AgentCaller, shift_id: str) -> str:
    with pytest.raises(ShiftRefused) as refusal:
        await claim(plan, who, shift_id)
    return refusal.value.reason.code


async def test_a_claim_sent_twice_is_one(plan: Plan) -> None:
    mina, shift, claim_id = await plan.person("Mina"), await plan.shift(), new_id()
    assert await claim(plan, mina, shift, claim_id) == await claim(plan, mina, shift, claim_id)
    assert len(await plan.claims(mina)) == 1


async def test_twenty_who_claim_at_once_get_as_many_places_as_there_are(plan: Plan) -> None:
    people = [await plan.person(f"P{n}") for n in range(20)]
    shift = await plan.shift(wanted=7)
    told = await asyncio.gather(*(claim(plan, one, shift) for one in people), return_exceptions=True)
    refusals = [one for one in told if isinstance(one, ShiftRefused)]
    assert len(refusals) == 13
    assert {one.reason.code for one in refusals} == {"shift_full"}
    found = await plan.desk.shifts.find(shift)
    assert found is not None
    assert (found.claimed, found.places) == (7, 0)


async def test_nobody_claims_two_shifts_at_once_however_quick_they_are(plan: Plan) -> None:
    mina = await plan.person("Mina")
    shifts = [await plan.shift(9, 12), await plan.shift(11, 14), await plan.shift(11.5, 12)]
    told = await asyncio.gather(*(claim(plan, mina, one) for one in shifts), return_exceptions=True)
    assert sum(isinstance(one, str) for one in told) == 1
    assert {one.reason.code for one in told if isinstance(one, ShiftRefused)} == {"shift_overlaps"}


async def test_a_refusal_says_why_and_can_be_contested(plan: Plan) -> None:
    anna, shift = await plan.person("Anna", "en"), await plan.shift()
    assert await refused(plan, anna, shift) == "not_certified"
    (decision,) = await plan.desk.work_log.decisions_about(anna.agent.id)
    assert (decision.kind, decision.about) == (DecisionKind.SHIFT_REFUSED, shift)
    assert decision.reasons[0].params == {"skill": "orders", "language": "sv", "market": "SE"}


async def test_hours_and_rest_count_what_was_worked_and_what_is_claimed(plan: Plan) -> None:
    mina = await plan.person("Mina")
    await plan.does(mina, at(-4), WentOnline())
    await plan.does(mina, at(-1), WentOffline())
    assert await refused(plan, mina, await plan.shift(7, 10)) == "limit_rest"
    await claim(plan, mina, await plan.shift(11, 19))
    assert await refused(plan, mina, await plan.shift(19, 22)) == "limit_hours_a_day"
    assert await refused(plan, mina, await plan.shift(1, 4, day=1)) == "limit_rest"
    await claim(plan, mina, await plan.shift(10, 14, day=1))


async def test_a_place_given_back_is_open_again_and_costs_nothing(plan: Plan) -> None:
    mina, leo, shift = await plan.person("Mina"), await plan.person("Leo"), await plan.shift()
    claim_id = await claim(plan, mina, shift)
    with pytest.raises(ClaimNotYours):
        await give_back(plan.desk, leo, claim_id, at(1))
    await give_back(plan.desk, mina, claim_id, at(1))
    await claim(plan, leo, shift)
    assert [one.state for one in await plan.claims(mina)] == [ClaimState.RELEASED]
    assert await plan.desk.work_log.decisions_about(mina.agent.id) == []


async def test_a_place_is_not_given_back_once_its_shift_has_begun(plan: Plan) -> None:
    mina, shift = await plan.person("Mina"), await plan.shift(9, 12)
    claim_id = await claim(plan, mina, shift)
    with pytest.raises(ClaimNotYours):
        await give_back(plan.desk, mina, claim_id, at(9))
    assert [one.state for one in await plan.claims(mina)] == [ClaimState.CLAIMED]


async def test_a_swap_moves_the_place_and_its_bonus_at_once(plan: Plan) -> None:
    mina, leo, shift = await plan.person("Mina"), await plan.person("Leo"), await plan.shift(bonus=30)
    claim_id = await claim(plan, mina, shift)
    with pytest.raises(ClaimNotYours):
        await take_swap(plan.desk, leo, claim_id, new_id(), at(1))
    await offer_swap(plan.desk, mina, claim_id, leo.agent.id)
    assert [one.id for one in await plan.desk.shifts.swaps_for(leo.agent.id, at(1))] == [claim_id]
    taken = await take_swap(plan.desk, leo, claim_id, new_id(), at(1))
    assert taken.bonus_percent == 30
    assert [one.state for one in await plan.claims(mina)] == [ClaimState.SWAPPED]
    assert [one.state for one in await plan.claims(leo)] == [ClaimState.CLAIMED]


async def test_a_swap_that_is_refused_leaves_the_place_where_it_was(plan: Plan) -> None:
    mina, anna, shift = await plan.person("Mina"), await plan.person("Anna", "en"), await plan.shift()
    claim_id = await claim(plan, mina, shift)
    await offer_swap(plan.desk, mina, claim_id, "")
    with pytest.raises(ShiftRefused):
        await take_swap(plan.desk, anna, claim_id, new_id(), at(1))
    assert [one.state for one in await plan.claims(mina)] == [ClaimState.CLAIMED]


async def test_of_many_who_take_a_swap_one_has_it(plan: Plan) -> None:
    mina, shift = await plan.person("Mina"), await plan.shift()
    others = [await plan.person(f"P{n}") for n in range(8)]
    claim_id = await claim(plan, mina, shift)
    await offer_swap(plan.desk, mina, claim_id, "")
    tries = (take_swap(plan.desk, one, claim_id, new_id(), at(1)) for one in others)
    told = await asyncio.gather(*tries, return_exceptions=True)
    assert sum(isinstance(one, ClaimNotYours) for one in told) == 7
    found = await plan.desk.shifts.find(shift)
    assert found is not None
    assert found.claimed == 1


async def test_only_leads_plan_and_a_plan_imported_again_changes_what_is_there(plan: Plan) -> None:
    mina, lead = await plan.person("Mina"), await plan.person("Lea", role=Role.LEAD)
    table = (
        "market,language,skill,starts_at,ends_at,wanted,bonus_percent\n"
        "SE,sv,orders,2026-03-02T09:00,2026-03-02T12:00,{wanted},\n"
        "US,en,,2026-03-02T09:00-05:00,2026-03-02T17:30-05:00,4,10\n"
    )
    first, second = (read_plan(table.format(wanted=n), plan.desk.limits, new_id) for n in (2, 5))
    with pytest.raises(Forbidden):
        await put_shifts(plan.desk.shifts, mina, first, at(0))
    await put_shifts(plan.desk.shifts, lead, first, at(0))
    await put_shifts(plan.desk.shifts, lead, second, at(0))
    shifts = await plan.desk.shifts.between(at(0), at(48))
    assert [(one.market, one.starts_at, one.wanted) for one in shifts] == [("SE", at(8), 5), ("US", at(14), 4)]
    await cancel_shift(plan.desk.shifts, lead, shifts[0].id, at(0))
    with pytest.raises(ShiftNotFound):
        await cancel_shift(plan.desk.shifts, lead, shifts[0].id, at(0))
    assert len(await plan.desk.shifts.between(at(0), at(48))) == 1


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ("language,starts_at\nsv,now\n", "needs the columns ends_at, wanted"),
        ("language,starts_at,ends_at,wanted\n", "no line under the first one"),
        (
            "language,starts_at,ends_at,wanted\nsv,2026-03-02T09:00,2026-03-02T12:00,two\n"
            "sv,2026-03-02T09:10,2026-03-02T12:00,2\n",
            "line 2: 'wanted' is 'two'.*\nline 3: 'starts_at' is 09:10",
        ),
    ],
)
async def test_a_plan_that_cannot_be_read_says_every_line_and_keeps_nothing(plan: Plan, table: str, says: str) -> None:
    with pytest.raises(BadPlan, match=says):
        read_plan(table, plan.desk.limits, new_id)
