"""The database comes back and every old connection breaks once: nobody misses a reply or an offer because of it."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from onhand.domain.conversation import decisions
from onhand.domain.conversation import events as happened
from onhand.domain.conversation.participants import Agent
from onhand.entrypoints.web.live.desk_link import DeskLink
from onhand.entrypoints.web.live.follower import Follower
from onhand.entrypoints.web.live.hub import Hub
from onhand.entrypoints.web.live.link import Link
from onhand.store.log import ConversationLog
from onhand.store.pool import open_pool

BREAK = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
ANNA = Agent(str(uuid4()), "Anna")


def now() -> datetime:
    return datetime.now(UTC)


@dataclass
class Reads:
    """What came out at the other end of a socket."""

    texts: asyncio.Queue[str] = field(default_factory=asyncio.Queue[str])

    async def send(self, text: str) -> None:
        self.texts.put_nowait(text)

    async def close(self) -> None:
        pass

    async def until(self, part: str) -> None:
        async with asyncio.timeout(15):
            while part not in await self.texts.get():
                pass


@dataclass
class Office:
    """A web process's log and hub, a worker's log, and the power to break every connection."""

    web: ConversationLog
    worker: ConversationLog
    hub: Hub
    url: str

    async def every_connection_breaks(self) -> None:
        async with await psycopg.AsyncConnection.connect(self.url, autocommit=True) as database:
            await database.execute(BREAK)

    async def waiting(self) -> str:
        conversation_id = str(uuid4())
        started = happened.ConversationStarted(channel="widget", language="en", market="")
        await self.web.start(conversation_id, lambda state: [started], now())
        return conversation_id

    async def at_the_worker(self, conversation_id: str, event: happened.AnyEvent) -> None:
        """The worker commits, and its hint reaches the web process."""
        appended = await self.worker.append(conversation_id, lambda state: [event], now())
        await self.hub.heard([appended.hint()])


@pytest.fixture
async def office(database_url: str) -> AsyncIterator[Office]:
    async with (
        open_pool(database_url) as web_pool,
        open_pool(database_url) as worker_pool,
        ConversationLog(web_pool, "web") as web,
        ConversationLog(worker_pool, "worker") as worker,
    ):
        hub = Hub(web)
        web.on_committed = hub.committed
        yield Office(web, worker, hub, database_url)


async def test_a_customer_gets_the_reply_that_was_committed_just_then(office: Office):
    conversation_id, reads = await office.waiting(), Reads()
    follower = Follower(office.web, conversation_id, 0, Link(reads.send, reads.close), is_agent=False)
    office.hub.follow(follower)
    follower.begin(1)
    await reads.until("conversation_started")

    def writes(state: Any) -> Any:
        return decisions.customer_writes(state, "hello", "m1", asks_for_person=False)

    await office.web.append(conversation_id, writes, now(), "m1")
    await office.every_connection_breaks()
    await office.at_the_worker(conversation_id, happened.AssistantWrote(text="an answer", answers_seq=2))
    await reads.until("an answer")


async def test_an_offer_reaches_the_desk_all_the_same(office: Office):
    conversation_id, reads = await office.waiting(), Reads()
    office.hub.add_desk(DeskLink(ANNA, {}, reads.send, reads.close))
    asked = happened.HandoffRequested(by=happened.Party.CUSTOMER, cause=happened.Cause.BUTTON)
    await office.web.append(conversation_id, lambda state: [asked], now())
    await office.every_connection_breaks()
    offer = happened.OfferMade(offer_id="the-offer", agent=ANNA, expires_at=now() + timedelta(seconds=30))
    await office.at_the_worker(conversation_id, offer)
    await reads.until("the-offer")


async def test_a_row_that_was_read_before_a_newer_one_was_shown_takes_nothing_away(office: Office):
    conversation_id, reads = await office.waiting(), Reads()
    desk = DeskLink(ANNA, {}, reads.send, reads.close)
    office.hub.add_desk(desk)
    old = await office.web.read(conversation_id)
    await office.web.append(conversation_id, lambda state: [happened.AgentJoined(agent=ANNA)], now())
    office.hub.show_own(ANNA.id, [old])
    assert conversation_id in desk.followed
