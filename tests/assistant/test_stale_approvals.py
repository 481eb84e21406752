"""What an agent may approve: the yes that the customer gave to exactly these details, as long as it stands."""

import pytest

from onhand.application.approve_action import approve_action
from onhand.domain.conversation import events as happened
from onhand.domain.conversation.errors import ProposalGone
from onhand.domain.errands.modes import Mode, ModeRule
from tests.assistant.shop_process import ShopProcess
from tests.assistant.test_suggestions import Desk
from tests.assistant.test_turn import ASTRID, PENDING
from tests.assistant.world import World


async def _draft_of_the_question(desk: Desk) -> happened.SuggestionMade:
    """The agent used every draft up to the one that asks for the customer's yes."""
    await desk.customer_says(f"Please cancel order {PENDING}, I no longer need it")
    for _ in range(4):
        suggestion = await desk.suggestion()
        if "Shall I cancel" in suggestion.text:
            return suggestion
        await desk.uses_suggestion()
        await desk.customer_says("No longer needed")
    raise AssertionError("The draft never asked for the customer's yes.")


async def _proposals(desk: Desk) -> list[happened.ActionProposed]:
    return await desk.world.events(desk.conversation_id, happened.ActionProposed)


@pytest.fixture
async def desk(world: World) -> Desk:
    desk = Desk(world, await world.conversation(ASTRID))
    await desk.joins()
    return desk


async def test_a_yes_to_the_agents_own_question_is_none_to_the_draft_before_it(world: World, desk: Desk):
    await _draft_of_the_question(desk)
    await desk.uses_suggestion()
    await desk.writes("Or would you like to keep it and get a discount?")
    await desk.customer_says("Yes, please")
    assert await _proposals(desk) == []


async def test_a_yes_to_a_draft_that_was_edited_is_none_to_what_the_draft_listed(world: World, desk: Desk):
    draft = await _draft_of_the_question(desk)
    await desk.writes("Shall I cancel only the mug in it?", draft.suggestion_id)
    await desk.customer_says("Yes, please")
    assert await _proposals(desk) == []


async def test_after_an_approval_a_second_yes_proposes_nothing_again(world: World, shop: ShopProcess):
    desk = Desk(world, await world.conversation(ASTRID))
    await desk.joins()
    await _draft_of_the_question(desk)
    await desk.uses_suggestion()
    await desk.customer_says("Yes, please")
    [proposal] = await _proposals(desk)
    await approve_action(world.log, desk.command(), proposal.proposal_id)
    await desk.customer_says("Yes, please")
    assert len(await _proposals(desk)) == 1


async def test_a_no_before_the_approval_takes_the_proposal_away(world: World, desk: Desk):
    await _draft_of_the_question(desk)
    await desk.uses_suggestion()
    await desk.customer_says("Yes, please")
    [proposal] = await _proposals(desk)
    await desk.customer_says("No, stop, do not cancel it")
    with pytest.raises(ProposalGone):
        await approve_action(world.log, desk.command(), proposal.proposal_id)


async def test_a_no_while_waiting_for_the_person_takes_the_proposal_away(world: World, shop: ShopProcess):
    world.rules.append(ModeRule("cancel_order", Mode.APPROVE))
    conversation = await world.conversation(ASTRID)
    await world.says(conversation, f"Please cancel order {PENDING}")
    await world.says(conversation, "No longer needed")
    await world.says(conversation, "Yes, cancel it")
    await world.writes(conversation, "No, wait, I want to keep it")
    desk = Desk(world, conversation)
    await desk.joins()
    with pytest.raises(ProposalGone):
        await approve_action(world.log, desk.command(), (await desk.proposal()).proposal_id)


async def test_a_thank_you_leaves_the_proposal_as_it_is(world: World, shop: ShopProcess):
    desk = Desk(world, await world.conversation(ASTRID))
    await desk.joins()
    await _draft_of_the_question(desk)
    await desk.uses_suggestion()
    await desk.customer_says("Yes, please")
    await desk.customer_says("Thanks")
    await approve_action(world.log, desk.command(), (await desk.proposal()).proposal_id)
    await world.turn(desk.conversation_id)
    assert shop.order(PENDING)["status"] == "cancelled"


async def test_tries_to_be_somebody_are_counted_also_where_the_agent_uses_no_draft(world: World):
    desk = Desk(world, await world.conversation())
    await desk.joins()
    await desk.customer_says("Where is my order?")
    for number in range(4):
        await desk.customer_says(f"Where is my order? I am nobody{number}@example.com")
        await desk.writes("One moment.")
    assert (await world.state(desk.conversation_id)).memory["identity_tries"] == 3
    await desk.customer_says("Where is my order? I am astrid.lindqvist@example.com")
    assert (await world.state(desk.conversation_id)).customer is None


async def test_an_approval_that_is_set_for_a_language_holds_for_a_yes_in_it(world: World, shop: ShopProcess):
    world.rules.append(ModeRule("cancel_order", Mode.APPROVE, language="sv"))
    conversation = await world.conversation(ASTRID)
    await world.says(conversation, f"Please cancel order {PENDING}")
    await world.says(conversation, "No longer needed")
    world.turn._thinking._reader.language = "sv"  # pyright: ignore[reportPrivateUsage, reportAttributeAccessIssue]
    await world.says(conversation, "ja")
    assert shop.order(PENDING)["status"] == "pending"
