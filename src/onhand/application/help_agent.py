"""What an agent asks for beside a conversation: a summary of it, and answers about its customer with where they stand."""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass, field

from msgspec import Struct

from onhand.application.assist_agent import LINES_QUOTED, AgentAid, Draft, Summary, record_use
from onhand.application.known_lines import KnownLine, SourceKind, message_lines, named_in, order_line, plan_line
from onhand.domain.conversation import events as happened
from onhand.domain.conversation.state import Conversation
from onhand.ports.clock import Clock
from onhand.ports.merchant import Merchant, MerchantError
from onhand.store.inbox import Inbox
from onhand.store.log import ConversationLog

logger = logging.getLogger(__name__)

PAST_CONVERSATIONS = 5
SUMMARIES_KEPT = 500


class CustomerAnswer(Struct, frozen=True):
    """`text` is None where nothing was put into words: then the sources are the lines that come nearest to the question.

    `unavailable`: the merchant did not answer, so that orders and plans are missing.
    """

    text: str | None
    sources: tuple[KnownLine, ...]
    path: happened.AnswerPath
    unavailable: bool


@dataclass(frozen=True, slots=True)
class HelpAgent:
    """Gathers what is known, has it put into words, and writes down what that cost."""

    log: ConversationLog
    inbox: Inbox
    merchant: Merchant
    aid: AgentAid
    clock: Clock
    _kept: dict[tuple[str, int, str], Summary] = field(default_factory=dict[tuple[str, int, str], Summary])

    async def summary(self, conversation_id: str, language: str) -> Summary:
        """Gives the running episode in the agent's language; a model is asked once for the same messages. Raises ConversationNotFound."""
        state = await self.log.read(conversation_id)
        key = (state.id, state.messages, language)
        if key in self._kept:
            return self._kept[key]
        facts, _ = await self._merchants_word(state) if self.aid.model else ([], False)
        summary = await self.aid.summarise(state, await self.log.all_events(state.id), language, _by_kind(facts))
        await record_use(self.log, self.clock, state.id, summary.used)
        if summary.path is happened.AnswerPath.MODEL:
            while len(self._kept) >= SUMMARIES_KEPT:
                self._kept.pop(next(iter(self._kept)))
            self._kept[key] = summary
        return summary

    async def answer(self, conversation_id: str, question: str, language: str) -> CustomerAnswer:
        """Gives what is known of the conversation's customer that answers the question. Raises ConversationNotFound."""
        state = await self.log.read(conversation_id)
        log = await self.log.all_events(state.id)
        facts, is_unavailable = await self._merchants_word(state)
        for other in (await self.inbox.related(state))[:PAST_CONVERSATIONS]:
            facts += message_lines(await self.log.all_events(other.id), SourceKind.CONVERSATION)
        found = await self.aid.answer_about_customer(question, log, _by_kind(facts), language)
        await record_use(self.log, self.clock, state.id, found.used)
        by_text = {line.text: line for line in [*message_lines(log, SourceKind.MESSAGE), *facts]}
        near = [by_text[text] for text in found.lines if text in by_text and text != question.strip()]
        sources = tuple(dict.fromkeys([*named_in(question, facts), *near]))[:LINES_QUOTED]
        return CustomerAnswer(found.text, sources, found.path, is_unavailable)

    async def draft(self, state: Conversation, log: Sequence[happened.Recorded]) -> Draft:
        """Gives a reply to what the customer wrote last, out of the conversation and the merchant's word; an empty one without a model."""
        facts, _ = await self._merchants_word(state) if self.aid.model else ([], False)
        return await self.aid.draft_reply(state, log, _by_kind(facts))

    async def _merchants_word(self, state: Conversation) -> tuple[list[KnownLine], bool]:
        """The customer's orders and plans, and whether the merchant did not say."""
        if state.customer is None:
            return [], False
        try:
            orders, plans = await asyncio.gather(
                self.merchant.orders_of(state.customer.id), self.merchant.plans_of(state.customer.id)
            )
        except MerchantError as failure:
            logger.warning("The merchant did not answer: %s", type(failure).__name__, extra={"conversation": state.id})
            return [], True
        return [*map(order_line, orders), *map(plan_line, plans)], False


def _by_kind(lines: Sequence[KnownLine]) -> dict[str, list[str]]:
    kinds: dict[str, list[str]] = {}
    for line in lines:
        kinds.setdefault(line.kind, []).append(line.text)
    return kinds
