"""What the assistant says and does about a concern, in whole turns."""

from collections.abc import AsyncIterator, Sequence

import pytest

from onhand.adapters.languages.catalogue import FluentCatalogue
from onhand.adapters.languages.concerns import safety_phrases
from onhand.adapters.merchant.none import NoMerchant
from onhand.domain.conversation import events as happened
from onhand.domain.conversation.events import Cause, Priority
from onhand.domain.conversation.transitions import Status
from onhand.domain.understanding.safety import Concern, gravest
from tests.assistant.world import World, open_world


class WordsAlone:
    """Listens for words, so that these tests need no model."""

    async def concern_in(self, texts: Sequence[str]) -> Concern | None:
        heard = [concern for text in texts if (concern := safety_phrases().heard(text)) is not None]
        return Concern.PERSON if not heard and "someone with a pulse" in texts else gravest(heard)


@pytest.fixture
async def heeding(database_url: str) -> AsyncIterator[World]:
    async with open_world(database_url, NoMerchant(), heed=WordsAlone()) as opened:
        yield opened


@pytest.mark.parametrize(
    ("text", "concern", "priority"),
    [
        ("I want to kill myself", "self_harm", Priority.URGENT),
        ("My account has been hacked", "fraud", Priority.URGENT),
        ("I will kill you", "threat", Priority.HIGH),
        ("My husband has died", "bereavement", Priority.HIGH),
        ("I will sue you", "legal_threat", Priority.NORMAL),
    ],
)
async def test_a_concern_gets_its_words_and_a_person_in_its_turn(
    heeding: World, text: str, concern: str, priority: Priority
) -> None:
    conversation = await heeding.conversation()
    reply = await heeding.says(conversation, text)
    assert reply.text == FluentCatalogue().text("en", f"safety_{concern}")
    (asked,) = await heeding.events(conversation, happened.HandoffRequested)
    assert (asked.by, asked.cause, asked.reason) == (happened.Party.ASSISTANT, Cause.SAFETY, concern)
    state = await heeding.state(conversation)
    assert (state.status, state.priority) == (Status.WAITING, priority)


async def test_abuse_is_asked_to_stop_and_helped_first_and_then_gets_a_person(heeding: World) -> None:
    conversation = await heeding.conversation()
    first = await heeding.says(conversation, "How long does it take? You stupid bot")
    assert first.text.startswith(FluentCatalogue().text("en", "safety_abuse_warning"))
    assert (await heeding.state(conversation)).status is Status.OPEN
    second = await heeding.says(conversation, "fuck you")
    assert second.text == FluentCatalogue().text("en", "safety_abuse")
    state = await heeding.state(conversation)
    assert (state.status, state.priority) == (Status.WAITING, Priority.NORMAL)


async def test_what_the_second_ear_hears_is_the_customers_own_request(heeding: World) -> None:
    conversation = await heeding.conversation()
    await heeding.says(conversation, "someone with a pulse")
    (asked,) = await heeding.events(conversation, happened.HandoffRequested)
    assert (asked.by, asked.cause) == (happened.Party.CUSTOMER, Cause.WORDS)


async def test_an_agent_who_asks_the_assistant_is_not_handed_over_to_themselves(heeding: World) -> None:
    conversation = await heeding.conversation()
    await heeding.writes(conversation, "I want to kill myself")
    state = await heeding.state(conversation)
    log = await heeding.log.all_events(conversation)
    thought = await heeding.turn._thinking.think(state, log, for_agent=True)
    assert thought.reply.handoff is None
