"""Nobody is stuck with the assistant: what is over stays over, what cannot go on leads to a person, what was asked is answered."""

from datetime import UTC, datetime
from uuid import uuid4

import pytest

from onhand.adapters.merchant.shop import ShopMerchant
from onhand.application.callers import AgentCaller, AgentCommand
from onhand.application.pass_on import hand_back
from onhand.domain.conversation.transitions import Status
from onhand.domain.workforce.profile import Role
from tests.assistant.shop_process import TOKEN, ShopProcess
from tests.assistant.test_suggestions import ANNA, Desk
from tests.assistant.test_turn import ASTRID, PENDING
from tests.assistant.world import World, open_world


async def _hands_back(world: World, conversation: str) -> None:
    command = AgentCommand(AgentCaller(ANNA, Role.AGENT, ("en",)), conversation, str(uuid4()), datetime.now(UTC))
    await hand_back(world.log, command)
    await world.turn(conversation)


async def test_after_a_person_handed_back_what_they_saw_to_calls_no_person_again(world: World):
    conversation = await world.conversation(ASTRID)
    await world.says(conversation, "I lost my job and cannot pay")
    assert (await world.state(conversation)).status is Status.WAITING
    desk = Desk(world, conversation)
    await desk.joins()
    await desk.writes("I moved it for you.")
    await _hands_back(world, conversation)
    for text in ("Hello", "How long does a delivery take?", "florb garg"):
        await world.says(conversation, text)
        assert (await world.state(conversation)).status is Status.OPEN, text


async def test_an_errand_that_a_person_finished_is_not_asked_about_again(world: World):
    conversation = await world.conversation(ASTRID)
    await world.says(conversation, f"Please cancel order {PENDING}")
    await world.writes(conversation, "Cancel it at once!")
    desk = Desk(world, conversation)
    await desk.joins()
    await desk.writes("I have cancelled it.")
    await _hands_back(world, conversation)
    reply = await world.says(conversation, "How long does a delivery take?")
    assert "cancel" not in reply.text.casefold()


async def test_what_nobody_answered_is_answered_when_a_person_hands_back(world: World):
    conversation = await world.conversation(ASTRID)
    desk = Desk(world, conversation)
    await desk.joins()
    await world.writes(conversation, "Where is my order W5500102?")
    await _hands_back(world, conversation)
    assert "PostNord" in (await world.last_reply(conversation)).text


async def test_who_answers_a_question_in_vain_is_offered_a_person(world: World):
    conversation = await world.conversation(ASTRID)
    await world.says(conversation, "Please cancel my order")
    for number in ("W1111111", "W2222222", "W3333333"):
        reply = await world.says(conversation, f"order {number}")
    assert "Talk to a person" in reply.choices or (await world.state(conversation)).status is Status.WAITING


async def test_a_write_that_only_ever_raises_ends_with_a_person(
    database_url: str, shop: ShopProcess, monkeypatch: pytest.MonkeyPatch
):
    merchant = ShopMerchant(shop.url, TOKEN, pauses_seconds=(0.05,))

    async def broken(tool: str, arguments: dict[str, object], key: str) -> dict[str, object]:
        raise KeyError(tool)

    monkeypatch.setattr(merchant, "act", broken)
    async with merchant, open_world(database_url, merchant) as world:
        conversation = await world.conversation(ASTRID)
        await world.says(conversation, f"Please cancel order {PENDING}")
        await world.says(conversation, "No longer needed")
        await world.says(conversation, "Yes, cancel it")
        state = await world.state(conversation)
        assert (state.status, state.pending_action) == (Status.WAITING, None)


async def test_the_offer_of_a_person_is_taken_in_the_language_that_it_was_made_in(world: World):
    conversation = await world.conversation(ASTRID)
    await world.says(conversation, "florb garg")
    offered = (await world.says(conversation, "garg florb")).choices[0]
    world.turn._thinking._reader.language = "ja"  # pyright: ignore[reportPrivateUsage, reportAttributeAccessIssue]
    await world.says(conversation, offered)
    assert (await world.state(conversation)).status is Status.WAITING


async def test_who_does_not_understand_a_question_twice_is_offered_a_person(world: World):
    conversation = await world.conversation(ASTRID)
    await world.says(conversation, f"Please cancel order {PENDING}")
    explained = await world.says(conversation, "what do you mean?")
    assert "No longer needed" in explained.choices
    assert "Talk to a person" in (await world.says(conversation, "what do you mean?")).choices


async def test_a_no_before_the_order_is_known_names_no_order(world: World):
    conversation = await world.conversation(ASTRID)
    await world.says(conversation, "Please cancel order W5501134")
    assert "  " not in (reply := (await world.says(conversation, "No")).text)
    assert "order stays" not in reply
