"""The line, how fast it moves and what was told, on the real database."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from onhand.application.tell_wait import Waits
from onhand.domain.conversation import events as happened
from onhand.domain.conversation.events import Priority
from onhand.domain.conversation.participants import Agent
from onhand.domain.matching.wait_estimate import Estimate, Regime
from onhand.store.lines import Lines
from onhand.store.log import ConversationLog
from onhand.store.pool import open_pool
from onhand.store.queries import Queries

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
STARTED = happened.ConversationStarted(channel="widget", language="en", market="")
ANNA = Agent(str(uuid4()), "Anna")
ASKED = happened.HandoffRequested(by=happened.Party.CUSTOMER, cause=happened.Cause.BUTTON, priority=Priority.HIGH)


@asynccontextmanager
async def _house(database_url: str) -> AsyncGenerator[tuple[ConversationLog, Queries]]:
    async with open_pool(database_url) as pool, ConversationLog(pool, "test") as log:
        yield log, Queries(pool)


async def _asks(log: ConversationLog, seconds_ago: float) -> str:
    conversation_id, at = str(uuid4()), NOW - timedelta(seconds=seconds_ago)
    await log.start(conversation_id, lambda _: [STARTED], at)
    await log.append(conversation_id, lambda _: [ASKED], at)
    return conversation_id


async def _is_served(log: ConversationLog, conversation_id: str, offered_ago: float, joined_ago: float) -> None:
    at = NOW - timedelta(seconds=offered_ago)
    made = happened.OfferMade(offer_id=str(uuid4()), agent=ANNA, expires_at=at + timedelta(seconds=30))
    await log.append(conversation_id, lambda _: [made], at)
    joined = happened.AgentJoined(agent=ANNA, offer_id=made.offer_id)
    await log.append(conversation_id, lambda _: [joined], NOW - timedelta(seconds=joined_ago))


async def test_the_pace_is_read_off_what_happened_lately(database_url: str):
    async with _house(database_url) as (log, queries):
        served, left = await _asks(log, 600), await _asks(log, 500)
        await _is_served(log, served, offered_ago=540, joined_ago=520)
        ended = happened.Resolved(by=happened.Party.AGENT, agent=ANNA, wrap_up_seconds=60)
        await log.append(served, lambda _: [ended], NOW - timedelta(seconds=200))
        await log.append(served, lambda _: [happened.WrappedUp(agent=ANNA)], NOW - timedelta(seconds=180))
        await log.append(left, lambda _: [happened.HandoffWithdrawn()], NOW - timedelta(seconds=400))

        pace = await Lines(queries).pace(NOW)

        assert pace.handle_seconds == 340  # the wrap-up included
        assert pace.answer_seconds == 20
        assert pace.arrivals_per_second == {Priority.HIGH: 2 / 1_800}
        assert pace.give_ups[1].per_second > 0


async def test_where_nothing_happened_yet_what_is_typical_holds(database_url: str):
    async with _house(database_url) as (_, queries):
        lines = Lines(queries)
        assert (await lines.pace(NOW)).answer_seconds > 0
        assert await lines.corrections(NOW) == {}


async def test_the_first_estimate_is_kept_and_learned_from(database_url: str):
    async with _house(database_url) as (log, queries):
        lines = Lines(queries)
        asked = [await _asks(log, 300 - number) for number in range(40)]
        found = Estimate(1, 2, Regime.ANSWER, 1.0, 10.0)
        await lines.note(dict.fromkeys(asked, found), NOW - timedelta(seconds=200))
        await lines.note(dict.fromkeys(asked, Estimate(1, 2, Regime.LONG, 9.0, 99.0)), NOW)
        for one in asked:
            await _is_served(log, one, offered_ago=150, joined_ago=100)  # a hundred seconds where ten were told

        points = (await lines.corrections(NOW))[Regime.ANSWER]

        assert points.high_z > 3


async def test_while_the_market_is_closed_or_nobody_is_there_a_place_is_told_and_no_number(database_url: str):
    async with _house(database_url) as (log, queries):
        first, second = await _asks(log, 20), await _asks(log, 10)
        for is_open in (True, False):
            waits = Waits(Lines(queries), lambda market, now, is_open=is_open: is_open)
            told = await waits.tell_all(NOW)
            assert [(told[one].position, told[one].low_seconds) for one in (first, second)] == [(1, None), (2, None)]
            one = await waits.tell(NOW, await log.read(second))
            assert one is not None
            assert (one.position, one.high_seconds) == (2, None)
