"""The pulse and recovery on the real database: what nobody can join, and what a restart keeps."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta

import pytest_asyncio

from onhand.adapters.clock import new_id
from onhand.adapters.markets.reader import read_limits
from onhand.application.recover import Recoveries
from onhand.domain.conversation import events as happened
from onhand.domain.conversation.participants import Agent
from onhand.domain.workforce.decisions import DecisionKind
from onhand.domain.workforce.pulse import WEEKS, Answer
from onhand.store.agents import Agents
from onhand.store.log import ConversationLog
from onhand.store.pool import open_pool
from onhand.store.queries import Queries
from onhand.store.wellbeing import Care, Pulses
from onhand.store.work_log import WorkLog
from tests.people import somebody

MONDAY = date(2026, 11, 16)
NEXT = MONDAY + timedelta(weeks=1)
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest_asyncio.fixture
async def queries(database_url: str) -> AsyncIterator[Queries]:
    async with open_pool(database_url) as pool:
        yield Queries(pool)


async def answers(pulses: Pulses, team: str, number: int, week: date = MONDAY) -> list[str]:
    agents = [new_id() for _ in range(number)]
    for place, agent_id in enumerate(agents):
        assert await pulses.take(agent_id, week, team, Answer((1 + place % 5, 2, 3), f"words {place}"))
    return agents


async def test_a_team_of_four_is_nowhere_in_what_is_read(queries: Queries):
    pulses = Pulses(queries)
    await answers(pulses, "SE", 5)
    await answers(pulses, "DE", 4)
    found = await pulses.before(NEXT)
    assert [(one.team, len(one.scores)) for one in found] == [("SE", 5)]
    assert sorted(found[0].words) == [f"words {place}" for place in range(5)]
    assert await pulses.before(MONDAY) == [], "nothing of the running week"


async def test_nobody_answers_twice_in_a_week(queries: Queries):
    pulses = Pulses(queries)
    (agent_id,) = await answers(pulses, "SE", 1)
    assert await pulses.has_answered(agent_id, MONDAY)
    assert not await pulses.take(agent_id, MONDAY, "DE", Answer((5, 5, 5)))
    assert await pulses.take(agent_id, NEXT, "SE", Answer((5, 5, 5)))


async def test_neither_place_nor_time_nor_transaction_joins_an_answer_to_who_gave_it(queries: Queries):
    pulses = Pulses(queries)
    agents = await answers(pulses, "SE", 12)
    (columns,) = await queries_rows(
        queries,
        "SELECT array_agg(DISTINCT column_name::text ORDER BY column_name::text) FROM information_schema.columns"
        " WHERE table_name IN ('pulse_scores', 'pulse_words')",
    )
    assert columns[0] == ["scores", "team", "week", "words"]
    rows = await queries_rows(queries, "SELECT xmin::text, scores[1] FROM pulse_scores ORDER BY ctid")
    assert len({written_by for written_by, _ in rows}) == 1, "all were written anew by whoever came last"
    assert [score for _, score in rows] != [1 + place % 5 for place in range(12)], "and not in the order of coming"
    marks = await queries_rows(queries, "SELECT xmin::text FROM pulse_answered ORDER BY ctid")
    assert len(marks) == len(agents)


async def test_old_answers_are_forgotten(queries: Queries):
    pulses = Pulses(queries)
    await answers(pulses, "SE", 5)
    later = MONDAY + timedelta(weeks=WEEKS + 1)
    await answers(pulses, "SE", 1, later)
    assert await queries_rows(queries, "SELECT DISTINCT week FROM pulse_scores") == [(later,)]


async def queries_rows(queries: Queries, statement: str) -> list[tuple[object, ...]]:
    async with queries.transaction() as connection:
        return await (await connection.execute(statement.encode())).fetchall()


async def person(queries: Queries, name: str) -> Agent:
    return Agent(await Agents(queries).add(somebody(name), "hash"), name)


async def test_recovery_is_read_off_the_log_after_a_restart_and_ends_by_itself(database_url: str):
    async with open_pool(database_url) as pool, ConversationLog(pool, origin="before") as log:
        queries = Queries(pool)
        anna, ola = await person(queries, "Anna"), await person(queries, "Ola")
        abusive = happened.HandoffRequested(
            by=happened.Party.ASSISTANT, cause=happened.Cause.SAFETY, reason="abuse", priority=happened.Priority.HIGH
        )
        asked = happened.HandoffRequested(by=happened.Party.CUSTOMER, cause=happened.Cause.BUTTON)
        for request, agent in ((abusive, anna), (asked, ola)):
            resolved = happened.Resolved(by=happened.Party.CUSTOMER)
            conversation_id = new_id()
            started = happened.ConversationStarted(channel="widget", language="en", market="")
            await log.start(conversation_id, lambda _, started=started: [started], NOON)
            for event in (request, happened.AgentJoined(agent=agent), resolved):
                await log.append(conversation_id, lambda _, event=event: [event], NOON)
    async with open_pool(database_url) as pool:  # another process, later
        queries = Queries(pool)
        work_log = WorkLog(queries)
        recoveries = Recoveries(Care(queries), work_log, read_limits())
        ids = [anna.id, ola.id]
        limits = await recoveries.limits_of(ids, NOON + timedelta(minutes=9))
        assert {one: limit.recovering_until for one, limit in limits.items()} == {anna.id: NOON + timedelta(minutes=10)}
        for _ in range(2):
            assert await recoveries.put_on_record(NOON + timedelta(minutes=1)) == 1
        (decision,) = await work_log.decisions_about(anna.id)
        assert (decision.kind, decision.reasons[0].code) == (DecisionKind.RECOVERY_GIVEN, "recovery_after_abuse")
        assert await recoveries.limits_of(ids, NOON + timedelta(minutes=10)) == {}
