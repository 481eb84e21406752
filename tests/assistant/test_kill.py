"""kill -9 in the middle of every write, at every step: exactly one effect, counted at the shop, and the customer is told."""

import asyncio
import signal
import sys

import pytest

from onhand.domain.conversation import events as happened
from onhand.domain.errands import guard
from tests.assistant.shop_process import ShopProcess
from tests.assistant.test_turn import ASTRID, PENDING
from tests.assistant.turn_process import MOMENTS
from tests.assistant.world import World
from tests.assistant.write_errands import WRITE_ERRANDS, WriteErrand, writes_done

pytestmark = pytest.mark.fault


async def _turn_in_a_process(database_url: str, shop: ShopProcess, conversation: str, moment: str) -> int:
    program = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.assistant.turn_process", database_url, shop.url, conversation, moment
    )
    return await program.wait()


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("errand", WRITE_ERRANDS, ids=[errand.tool for errand in WRITE_ERRANDS])
async def test_a_write_happens_once_whenever_the_assistant_is_killed(
    world: World, shop: ShopProcess, database_url: str, errand: WriteErrand, moment: str
) -> None:
    conversation = await world.conversation(errand.customer)
    for text in errand.says:
        await world.says(conversation, text)
    assert writes_done(shop) == 0
    await world.writes(conversation, "yes")

    assert await _turn_in_a_process(database_url, shop, conversation, moment) == -signal.SIGKILL
    before = await world.state(conversation)
    assert before.turn_is_due or moment == "after the end is recorded"

    assert await _turn_in_a_process(database_url, shop, conversation, "never") == 0

    assert writes_done(shop) == 1
    assert errand.happened_once(shop)
    prepared = await world.events(conversation, happened.ActionPrepared)
    assert [one.tool for one in prepared] == [errand.tool]
    assert [one.outcome for one in await world.events(conversation, happened.ActionFinished)] == ["done"]
    receipts = [one for one in await world.events(conversation, happened.AssistantWrote) if "Done" in one.text]
    assert len(receipts) == 1
    state = await world.state(conversation)
    assert not state.turn_is_due
    assert state.pending_action is None


def test_every_write_of_the_guard_s_list_is_killed() -> None:
    assert {errand.tool for errand in WRITE_ERRANDS} == set(guard.WRITES)


async def test_an_end_is_recorded_even_when_a_person_took_over_after_the_kill(
    world: World, shop: ShopProcess, database_url: str
) -> None:
    conversation = await world.conversation(ASTRID)
    await world.says(conversation, f"cancel {PENDING}, ordered by mistake")
    await world.writes(conversation, "yes")
    moment = "after the shop answered"
    assert await _turn_in_a_process(database_url, shop, conversation, moment) == -signal.SIGKILL
    requested = happened.HandoffRequested(by=happened.Party.CUSTOMER, cause=happened.Cause.BUTTON)
    state = await world.state(conversation)
    await world.log.append(conversation, lambda _: [requested], state.started_at)

    await world.turn(conversation)

    assert [one.outcome for one in await world.events(conversation, happened.ActionFinished)] == ["done"]
    assert len(shop.refunds_of(PENDING)) == 1
    assert not [one for one in await world.events(conversation, happened.AssistantWrote) if "Done" in one.text]


async def test_a_customer_who_writes_while_the_write_is_made_still_gets_the_receipt(
    world: World, shop: ShopProcess, database_url: str
) -> None:
    conversation = await world.conversation(ASTRID)
    await world.says(conversation, f"cancel {PENDING}, ordered by mistake")
    await world.writes(conversation, "yes")
    moment = "after the write is prepared"
    assert await _turn_in_a_process(database_url, shop, conversation, moment) == -signal.SIGKILL
    await world.writes(conversation, "hello")

    await world.turn(conversation)

    texts = [one.text for one in await world.events(conversation, happened.AssistantWrote)]
    assert "Done" in texts[-2]
    assert "How can I help" in texts[-1]
    assert len(shop.refunds_of(PENDING)) == 1
