"""What the assistant makes of a message: an answer, another wish, small talk, a question for the help articles, or nothing. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass

from msgspec.structs import replace

from onhand.domain.conversation.events import Cause, Source
from onhand.domain.errands import interpreter
from onhand.domain.errands import procedure as steps
from onhand.domain.errands.answering import Heard, Label, answer_to_question, told_in_passing
from onhand.domain.errands.effects import Choice, HandOff, LookUp, Moved, Say, ToolAnswer
from onhand.domain.errands.hearing import Hearing, Said
from onhand.domain.errands.identifying import OFFER, TO_A_PERSON, offered_person
from onhand.domain.errands.identity import Identity
from onhand.domain.errands.memory import Memory
from onhand.domain.errands.procedure import Procedure
from onhand.domain.errands.scope import text_of
from onhand.domain.errands.values import Text

SMALL_TALK = frozenset({"greeting", "thanks", "goodbye", "who_are_you", "complaint"})
PARTING = frozenset({"thanks", "goodbye", "complaint"})  # after these, no question is asked again
MISSES_UNTIL_A_PERSON = 2


@dataclass(frozen=True, slots=True)
class Dialogue:
    """The errands, the ear, and the words of the answers that it offers."""

    procedures: Mapping[str, Procedure]
    hearing: Hearing
    label: Label

    def respond(self, memory: Memory, said: Said, identity: Identity | None) -> Moved:
        """Gives what follows from what the customer wrote."""
        memory = replace(memory, fresh=())
        if self._is_just(said, TO_A_PERSON.text):
            return Moved(memory, (Say(Text("handed_over")), HandOff(Cause.WORDS, "asked_for_a_person")))
        if memory.asked is not None and memory.asked.step == OFFER:
            if self.hearing.confirmation(said, memory.asked.options):
                return Moved(memory, (Say(Text("handed_over")), HandOff(Cause.NOT_UNDERSTOOD, "agreed_to_a_person")))
            memory = replace(memory, asked=None)
        procedure = self._running(memory)
        if procedure is not None:
            heard = self._heard(procedure, memory, said, identity)
            if heard is not None:
                return self._go_on(procedure, heard, identity)
        wish = self._wish(said)
        wished = self.procedures.get(wish or "")
        if wished is not None and (procedure is None or wished.id != procedure.id):
            return self._start(wished, memory, said, identity)
        if wish in SMALL_TALK:
            return self._small_talk(memory, wish, identity)
        return Moved(memory, needs=LookUp(said.text))

    def looked_up(
        self, memory: Memory, said: Said, identity: Identity | None, found: tuple[str, tuple[Source, ...]] | None
    ) -> Moved:
        """Gives what follows from the help articles' answer, or from their having none."""
        if found is not None:
            text, sources = found
            answered = Say(Text("answer_from_article", {"answer": text}), sources=sources)
            return self._asked_again(replace(memory, misses=0), identity).led_by(answered)
        missed = replace(memory, misses=memory.misses + 1)
        if missed.misses >= MISSES_UNTIL_A_PERSON:
            return offered_person(missed, "offer_person")
        if self._running(missed) is not None:
            return self._asked_again(missed, identity).led_by(Say(Text("not_understood")))
        return Moved(missed, (Say(Text("not_understood"), (*self._offers(said.maybe), TO_A_PERSON)),))

    def tool_answered(self, memory: Memory, identity: Identity | None, answer: ToolAnswer) -> Moved:
        """Gives what follows from a read's answer."""
        procedure = self._running(memory)
        return interpreter.tool_answered(procedure, memory, identity, answer) if procedure else _lost(memory)

    def action_answered(self, memory: Memory, identity: Identity | None, answer: ToolAnswer) -> Moved:
        """Gives what follows from a write's end."""
        procedure = self._running(memory)
        return interpreter.action_answered(procedure, memory, identity, answer) if procedure else _lost(memory)

    def _running(self, memory: Memory) -> Procedure | None:
        """The errand in hand, unless its file has changed since: then its steps mean nothing any more."""
        procedure = self.procedures.get(memory.errand or "")
        return procedure if procedure and procedure.version == memory.version else None

    def _is_just(self, said: Said, text: Text) -> bool:
        return self.hearing.is_just(said, self.label(said.language, text))

    def _named(self, said: Said) -> str | None:
        """The errand whose offer the customer took, word by word."""
        for procedure in self.procedures.values():
            if self._is_just(said, Text(procedure.title)):
                return procedure.id
        return None

    def _wish(self, said: Said) -> str | None:
        if named := self._named(said):
            return named
        if said.wish is None and self.hearing.is_just_a_number(said):
            begun = (procedure.id for procedure in self.procedures.values() if procedure.begins_with_order_number)
            return next(begun, None)
        return said.wish

    def _heard(self, procedure: Procedure, memory: Memory, said: Said, identity: Identity | None) -> Heard | None:
        wish = self._named(said) or said.wish
        another = wish in self.procedures and wish != procedure.id
        answer = None if another else answer_to_question(procedure, memory, said, self.hearing)
        if answer is not None or another:
            return answer
        told = told_in_passing(procedure, memory, said, self.hearing, self.label, identity)
        return Heard(told) if told is not None else None

    def _go_on(self, procedure: Procedure, heard: Heard, identity: Identity | None) -> Moved:
        memory = replace(heard.memory, misses=0)
        if heard.is_kept:
            confirm = next((step for step in procedure.steps if isinstance(step, steps.Confirm)), None)
            scope = interpreter.scope_of(memory, identity)
            kept = (Say(text_of(confirm.kept, procedure, scope)),) if confirm else ()
            return interpreter.finished(memory).led_by(*kept)
        return interpreter.run(procedure, memory, identity)

    def _start(self, procedure: Procedure, memory: Memory, said: Said, identity: Identity | None) -> Moved:
        begun = interpreter.start(procedure, replace(memory, slots={}, misses=0), said.seq)
        told = told_in_passing(procedure, begun, said, self.hearing, self.label, identity) or begun
        return interpreter.run(procedure, replace(told, step=procedure.steps[0].id), identity)

    def _small_talk(self, memory: Memory, wish: str, identity: Identity | None) -> Moved:
        memory = replace(memory, misses=0)
        if self._running(memory) is not None and wish not in PARTING:
            return self._asked_again(memory, identity).led_by(Say(Text(wish)))
        # What was asked before is closed: a "yes" to "anything else?" is none to a cancellation.
        memory = replace(memory, asked=None, offered=None, confirmed=None)
        offered = {"greeting": self._offers(()), "who_are_you": self._offers(()), "complaint": (TO_A_PERSON,)}
        return Moved(memory, (Say(Text(wish), offered.get(wish, ())),))

    def _asked_again(self, memory: Memory, identity: Identity | None) -> Moved:
        procedure = self._running(memory)
        return interpreter.run(procedure, memory, identity) if procedure else Moved(memory)

    def _offers(self, likely: tuple[str, ...]) -> tuple[Choice, ...]:
        shown = [self.procedures[wish] for wish in likely if wish in self.procedures] or list(self.procedures.values())
        return tuple(Choice(procedure.id, Text(procedure.title)) for procedure in shown)


def _lost(memory: Memory) -> Moved:
    """The errand's file was changed while it waited for an answer: a person sees to the rest."""
    return Moved(memory, (Say(Text("handed_over")), HandOff(Cause.FAILURE, "errand_changed")))
