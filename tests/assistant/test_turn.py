"""Conversations in and out: the real log, the real shop, the real texts."""

from onhand.adapters.merchant.shop import ShopMerchant
from onhand.domain.conversation import events as happened
from onhand.domain.conversation.participants import Customer
from onhand.domain.conversation.transitions import Status
from onhand.domain.understanding.intents import Decision, Ranked, Understanding
from tests.assistant.shop_process import TOKEN, ShopProcess
from tests.assistant.world import WordReader, World, open_world

ASTRID = Customer("astrid_lindqvist_2041", "Astrid Lindqvist", "astrid.lindqvist@example.com")
MAYA = Customer("maya_thompson_3290", "Maya Thompson", "maya.thompson@example.com")
PENDING, DELIVERED, OF_SOMEBODY_ELSE = "#W5500101", "#W5500103", "#W5501134"
MAYAS_PENDING = OF_SOMEBODY_ELSE


async def test_a_known_customer_asks_where_an_order_is_and_gets_its_tracking(world: World) -> None:
    conversation = await world.conversation(ASTRID)
    reply = await world.says(conversation, "Where is my order W5500102?")
    assert "#W5500102" in reply.text
    assert "PostNord" in reply.text
    assert "370733100482" in reply.text
    assert "November 22, 2026" in reply.text
    assert reply.errand == "order_status"


async def test_a_stranger_is_asked_who_they_are_before_anything_is_told(world: World) -> None:
    conversation = await world.conversation()
    reply = await world.says(conversation, "Where is my order W5500102?")
    assert "e-mail" in reply.text
    assert "W5500102" not in reply.text
    reply = await world.says(conversation, "astrid.lindqvist@example.com")
    assert "PostNord" in reply.text
    state = await world.state(conversation)
    assert state.identified_how == "email"
    assert state.customer == ASTRID


async def test_name_and_postcode_identify_too(world: World) -> None:
    conversation = await world.conversation()
    await world.says(conversation, "Where is my order W5500102?")
    reply = await world.says(conversation, "My name is Astrid Lindqvist and my postcode is 118 21")
    assert "PostNord" in reply.text
    assert (await world.state(conversation)).identified_how == "name_and_postcode"


async def test_after_three_wrong_tries_a_person_is_offered_and_no_more_are_taken(world: World) -> None:
    conversation = await world.conversation()
    await world.says(conversation, "Where is my order?")
    for wrong in ("a@example.com", "b@example.com"):
        assert "can't find a customer" in (await world.says(conversation, wrong)).text
    reply = await world.says(conversation, "c@example.com")
    assert reply.choices == ("Talk to a person",)
    reply = await world.says(conversation, "astrid.lindqvist@example.com")
    assert reply.choices == ("Talk to a person",)
    assert (await world.state(conversation)).customer is None


async def test_several_orders_are_offered_as_choices(world: World) -> None:
    conversation = await world.conversation(ASTRID)
    reply = await world.says(conversation, "Where is my order?")
    assert len(reply.choices) == 4
    reply = await world.says(conversation, next(choice for choice in reply.choices if "W5500102" in choice))
    assert "PostNord" in reply.text


async def test_another_customers_order_is_as_unknown_as_one_that_does_not_exist(world: World) -> None:
    known = await world.says(await world.conversation(ASTRID), f"Where is my order {OF_SOMEBODY_ELSE}?")
    missing = await world.says(await world.conversation(ASTRID), "Where is my order #W9999999?")
    assert known.text.replace(OF_SOMEBODY_ELSE, "#W9999999") == missing.text
    assert known.choices == missing.choices


async def test_an_order_is_cancelled_after_an_explicit_yes_and_the_receipt_says_so(
    world: World, shop: ShopProcess
) -> None:
    conversation = await world.conversation(ASTRID)
    reply = await world.says(conversation, f"Please cancel order {PENDING}")
    assert reply.choices == ("No longer needed", "Ordered by mistake")
    reply = await world.says(conversation, "I ordered it by mistake")
    assert PENDING in reply.text
    assert "€112.00" in reply.text
    assert shop.order(PENDING)["status"] == "pending"
    reply = await world.says(conversation, "Yes, cancel it")
    assert "cancelled" in reply.text
    assert "5 to 7 business days" in reply.text
    assert shop.order(PENDING)["status"] == "cancelled"
    assert shop.order(PENDING)["cancel_reason"] == "ordered by mistake"
    assert len(shop.refunds_of(PENDING)) == 1
    [finished] = await world.events(conversation, happened.ActionFinished)
    assert finished.outcome == "done"


async def test_a_gift_card_is_refunded_at_once(world: World, shop: ShopProcess) -> None:
    conversation = await world.conversation(Customer("eero_virtanen_5523", "Eero Virtanen"))
    await world.says(conversation, "cancel #W5500411, no longer needed")
    reply = await world.says(conversation, "yes")
    assert "gift card" in reply.text
    assert shop.order("#W5500411")["status"] == "cancelled"


async def test_a_bare_no_to_the_reason_keeps_the_order_and_is_no_reason(world: World, shop: ShopProcess) -> None:
    conversation = await world.conversation(ASTRID)
    await world.says(conversation, f"Please cancel order {PENDING}")
    reply = await world.says(conversation, "no")
    assert "stays as it is" in reply.text
    await world.says(conversation, "yes")
    assert shop.order(PENDING)["status"] == "pending"


async def test_a_no_keeps_the_order(world: World, shop: ShopProcess) -> None:
    conversation = await world.conversation(ASTRID)
    await world.says(conversation, f"cancel {PENDING}, no longer needed")
    reply = await world.says(conversation, "No, keep it")
    assert "stays as it is" in reply.text
    await world.says(conversation, "yes")
    assert shop.order(PENDING)["status"] == "pending"


async def test_a_yes_and_a_second_thought_in_one_burst_is_no_yes(world: World, shop: ShopProcess) -> None:
    conversation = await world.conversation(ASTRID)
    await world.says(conversation, f"cancel {PENDING}, no longer needed")
    await world.writes(conversation, "yes")
    await world.says(conversation, "no wait")
    assert shop.order(PENDING)["status"] == "pending"
    assert len(await world.events(conversation, happened.AssistantWrote)) == 2


async def test_what_changed_since_it_was_listed_is_asked_again(world: World, shop: ShopProcess) -> None:
    conversation = await world.conversation(MAYA)
    await world.says(conversation, f"cancel {MAYAS_PENDING}, no longer needed")
    shop.change(MAYAS_PENDING, "modify-payment", {"payment_method_id": "gift_card_8830401"})
    reply = await world.says(conversation, "yes")
    assert "has changed meanwhile" in reply.text
    assert reply.choices == ("Yes, cancel it", "No, keep it")
    assert shop.order(MAYAS_PENDING)["status"] == "pending"
    reply = await world.says(conversation, "yes")
    assert "back on your gift card" in reply.text


async def test_an_order_that_was_sent_meanwhile_is_not_cancelled(world: World, shop: ShopProcess) -> None:
    conversation = await world.conversation(ASTRID)
    await world.says(conversation, f"cancel {PENDING}, no longer needed")
    shop.change(PENDING, "cancel", {"reason": "ordered by mistake"})
    reply = await world.says(conversation, "yes")
    assert reply.text == f"Order {PENDING} is cancelled."
    assert not await world.events(conversation, happened.ActionPrepared)


async def test_a_delivered_order_cannot_be_cancelled(world: World) -> None:
    conversation = await world.conversation(ASTRID)
    reply = await world.says(conversation, f"cancel {DELIVERED}")
    assert "cannot be cancelled" in reply.text


async def test_the_other_one_is_the_other_one(world: World, shop: ShopProcess) -> None:
    conversation = await world.conversation(Customer("mikkel_sorensen_3187", "Mikkel Sørensen"))
    reply = await world.says(conversation, "cancel order W5500206")
    assert "cannot be cancelled" in reply.text
    reply = await world.says(conversation, "cancel order W5500205, no longer needed")
    assert "#W5500205" in reply.text
    reply = await world.says(conversation, "No, #W5500207 I mean")
    assert reply.text == "Order #W5500207 is cancelled."
    assert shop.order("#W5500205")["status"] == "pending"


async def test_a_question_in_the_middle_is_answered_and_the_errand_goes_on(world: World) -> None:
    conversation = await world.conversation(ASTRID)
    await world.says(conversation, f"cancel {PENDING}")
    reply = await world.says(conversation, "how long does delivery take?")
    assert reply.text.startswith("Parcels take two to four days.")
    assert reply.sources[0].title == "Delivery times"
    assert reply.choices == ("No longer needed", "Ordered by mistake")


async def test_another_wish_takes_over_and_its_words_are_no_yes(world: World, shop: ShopProcess) -> None:
    conversation = await world.conversation(ASTRID)
    await world.says(conversation, f"cancel {PENDING}, no longer needed")
    reply = await world.says(conversation, "ok and where is order W5500102?")
    assert "PostNord" in reply.text
    assert shop.order(PENDING)["status"] == "pending"


async def test_after_two_messages_that_are_not_understood_a_person_is_offered(world: World) -> None:
    conversation = await world.conversation()
    first = await world.says(conversation, "florb garg")
    assert "didn't understand" in first.text
    assert "Talk to a person" in first.choices
    second = await world.says(conversation, "garg florb")
    assert second.choices == ("Talk to a person",)


async def test_a_yes_to_the_offered_person_brings_one(world: World) -> None:
    conversation = await world.conversation()
    await world.says(conversation, "florb garg")
    await world.says(conversation, "garg florb")
    await world.says(conversation, "yes please")
    state = await world.state(conversation)
    assert state.status is Status.WAITING
    assert state.handoff is not None
    assert state.handoff.cause is happened.Cause.NOT_UNDERSTOOD


async def test_a_yes_with_a_reservation_is_no_yes(world: World, shop: ShopProcess) -> None:
    conversation = await world.conversation(ASTRID)
    await world.says(conversation, f"cancel {PENDING}, no longer needed")
    await world.says(conversation, "yes but only the mugs")
    assert shop.order(PENDING)["status"] == "pending"


async def test_a_yes_to_anything_else_is_none_to_the_cancellation(world: World, shop: ShopProcess) -> None:
    conversation = await world.conversation(ASTRID)
    await world.says(conversation, f"cancel {PENDING}, no longer needed")
    await world.says(conversation, "Thanks")
    await world.says(conversation, "yes")
    assert shop.order(PENDING)["status"] == "pending"


async def test_an_order_number_alone_asks_for_that_order(world: World) -> None:
    reply = await world.says(await world.conversation(ASTRID), "#W5500102")
    assert "PostNord" in reply.text


async def test_a_burst_is_answered_once(world: World) -> None:
    conversation = await world.conversation(ASTRID)
    await world.writes(conversation, "hello")
    await world.writes(conversation, "where is my order")
    await world.says(conversation, "W5500102")
    [reply] = await world.events(conversation, happened.AssistantWrote)
    assert "PostNord" in reply.text


async def test_a_shop_that_is_away_leads_to_a_person_with_the_story(world: World, shop: ShopProcess) -> None:
    conversation = await world.conversation(ASTRID)
    shop.stop()
    reply = await world.says(conversation, "where is my order")
    assert "can't reach" in reply.text
    state = await world.state(conversation)
    assert state.status is Status.WAITING
    assert state.handoff is not None
    assert state.handoff.cause is happened.Cause.FAILURE


async def test_nothing_is_said_once_a_person_was_asked_for(world: World) -> None:
    conversation = await world.conversation(ASTRID)
    await world.writes(conversation, "where is my order")
    requested = happened.HandoffRequested(by=happened.Party.CUSTOMER, cause=happened.Cause.BUTTON)
    await world.log.append(conversation, lambda state: [requested], (await world.state(conversation)).started_at)
    await world.turn(conversation)
    assert not await world.events(conversation, happened.AssistantWrote)


async def test_an_answer_that_begins_with_no_is_the_answer_and_not_a_no(world: World, shop: ShopProcess) -> None:
    conversation = await world.conversation(ASTRID)
    await world.says(conversation, f"Please cancel order {PENDING}")
    reply = await world.says(conversation, "No longer needed")
    assert "Shall I cancel" in reply.text


class HearsAWishInEverything(WordReader):
    """Takes "my gift card" for a question about what is on it, as a model of whole messages may."""

    async def understand(self, text: str) -> Understanding:
        if "gift card" in text.casefold():
            return Understanding(Decision.UNDERSTOOD, (Ranked("gift_card_balance", 0.97),))
        return await super().understand(text)


async def test_an_answer_that_sounds_like_another_wish_is_the_answer(
    database_url: str, shop_to_read: ShopProcess
) -> None:
    merchant = ShopMerchant(shop_to_read.url, TOKEN)
    async with merchant, open_world(database_url, merchant, HearsAWishInEverything()) as world:
        conversation = await world.conversation(MAYA)
        await world.says(conversation, "I want to return something")
        reply = await world.says(conversation, "The Båt Knit Sweater")
        if "which" in reply.text.casefold():
            reply = await world.says(conversation, "The Båt Knit Sweater")
        assert "Where shall the refund go" in reply.text, reply.text
        reply = await world.says(conversation, "My gift card")
        assert "Shall I request this return" in reply.text, reply.text
        assert "Gift card" in reply.text
