"""Presence tells the truth: what an agent chose, whether they are heard of, and what they are paid for, all of it in the work log."""

from collections.abc import Sequence
from datetime import UTC, datetime

import psycopg
from httpx import AsyncClient

from onhand.domain.workforce.work_log import AcceptingChanged, AnyWork, WentAway, WentOffline, WentOnline
from onhand.entrypoints.cli.benching.seeding import seed_agents
from onhand.store.pool import open_pool
from onhand.store.queries import Queries
from onhand.store.work_log import WorkLog
from tests.protocol.conftest import Agent, Customer, Socket, World


async def newcomer(world: World, called: str, capacity: int = 1) -> Agent:
    """Somebody who was never here before, so that their log begins with this test."""
    world.sign_ins.extend(seed_agents(world.stack.database_url, 1, capacity, called))
    return await world.agent(len(world.sign_ins) - 1)


async def worked(world: World, agent: Agent) -> list[AnyWork]:
    async with open_pool(world.stack.database_url, 2) as pool:
        return [entry.work for entry in await WorkLog(Queries(pool)).between([agent.id])]


async def chooses(desk: Socket, presence: str, **more: str) -> None:
    await desk.send(type="presence", id=presence, presence=presence, **more)
    await desk.until(type="ack", id=presence)


async def test_opening_the_page_puts_nobody_online(world: World) -> None:
    agent = await newcomer(world, "opens")
    async with world.desk(agent, accepting=False):
        me = (await agent.get("/me")).json()
        assert (me["presence"], me["accepting"]) == ("offline", False)
    assert await worked(world, agent) == []


async def test_each_change_stands_in_the_work_log(world: World) -> None:
    agent = await newcomer(world, "changes")
    async with world.socket("/desk/live") as desk:
        await desk.send(type="hello", token=agent.token)
        await desk.until(type="ready")
        await chooses(desk, "online", market="SE")
        me = (await agent.get("/me")).json()
        assert (me["presence"], me["accepting"], me["market"]) == ("online", True, "SE")
        await desk.send(type="accepting", id="no", accepting=False)
        await desk.until(type="ack", id="no")
        await chooses(desk, "away")
        await chooses(desk, "offline")
        await chooses(desk, "offline")
    assert await worked(world, agent) == [
        WentOnline(market="SE"),
        AcceptingChanged(accepting=True),
        AcceptingChanged(accepting=False),
        WentAway(),
        WentOffline(),
    ]


async def test_what_is_no_presence_or_market_is_refused(world: World) -> None:
    agent = await world.agent()
    for body in ({"presence": "asleep"}, {"presence": "online", "market": "a market of mine, of long name"}):
        answer = await world.http.put("/api/v1/me/presence", json=body, headers=agent.headers)
        assert (answer.status_code, answer.json()["code"]) == (400, "invalid_request")


async def test_who_goes_away_passes_an_offer_on_at_once(world: World) -> None:
    customer, agent, other = await world.customer(), await newcomer(world, "leaves", 9), await world.agent(1)
    async with world.desk(agent) as desk:
        await customer.asks_for_a_person()
        await desk.offer(customer.conversation_id)
        async with world.desk(other) as next_desk:
            await chooses(desk, "away")
            offer_id = await next_desk.offer(customer.conversation_id)
            await next_desk.send(type="accept", id="a1", conversation=customer.conversation_id, offer_id=offer_id)
            await next_desk.event("agent_joined")


async def test_nobody_goes_offline_while_a_customer_counts_on_them(world: World) -> None:
    customer, agent = await world.customer(), await newcomer(world, "holds", 9)
    async with world.desk(agent) as desk:
        await joins(desk, customer)
        await desk.send(type="presence", id="p1", presence="offline")
        refused = await desk.until(type="error", id="p1")
        assert refused["problem"]["code"] == "still_holding"
        await desk.send(type="hand_back", id="h1", conversation=customer.conversation_id)
        await desk.until(type="ack", id="h1")
        await chooses(desk, "offline")


async def test_a_place_stays_taken_until_the_agent_is_done(world: World) -> None:
    first, second, agent = await world.customer(), await world.customer(), await newcomer(world, "wraps")
    async with world.desk(agent) as desk:
        await joins(desk, first)
        await second.asks_for_a_person()
        await desk.send(type="resolve", id="e1", conversation=first.conversation_id, disposition="answered")
        wrapping = await desk.until(type="row")
        assert wrapping["row"]["wrap_up"]["agent"]["id"] == agent.id
        assert (await agent.get("/me")).json()["load"] == 1
        assert "offer_made" not in await kinds(world.http, agent, second)
        await desk.send(type="wrapped_up", id="w1", conversation=first.conversation_id)
        offer_id = await desk.offer(second.conversation_id)
        await desk.send(type="accept", id="a2", conversation=second.conversation_id, offer_id=offer_id)
        await desk.event("agent_joined")
    told = await kinds(world.http, agent, first)
    assert told[-2:] == ["resolved", "wrapped_up"]
    assert "wrapped_up" not in [event["kind"] for event in await first.sees()]


async def test_time_ends_a_wrap_up_and_says_so(world: World) -> None:
    customer, agent = await world.customer(), await newcomer(world, "forgets")
    async with world.desk(agent) as desk:
        await joins(desk, customer)
        await desk.send(type="resolve", id="e1", conversation=customer.conversation_id, disposition="answered")
        await desk.until(type="ack", id="e1")
        with psycopg.connect(world.stack.database_url, autocommit=True) as connection:
            connection.execute(
                """
                UPDATE conversation SET wrap_up_until = %(now)s, state = jsonb_set(state, '{wrapping_up,until}', to_jsonb(%(now)s::timestamptz))
                WHERE id = %(id)s
                """,
                {"now": datetime.now(UTC), "id": customer.conversation_id},
            )
        while "wrapped_up" not in await kinds(world.http, agent, customer):
            await desk.send(type="ping")
            await desk.until(type="pong")


async def joins(desk: Socket, customer: Customer) -> None:
    await customer.asks_for_a_person()
    offer_id = await desk.offer(customer.conversation_id)
    await desk.send(type="accept", id="j1", conversation=customer.conversation_id, offer_id=offer_id)
    await desk.event("agent_joined")


async def kinds(http: AsyncClient, agent: Agent, customer: Customer) -> Sequence[str]:
    answer = await agent.get(f"{customer.path}/events")
    return [event["kind"] for event in answer.json()["events"]]
