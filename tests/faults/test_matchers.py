"""Five matchers race, one is killed now and then: nobody is asked twice or beyond their room, and nobody is left waiting."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Generator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from random import Random
from uuid import uuid4

import psycopg
import pytest
import pytest_asyncio

from onhand.domain.conversation import decisions
from onhand.domain.conversation import events as happened
from onhand.domain.conversation.errors import ConversationError
from onhand.domain.conversation.fold import fold
from onhand.domain.conversation.participants import Agent
from onhand.domain.conversation.state import Conversation
from onhand.domain.conversation.topic import Topic
from onhand.domain.conversation.transitions import Status
from onhand.store.agents import Agents
from onhand.store.inbox import Inbox
from onhand.store.log import ConversationLog
from onhand.store.pool import open_pool
from onhand.store.queries import Queries
from tests.people import somebody

MATCHERS = 5
AGENTS = 24
CUSTOMERS = 150
KILL_EVERY_SECONDS = 2.0
SECONDS = 150.0
OVERFULL = """
SELECT count(*) FROM agent a JOIN agent_load l ON l.agent_id = a.id WHERE l.load > a.capacity OR l.open_offers > 1
"""

pytestmark = [pytest.mark.fault, pytest.mark.timeout(300)]


@contextmanager
def matchers(database_url: str) -> Generator[list[subprocess.Popen[bytes]]]:
    running = [_matcher(database_url) for _ in range(MATCHERS)]
    try:
        yield running
    finally:
        for process in running:
            process.kill()
            process.wait()


def _matcher(database_url: str) -> subprocess.Popen[bytes]:
    settings = {"ONHAND_DATABASE_URL": database_url, "ONHAND_SECRET": "s" * 32, "ONHAND_IDENTITY_SECRET": "i" * 32}
    return subprocess.Popen([sys.executable, "-m", "tests.faults.matcher_process"], env={**os.environ, **settings})


async def kill_now_and_then(running: list[subprocess.Popen[bytes]], database_url: str) -> None:
    random = Random(7)
    while True:
        await asyncio.sleep(KILL_EVERY_SECONDS)
        place = random.randrange(MATCHERS)
        running[place].send_signal(signal.SIGKILL)
        running[place].wait()
        running[place] = _matcher(database_url)


@dataclass
class Crew:
    """Agents who answer what they are asked, in one process of their own."""

    log: ConversationLog
    inbox: Inbox
    agents: Agents
    people: Sequence[Agent]
    random: Random

    async def work(self) -> None:
        await asyncio.gather(self._stay(), *(self._work(agent) for agent in self.people))

    async def _stay(self) -> None:
        while True:
            await self.agents.touch([agent.id for agent in self.people], datetime.now(UTC))
            await asyncio.sleep(3)

    async def _work(self, agent: Agent) -> None:
        while True:
            for state in await self.inbox.own(agent.id):
                await self._answer(agent, state)
            await asyncio.sleep(self.random.uniform(0.05, 0.4))

    async def _answer(self, agent: Agent, state: Conversation) -> None:
        command, now = str(uuid4()), datetime.now(UTC)
        wrap_up = decisions.WrapUp(happened.Disposition.ANSWERED)

        def decide(state: Conversation) -> Sequence[happened.AnyEvent]:
            if state.offer is not None:
                declines = self.random.random() < 0.1
                answer = decisions.agent_declines if declines else decisions.agent_accepts
                return answer(state, agent, state.offer.id, command)
            if state.agent is not None:
                return decisions.agent_resolves(state, agent, wrap_up, command, wrap_up_seconds=30)
            return decisions.agent_wrapped_up(state, agent, command)

        with suppress(ConversationError):
            await self.log.append(state.id, decide, now)


@pytest_asyncio.fixture
async def crew(database_url: str) -> AsyncIterator[Crew]:
    async with open_pool(database_url) as pool, ConversationLog(pool, "crew") as log:
        queries = Queries(pool)
        agents = Agents(queries)
        people = [await _hire(agents, number) for number in range(AGENTS)]
        await queries.run("touch_agents", ids=[agent.id for agent in people], now=datetime.now(UTC))
        async with pool.connection() as connection:
            await connection.execute("UPDATE agent SET presence = 'online', accepting = true")
        yield Crew(log, Inbox(queries), agents, people, Random(1))


async def _hire(agents: Agents, number: int) -> Agent:
    profile = somebody(f"Agent {number}", capacity=1 + number % 3)
    return Agent(await agents.add(profile, "hash", certified_by="test"), profile.name)


async def _arrives(log: ConversationLog, number: int) -> str:
    conversation_id = str(uuid4())
    started = happened.ConversationStarted(channel="widget", language="en", market="")
    about = happened.ErrandMoved(memory={}, topic=Topic("returns", 1 + number % 3))
    asked = happened.HandoffRequested(by=happened.Party.CUSTOMER, cause=happened.Cause.BUTTON)
    await log.start(conversation_id, lambda state: [started, about, asked], datetime.now(UTC))
    return conversation_id


async def _watch(database_url: str, seen: list[int]) -> None:
    async with await psycopg.AsyncConnection.connect(database_url, autocommit=True) as connection:
        while True:
            row = await (await connection.execute(OVERFULL)).fetchone()
            assert row is not None
            seen.append(row[0])
            await asyncio.sleep(0.01)


async def _until_all_ended(crew: Crew, conversations: Sequence[str]) -> None:
    left = len(conversations)
    while left:
        await asyncio.sleep(0.3)
        left = sum(state.status is not Status.RESOLVED for state in await crew.log.read_many(conversations))


async def test_matchers_that_race_and_die_ask_nobody_twice_and_leave_nobody_waiting(
    database_url: str, crew: Crew
) -> None:
    overfull: list[int] = []
    with matchers(database_url) as running:
        beside = [
            asyncio.create_task(work)
            for work in (
                crew.work(),
                kill_now_and_then(running, database_url),
                _watch(database_url, overfull),
            )
        ]
        conversations: list[str] = []
        for number in range(CUSTOMERS):
            conversations.append(await _arrives(crew.log, number))
            await asyncio.sleep(0.02)
        await asyncio.wait_for(_until_all_ended(crew, conversations), SECONDS)
        for task in beside:
            task.cancel()
        ended = await asyncio.gather(*beside, return_exceptions=True)
        assert all(isinstance(one, asyncio.CancelledError) for one in ended), ended
    assert len(overfull) > 100
    assert sum(overfull) == 0
    for conversation in conversations:
        log = await crew.log.all_events(conversation)
        fold(log)  # raises for a second offer while one stands
        assert log[-1].event.kind in ("resolved", "wrapped_up")
