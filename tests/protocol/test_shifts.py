"""Shifts over the wire: planned by leads, claimed by agents."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from tests.protocol.conftest import Agent, World
from tests.protocol.test_copilot import lead

__all__ = ["lead"]


def hours_from_now(hours: float) -> str:
    full = datetime.now(UTC).replace(minute=0, second=0, microsecond=0)
    return (full + timedelta(hours=hours)).isoformat()


async def plan(world: World, lead: Agent, **shift: object) -> str:
    given = {"language": "en", "starts_at": hours_from_now(30), "ends_at": hours_from_now(32), "wanted": 1, **shift}
    assert (await lead.post("/floor/shifts", **given)).status_code == 201
    seen = await lead.get("/floor/shifts", since=hours_from_now(0), until=hours_from_now(72))
    return next(one["id"] for one in seen.json()["shifts"] if one["skill"] == given.get("skill", ""))


async def test_a_lead_puts_a_shift_up_and_an_agent_claims_it_and_gives_it_back(world: World, lead: Agent):
    skill, agent = f"skill{uuid4().hex[:6]}", await world.agent()
    shift_id = await plan(world, lead, skill=skill, bonus_percent=15)
    (seen,) = [one for one in (await agent.get("/work/shifts")).json()["open"] if one["skill"] == skill]
    assert (seen["places"], seen["bonus_percent"], seen["refusal"]) == (1, 15, None)
    claim_id = str(uuid4())
    for _ in range(2):
        claimed = await agent.post(f"/work/shifts/{shift_id}/claims", id=claim_id)
        assert (claimed.status_code, claimed.json()["id"]) == (201, claim_id)
    other = await world.agent(1)
    refused = await other.post(f"/work/shifts/{shift_id}/claims", id=str(uuid4()))
    assert (refused.status_code, refused.json()["reason"]["code"]) == (409, "shift_full")
    assert (await other.post(f"/work/claims/{claim_id}/give-back")).status_code == 409
    assert (await agent.post(f"/work/claims/{claim_id}/swap", to_agent_id="")).status_code == 204
    assert claim_id in [one["id"] for one in (await other.get("/work/shifts")).json()["swaps"]]
    assert (await other.post(f"/work/claims/{claim_id}/take", id=str(uuid4()))).status_code == 201
    assert (await agent.post(f"/work/claims/{claim_id}/give-back")).json()["code"] == "claim_not_yours"


async def test_a_table_is_taken_whole_or_each_line_that_cannot_be_is_named(world: World, lead: Agent):
    head, skill = "language,skill,starts_at,ends_at,wanted\n", f"skill{uuid4().hex[:6]}"
    good = f"en,{skill},{hours_from_now(40)},{hours_from_now(44)},3\n"
    bad = await lead.post("/floor/shifts/table", csv=f"{head}{good}en,{skill},soon,later,1\n")
    assert (bad.status_code, bad.json()["code"]) == (400, "bad_plan")
    assert "line 3" in bad.json()["detail"]
    seen = (await lead.get("/floor/shifts", since=hours_from_now(0), until=hours_from_now(72), skill=skill)).json()
    assert seen["shifts"] == []
    assert (await lead.post("/floor/shifts/table", csv=head + good)).json() == {"shifts": 1}


@pytest.mark.parametrize("path", ["/floor/shifts", "/floor/shifts/table"])
async def test_who_is_no_lead_plans_nothing(world: World, path: str):
    agent = await world.agent()
    body = {"csv": "x", "language": "en", "starts_at": hours_from_now(1), "ends_at": hours_from_now(2), "wanted": 1}
    assert (await agent.post(path, **body)).status_code == 403
    asked = await agent.get("/floor/shifts", since=hours_from_now(0), until=hours_from_now(24))
    assert asked.status_code == 403


async def test_what_makes_no_sense_is_refused_with_what_to_do(world: World, lead: Agent):
    agent = await world.agent()
    odd = await lead.post(
        "/floor/shifts", language="en", starts_at=hours_from_now(1.1), ends_at=hours_from_now(3), wanted=1
    )
    assert "full or half hour" in odd.json()["detail"]
    gone = await agent.post(f"/work/shifts/{uuid4()}/claims", id=str(uuid4()))
    assert (gone.status_code, gone.json()["code"]) == (404, "shift_not_found")
    assert (await agent.post(f"/work/shifts/{uuid4()}/claims", id="mine")).status_code == 400
    too_long = await lead.get("/floor/shifts", since=hours_from_now(0), until=hours_from_now(999))
    assert too_long.status_code == 400


async def test_an_id_that_a_colleague_gave_their_claim_is_refused(world: World, lead: Agent):
    skill, agent, other = f"skill{uuid4().hex[:6]}", await world.agent(), await world.agent(1)
    shift_id = await plan(world, lead, skill=skill, wanted=2, starts_at=hours_from_now(50), ends_at=hours_from_now(52))
    claim_id = str(uuid4())
    assert (await agent.post(f"/work/shifts/{shift_id}/claims", id=claim_id)).status_code == 201
    taken = await other.post(f"/work/shifts/{shift_id}/claims", id=claim_id)
    assert (taken.status_code, taken.json()["code"]) == (409, "claim_not_yours")


@pytest.mark.parametrize("starts_at", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:30:00-12:00"])
async def test_a_time_that_is_in_no_calendar_of_ours_is_refused(world: World, lead: Agent, starts_at: str):
    ends_at = starts_at.replace("T00:00", "T08:00").replace("T23:30", "T23:59")
    odd = await lead.post("/floor/shifts", language="en", starts_at=starts_at, ends_at=ends_at, wanted=1)
    assert (odd.status_code, odd.json()["code"]) == (400, "bad_plan")
    table = f"language,starts_at,ends_at,wanted\nen,{starts_at},{ends_at},1\n"
    assert (await lead.post("/floor/shifts/table", csv=table)).status_code == 400


async def test_a_table_with_any_line_ends_is_read(world: World, lead: Agent):
    lines = ["language,skill,starts_at,ends_at,wanted", f"en,ends,{hours_from_now(60)},{hours_from_now(62)},1"]
    for end in ("\r", "\r\n", "\n"):
        assert (await lead.post("/floor/shifts/table", csv=end.join(lines))).json() == {"shifts": 1}
