"""Presence on the real database: the row and the work log are written together, whoever writes at the same moment."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest_asyncio

from onhand.application.set_presence import PresenceChanges
from onhand.application.sweep import expire_offers
from onhand.domain.conversation import decisions
from onhand.domain.conversation import events as happened
from onhand.domain.conversation.participants import Agent
from onhand.domain.conversation.topic import Topic
from onhand.domain.conversation.transitions import Status
from onhand.domain.matching.waiting import OFFER_LASTS
from onhand.domain.workforce.certification import Certification
from onhand.domain.workforce.decisions import DecisionKind
from onhand.domain.workforce.profile import Presence
from onhand.domain.workforce.work_log import AcceptingChanged, WentAway, WentOffline, WentOnline
from onhand.store.agents import Agents
from onhand.store.errors import StoreUnavailable
from onhand.store.floor import Floor
from onhand.store.inbox import Inbox
from onhand.store.log import ConversationLog
from onhand.store.pool import open_pool
from onhand.store.queries import Queries
from onhand.store.queue import Queue
from onhand.store.work_log import WorkLog
from tests.people import somebody

WRAP_UP = decisions.WrapUp(happened.Disposition.ANSWERED)


class Office:
    """One agent, Mina, who takes three at a time, and what the database says of her."""

    def __init__(self, queries: Queries, log: ConversationLog, mina: Agent) -> None:
        self.queries = queries
        self.log = log
        self.mina = mina
        self.agents = Agents(queries)
        self.presence = PresenceChanges(log, Inbox(queries), self.agents, lambda: str(uuid4()))
        self.work_log = WorkLog(queries)
        self.queue = Queue(queries)

    async def conversation(self, difficulty: int = 1) -> str:
        started = happened.ConversationStarted(channel="widget", language="en", market="SE")
        about = happened.ErrandMoved(memory={}, topic=Topic("returns", difficulty))
        asked = happened.HandoffRequested(by=happened.Party.CUSTOMER, cause=happened.Cause.BUTTON)
        conversation_id = str(uuid4())
        await self.log.start(conversation_id, lambda state: [started, about, asked], datetime.now(UTC))
        return conversation_id

    async def offered(self, conversation_id: str, made_at: datetime) -> None:
        made = happened.OfferMade(offer_id=str(uuid4()), agent=self.mina, expires_at=made_at + OFFER_LASTS)
        await self.log.append(
            conversation_id, lambda s: decisions.offer(s, made), datetime.now(UTC), asks_agent=self.mina.id
        )

    async def serves(self, conversation_id: str) -> None:
        for decide in (
            lambda s: decisions.agent_takes(s, self.mina, str(uuid4())),
            lambda s: decisions.agent_resolves(s, self.mina, WRAP_UP, str(uuid4())),
        ):
            await self.log.append(conversation_id, decide, datetime.now(UTC))


@pytest_asyncio.fixture
async def office(database_url: str) -> AsyncIterator[Office]:
    async with open_pool(database_url) as pool, ConversationLog(pool, "test") as log:
        queries = Queries(pool)
        profile = somebody("Mina")
        agents = Agents(queries)
        mina = Agent(await agents.add(profile, "hash", certified_by="test"), "Mina")
        await agents.touch([mina.id], datetime.now(UTC))
        one = Office(queries, log, mina)
        await one.presence.choose(mina.id, Presence.ONLINE, "SE", datetime.now(UTC))
        yield one


async def test_an_offer_that_ran_out_pauses_offers_on_record_and_goes_on_to_the_next(office: Office) -> None:
    conversation, now = await office.conversation(), datetime.now(UTC)
    await office.offered(conversation, now - OFFER_LASTS)
    assert await expire_offers(office.presence, now) == 1
    assert await expire_offers(office.presence, now) == 0

    found = await office.agents.find(office.mina.id)
    assert found is not None
    assert (found.presence, found.accepting) == (Presence.ONLINE, False)
    (decision,) = await office.work_log.decisions_about(office.mina.id)
    assert (decision.kind, decision.by) == (DecisionKind.OFFERS_PAUSED, "")
    assert [reason.code for reason in decision.reasons] == ["offer_ran_out", "wrote_to_nobody_meanwhile"]
    last = (await office.work_log.between([office.mina.id]))[-1]
    assert last.work == AcceptingChanged(accepting=False, by_system=True)
    assert (await office.log.read(conversation)).status is Status.WAITING


async def test_who_wrote_to_somebody_meanwhile_goes_on_taking_offers(office: Office) -> None:
    held, asked, now = await office.conversation(), await office.conversation(), datetime.now(UTC)
    await office.log.append(held, lambda s: decisions.agent_takes(s, office.mina, "t"), now - OFFER_LASTS)
    await office.offered(asked, now - OFFER_LASTS)
    wrote_at = now - OFFER_LASTS / 2
    await office.log.append(held, lambda s: decisions.agent_writes(s, office.mina, "One moment.", "w"), wrote_at)
    assert await expire_offers(office.presence, now) == 1
    found = await office.agents.find(office.mina.id)
    assert found is not None
    assert found.accepting
    assert await office.work_log.decisions_about(office.mina.id) == []


async def test_changes_that_come_at_once_leave_a_log_that_tells_how_it_ended(office: Office) -> None:
    choices = [Presence.AWAY, Presence.ONLINE, Presence.OFFLINE] * 4
    changes = [
        office.presence.choose(office.mina.id, choice, f"M{number % 2}", datetime.now(UTC))
        for number, choice in enumerate(choices)
    ]
    ended = await asyncio.gather(*changes, return_exceptions=True)
    failed = [one for one in ended if isinstance(one, BaseException)]
    # Who finds no gap in the crowd is told to try again.
    assert all(isinstance(one, StoreUnavailable) for one in failed), failed
    told, accepting, market = Presence.OFFLINE, False, ""
    rows = await office.queries.rows("work_between", agent_ids=[office.mina.id], since=_ever(), until=_never())
    assert len({row[0] for row in rows}) == len(rows)
    for entry in await office.work_log.between([office.mina.id]):
        match entry.work:
            case WentOnline():
                told, market = Presence.ONLINE, entry.work.market
            case WentAway():
                told = Presence.AWAY
            case WentOffline():
                told = Presence.OFFLINE
            case AcceptingChanged():
                accepting = entry.work.accepting
            case _:
                raise AssertionError(entry)
    found = await office.agents.find(office.mina.id)
    assert found is not None
    assert (told, accepting) == (found.presence, found.accepting)
    assert market == found.market or told is not Presence.ONLINE


async def test_matching_knows_how_many_hard_ones_came_in_a_row_and_how_many_offers(office: Office) -> None:
    for difficulty in (1, 3, 3):
        await office.serves(await office.conversation(difficulty))
    await office.offered(await office.conversation(), datetime.now(UTC))
    (mina,) = await office.queue.candidates(datetime.now(UTC))
    assert (mina.hard_in_a_row, round(mina.hard_share, 2)) == (2, 0.67)
    assert (mina.offers_recently, mina.open_offers, mina.load) == (1, 1, 1)
    assert mina.last_offer_at is not None


async def test_a_break_ends_a_run_of_hard_ones_for_matching_and_on_the_floor(office: Office) -> None:
    for difficulty in (3, 3):
        await office.serves(await office.conversation(difficulty))
    for choice in (Presence.AWAY, Presence.ONLINE):
        await office.presence.choose(office.mina.id, choice, "SE", datetime.now(UTC))
    await office.serves(await office.conversation(3))
    now = datetime.now(UTC)
    (mina,) = await office.queue.candidates(now)
    assert (mina.hard_in_a_row, mina.hard_share) == (1, 1.0)
    assert await Floor(office.queries).hard_in_a_row([office.mina.id], now) == {office.mina.id: 1}


async def test_who_is_on_a_first_shift_is_so_for_matching_and_on_the_floor(office: Office) -> None:
    first_level = Certification(language="en", level=1, granted_by="test", granted_at=datetime.now(UTC), reason="test")
    await office.work_log.certify(str(uuid4()), office.mina.id, first_level)
    (mina,) = await office.queue.candidates(datetime.now(UTC))
    (crew,) = await Floor(office.queries).crews(datetime.now(UTC))
    assert (mina.is_mentored, crew.alike.is_mentored) == (True, True)


async def test_a_hard_one_takes_two_places_and_what_the_last_release_wrote_is_read_from_its_state(
    office: Office,
) -> None:
    conversation = await office.conversation(difficulty=3)
    (waiting,) = await office.queue.waiting()
    assert (waiting.skill, waiting.market, waiting.difficulty, waiting.weight) == ("returns", "SE", 3, 2)
    async with office.queries._pool.connection() as connection:  # pyright: ignore[reportPrivateUsage]
        await connection.execute("UPDATE conversation SET waits_as = NULL, pressing = NULL, weight = NULL")
    assert await office.queue.waiting() == [waiting]
    await office.log.append(conversation, lambda s: decisions.agent_takes(s, office.mina, "t"), datetime.now(UTC))
    (mina,) = await office.queue.candidates(datetime.now(UTC))
    assert (mina.load, mina.room) == (2, 1)


def _ever() -> datetime:
    return datetime.now(UTC) - timedelta(days=1)


def _never() -> datetime:
    return datetime.now(UTC) + timedelta(days=1)
