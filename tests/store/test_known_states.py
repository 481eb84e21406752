"""Deciding on what was seen last is never believed blindly."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime
from uuid import uuid4

import pytest

from onhand.domain.conversation import decisions
from onhand.domain.conversation import events as happened
from onhand.domain.conversation.errors import NotTheHolder
from onhand.domain.conversation.events import AnyEvent
from onhand.domain.conversation.participants import Agent
from onhand.domain.conversation.state import Conversation
from onhand.store.known_states import KnownStates
from onhand.store.log import ConversationLog
from onhand.store.pool import open_pool

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
ANNA = Agent(str(uuid4()), "Anna")
STARTED = happened.ConversationStarted(channel="widget", language="en", market="")


@pytest.fixture
async def two(database_url: str) -> AsyncIterator[tuple[ConversationLog, ConversationLog]]:
    """Two processes on one database, each knowing only what it did itself."""
    async with (
        open_pool(database_url) as pool,
        ConversationLog(pool, origin="one") as one,
        ConversationLog(pool, origin="two") as other,
    ):
        yield one, other


async def waiting(log: ConversationLog) -> str:
    conversation_id = str(uuid4())
    await log.start(conversation_id, lambda state: [STARTED], NOW)
    asked = happened.HandoffRequested(by=happened.Party.CUSTOMER, cause=happened.Cause.BUTTON)
    await log.append(conversation_id, lambda state: [asked], NOW)
    return conversation_id


def takes(state: Conversation) -> Sequence[AnyEvent]:
    return decisions.agent_takes(state, ANNA, "t1")


def replies(state: Conversation) -> Sequence[AnyEvent]:
    return decisions.agent_writes(state, ANNA, "hello", "r1")


async def test_a_refusal_on_an_old_state_is_looked_at_again(two: tuple[ConversationLog, ConversationLog]):
    one, other = two
    conversation_id = await waiting(one)
    await other.append(conversation_id, takes, NOW, "t1")  # `one` still thinks that the queue holds it
    appended = await one.append(conversation_id, replies, NOW, "r1")
    assert [recorded.event.kind for recorded in appended.records] == ["agent_wrote"]


async def test_what_was_allowed_in_an_old_state_is_refused_in_the_new_one(two: tuple[ConversationLog, ConversationLog]):
    one, other = two
    conversation_id = await waiting(one)
    await one.append(conversation_id, takes, NOW, "t1")
    await other.append(conversation_id, lambda state: [happened.HandedBack(agent=ANNA)], NOW)
    with pytest.raises(NotTheHolder):
        await one.append(conversation_id, replies, NOW, "r1")
    kinds = [recorded.event.kind for recorded in await one.all_events(conversation_id)]
    assert "agent_wrote" not in kinds


async def test_a_message_that_another_process_wrote_first_is_a_repeat_here(
    two: tuple[ConversationLog, ConversationLog],
):
    one, other = two
    conversation_id = await waiting(one)

    def writes(state: Conversation) -> Sequence[AnyEvent]:
        return decisions.customer_writes(state, "hello", "m1", asks_for_person=False)

    first = await other.append(conversation_id, writes, NOW, "m1")
    again = await one.append(conversation_id, writes, NOW, "m1")
    assert (again.seq, again.repeated) == (first.seq, True)


async def test_both_at_once_lose_nothing(two: tuple[ConversationLog, ConversationLog]):
    one, other = two
    conversations = [await waiting(one) for _ in range(8)]

    def note(number: int):
        return lambda state: [happened.NoteAdded(agent=ANNA, text=str(number), client_id=f"n{number}")]

    await asyncio.gather(
        *(
            (one, other)[number % 2].append(conversation_id, note(number), NOW, f"n{number}")
            for number in range(40)
            for conversation_id in conversations
        )
    )
    for conversation_id in conversations:
        events = await one.all_events(conversation_id)
        assert [event.seq for event in events] == list(range(1, 43))


def test_an_older_state_never_replaces_a_newer_one_and_the_least_used_are_forgotten():
    known = KnownStates(most=2)
    old = Conversation(
        id="a", seq=1, status=decisions.Status.OPEN, channel="", language="en", market="", started_at=NOW
    )
    new = Conversation(
        id="a", seq=2, status=decisions.Status.OPEN, channel="", language="en", market="", started_at=NOW
    )
    known.learn(new)
    known.learn(old)
    assert known.get("a") is new
    for name in ("b", "c"):
        known.learn(
            Conversation(
                id=name, seq=1, status=decisions.Status.OPEN, channel="", language="en", market="", started_at=NOW
            )
        )
    assert known.get("a") is None
