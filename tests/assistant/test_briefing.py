"""What a person reads who takes over from the assistant."""

from datetime import timedelta

from onhand.domain.conversation import events as happened
from onhand.domain.errands.briefing import Asking, Found, briefing
from tests.assistant.shop_process import ShopProcess
from tests.assistant.test_turn import ASTRID, PENDING
from tests.assistant.world import World


async def test_the_briefing_tells_what_is_wanted_what_was_tried_and_what_was_found(world: World) -> None:
    conversation = await world.conversation(ASTRID)
    await world.says(conversation, "how long does delivery take?")
    await world.says(conversation, f"Please cancel order {PENDING}")
    await world.says(conversation, "florb garg")
    requested = happened.HandoffRequested(by=happened.Party.CUSTOMER, cause=happened.Cause.BUTTON)
    appended = await world.log.append(
        conversation, lambda _: [requested], (await world.state(conversation)).started_at + timedelta(seconds=40)
    )
    assert appended.after.waiting_since is not None
    told = briefing(
        appended.after,
        await world.log.all_events(conversation),
        appended.after.waiting_since + timedelta(seconds=15),
    )
    assert told.wants == f"Please cancel order {PENDING}"
    assert told.errand == "cancel_order"
    assert told.asked == Asking(happened.Party.CUSTOMER, happened.Cause.BUTTON, "")
    assert told.tried == (
        happened.Reason("answered_from_article", {"title": "Delivery times"}),
        happened.Reason("not_understood"),
        happened.Reason("errand_step", {"errand": "cancel_order", "step": "reason"}),
    )
    assert told.found == (
        Found("customer", "Astrid Lindqvist · astrid.lindqvist@example.com"),
        Found("order", PENDING),
        Found("order_status", "pending"),
        Found("items", "Loom Wool Throw, Morgon Enamel Mug, Morgon Enamel Mug"),
        Found("amount", "112.00 EUR"),
    )
    assert told.waited_seconds == 15
    assert told.earlier_handoffs == 0


async def test_an_action_that_was_done_is_told(world: World, shop: ShopProcess) -> None:
    conversation = await world.conversation(ASTRID)
    await world.says(conversation, f"cancel {PENDING}, no longer needed")
    await world.says(conversation, "yes")
    state = await world.state(conversation)
    told = briefing(state, await world.log.all_events(conversation), state.started_at)
    assert happened.Reason("action_done", {"tool": "cancel_order"}) in told.tried
    assert told.asked is None
    assert told.waited_seconds is None


async def test_without_an_errand_the_last_words_say_what_is_wanted(world: World) -> None:
    conversation = await world.conversation()
    for text in ("first", "second", "third"):
        await world.writes(conversation, text)
    state = await world.state(conversation)
    told = briefing(state, await world.log.all_events(conversation), state.started_at)
    assert told.wants == "second\nthird"
    assert told.found == ()
