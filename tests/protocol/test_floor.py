"""The floor over the wire: what leads see of it, and what they do on it."""

from typing import Any
from uuid import uuid4

import pytest

from tests.protocol.conftest import Agent, Customer, World
from tests.protocol.test_copilot import lead
from tests.protocol.test_sockets import held

__all__ = ["lead"]


async def assigned(lead: Agent, customer: Customer, agent_id: str) -> Any:
    path = f"/floor/conversations/{customer.conversation_id}/assign"
    return await lead.post(path, client_id=str(uuid4()), agent_id=agent_id)


async def taken_over(lead: Agent, customer: Customer, epoch: int, reason: str = "You asked for help.") -> Any:
    path = f"/floor/conversations/{customer.conversation_id}/take-over"
    return await lead.post(path, client_id=str(uuid4()), epoch=epoch, reason=reason)


async def epoch_of(lead: Agent, customer: Customer) -> int:
    return (await lead.get(customer.path)).json()["epoch"]


async def ends(customer: Customer) -> None:
    await customer.post(f"{customer.path}/resolve", client_id=str(uuid4()))


async def test_only_leads_see_the_floor_or_do_anything_on_it(world: World):
    agent, customer = await world.agent(), await world.customer()
    conversation = f"/floor/conversations/{customer.conversation_id}"
    for path in ("/floor/now", "/floor/agents", "/floor/waiting", f"{conversation}/choices"):
        assert (await agent.get(path, **({"language": "en"} if path.endswith("waiting") else {}))).status_code == 403
    assert (await assigned(agent, customer, agent.id)).status_code == 403
    assert (await taken_over(agent, customer, 1)).status_code == 403


async def test_a_lead_sees_who_waits_by_class_and_that_nobody_who_is_there_speaks_the_language(
    world: World, lead: Agent
):
    agent, customer = await world.agent(), await world.customer(language="fi", market="FI")
    async with world.desk(agent) as desk:
        await desk.until(type="ack")
        await customer.asks_for_a_person()
        shown = await lead.get("/floor/waiting", language="fi", skill="general", market="FI")
        assert customer.conversation_id in [row["id"] for row in shown.json()["conversations"]]
        floor = (await lead.get("/floor/now")).json()
    waits = next(one for one in floor["classes"] if one["language"] == "fi")
    assert (waits["market"], waits["speakers"], waits["able"]) == ("FI", 0, 0)
    assert sum(waits["obstacles"].values()) == floor["people"]["taking"]
    await ends(customer)


async def test_agents_are_listed_as_they_stand_with_what_they_have_in_hand_a_page_at_a_time(world: World, lead: Agent):
    agent, customer = await world.agent(), await world.customer()
    async with world.desk(agent) as desk:
        await held(world, desk, customer)
        here = (await lead.get("/floor/agents", search="agent 0")).json()["agents"]
        assert [one["id"] for one in here] == [agent.id]
        assert (here[0]["presence"], here[0]["accepting"]) == ("online", True)
        held_ones = {one["conversation_id"]: one["how"] for one in here[0]["has"]}
        assert held_ones[customer.conversation_id] == "held"
        assert here[0]["hours_end_at"]
        await ends(customer)
    ids, names, cursor = [], [], ""
    while True:
        page = (await lead.get("/floor/agents", standing="all", limit=3, cursor=cursor)).json()
        ids += [one["id"] for one in page["agents"]]
        names += [one["name"] for one in page["agents"]]
        if (cursor := page["next_cursor"] or "") == "":
            break
    assert len(ids) == len(set(ids)) == (await lead.get("/floor/now")).json()["people"]["everyone"]
    assert names == sorted(names, key=str.lower)
    assert (await lead.get("/floor/agents", cursor="nonsense")).status_code == 400


async def test_a_lead_has_a_conversation_offered_to_an_agent_who_would_not_be_asked_and_may_decline(
    world: World, lead: Agent
):
    agent, customer = await world.agent(), await world.customer(language="hu")
    async with world.desk(agent) as desk:
        await desk.until(type="ack")
        await customer.asks_for_a_person()
        choices = (await lead.get(f"/floor/conversations/{customer.conversation_id}/choices")).json()["choices"]
        chosen = next(one for one in choices if one["agent"]["id"] == agent.id)
        assert (chosen["obstacle"], chosen["forbids"]) == ("language", False)
        assert (await assigned(lead, customer, agent.id)).status_code == 201
        offer_id = await desk.offer(customer.conversation_id)
        row = (await lead.get(customer.path)).json()
        assert row["offer"]["reasons"][0]["code"] == "assigned_by_lead"
        again = await assigned(lead, customer, agent.id)
        assert (again.status_code, again.json()["code"]) == (409, "not_possible_now")
        await desk.decline(customer.conversation_id, offer_id)
        await ends(customer)


async def test_a_lead_sees_of_somebody_who_recovers_that_they_cannot_be_asked(world: World, lead: Agent):
    agent, abusive, customer = await world.agent(), await world.customer(), await world.customer()
    async with world.desk(agent) as desk:
        await held(world, desk, abusive)
        await agent.post(f"{abusive.path}/shield", client_id=str(uuid4()))
        await customer.asks_for_a_person()
        choices = (await lead.get(f"/floor/conversations/{customer.conversation_id}/choices")).json()["choices"]
        chosen = next(one for one in choices if one["agent"]["id"] == agent.id)
        assert (chosen["obstacle"], chosen["forbids"]) == ("recovering", True)
        assert (await assigned(lead, customer, agent.id)).json()["code"] == "cannot_be_asked"
        await agent.post("/work/recovery/end")
        await ends(customer)
    await ends(abusive)


async def kept(lead: Agent) -> int:
    days = (await lead.get("/floor/promises")).json()["days"]
    return sum(one["kept"]["connected"] for one in days)


async def test_taking_over_counts_as_no_promise_that_was_kept(world: World, lead: Agent):
    agent, customer = await world.agent(), await world.customer()
    async with world.desk(agent) as desk:
        await held(world, desk, customer)
        before = await kept(lead)
        assert (await taken_over(lead, customer, await epoch_of(lead, customer))).status_code == 201
        assert await kept(lead) == before
        await ends(customer)


async def test_nobody_is_assigned_who_is_not_there(world: World, lead: Agent):
    agent, customer = await world.agent(1), await world.customer(language="hu")
    await customer.asks_for_a_person()
    refused = await assigned(lead, customer, agent.id)
    assert (refused.status_code, refused.json()["code"]) == (409, "cannot_be_asked")
    assert (await assigned(lead, customer, "me")).status_code == 400
    await ends(customer)


async def test_a_lead_takes_over_from_an_agent_who_reads_why_and_the_customer_does_not(world: World, lead: Agent):
    agent, customer = await world.agent(), await world.customer()
    async with world.desk(agent) as desk, world.desk(lead, accepting=False) as leads_desk:
        await held(world, desk, customer)
        epoch = await epoch_of(lead, customer)
        assert (await taken_over(lead, customer, epoch, "The customer wrote to our board.")).status_code == 201
        told = (await desk.event("transferred"))["data"]
        assert (told["agent"]["id"], told["by"]["id"]) == (agent.id, lead.id)
        assert told["reason"] == "The customer wrote to our board."
        row = (await leads_desk.until(type="row"))["row"]
        assert row["holder"]["agent"]["id"] == lead.id
        late = await agent.post(f"{customer.path}/messages", client_id=str(uuid4()), text="I am still here")
        assert (late.status_code, late.json()["code"]) == (409, "not_the_holder")
        seen = next(one for one in await customer.sees() if one["kind"] == "transferred")
        assert (seen["data"]["by"], seen["data"]["reason"]) == (None, "")
        await ends(customer)


@pytest.mark.parametrize(("behind", "reason", "code"), [(1, "Why", "holder_changed"), (0, "  ", "invalid_request")])
async def test_nothing_is_taken_over_from_whom_the_lead_did_not_see_or_without_a_reason(
    world: World, lead: Agent, behind: int, reason: str, code: str
):
    agent, customer = await world.agent(), await world.customer()
    async with world.desk(agent) as desk:
        await held(world, desk, customer)
        refused = await taken_over(lead, customer, await epoch_of(lead, customer) - behind, reason)
        assert refused.json()["code"] == code
        assert (await lead.get(customer.path)).json()["holder"]["agent"]["id"] == agent.id
        await ends(customer)


async def test_an_agent_sees_that_a_lead_looks_on_and_the_customer_does_not(world: World, lead: Agent):
    agent, customer = await world.agent(), await world.customer()
    async with world.desk(agent) as desk, world.desk(lead, accepting=False) as leads_desk:
        async with world.customer_socket(customer) as chat:
            await held(world, desk, customer)
            await leads_desk.send(type="watch", conversation=customer.conversation_id, after=0)
            await leads_desk.send(type="looking", conversation=customer.conversation_id)
            assert (await desk.until(type="looking"))["agent"]["id"] == lead.id
            await agent.post(f"{customer.path}/messages", client_id=str(uuid4()), text="Hello")
            await chat.event("agent_wrote")
            assert "looking" not in [frame["type"] for frame in chat.frames]
        await ends(customer)
