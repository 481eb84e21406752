"""A world for the assistant's tests: the real log on a real database, the real shop, and sentences to play a conversation in."""

import itertools
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import TypeVar
from uuid import uuid4

import numpy as np

from onhand.adapters.errand_files.reader import read_errands
from onhand.adapters.languages.catalogue import FluentCatalogue
from onhand.adapters.languages.phrases import small_talk_examples
from onhand.application.assistant_parts import Answer, Knowledge, Reader
from onhand.application.heed import Heed
from onhand.application.run_assistant_turn import AssistantTurn
from onhand.application.think import Thinking
from onhand.application.think_with_model import ModelAid
from onhand.bootstrap.hearing import phrase_hearing
from onhand.domain.conversation import decisions
from onhand.domain.conversation import events as happened
from onhand.domain.conversation.participants import Customer
from onhand.domain.conversation.state import Conversation
from onhand.domain.errands.modes import ModeRule, Modes
from onhand.domain.knowledge.grounding import Nearness
from onhand.domain.understanding.intents import Decision, Ranked, Understanding
from onhand.domain.understanding.normalised import words
from onhand.ports.language_model import LanguageModel
from onhand.ports.merchant import Merchant
from onhand.store.log import ConversationLog
from onhand.store.pool import open_pool

Kind = TypeVar("Kind", bound=happened.Event)

MODEL_SECONDS = 8  # of one turn

ARTICLE = happened.Source("Delivery times", "https://example.com/help/delivery", "Parcels take two to four days.")


class WordReader:
    """Understands by words alone, so that tests of the turn need no model: an errand by its examples and a few words, small talk by its own examples."""

    def __init__(self) -> None:
        self._exact = {
            " ".join(words(text)): errand.id
            for errand in read_errands()
            for texts in errand.examples.values()
            for text in texts
        } | {" ".join(words(example.text)): example.intent for example in small_talk_examples()}
        self.language: str | None = None

    async def language_of(self, texts: Sequence[str], *, prior: str, current: str | None) -> str | None:
        return self.language

    async def understand(self, text: str) -> Understanding:
        said = words(text)
        wish = self._exact.get(" ".join(said))
        if wish is None and "cancel" in said and "yes" not in said:
            wish = "cancel_order"
        elif wish is None and {"where", "track"} & set(said):
            wish = "order_status"
        if wish is None:
            return Understanding(Decision.NOTHING, ())
        return Understanding(Decision.UNDERSTOOD, (Ranked(wish, 0.95),))


class OneArticle:
    """Help articles that answer one question, about how long a delivery takes."""

    async def answer(self, question: str, language: str, market: str) -> Answer | None:
        return Answer(ARTICLE.quote, (ARTICLE,)) if "how long" in question.casefold() else None

    async def nearness(self, said: Sequence[str], known: Sequence[str]) -> Nearness:
        return np.ones((len(said), len(known)))


class TestClock:
    __test__ = False

    def now(self) -> datetime:
        return datetime.now(UTC)


def assistant_turn(
    log: ConversationLog,
    merchant: Merchant,
    reader: Reader | None = None,
    knowledge: Knowledge | None = None,
    model: LanguageModel | None = None,
    rules: Sequence[ModeRule] = (),
    heed: Heed | None = None,
) -> AssistantTurn:
    reader = reader or WordReader()
    errands = {errand.id: errand for errand in read_errands()}
    thinking = Thinking(
        merchant=merchant,
        reader=reader,
        aid=ModelAid(model, merchant, reader, errands, MODEL_SECONDS) if model else None,
        knowledge=knowledge or OneArticle(),
        catalogue=FluentCatalogue(),
        procedures=read_errands(),
        hearing=phrase_hearing(),
        modes=lambda: Modes(rules),
        heed=heed,
    )
    return AssistantTurn(log=log, thinking=thinking, clock=TestClock(), new_id=lambda: str(uuid4()))


class World:
    """Conversations between one customer and the assistant."""

    def __init__(self, log: ConversationLog, turn: AssistantTurn, rules: list[ModeRule]) -> None:
        self.log = log
        self.turn = turn
        self.rules = rules  # the errands' modes; empty: everything is autonomous
        self._ids = itertools.count(1)

    async def conversation(self, customer: Customer | None = None, language: str = "en") -> str:
        conversation_id = str(uuid4())
        started = happened.ConversationStarted(channel="widget", language=language, market="", customer=customer)
        await self.log.start(conversation_id, lambda state: [started], datetime.now(UTC))
        return conversation_id

    async def writes(self, conversation_id: str, text: str) -> None:
        """The customer writes; nobody answers yet."""
        client_id = f"c-{next(self._ids)}"
        await self.log.append(
            conversation_id,
            lambda state: decisions.customer_writes(state, text, client_id, asks_for_person=False),
            datetime.now(UTC),
            client_id,
        )

    async def says(self, conversation_id: str, text: str) -> happened.AssistantWrote:
        """The customer writes and gets an answer."""
        await self.writes(conversation_id, text)
        await self.turn(conversation_id)
        return await self.last_reply(conversation_id)

    async def last_reply(self, conversation_id: str) -> happened.AssistantWrote:
        return (await self.events(conversation_id, happened.AssistantWrote))[-1]

    async def events(self, conversation_id: str, kind: type[Kind]) -> list[Kind]:
        log = await self.log.all_events(conversation_id)
        return [recorded.event for recorded in log if isinstance(recorded.event, kind)]

    async def state(self, conversation_id: str) -> Conversation:
        return await self.log.read(conversation_id)


@asynccontextmanager
async def open_world(
    database_url: str,
    merchant: Merchant,
    reader: Reader | None = None,
    knowledge: Knowledge | None = None,
    model: LanguageModel | None = None,
    heed: Heed | None = None,
) -> AsyncGenerator[World]:
    async with open_pool(database_url) as pool, ConversationLog(pool, "test") as log:
        rules: list[ModeRule] = []
        yield World(log, assistant_turn(log, merchant, reader, knowledge, model, rules, heed), rules)
