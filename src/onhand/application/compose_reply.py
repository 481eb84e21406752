"""What the assistant decided, as events: the parts of a reply in words, who the customer is, the request for a person, the memory."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field

from msgspec.structs import replace

from onhand.application.assistant_parts import Catalogue
from onhand.application.last_look import is_fit
from onhand.application.think_with_model import AidedTurn
from onhand.domain.conversation import events as happened
from onhand.domain.conversation.decisions import MESSAGE_CHARACTERS
from onhand.domain.conversation.participants import Customer
from onhand.domain.conversation.state import Conversation
from onhand.domain.conversation.topic import Topic
from onhand.domain.errands.effects import Choice, Effect, HandOff, Identified, Say
from onhand.domain.errands.identity import Identity
from onhand.domain.errands.memory import Memory, Option, to_remember
from onhand.domain.errands.values import Text

logger = logging.getLogger(__name__)

CHOICES_MOST = 6
CHOICE_CHARACTERS = 120


@dataclass(slots=True)
class Reply:
    """What one turn came to, gathered part by part; `language` is the one to say it in, `detected` whether that was found out now."""

    language: str
    answers_seq: int
    identity: Identity | None
    detected: bool = False
    newly_identified: Identity | None = None
    said: list[Say] = field(default_factory=list[Say])
    handoff: HandOff | None = None
    errand: str | None = None  # in hand when the turn began
    aided: AidedTurn | None = None  # by a language model
    is_cost_told: bool = False
    heard: tuple[str, ...] = ()  # what the customer wrote, which may be repeated to them

    def take(self, effects: Sequence[Effect]) -> None:
        for effect in effects:
            match effect:
                case Say():
                    self.said.append(effect)
                case Identified():
                    self.identity = self.newly_identified = effect.identity
                case HandOff():
                    self.handoff = effect

    def knowledge(self) -> list[happened.AnyEvent]:
        """Gives what was found out about the customer, and what that cost, only once."""
        found: list[happened.AnyEvent] = []
        if self.detected:
            found.append(happened.LanguageDetected(language=self.language))
        if self.newly_identified is not None:
            known = self.newly_identified
            customer = Customer(known.customer_id, known.name, known.email)
            found.append(happened.CustomerIdentified(customer=customer, how=known.how))
        if self.aided is not None and not self.is_cost_told:
            found += self.aided.used
        self.detected, self.newly_identified, self.is_cost_told = False, None, True
        return found

    def words(self, memory: Memory, catalogue: Catalogue, topic: Topic | None = None) -> list[happened.AnyEvent]:
        """Gives the memory, the message and the request for a person, in the order in which they happen. `topic` is of the errand that it is about."""
        choices = next((part.choices for part in reversed(self.said) if part.choices), ())[:CHOICES_MOST]
        labelled = tuple(self._labelled(choice, catalogue) for choice in choices)
        if memory.asked is not None and not memory.asked.options:
            memory = replace(memory, asked=replace(memory.asked, options=labelled))
        events: list[happened.AnyEvent] = [happened.ErrandMoved(memory=to_remember(memory), topic=topic)]
        if self.said and not self._is_fit(memory, catalogue):
            logger.error("An answer was not fit to be sent; a person takes over.")
            self.said = [Say(Text("handed_over"))]
            self.handoff = self.handoff or HandOff(happened.Cause.FAILURE, "answer_not_fit")
            labelled = ()
        if self.said:
            text = self._text(catalogue)
            events.append(
                happened.AssistantWrote(
                    text=text[:MESSAGE_CHARACTERS],
                    answers_seq=self.answers_seq,
                    sources=tuple(source for part in self.said for source in part.sources),
                    choices=tuple(option.label for option in labelled),
                    errand=memory.errand or self._done_in_this_turn(memory),
                    path=self._path(),
                )
            )
        if self.handoff is not None:
            events.append(
                happened.HandoffRequested(
                    by=happened.Party.CUSTOMER
                    if self.handoff.cause is happened.Cause.WORDS
                    else happened.Party.ASSISTANT,
                    cause=self.handoff.cause,
                    reason=self.handoff.reason,
                    priority=self.handoff.priority,
                )
            )
        return events

    def _is_fit(self, memory: Memory, catalogue: Catalogue) -> bool:
        text = self._text(catalogue)
        passages = (source.quote for part in self.said for source in part.sources)
        answers = (str(part.text.params.get("answer", "")) for part in self.said if part.sources and not self._is_aided)
        return is_fit(text, memory, self.identity, (*self.heard, *passages, *answers))

    def _text(self, catalogue: Catalogue) -> str:
        """What is said, line by line; what was quoted from an article stands apart from what is asked after it."""
        lines = [_words(part.text, self.language, catalogue) for part in self.said]
        ends = ["\n\n" if part.sources else "\n" for part in self.said]
        return "".join(line + end for line, end in zip(lines, ends, strict=True)).strip()

    @property
    def _is_aided(self) -> bool:
        return self.aided is not None and self.aided.counted

    def _path(self) -> happened.AnswerPath:
        return happened.AnswerPath.MODEL if self._is_aided else happened.AnswerPath.OFFLINE

    def _done_in_this_turn(self, memory: Memory) -> str | None:
        return memory.last_errand if memory.since_seq == self.answers_seq else self.errand

    def _labelled(self, choice: Choice, catalogue: Catalogue) -> Option:
        return Option(choice.value, _words(choice.text, self.language, catalogue)[:CHOICE_CHARACTERS])


def _words(text: Text, language: str, catalogue: Catalogue) -> str:
    return catalogue.text(language, text.id, **text.params)


def identity_of(state: Conversation) -> Identity | None:
    """Gives who the customer is, as far as it was verified; never by what they write."""
    if state.customer is None or state.identified_how is None:
        return None
    return Identity(state.customer.id, state.identified_how, state.customer.name, state.customer.email)
