"""An agent and a customer who share no language: each reads the other in their own, beside what was written."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import uuid4

import pytest

from onhand.adapters.models.late import LateModel
from onhand.application.translate_messages import TranslateMessages
from onhand.bootstrap.language import language_of
from onhand.domain.conversation import events as happened
from onhand.domain.conversation.participants import Agent
from onhand.domain.conversation.visibility import seen_by_customer
from onhand.store.agents import Agents
from onhand.store.inbox import Inbox
from onhand.store.log import ConversationLog
from onhand.store.pool import open_pool
from onhand.store.queries import Queries
from tests.assistant.model_process import ModelProcess
from tests.assistant.world import TestClock
from tests.people import somebody

ASKED = "Mein Paket W5500102 ist immer noch nicht angekommen, können Sie mir bitte helfen?"
IN_SWEDISH = "Mitt paket W5500102 har fortfarande inte kommit, kan ni hjälpa mig?"
ANSWERED = "Hej! Jag har hittat ditt paket, det kommer på måndag den 23 november."
IN_GERMAN = "Hallo! Ich habe Ihr Paket gefunden, es kommt am Montag, dem 23. November."


@dataclass
class Interpreted:
    """A German customer and a Swedish agent."""

    log: ConversationLog
    inbox: Inbox
    translate: TranslateMessages
    conversation: str
    agent: Agent

    async def happens(self, *events: happened.AnyEvent) -> None:
        await self.log.append(self.conversation, lambda state: events, datetime.now(UTC))

    async def translations(self) -> list[happened.MessageTranslated]:
        log = await self.log.all_events(self.conversation)
        return [one.event for one in log if isinstance(one.event, happened.MessageTranslated)]

    async def seen_by_customer(self) -> list[str]:
        seen = [seen_by_customer(one) for one in await self.log.all_events(self.conversation)]
        return [one.event.text for one in seen if one and isinstance(one.event, happened.MessageTranslated)]

    async def outcomes(self) -> list[str]:
        log = await self.log.all_events(self.conversation)
        return [one.event.outcome for one in log if isinstance(one.event, happened.ModelUsed)]


@pytest.fixture
async def interpreted(database_url: str, model: LateModel) -> AsyncIterator[Interpreted]:
    async with open_pool(database_url) as pool, ConversationLog(pool, "test") as log:
        queries = Queries(pool)
        agents, conversation = Agents(queries), str(uuid4())
        profile = somebody("Elsa", "sv", "en")
        agent = Agent(await agents.add(profile, "hash"), "Elsa")
        started = happened.ConversationStarted(channel="widget", language="de", market="")
        await log.start(conversation, lambda state: [started], datetime.now(UTC))
        translate = TranslateMessages(
            log=log, agents=agents, model=model, clock=TestClock(), language_of=language_of, within_seconds=5
        )
        world = Interpreted(log, Inbox(queries), translate, conversation, agent)
        await world.happens(happened.CustomerWrote(text=ASKED), happened.AgentJoined(agent=agent))
        yield world


async def test_both_read_the_other_in_their_own_language(interpreted: Interpreted, model_process: ModelProcess) -> None:
    model_process.begin(answers={"translate": [{"translation": IN_SWEDISH}, {"translation": IN_GERMAN}]})
    assert await interpreted.inbox.translations_due() == [interpreted.conversation]
    await interpreted.translate(interpreted.conversation)
    await interpreted.happens(happened.AgentWrote(agent=interpreted.agent, text=ANSWERED))
    await interpreted.translate(interpreted.conversation)
    await interpreted.translate(interpreted.conversation)
    translated = [(one.language, one.text) for one in await interpreted.translations()]
    assert translated == [("sv", IN_SWEDISH), ("de", IN_GERMAN)]
    assert await interpreted.seen_by_customer() == [IN_GERMAN]
    log = await interpreted.log.all_events(interpreted.conversation)
    originals = [one.event.text for one in log if isinstance(one.event, happened.CustomerWrote | happened.AgentWrote)]
    assert originals == [ASKED, ANSWERED]
    assert len(model_process.requests()) == 2


async def test_who_writes_the_readers_language_is_not_translated(
    interpreted: Interpreted, model_process: ModelProcess
) -> None:
    model_process.begin(answers={"translate": {"translation": IN_SWEDISH}})
    await interpreted.happens(happened.AgentWrote(agent=interpreted.agent, text=IN_GERMAN))
    await interpreted.translate(interpreted.conversation)
    assert [one.language for one in await interpreted.translations()] == ["sv"]


@pytest.mark.parametrize(
    ("translation", "outcome"),
    [
        (IN_GERMAN.replace("23", "25"), "unsupported"),
        (IN_GERMAN + " Mehr auf https://evil.example", "unsupported"),
        ("Hello! I have found your parcel, it is coming on Monday, the 23rd of November.", "wrong_language"),
        (IN_GERMAN * 10, "unsupported"),
    ],
)
async def test_a_translation_that_says_something_else_is_not_shown_nor_asked_for_for_ever(
    interpreted: Interpreted, model_process: ModelProcess, translation: str, outcome: str
) -> None:
    model_process.begin(answers={"translate": [{"translation": IN_SWEDISH}, {"translation": translation}]})
    await interpreted.translate(interpreted.conversation)
    await interpreted.happens(happened.AgentWrote(agent=interpreted.agent, text=ANSWERED))
    for _ in range(5):
        await interpreted.translate(interpreted.conversation)
    assert [one.language for one in await interpreted.translations()] == ["sv"]
    assert await interpreted.outcomes() == ["answered", outcome, outcome]


async def test_without_an_answer_nothing_is_translated_and_nobody_waits(
    interpreted: Interpreted, model_process: ModelProcess
) -> None:
    model_process.begin("slow")
    for _ in range(3):
        await interpreted.translate(interpreted.conversation)
    assert not await interpreted.translations()
    assert await interpreted.outcomes() == ["timed_out"]
