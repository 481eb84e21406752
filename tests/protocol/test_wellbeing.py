"""Shield, recovery, hands and whispers over the wire; and that no customer ever gets to see a whisper."""

import asyncio
import json
from typing import Any

import psycopg

from onhand.adapters.clock import new_id
from tests.protocol.conftest import Agent, Customer, Socket, World
from tests.protocol.test_copilot import lead
from tests.protocol.test_sockets import held

__all__ = ["lead"]

SECRET = "Xylophone-between-us"


async def says(desk: Socket, kind: str, customer: Customer, **more: Any) -> dict[str, Any]:
    """Sends a command and gives its answer: an ack or an error."""
    frame_id = new_id()
    await desk.send(type=kind, id=frame_id, conversation=customer.conversation_id, **more)
    return await desk.until(id=frame_id)


async def recovery_of(agent: Agent) -> dict[str, Any] | None:
    return (await agent.get("/work/wellbeing")).json()["recovery"]


async def goes_on(agent: Agent) -> None:
    await agent.post("/work/recovery/end")


async def waits_for_offers(desk: Socket, conversation_id: str, seconds: float = 3.0) -> bool:
    """Says whether the conversation is offered to this desk within a time."""
    try:
        async with asyncio.timeout(seconds):
            await desk.offer(conversation_id)
    except TimeoutError:
        return False
    return True


async def test_a_shielded_agent_is_out_of_it_the_customer_reads_why_and_a_lead_alone_is_asked(
    world: World, lead: Agent
):
    customer, agent = await world.customer(), await world.agent()
    async with world.desk(agent) as desk, world.customer_socket(customer) as chat:
        await held(world, desk, customer)
        await customer.post(f"{customer.path}/language", client_id=new_id(), language="sv")
        assert (await says(desk, "shield", customer, note="Swears at me"))["type"] == "ack"
        told = (await chat.event("shielded"))["data"]
        assert told["text"].startswith("En av våra teamledare")
        assert told["wrap_up_seconds"] == 0
        other = await world.agent(1)
        async with world.desk(other) as colleague:
            assert not await waits_for_offers(colleague, customer.conversation_id)
            refused = await other.post(f"{customer.path}/take", client_id=new_id())
            assert (refused.status_code, refused.json()["code"]) == (403, "forbidden")
        await customer.post(f"{customer.path}/language", client_id=new_id(), language="en")
        async with world.desk(lead) as floor:
            offer_id = await floor.offer(customer.conversation_id)
            await floor.send(type="accept", id="yes", conversation=customer.conversation_id, offer_id=offer_id)
            await floor.until(type="ack", id="yes")
            row = (await lead.get(customer.path)).json()
            assert (row["status"], row["for_leads"]) == ("with_agent", True)
            await says(floor, "resolve", customer)
    await goes_on(agent)
    await goes_on(lead)


async def test_who_was_abused_recovers_with_a_reason_on_record_and_may_go_on_earlier(world: World):
    customer, agent = await world.customer(), await world.agent()
    async with world.desk(agent) as desk:
        await held(world, desk, customer)
        await says(desk, "shield", customer)
        recovery = await recovery_of(agent)
        assert recovery is not None
        assert recovery["reasons"] == [{"code": "recovery_after_shield", "params": {"minutes": 10}}]
        assert recovery["conversation_id"] == customer.conversation_id
        waiting = await world.customer()
        await waiting.asks_for_a_person()
        assert not await waits_for_offers(desk, waiting.conversation_id), "nothing is offered meanwhile"
        profile = (await agent.get("/me")).json()
        assert (profile["presence"], profile["accepting"]) == ("online", True), "paid as time online"
        assert (await agent.post("/work/recovery/end")).json()["recovery"] is None
        assert await waits_for_offers(desk, waiting.conversation_id, 20)
        await desk.decline(waiting.conversation_id, await own_offer(agent, waiting))
    await waiting.post(f"{waiting.path}/resolve", client_id=new_id())
    await customer.post(f"{customer.path}/resolve", client_id=new_id())
    async with asyncio.timeout(40):
        while "recovery_given" not in await kinds_told(agent):  # put on record within the worker's round
            other = await world.customer()
            await abused(world, agent, other)
            await asyncio.sleep(16)
    await goes_on(agent)


async def own_offer(agent: Agent, customer: Customer) -> str:
    row = (await agent.get(customer.path)).json()
    return row["offer"]["id"] if row["offer"] else new_id()


async def abused(world: World, agent: Agent, customer: Customer) -> None:
    async with world.desk(agent) as desk:
        await held(world, desk, customer)
        await says(desk, "shield", customer)
    await customer.post(f"{customer.path}/resolve", client_id=new_id())


async def kinds_told(agent: Agent) -> set[str]:
    return {one["kind"] for one in (await agent.get("/work/decisions")).json()["decisions"]}


async def test_a_hand_is_seen_by_mentors_and_a_whisper_by_agents_alone(world: World, lead: Agent):
    customer, agent, other = await world.customer(), await world.agent(), await world.agent(1)
    async with world.desk(agent) as desk, world.customer_socket(customer) as chat:
        await held(world, desk, customer)
        assert (await says(desk, "raise_hand", customer, text="May I refund this?"))["type"] == "ack"
        (hand,) = (await lead.get("/work/hands")).json()
        assert (hand["agent"]["id"], hand["text"], hand["mentor"]) == (agent.id, "May I refund this?", None)
        assert (await other.get("/work/hands")).json() == [], "certified at the first level"
        assert (await other.post(f"{customer.path}/whispers", client_id=new_id(), text="Hi")).status_code == 403
        async with world.socket("/desk/live") as floor:
            await floor.send(type="hello", token=lead.token, resume={})
            await floor.until(type="ready")
            await floor.send(type="watch", conversation=customer.conversation_id, after=0)
            assert (await says(floor, "whisper", customer, text=SECRET))["type"] == "ack"
        assert (await desk.event("whispered"))["data"]["text"] == SECRET
        (hand,) = (await lead.get("/work/hands")).json()
        assert hand["mentor"]["id"] == lead.id
        assert (await says(desk, "lower_hand", customer))["type"] == "ack"
        assert (await lead.get("/work/hands")).json() == []
        await nobody_outside_saw(world, customer, chat, desk)
        await says(desk, "resolve", customer)


async def nobody_outside_saw(world: World, customer: Customer, chat: Socket, desk: Socket) -> None:
    """Looks at everything that a customer can ask for: live, resumed from any number, over HTTP, and after more was said."""
    await says(desk, "message", customer, text="Of course.")
    await chat.event("agent_wrote")
    seen = json.dumps(chat.frames)
    for after in range(9):
        async with world.customer_socket(customer, after) as again:
            await customer.post(f"{customer.path}/messages", client_id=new_id(), text=f"Thanks {after}")
            await again.event("customer_wrote")
            seen += json.dumps(again.frames)
        seen += (await customer.get(f"{customer.path}/events", after=after)).text
    seen += (await customer.get(customer.path)).text
    seen += (await customer.get(f"{customer.path}/events", after=-5, limit=1_000)).text
    for word in (SECRET, "whisper", "hand_raised", "hand_lowered", "May I refund"):
        assert word not in seen


async def test_customers_tokens_open_nothing_of_this(world: World):
    customer = await world.customer()
    for path in ("hand", "whispers", "shield"):
        body = {"client_id": new_id(), "text": "Hi"}
        assert (await customer.post(f"{customer.path}/{path}", **body)).status_code == 401
    for path in ("/work/hands", "/work/wellbeing", "/work/pulse", "/people/pulse", "/team/messages", "/team/reports"):
        assert (await customer.get(path)).status_code == 401
    async with world.customer_socket(customer) as chat:
        for kind in ("whisper", "raise_hand", "shield"):
            await chat.send(type=kind, id=kind, text="Hi")
            assert (await chat.until(type="error", id=kind))["problem"]["code"] == "invalid_request"


async def test_the_assistant_and_the_copilot_never_read_a_whisper(world: World, lead: Agent):
    customer, agent = await world.customer(), await world.agent()
    async with world.desk(agent) as desk:
        await held(world, desk, customer)
        await customer.writes("How long does delivery take?")
        await lead.post(f"{customer.path}/whispers", client_id=new_id(), text=SECRET)
        summary = await agent.post(f"{customer.path}/summary", language="en")
        asked = await agent.post(f"{customer.path}/ask", question=f"What about {SECRET}?", language="en")
        found = [one["text"] for one in asked.json()["sources"]]
        assert SECRET not in summary.text
        assert SECRET not in json.dumps(found)
        await says(desk, "resolve", customer)


async def test_a_break_is_due_by_the_market_s_limits(world: World):
    agent = await world.agent(2)
    async with world.desk(agent) as desk:
        await desk.until(type="ack")
        shown = (await agent.get("/work/wellbeing")).json()["next_break"]
        assert shown["due_at"] is not None
        assert (shown["minutes"], shown["after_minutes"], shown["snooze_minutes"]) == (15, 240, 10)


# The team's room ---------------------------------------------------------------------------------------------------------


async def wrote(agent: Agent, text: str) -> str:
    message_id = new_id()
    assert (await agent.post("/team/messages", id=message_id, text=text)).status_code == 201
    return message_id


async def in_the_room(agent: Agent) -> dict[str, dict[str, Any]]:
    return {one["id"]: one for one in (await agent.get("/team/messages")).json()["messages"]}


async def test_agents_write_to_each_other_once_and_delete_their_own(world: World):
    agent, other = await world.agent(), await world.agent(1)
    message_id = await wrote(agent, "  Anybody else with parcel trouble?  ")
    await agent.post("/team/messages", id=message_id, text="twice")
    shown = (await in_the_room(other))[message_id]
    assert (shown["text"], shown["author"]["id"]) == ("Anybody else with parcel trouble?", agent.id)
    path = f"/api/v1/team/messages/{message_id}"
    assert (await world.http.delete(path, headers=other.headers)).status_code == 404
    assert (await world.http.delete(path, headers=agent.headers)).status_code == 204
    gone = (await in_the_room(other))[message_id]
    assert (gone["text"], gone["gone"]) == ("", "deleted")
    assert (await agent.post("/team/messages", id=new_id(), text="  ")).status_code == 400


async def test_the_room_is_read_in_pages_without_a_gap(world: World):
    agent = await world.agent()
    written = [await wrote(agent, f"Line {number}") for number in range(7)]
    found: list[str] = []
    cursor = ""
    while cursor is not None:
        page = (await agent.get("/team/messages", cursor=cursor, limit=3)).json()
        found += [one["id"] for one in page["messages"]]
        cursor = page["next_cursor"]
    assert [one for one in reversed(found) if one in written] == written
    assert (await agent.get("/team/messages", cursor="1; DROP")).status_code == 400


async def test_a_report_reaches_leads_with_what_was_said_and_is_settled_once(world: World, lead: Agent):
    agent, other = await world.agent(), await world.agent(1)
    message_id = await wrote(agent, "Something mean")
    path = f"/team/messages/{message_id}/report"
    assert (await agent.post(path, reason="mine")).status_code == 404, "not one's own"
    assert (await other.post(path, reason="That hurts")).status_code == 204
    assert (await in_the_room(other))[message_id]["reported"]
    assert not (await in_the_room(agent))[message_id]["reported"]
    assert (await other.get("/team/reports")).status_code == 403
    (report,) = [one for one in (await lead.get("/team/reports")).json() if one["message_id"] == message_id]
    assert (report["said"], report["reason"], report["reporter"]["id"]) == ("Something mean", "That hurts", other.id)
    settle = f"/team/reports/{message_id}/settle"
    assert (await other.post(settle, remove=True)).status_code == 403
    assert (await lead.post(settle, remove=True)).status_code == 204
    assert (await lead.post(settle, remove=True)).status_code == 404
    assert (await in_the_room(agent))[message_id]["gone"] == "removed"


# The pulse ---------------------------------------------------------------------------------------------------------------


async def test_everybody_answers_once_a_week_and_this_week_is_told_to_nobody(world: World, lead: Agent):
    agents = [await world.agent(number) for number in range(4)]
    for agent in agents:
        asked = (await agent.get("/work/pulse")).json()
        assert (asked["answered"], len(asked["questions"])) == (False, 3)
        assert (await agent.post("/work/pulse", scores=[5, 4, 1], words="More tea")).status_code == 201
        again = await agent.post("/work/pulse", scores=[1, 1, 1])
        assert (again.status_code, again.json()["code"]) == (409, "answered_already")
        assert (await agent.post("/work/pulse", scores=[1, 1, 6])).status_code == 400
    assert (await agents[0].get("/people/pulse")).status_code == 403
    assert (await lead.get("/people/pulse")).json()["weeks"] == []
    with psycopg.connect(world.stack.database_url, autocommit=True) as connection:
        for table in ("pulse_scores", "pulse_words", "pulse_answered"):
            connection.execute(f"UPDATE {table} SET week = week - 7")
    told = await lead.get("/people/pulse")
    assert told.json()["weeks"] == [], "a group of four is never shown"
    assert "More tea" not in told.text
    with psycopg.connect(world.stack.database_url, autocommit=True) as connection:
        connection.execute("INSERT INTO pulse_scores SELECT week, team, '{1,4,1}' FROM pulse_scores LIMIT 1")
    (week,) = (await lead.get("/people/pulse")).json()["weeks"]
    assert week["teams"] == [
        {"team": "", "answered": 5, "means": [4.2, 4.0, 1.0], "words": ["More tea"] * 4},
    ]
