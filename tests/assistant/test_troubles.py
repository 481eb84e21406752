"""What goes wrong around a turn: a customer who writes meanwhile, another language, no merchant, an assistant that breaks."""

import asyncio
from collections.abc import Sequence

from onhand.adapters.merchant.none import NoMerchant
from onhand.application.assistant_parts import Answer
from onhand.domain.conversation import events as happened
from onhand.domain.conversation.transitions import Status
from tests.assistant.shop_process import ShopProcess
from tests.assistant.test_turn import ASTRID, PENDING
from tests.assistant.world import OneArticle, WordReader, World, open_world


class SwedishReader(WordReader):
    async def language_of(self, texts: Sequence[str], *, prior: str, current: str | None) -> str | None:
        return "sv"


class Interrupted(OneArticle):
    """Help articles that are slow enough for the customer to write once more."""

    def __init__(self) -> None:
        self.world: World | None = None
        self.conversation = ""

    async def answer(self, question: str, language: str, market: str) -> Answer | None:
        if self.world is not None:
            world, self.world = self.world, None
            await world.writes(self.conversation, "where is my order W5500102?")
        return Answer("An article.", ())


class Broken(OneArticle):
    async def answer(self, question: str, language: str, market: str) -> Answer | None:
        raise RuntimeError("the articles are gone")


async def test_the_customers_language_is_found_and_spoken(database_url: str) -> None:
    async with open_world(database_url, NoMerchant(), SwedishReader()) as world:
        conversation = await world.conversation()
        reply = await world.says(conversation, "Hej")
        assert reply.text == "Hej! Hur kan jag hjälpa dig?"
        assert (await world.state(conversation)).language == "sv"
        await world.says(conversation, "Hej igen")
        assert len(await world.events(conversation, happened.LanguageDetected)) == 1


async def test_a_chosen_language_wins_over_the_detected_one(database_url: str) -> None:
    async with open_world(database_url, NoMerchant(), SwedishReader()) as world:
        conversation = await world.conversation()
        chosen = happened.LanguageChosen(language="de")
        await world.log.append(conversation, lambda _: [chosen], (await world.state(conversation)).started_at)
        assert (await world.says(conversation, "Hello")).text == "Hallo! Wie kann ich Ihnen helfen?"


async def test_without_a_merchant_an_errand_offers_a_person(database_url: str) -> None:
    async with open_world(database_url, NoMerchant()) as world:
        conversation = await world.conversation(ASTRID)
        reply = await world.says(conversation, "where is my order?")
        assert reply.choices == ("Talk to a person",)
        assert (await world.state(conversation)).status is Status.OPEN


async def test_a_message_that_comes_meanwhile_is_answered_with_the_first_one_once(database_url: str) -> None:
    knowledge = Interrupted()
    async with open_world(database_url, NoMerchant(), knowledge=knowledge) as world:
        conversation = await world.conversation(ASTRID)
        knowledge.world, knowledge.conversation = world, conversation
        await world.says(conversation, "how long does delivery take?")
        [reply] = await world.events(conversation, happened.AssistantWrote)
        assert reply.choices == ("Talk to a person",)
        assert not (await world.state(conversation)).turn_is_due


async def test_an_assistant_that_breaks_hands_over(database_url: str) -> None:
    async with open_world(database_url, NoMerchant(), knowledge=Broken()) as world:
        conversation = await world.conversation(ASTRID)
        reply = await world.says(conversation, "how long does delivery take?")
        assert "bringing in a person" in reply.text
        state = await world.state(conversation)
        assert state.status is Status.WAITING
        assert state.handoff is not None
        assert state.handoff.reason == "assistant_failed"


async def test_two_workers_that_both_believe_it_is_their_turn_make_one_write(world: World, shop: ShopProcess) -> None:
    conversation = await world.conversation(ASTRID)
    await world.says(conversation, f"cancel {PENDING}, ordered by mistake")
    await world.writes(conversation, "yes")
    await asyncio.gather(world.turn(conversation), world.turn(conversation))
    assert len(await world.events(conversation, happened.ActionPrepared)) == 1
    assert [one.outcome for one in await world.events(conversation, happened.ActionFinished)] == ["done"]
    assert len(shop.refunds_of(PENDING)) == 1
