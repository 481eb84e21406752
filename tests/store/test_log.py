"""The log on the real database: order, once only, and a projection that is always the fold."""

import asyncio
import re
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from msgspec.structs import replace
from psycopg import AsyncConnection

from onhand.domain.conversation import decisions
from onhand.domain.conversation import events as happened
from onhand.domain.conversation.errors import ConversationNotFound, NotPossibleNow
from onhand.domain.conversation.events import AnyEvent, Recorded
from onhand.domain.conversation.fold import fold
from onhand.domain.conversation.state import Conversation
from onhand.store.batch import columns
from onhand.store.errors import StoreUnavailable
from onhand.store.inbox import Inbox
from onhand.store.log import ConversationLog
from onhand.store.pool import open_pool
from onhand.store.queries import Queries
from tests.domain.conversation.logs import logs

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
STARTED = happened.ConversationStarted(channel="widget", language="en", market="SE")
PROJECTED = """
    SELECT id::text, seq, status, turn_is_due, agent_id::text, offered_to::text, offer_expires_at, waiting_since, customer_id, started_at,
        weight, wrap_up_agent::text, wrap_up_until, wrap_up_weight, pressing, waits_as
    FROM conversation WHERE id = %(id)s
"""


@pytest.fixture
async def log(database_url: str) -> AsyncIterator[ConversationLog]:
    async with open_pool(database_url) as pool, ConversationLog(pool, origin="test") as log:
        yield log


async def started(log: ConversationLog) -> str:
    conversation_id = str(uuid4())
    await log.start(conversation_id, lambda state: [STARTED], NOW)
    return conversation_id


def writes(text: str, client_id: str):
    def decide(state: Conversation) -> Sequence[AnyEvent]:
        return decisions.customer_writes(state, text, client_id, asks_for_person=False)

    return decide


@pytest.mark.parametrize("seed", range(3))
async def test_the_projection_always_equals_the_fold(database_url: str, seed: int):
    """Random possible logs, appended in random portions by two processes' worth of writers, then read back and folded."""
    examples: list[list[Recorded]] = []

    @settings(
        max_examples=25,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
        deadline=None,
    )
    @given(logs(most=15))
    def collect(example: list[Recorded]) -> None:
        examples.append(example)

    collect()
    async with (
        open_pool(database_url) as pool,
        ConversationLog(pool, origin="one") as one,
        ConversationLog(pool, origin="two") as two,
    ):
        await asyncio.gather(*(_append_all([one, two], example) for example in examples))
        async with pool.connection() as connection:
            for (conversation_id,) in await (await connection.execute("SELECT id::text FROM conversation")).fetchall():
                await _assert_projected(one, connection, conversation_id)


async def _append_all(logs_: Sequence[ConversationLog], example: list[Recorded]) -> None:
    conversation_id = str(uuid4())
    agents = {"a1": str(uuid4()), "a2": str(uuid4()), "a3": str(uuid4())}
    await logs_[0].start(conversation_id, lambda state: [example[0].event], example[0].at)
    for number, recorded in enumerate(example[1:]):
        event = _with_real_agents(recorded.event, agents)
        await logs_[number % 2].append(conversation_id, lambda state, e=event: [e], recorded.at)


def _with_real_agents(event: AnyEvent, ids: dict[str, str]) -> AnyEvent:
    changes = {
        name: happened.Agent(ids[agent.id], agent.name)
        for name in ("agent", "to_agent")
        if isinstance(agent := getattr(event, name, None), happened.Agent)
    }
    return replace(event, **changes) if changes else event


async def _assert_projected(log: ConversationLog, connection: AsyncConnection, conversation_id: str) -> None:
    state = fold(await log.all_events(conversation_id))
    assert await log.read(conversation_id) == state
    row = await (await connection.execute(PROJECTED, {"id": conversation_id})).fetchone()
    assert row is not None
    expected = [_unquoted(column) for name, column in columns([state]).items() if name != "states"]
    assert [_as_text(value) for value in row] == expected


def _as_text(value: object) -> str:
    if value is None:
        return "NULL"
    return value.isoformat() if isinstance(value, datetime) else str(value)


def _unquoted(array: str) -> str:
    return re.sub(r"\\(.)", r"\1", array[1:-1].removeprefix('"').removesuffix('"'))


async def test_a_retried_message_is_written_once_and_gets_the_first_answer(log: ConversationLog):
    conversation_id = await started(log)
    first = await log.append(conversation_id, writes("hello", "m1"), NOW, "m1")
    again = await log.append(conversation_id, writes("hello", "m1"), NOW, "m1")
    assert (first.seq, first.repeated) == (2, False)
    assert (again.seq, again.repeated) == (2, True)
    assert len(await log.all_events(conversation_id)) == 2


async def test_the_same_message_many_times_at_once_is_written_once(log: ConversationLog):
    conversation_id = await started(log)
    results = await asyncio.gather(*(log.append(conversation_id, writes("hi", "m1"), NOW, "m1") for _ in range(40)))
    assert {result.seq for result in results} == {2}
    assert sum(not result.repeated for result in results) == 1


async def test_messages_keep_the_order_in_which_they_came(log: ConversationLog):
    conversation_id = await started(log)
    results = await asyncio.gather(
        *(log.append(conversation_id, writes(f"line {n}", f"m{n}"), NOW, f"m{n}") for n in range(100))
    )
    assert [result.seq for result in results] == list(range(2, 102))


async def test_two_processes_that_write_at_once_leave_no_hole_and_no_double(database_url: str):
    async with (
        open_pool(database_url) as pool,
        ConversationLog(pool, origin="one") as one,
        ConversationLog(pool, origin="two") as two,
    ):
        conversation_id = await started(one)
        await asyncio.gather(
            *((one, two)[n % 2].append(conversation_id, writes(f"line {n}", f"m{n}"), NOW, f"m{n}") for n in range(60))
        )
        events = await one.all_events(conversation_id)
        assert [event.seq for event in events] == list(range(1, 62))


async def test_two_processes_that_start_the_same_conversation_start_one(database_url: str):
    async with (
        open_pool(database_url) as pool,
        ConversationLog(pool, origin="one") as one,
        ConversationLog(pool, origin="two") as two,
    ):
        for _ in range(20):
            conversation_id = str(uuid4())
            results = await asyncio.gather(
                *(log.start(conversation_id, lambda state: [] if state else [STARTED], NOW) for log in (one, two))
            )
            assert sorted(len(result.records) for result in results) == [0, 1]


async def test_a_refusal_leaves_no_trace_and_does_not_harm_those_in_the_same_batch(log: ConversationLog):
    conversation_id = await started(log)
    good, bad = await asyncio.gather(
        log.append(conversation_id, writes("hello", "m1"), NOW, "m1"),
        log.append(conversation_id, lambda state: [happened.Reopened()], NOW),
        return_exceptions=True,
    )
    assert not isinstance(good, BaseException)
    assert isinstance(bad, NotPossibleNow)
    assert len(await log.all_events(conversation_id)) == 2


async def test_data_that_the_database_refuses_fail_alone(log: ConversationLog):
    conversation_id = await started(log)
    poison, good = await asyncio.gather(
        log.append(conversation_id, lambda state: [happened.CustomerWrote(text="\x00")], NOW),
        log.append(conversation_id, writes("hello", "m1"), NOW, "m1"),
        return_exceptions=True,
    )
    assert isinstance(poison, Exception)
    assert not isinstance(good, BaseException)


async def test_texts_with_quotes_braces_and_any_script_come_back_as_they_were(log: ConversationLog):
    conversation_id = await started(log)
    texts = ['"', "\\", '{"a": [1, "\\""]}', "NULL", "a,b}", "مرحبا", "日本語", "👩‍👩‍👧", "' OR 1=1 --", "\n\t"]
    for number, text in enumerate(texts):
        await log.append(conversation_id, writes(text, f"m{number}"), NOW, f"m{number}")
    events = await log.all_events(conversation_id)
    assert [one.event.text for one in events if isinstance(one.event, happened.CustomerWrote)] == texts


async def test_a_conversation_that_is_not_there_is_said_to_be_so(log: ConversationLog):
    with pytest.raises(ConversationNotFound):
        await log.append(str(uuid4()), writes("hello", "m1"), NOW, "m1")
    with pytest.raises(ConversationNotFound):
        await log.read(str(uuid4()))


async def test_what_is_committed_is_announced_once_with_its_events(database_url: str):
    heard: list[str] = []
    async with open_pool(database_url) as pool, ConversationLog(pool, origin="test") as log:
        log.on_committed = lambda appended: heard.extend(r.event.kind for a in appended for r in a.records)
        conversation_id = await started(log)
        await log.append(conversation_id, writes("hello", "m1"), NOW, "m1")
        await log.append(conversation_id, writes("hello", "m1"), NOW, "m1")
    assert heard == ["conversation_started", "customer_wrote"]


async def test_a_database_that_stays_away_is_said_so_and_nothing_hangs(
    monkeypatch: pytest.MonkeyPatch, database_url: str
):
    monkeypatch.setattr("onhand.store.log.PATIENCE_SECONDS", 0.3)
    async with open_pool(database_url) as pool, ConversationLog(pool, origin="test") as log:
        conversation_id = await started(log)
        await pool.close()
        with pytest.raises(StoreUnavailable, match="send it again with the same id"):
            await log.append(conversation_id, writes("hello", "m1"), NOW, "m1")


async def test_turns_that_are_due_stand_in_the_projection(database_url: str):
    async with open_pool(database_url) as pool, ConversationLog(pool, origin="test") as log:
        inbox = Inbox(Queries(pool))
        conversation_id = await started(log)
        assert await inbox.turns_due() == []
        await log.append(conversation_id, writes("hello", "m1"), NOW, "m1")
        assert await inbox.turns_due() == [conversation_id]


async def test_a_text_that_cannot_be_written_fails_alone_and_the_writer_goes_on(log: ConversationLog):
    conversation_id, other = await started(log), await started(log)
    async with asyncio.timeout(10):
        broken, whole = await asyncio.gather(
            log.append(conversation_id, writes("half of an emoji: \ud83d", "c-1"), NOW, "c-1"),
            log.append(other, writes("whole", "c-1"), NOW, "c-1"),
            return_exceptions=True,
        )
        assert isinstance(broken, UnicodeEncodeError)
        assert not isinstance(whole, BaseException)
        assert (await log.append(conversation_id, writes("whole", "c-2"), NOW, "c-2")).seq == 2
