"""What the assistant does for agents: drafts, proposed writes, and the modes that say how much it does by itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import uuid4

import pytest

from onhand.application.approve_action import approve_action, turn_down_action
from onhand.application.assist_agent import Draft
from onhand.application.callers import AgentCaller, AgentCommand
from onhand.application.reply import reply
from onhand.domain.conversation import decisions
from onhand.domain.conversation import events as happened
from onhand.domain.conversation.errors import NotTheHolder, ProposalGone
from onhand.domain.conversation.events import AnswerPath
from onhand.domain.conversation.participants import Agent
from onhand.domain.conversation.state import Conversation
from onhand.domain.conversation.transitions import Status
from onhand.domain.errands.modes import Mode, ModeRule
from onhand.domain.workforce.profile import Role
from tests.assistant.shop_process import ShopProcess
from tests.assistant.test_turn import ASTRID, PENDING
from tests.assistant.world import World

ANNA = Agent("a0000000-0000-4000-8000-000000000001", "Anna")
BEN = Agent("a0000000-0000-4000-8000-000000000002", "Ben")


@dataclass
class Desk:
    """An agent's side of one conversation."""

    world: World
    conversation_id: str

    def command(self, agent: Agent = ANNA) -> AgentCommand:
        caller = AgentCaller(agent, Role.AGENT, ("en",))
        return AgentCommand(caller, self.conversation_id, str(uuid4()), datetime.now(UTC))

    async def joins(self) -> None:
        command = self.command()
        await command.commit(
            self.world.log, lambda state: decisions.agent_takes(state, command.agent, command.client_id)
        )
        await self.world.turn(self.conversation_id)

    async def customer_says(self, text: str) -> None:
        await self.world.writes(self.conversation_id, text)
        await self.world.turn(self.conversation_id)

    async def writes(self, text: str, suggestion_id: str | None = None) -> None:
        await reply(self.world.log, self.command(), text, suggestion_id)

    async def suggestion(self) -> happened.SuggestionMade:
        return (await self.world.events(self.conversation_id, happened.SuggestionMade))[-1]

    async def uses_suggestion(self) -> None:
        suggestion = await self.suggestion()
        await self.writes(suggestion.text, suggestion.suggestion_id)

    async def outcomes(self) -> list[str]:
        settled = await self.world.events(self.conversation_id, happened.SuggestionSettled)
        return [event.outcome for event in settled]

    async def proposal(self) -> happened.ActionProposed:
        return (await self.world.events(self.conversation_id, happened.ActionProposed))[-1]


@pytest.fixture
async def desk(world: World) -> Desk:
    """Anna has just taken over from the assistant; the customer is known by the page's token."""
    desk = Desk(world, await world.conversation(ASTRID))
    await desk.joins()
    return desk


async def test_an_agent_gets_a_draft_of_what_the_assistant_would_say_and_the_customer_sees_nothing_of_it(desk: Desk):
    await desk.customer_says("Where is my order W5500102?")
    suggestion = await desk.suggestion()
    assert "PostNord" in suggestion.text
    assert [reason.code for reason in suggestion.reasons] == ["from_errand"]
    assert await desk.world.events(desk.conversation_id, happened.AssistantWrote) == []


async def test_what_the_customer_wrote_before_the_agent_came_is_thought_about_too(world: World):
    desk = Desk(world, await world.conversation(ASTRID))
    await world.writes(desk.conversation_id, "Where is my order W5500102?")
    await desk.joins()
    assert "PostNord" in (await desk.suggestion()).text


async def test_a_draft_is_recorded_as_used_edited_or_ignored(desk: Desk):
    for text in ("Where is my order W5500102?", "And W5500103, where is it?", "Where is W5500102 now?"):
        await desk.customer_says(text)
        suggestion = await desk.suggestion()
        match text[0:3]:
            case "Whe" if "now" not in text:
                await desk.uses_suggestion()
            case "And":
                await desk.writes(f"{suggestion.text} Anything else?", suggestion.suggestion_id)
            case _:
                await desk.writes("Let me look into that.")
    assert await desk.outcomes() == ["used", "edited", "ignored"]


async def test_what_the_assistant_cannot_help_with_is_no_draft(desk: Desk):
    await desk.customer_says("zzzz")
    assert (await desk.suggestion()).text == ""


async def test_an_errand_goes_on_from_the_draft_that_was_sent_to_a_write_that_the_agent_approves(
    world: World, shop: ShopProcess
):
    desk = Desk(world, await world.conversation(ASTRID))
    await desk.joins()
    await desk.customer_says(f"Please cancel order {PENDING}, I no longer need it")
    await _until_confirmation(desk)
    await desk.customer_says("Yes, please")
    assert shop.order(PENDING)["status"] == "pending"
    proposal = await desk.proposal()
    assert proposal.tool == "cancel_order"
    assert PENDING in proposal.details
    await approve_action(world.log, desk.command(), proposal.proposal_id)
    await world.turn(desk.conversation_id)
    assert shop.order(PENDING)["status"] == "cancelled"
    assert "cancelled" in (await desk.suggestion()).text
    with pytest.raises(ProposalGone):
        await approve_action(world.log, desk.command(), proposal.proposal_id)


async def _until_confirmation(desk: Desk) -> None:
    for _ in range(4):
        suggestion = await desk.suggestion()
        await desk.uses_suggestion()
        if "Shall I cancel" in suggestion.text:
            return
        await desk.customer_says("No longer needed")
    raise AssertionError("The draft never asked for the customer's yes.")


async def test_a_write_that_is_turned_down_is_never_made(world: World, shop: ShopProcess):
    desk = Desk(world, await world.conversation(ASTRID))
    await desk.joins()
    await desk.customer_says(f"Please cancel order {PENDING}, I no longer need it")
    await _until_confirmation(desk)
    await desk.customer_says("Yes, please")
    proposal = await desk.proposal()
    with pytest.raises(NotTheHolder):
        await approve_action(world.log, desk.command(BEN), proposal.proposal_id)
    await turn_down_action(world.log, desk.command(), proposal.proposal_id)
    with pytest.raises(ProposalGone):
        await approve_action(world.log, desk.command(), proposal.proposal_id)
    await world.turn(desk.conversation_id)
    assert shop.order(PENDING)["status"] == "pending"


async def test_in_mode_approve_the_assistant_talks_and_a_person_is_asked_for_the_write(world: World, shop: ShopProcess):
    world.rules.append(ModeRule("cancel_order", Mode.APPROVE))
    conversation = await world.conversation(ASTRID)
    await world.says(conversation, f"Please cancel order {PENDING}")
    await world.says(conversation, "No longer needed")
    reply = await world.says(conversation, "Yes, cancel it")
    assert "A colleague checks this" in reply.text
    assert (await world.state(conversation)).status is Status.WAITING
    assert shop.order(PENDING)["status"] == "pending"
    desk = Desk(world, conversation)
    await desk.joins()
    await approve_action(world.log, desk.command(), (await desk.proposal()).proposal_id)
    await world.turn(conversation)
    assert shop.order(PENDING)["status"] == "cancelled"


@pytest.mark.parametrize("mode", [Mode.OFF, Mode.SHADOW, Mode.SUGGEST])
async def test_an_errand_that_is_left_to_people_is_not_begun_with_a_customer(world: World, mode: Mode):
    world.rules.append(ModeRule("order_status", mode))
    conversation = await world.conversation(ASTRID)
    reply = await world.says(conversation, "Where is my order W5500102?")
    assert "PostNord" not in reply.text
    assert reply.errand is None


@pytest.mark.parametrize("mode", [Mode.SHADOW, Mode.SUGGEST])
async def test_who_serves_an_errand_that_is_left_to_people_gets_the_assistants_draft_of_it(world: World, mode: Mode):
    world.rules.append(ModeRule("order_status", mode))
    desk = Desk(world, await world.conversation(ASTRID))
    await desk.customer_says("Where is my order W5500102?")
    assert (await world.state(desk.conversation_id)).status is Status.WAITING
    await desk.joins()
    suggestion = await desk.suggestion()
    assert "PostNord" in suggestion.text
    assert suggestion.shown is (mode is Mode.SUGGEST)


async def test_a_mode_that_is_set_for_a_language_holds_from_the_message_that_is_written_in_it(world: World):
    world.rules.append(ModeRule("order_status", Mode.OFF, language="sv"))
    conversation = await world.conversation(ASTRID)
    reply = await world.says(conversation, "Hej, var är min beställning W5500102? Jag väntar fortfarande på den.")
    assert "PostNord" not in reply.text
    assert "PostNord" in (await world.says(await world.conversation(ASTRID), "Where is my order W5500102?")).text


@pytest.mark.parametrize(
    ("mode", "shown"), [(Mode.SHADOW, False), (Mode.SUGGEST, True), (Mode.APPROVE, True), (Mode.AUTONOMOUS, True)]
)
async def test_a_shadow_is_kept_unseen_and_every_other_draft_is_shown(desk: Desk, mode: Mode, shown: bool):
    desk.world.rules.append(ModeRule("order_status", mode))
    await desk.customer_says("Where is my order W5500102?")
    suggestion = await desk.suggestion()
    assert "PostNord" in suggestion.text
    assert suggestion.shown is shown


async def test_of_an_errand_that_is_off_nothing_is_suggested(desk: Desk):
    desk.world.rules.append(ModeRule("order_status", Mode.OFF))
    await desk.customer_says("Where is my order W5500102?")
    assert (await desk.suggestion()).text == ""


async def test_a_model_drafts_where_the_assistant_has_nothing_to_say_and_what_it_cost_is_written_down(
    world: World, monkeypatch: pytest.MonkeyPatch
):
    used = happened.ModelUsed(purpose="draft", model="m", outcome="ok", tokens_in=100, tokens_out=10)
    draft = Draft("Our shop in Lund opens at ten.", ("The customer asks for the hours.",), AnswerPath.MODEL, (used,))

    async def drafts(state: Conversation, log: Sequence[happened.Recorded]) -> Draft:
        return draft

    monkeypatch.setattr(world.turn._suggesting, "_draft", drafts)  # pyright: ignore[reportPrivateUsage]
    desk = Desk(world, await world.conversation(ASTRID))
    await desk.joins()
    await desk.customer_says("zzzz")
    suggestion = await desk.suggestion()
    assert (suggestion.text, suggestion.path, suggestion.errand) == (draft.text, AnswerPath.MODEL, None)
    assert [reason.params for reason in suggestion.reasons] == [{"text": draft.reasons[0]}]
    assert (await world.state(desk.conversation_id)).model_use.tokens_in == 100
    await desk.customer_says("Where is my order W5500102?")
    assert (await desk.suggestion()).path is AnswerPath.OFFLINE
