"""The fence: whatever several matchers propose at the same moment, nobody is asked twice or for more than they take."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest_asyncio

from onhand.domain.conversation import decisions
from onhand.domain.conversation import events as happened
from onhand.domain.conversation.errors import ConversationError, NoRoom
from onhand.domain.conversation.participants import Agent
from onhand.domain.workforce import presence as standings
from onhand.domain.workforce.profile import Presence
from onhand.store.agents import Agents
from onhand.store.log import ConversationLog
from onhand.store.pool import open_pool
from onhand.store.queries import Queries
from onhand.store.queue import Queue
from tests.people import somebody

MATCHERS = 5
STARTED = happened.ConversationStarted(channel="widget", language="en", market="")
ASKED = happened.HandoffRequested(by=happened.Party.CUSTOMER, cause=happened.Cause.BUTTON)


class House:
    """Several processes' logs on one database."""

    def __init__(self, logs: list[ConversationLog], queries: Queries) -> None:
        self.logs = logs
        self.queries = queries
        self.agents = Agents(queries)
        self.queue = Queue(queries)

    async def agent(self, capacity: int) -> Agent:
        profile = somebody("Ola", capacity=capacity)
        agent = Agent(await self.agents.add(profile, "hash", certified_by="test"), profile.name)
        await self.agents.touch([agent.id], datetime.now(UTC))
        await self.goes(agent, Presence.ONLINE)
        return agent

    async def goes(self, agent: Agent, presence: Presence) -> None:
        found = await self.agents.standing(agent.id)
        assert found is not None
        change = standings.chooses(found[0], presence, None, holds=0)
        assert change is not None
        assert await self.agents.change(agent.id, found[0], change, datetime.now(UTC), lambda: str(uuid4()))

    async def waiting(self) -> str:
        conversation_id = str(uuid4())
        await self.logs[0].start(conversation_id, lambda state: [STARTED, ASKED], datetime.now(UTC))
        return conversation_id

    async def offer(self, log: ConversationLog, conversation_id: str, agent: Agent, weight: int = 1) -> bool:
        now = datetime.now(UTC)
        made = happened.OfferMade(
            offer_id=str(uuid4()), agent=agent, expires_at=now + timedelta(seconds=30), weight=weight
        )
        try:
            await log.append(conversation_id, lambda s: decisions.offer(s, made), now, asks_agent=agent.id)
        except ConversationError:
            return False
        return True

    async def accept(self, conversation_id: str, agent: Agent) -> None:
        await self.logs[0].append(
            conversation_id,
            lambda s: decisions.agent_accepts(s, agent, s.offer.id if s.offer else "", str(uuid4())),
            datetime.now(UTC),
        )

    async def room(self, agent: Agent) -> tuple[int, int]:
        return next((c.load, c.open_offers) for c in await self.queue.candidates(datetime.now(UTC)) if c.agent == agent)


@pytest_asyncio.fixture
async def house(database_url: str) -> AsyncIterator[House]:
    async with AsyncExitStack() as stack:
        pools = [await stack.enter_async_context(open_pool(database_url, 2)) for _ in range(MATCHERS)]
        logs = [await stack.enter_async_context(ConversationLog(pool, f"p{n}")) for n, pool in enumerate(pools)]
        yield House(logs, Queries(pools[0]))


async def test_an_agent_is_asked_once_however_many_matchers_ask(house: House) -> None:
    agents = [await house.agent(capacity=3) for _ in range(4)]
    conversations = [await house.waiting() for _ in range(MATCHERS * 4)]
    for _ in range(10):
        asked = [
            house.offer(log, conversation, agent)
            for log, mine in zip(house.logs, _shares(conversations), strict=True)
            for conversation, agent in zip(mine, agents, strict=True)
        ]
        made = await asyncio.gather(*asked)
        assert sum(made) == len(agents)
        assert [await house.room(agent) for agent in agents] == [(1, 1)] * len(agents)
        for conversation in conversations:
            await house.logs[0].append(
                conversation,
                lambda s: decisions.offer_expires(s, s.offer.id) if s.offer else [],
                datetime.now(UTC),
            )


async def test_offers_that_are_accepted_at_once_never_fill_more_than_there_is_room(house: House) -> None:
    agent = await house.agent(capacity=4)
    conversations = [await house.waiting() for _ in range(30)]

    async def matcher(log: ConversationLog, number: int) -> None:
        for conversation in conversations[number::MATCHERS]:
            if await house.offer(log, conversation, agent, weight=1 + number % 2):
                await house.accept(conversation, agent)

    await asyncio.gather(*(matcher(log, number) for number, log in enumerate(house.logs)))
    load, offers = await house.room(agent)
    assert offers == 0
    assert load in (3, 4)  # three, when only ones of two units were left


async def test_nobody_who_is_away_is_asked(house: House) -> None:
    agent, conversation = await house.agent(capacity=3), await house.waiting()
    await house.goes(agent, Presence.AWAY)
    assert not await house.offer(house.logs[0], conversation, agent)
    await house.goes(agent, Presence.ONLINE)
    assert await house.offer(house.logs[0], conversation, agent)


async def test_a_refused_offer_says_that_there_is_no_room_and_leaves_no_trace(house: House) -> None:
    agent, first, second = await house.agent(capacity=1), await house.waiting(), await house.waiting()
    assert await house.offer(house.logs[0], first, agent)
    made = happened.OfferMade(offer_id="o", agent=agent, expires_at=datetime.now(UTC))
    try:
        await house.logs[1].append(second, lambda s: decisions.offer(s, made), datetime.now(UTC), asks_agent=agent.id)
    except NoRoom:
        pass
    else:
        raise AssertionError("It was offered to somebody without room.")
    assert [r.event.kind for r in await house.logs[1].all_events(second)][-1] == "handoff_requested"


def _shares(conversations: list[str]) -> list[list[str]]:
    return [conversations[number::MATCHERS] for number in range(MATCHERS)]
