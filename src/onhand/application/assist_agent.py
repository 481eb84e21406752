"""What an agent is helped with: a draft where the assistant has nothing to suggest, a summary, an answer about the customer.

Without a model nothing is put into words: what the customer wrote and what was found is shown as it is, so that it reads the same in every language.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from onhand.application.readable_facts import readable
from onhand.application.think_with_model import messages_shown
from onhand.domain.conversation import events as happened
from onhand.domain.conversation.state import Conversation
from onhand.domain.errands.briefing import briefing
from onhand.domain.knowledge.grounding import unsupported_details
from onhand.domain.knowledge.lexical import LexicalIndex
from onhand.ports.clock import Clock
from onhand.ports.language_model import LanguageModel, Material, Purpose
from onhand.store.log import ConversationLog

MESSAGES_READ = 40
TEXT_CHARACTERS = 2_000
QUESTION_CHARACTERS = 500
LINES_QUOTED = 3
TAGS_MOST = 4

Facts = Mapping[str, Any]
"""What the merchant says of the customer: lists of plain data by name (`orders`, `plans`)."""


class DraftForm(Struct, frozen=True):
    """A reply for the agent to send, and why."""

    reply: str
    reasons: tuple[str, ...] = ()


class SummaryForm(Struct, frozen=True):
    """What a conversation was about, and how it stands."""

    summary: str
    disposition: str = ""
    tags: tuple[str, ...] = ()


class AboutCustomerForm(Struct, frozen=True):
    """An answer about the customer."""

    answer: str
    is_answered: bool


@dataclass(frozen=True, slots=True)
class Draft:
    """A reply that the agent may send; `text` is empty when there is none. `reasons` are the model's own sentences, for the agent alone."""

    text: str
    reasons: tuple[str, ...] = ()
    path: happened.AnswerPath = happened.AnswerPath.OFFLINE
    used: tuple[happened.ModelUsed, ...] = ()


@dataclass(frozen=True, slots=True)
class Summary:
    """A summary for whoever takes over or closes; disposition and tags (errands) are proposals."""

    text: str
    disposition: happened.Disposition | None
    tags: tuple[str, ...]
    path: happened.AnswerPath = happened.AnswerPath.OFFLINE
    used: tuple[happened.ModelUsed, ...] = ()


@dataclass(frozen=True, slots=True)
class AboutCustomer:
    """An answer, or None, and the lines of what is known that come nearest to the question, as they stand."""

    text: str | None
    lines: tuple[str, ...]
    path: happened.AnswerPath = happened.AnswerPath.OFFLINE
    used: tuple[happened.ModelUsed, ...] = ()


@dataclass(frozen=True, slots=True)
class AgentAid:
    """Helps agents, with a model where there is one. `errands` are the ids that tags may have."""

    model: LanguageModel | None
    clock: Clock
    errands: Sequence[str]
    within_seconds: float = 20.0

    async def draft_reply(
        self,
        state: Conversation,
        log: Sequence[happened.Recorded],
        facts: Facts,
        passages: Sequence[str] = (),
    ) -> Draft:
        """Gives a reply in the customer's language to what they wrote last, out of what is known; an empty one when there is no model, or none to trust."""
        messages, facts = messages_shown(log, MESSAGES_READ), readable(facts)
        if self.model is None or not messages:
            return Draft("")
        materials = [
            Material("messages", messages),
            Material("facts", facts),
            Material("passages", list(passages)),
            Material("agent", state.agent.name if state.agent else ""),
            Material("language", state.language),
        ]
        filled = await self.model.fill(Purpose.DRAFT, materials, DraftForm, within_seconds=self.within_seconds)
        used = _noted(filled.used)
        if filled.form is None or not filled.form.reply.strip():
            return Draft("", used=used)
        text = filled.form.reply.strip()
        known = [*_known(messages, facts), *passages, *_people(state)]
        if len(text) > TEXT_CHARACTERS or unsupported_details(text, known, state.language):
            return Draft("", used=_noted(filled.used, "unsupported"))
        return Draft(text, filled.form.reasons[:3], happened.AnswerPath.MODEL, used)

    async def summarise(
        self, state: Conversation, log: Sequence[happened.Recorded], language: str, facts: Facts | None = None
    ) -> Summary:
        """Gives the running episode in a few sentences, in the agent's language; without a model, the customer's own words and what was found."""
        offline = self._offline_summary(state, log)
        messages = messages_shown(log, MESSAGES_READ)
        if self.model is None or not messages:
            return offline
        done = [msgspec.to_builtins(reason) for reason in briefing(state, log, self.clock.now()).tried]
        materials = [
            Material("messages", messages),
            Material("happened", done),
            Material("errands", list(self.errands)),
            Material("dispositions", list(happened.Disposition)),
            Material("language", language),
        ]
        choices = {"disposition": ["", *happened.Disposition], "tags": self.errands}
        filled = await self.model.fill(
            Purpose.SUMMARISE, materials, SummaryForm, within_seconds=self.within_seconds, choices=choices
        )
        form, used = filled.form, _noted(filled.used)
        known = [*_known(messages, readable(facts or {})), offline.text, *_lines(done), *_people(state)]
        if form is None or not form.summary.strip():
            return _with_use(offline, used)
        if unsupported_details(form.summary, known, language):
            return _with_use(offline, _noted(filled.used, "unsupported"))
        disposition = happened.Disposition(form.disposition) if form.disposition else offline.disposition
        tags = form.tags[:TAGS_MOST] or offline.tags
        text = form.summary.strip()[:TEXT_CHARACTERS]
        return Summary(text, disposition, tags, happened.AnswerPath.MODEL, used)

    async def answer_about_customer(
        self, question: str, log: Sequence[happened.Recorded], facts: Facts, language: str
    ) -> AboutCustomer:
        """Gives the answer to an agent's question out of the facts and the messages, and the lines that it may be checked by."""
        question = question.strip()[:QUESTION_CHARACTERS]
        messages, facts = messages_shown(log, MESSAGES_READ), readable(facts)
        known = _known(messages, facts)
        lines = _nearest(question, known)
        if self.model is None or not known:
            return AboutCustomer(None, lines)
        materials = [
            Material("question", question),
            Material("facts", facts),
            Material("messages", messages),
            Material("language", language),
        ]
        filled = await self.model.fill(Purpose.ASK, materials, AboutCustomerForm, within_seconds=self.within_seconds)
        form, used = filled.form, _noted(filled.used)
        if form is None or not form.is_answered or not form.answer.strip():
            return AboutCustomer(None, lines, used=used)
        text = form.answer.strip()[:TEXT_CHARACTERS]
        if unsupported_details(text, [*known, question], language):
            return AboutCustomer(None, lines, used=_noted(filled.used, "unsupported"))
        return AboutCustomer(text, lines, happened.AnswerPath.MODEL, used)

    def _offline_summary(self, state: Conversation, log: Sequence[happened.Recorded]) -> Summary:
        known = briefing(state, log, self.clock.now())
        quoted = f"“{known.wants}”" if known.wants else ""
        text = " · ".join(filter(None, (quoted, *(found.value for found in known.found))))
        talked_of = (recorded.event for recorded in log)
        errands = dict.fromkeys(
            event.errand
            for event in talked_of
            if isinstance(event, happened.AssistantWrote | happened.SuggestionMade) and event.errand in self.errands
        )
        tags = tuple(errand for errand in errands if errand)[-TAGS_MOST:]
        return Summary(text[:TEXT_CHARACTERS], _disposition(log), tags)


async def record_use(
    log: ConversationLog, clock: Clock, conversation_id: str, used: Sequence[happened.ModelUsed]
) -> None:
    """Writes down what a model was asked for an agent, and what it cost."""
    if used:
        await log.append(conversation_id, lambda state: used, clock.now())


def _noted(used: happened.ModelUsed | None, outcome: str | None = None) -> tuple[happened.ModelUsed, ...]:
    if used is None:
        return ()
    return (replace(used, outcome=outcome) if outcome else used,)


def _with_use(summary: Summary, used: tuple[happened.ModelUsed, ...]) -> Summary:
    return Summary(summary.text, summary.disposition, summary.tags, summary.path, used)


def _people(state: Conversation) -> list[str]:
    return [person.name for person in (state.customer, state.agent) if person is not None]


def _disposition(log: Sequence[happened.Recorded]) -> happened.Disposition | None:
    """Something was done, or something was answered; who only asks is not judged by a program."""
    kinds = [recorded.event for recorded in log]
    if any(isinstance(event, happened.ActionFinished) and event.outcome == "done" for event in kinds):
        return happened.Disposition.ACTION_TAKEN
    if any(isinstance(event, happened.AgentWrote) for event in kinds):
        return happened.Disposition.ANSWERED
    return None


def _known(messages: Sequence[Mapping[str, str]], facts: Facts) -> list[str]:
    """One line a fact or message."""
    listed = [one for values in facts.values() if isinstance(values, list | tuple) for one in cast("list[Any]", values)]
    single = {name: value for name, value in facts.items() if not isinstance(value, list | tuple)}
    return [*_lines([*listed, *([single] if single else [])]), *(message["text"] for message in messages)]


def _lines(facts: Sequence[Any]) -> list[str]:
    return [" · ".join(_values(fact)) for fact in facts]


def _values(fact: Any) -> list[str]:
    if isinstance(fact, Mapping):
        return [text for value in cast("Mapping[str, Any]", fact).values() for text in _values(value)]
    if isinstance(fact, list | tuple):
        return [text for value in cast("Sequence[Any]", fact) for text in _values(value)]
    return [str(fact)] if fact not in (None, "") else []


def _nearest(question: str, lines: Sequence[str]) -> tuple[str, ...]:
    """The lines that share the rarest words with the question, as they stand."""
    if not lines:
        return ()
    shares = LexicalIndex(lines).share_covered(question)
    places = [int(place) for place in shares.argsort()[::-1][:LINES_QUOTED] if shares[place] > 0]
    return tuple(lines[place] for place in places)
