"""What the assistant makes of a message: an answer, another wish, small talk, a question for the help articles, or nothing. Pure."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from msgspec.structs import replace

from onhand.domain.conversation.events import Cause, Source
from onhand.domain.errands import interpreter, steps
from onhand.domain.errands.answering import Heard, answer_to_question, claims_in, told_in_passing
from onhand.domain.errands.ear import Ear, Label
from onhand.domain.errands.effects import Choice, HandOff, Identified, LookUp, Moved, Say, ToolAnswer
from onhand.domain.errands.hearing import Hearing, Part, Said
from onhand.domain.errands.identifying import OFFER, TO_A_PERSON, offered_person
from onhand.domain.errands.identity import Identity
from onhand.domain.errands.memory import Later, Memory
from onhand.domain.errands.modes import Mode
from onhand.domain.errands.procedure import Procedure
from onhand.domain.errands.scope import text_of
from onhand.domain.errands.values import Text
from onhand.domain.errands.wishes import only_with, parts_of, wished

SMALL_TALK = frozenset({"greeting", "thanks", "goodbye", "who_are_you", "complaint"})
PARTING = frozenset({"thanks", "goodbye", "complaint"})  # after these, no question is asked again
MISSES_UNTIL_A_PERSON = 2

LATER_MOST = 12
OFFERED_MOST = 5

ModeOf = Callable[[str], Mode]
"""Gives the mode of an errand, by its id."""


def _autonomous(errand: str) -> Mode:
    return Mode.AUTONOMOUS


@dataclass(frozen=True, slots=True)
class Dialogue:
    """The errands, the ear, the words of the answers that it offers, and which errands are left to the assistant."""

    procedures: Mapping[str, Procedure]
    hearing: Hearing
    label: Label
    mode_of: ModeOf = _autonomous

    @property
    def ear(self) -> Ear:
        return Ear(self.hearing, self.label)

    def respond(self, memory: Memory, said: Said, identity: Identity | None) -> Moved:
        """Gives what follows from what the customer wrote."""
        memory = replace(memory, fresh=(), language=said.language)
        if self._is_just(said, TO_A_PERSON.text):
            return Moved(memory, (Say(Text("handed_over")), HandOff(Cause.WORDS, "asked_for_a_person")))
        if memory.asked is not None and memory.asked.step == OFFER:
            # The offer itself is taken, also where the customer has changed the language since.
            is_taken = any(self.hearing.is_just(said, option.label) for option in memory.asked.options)
            answer = is_taken or self.hearing.confirmation(said, memory.asked.options)
            if answer:
                return Moved(memory, (Say(Text("handed_over")), HandOff(Cause.NOT_UNDERSTOOD, "agreed_to_a_person")))
            memory = replace(memory, asked=None)
            if answer is False and not any(part.wish and part.is_sure for part in self._parts(said)):
                return self._without_person(replace(memory, misses=0), identity)
        procedure = self._running(memory)
        if procedure is not None and memory.asked is not None and self.hearing.is_puzzled(said):
            explained = Say(Text("asked_again" if memory.asked.options else "asked_again_openly"))
            return _in_vain(memory, self._asked_again(memory, identity).led_by(explained))
        parts = self._parts(said)
        if procedure is not None:
            moved = self._in_errand(procedure, memory, said, parts, identity)
            if moved is not None:
                return moved
        return self._afresh(memory, said, parts, identity)

    def _without_person(self, memory: Memory, identity: Identity | None) -> Moved:
        """A no to a person is a no to nothing else: the errand in hand, if any, goes on."""
        if self._running(memory) is not None:
            return self._asked_again(memory, identity)
        return Moved(memory, (Say(Text("nothing_changed")),))

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
        if procedure is None:
            return _lost(memory)
        moved = interpreter.tool_answered(procedure, memory, identity, answer, self.ear)
        return self._carried_on(moved, identity)

    def action_answered(self, memory: Memory, identity: Identity | None, answer: ToolAnswer) -> Moved:
        """Gives what follows from a write's end."""
        procedure = self._running(memory)
        if procedure is None:
            return _lost(memory)
        moved = interpreter.action_answered(procedure, memory, identity, answer, self.ear)
        return self._carried_on(moved, identity)

    def _running(self, memory: Memory) -> Procedure | None:
        """The errand in hand, unless its file has changed since: then its steps mean nothing any more."""
        procedure = self.procedures.get(memory.errand or "")
        return procedure if procedure and procedure.version == memory.version else None

    def _is_just(self, said: Said, text: Text) -> bool:
        return self.hearing.is_just(said, self.label(said.language, text))

    def _parts(self, said: Said) -> tuple[Part, ...]:
        """The sentences with their wishes; an offer that was taken word by word, and an order number alone, are wishes too."""
        for procedure in self.procedures.values():
            if self._is_just(said, Text(procedure.title)):
                return (Part(said.text, procedure.id),)
        if said.wish is None and self.hearing.is_just_a_number(said):
            begun = (procedure.id for procedure in self.procedures.values() if procedure.begins_with_order_number)
            return (Part(said.text, next(begun, None), is_sure=False),)
        return parts_of(said)

    def _in_errand(
        self, procedure: Procedure, memory: Memory, said: Said, parts: Sequence[Part], identity: Identity | None
    ) -> Moved | None:
        """What the message means to the errand in hand; None when it has nothing to do with it."""
        others = [part for part in parts if part.wish in self.procedures and part.wish != procedure.id and part.is_sure]
        own = [part for part in parts if part not in others]
        mine = only_with(said, own)
        asked = procedure.step(memory.asked.step) if memory.asked else None
        heard = answer_to_question(procedure, memory, mine, identity, self.ear) if own else None
        if heard is None and others and _sounds_like_a_wish(asked):
            # "I ordered it by mistake" to why it is to be cancelled, "my gift card" to how it is paid.
            heard = answer_to_question(procedure, memory, said, identity, self.ear)
            others = [] if heard is not None else others
        if heard is None and own:
            told = told_in_passing(procedure, memory, mine, identity, self.ear)
            heard = Heard(told) if told is not None else None
        if heard is not None:
            queued = self._queued(heard.memory, wished(others, self.procedures, said.seq))
            moved = self._go_on(procedure, Heard(queued, heard.is_kept), identity)
            return _in_vain(memory, moved) if _got_nowhere(asked, memory, moved) else moved
        if others:
            return self._another(procedure, memory, said, others, identity)
        if isinstance(asked, steps.Confirm) and any(p.wish == procedure.id and p.is_sure for p in own):
            again = Later(errand=procedure.id, since_seq=said.seq, words=mine.texts)
            return self._noted(procedure, self._queued(memory, [again]), identity)
        return None

    def _another(
        self, procedure: Procedure, memory: Memory, said: Said, others: Sequence[Part], identity: Identity | None
    ) -> Moved:
        """Another wish while an errand is in hand: a question is answered in between; what is about to be confirmed is finished first; else it goes first."""
        new = wished(others, self.procedures, said.seq)
        is_question = self.procedures[new[0].errand].only_reads
        asked = procedure.step(memory.asked.step) if memory.asked else None
        if not is_question and isinstance(asked, steps.Confirm):
            if self.hearing.confirmation(said, memory.asked.options if memory.asked else ()) is not False:
                return self._noted(procedure, self._queued(memory, new), identity)
            return self._go_on(procedure, Heard(self._queued(memory, new), is_kept=True), identity)
        interrupted = Later(
            errand=procedure.id, since_seq=memory.since_seq, words=memory.words, slots=memory.slots, back=True
        )
        following = (*new[1:], interrupted, *memory.later)[:LATER_MOST]
        claims = claims_in(said, identity, self.ear)
        return self._start(new[0], replace(memory, later=following, misses=0), identity, claims)

    def _queued(self, memory: Memory, more: Sequence[Later]) -> Memory:
        return replace(memory, later=(*memory.later, *more)[:LATER_MOST]) if more else memory

    def _noted(self, procedure: Procedure, memory: Memory, identity: Identity | None) -> Moved:
        title = Text(self.procedures[memory.later[-1].errand].title)
        noted = Say(Text("noted_for_later", {"errand": title}))
        return self._asked_again(replace(memory, misses=0), identity).led_by(noted)

    def _go_on(self, procedure: Procedure, heard: Heard, identity: Identity | None) -> Moved:
        memory = replace(heard.memory, misses=0)
        if heard.is_kept:
            confirm = next((step for step in procedure.steps if isinstance(step, steps.Confirm)), None)
            text = text_of(confirm.kept, procedure, interpreter.scope_of(memory, identity)) if confirm else None
            if text is not None and "" in text.params.values():
                text = Text("nothing_changed")  # it was not even settled what was to be changed
            kept = (Say(text),) if text else ()
            return self._carried_on(interpreter.finished(procedure, memory).led_by(*kept), identity)
        return self._carried_on(interpreter.run(procedure, memory, identity, self.ear), identity)

    def _afresh(self, memory: Memory, said: Said, parts: Sequence[Part], identity: Identity | None) -> Moved:
        """A message that has nothing to do with what is in hand."""
        running = self._running(memory)
        if self.hearing.confirmation(said, ()) is False:
            # "No, I do not want that" sounds like what it does not want: what is not certain begins nothing.
            parts = [part if part.is_sure else Part(part.text) for part in parts]
        new = [one for one in wished(parts, self.procedures, said.seq) if running is None or one.errand != running.id]
        claims = claims_in(said, identity, self.ear)
        if new and running is None:
            first, *others = new
            whole = replace(first, words=said.texts) if not others else first
            return self._start(whole, replace(memory, later=(*others, *memory.later), misses=0), identity, claims)
        if new and running is not None:
            return self._another(running, memory, said, [part for part in parts if part.wish != running.id], identity)
        if claims:
            memory = replace(memory, slots={**memory.slots, **claims})
        wish = next((part.wish for part in parts if part.wish in SMALL_TALK), said.wish)
        if wish in SMALL_TALK:
            return self._small_talk(memory, wish, identity)
        return Moved(memory, needs=LookUp(said.text))

    def _start(
        self, wish: Later, memory: Memory, identity: Identity | None, claims: Mapping[str, str] | None = None
    ) -> Moved:
        procedure = self.procedures[wish.errand]
        mode = self.mode_of(procedure.id)
        if mode is Mode.OFF:
            return offered_person(replace(memory, errand=None, step=None, slots={}), "offer_person")
        if not mode.talks_to_customers:
            return Moved(memory, (Say(Text("handed_over")), HandOff(Cause.ERRAND, f"{mode}:{procedure.id}")))
        known = {name: value for name, value in memory.slots.items() if name in ("email", "name", "postcode")}
        carried = memory.carried if wish.carries else {}
        slots = {**known, **(claims or {}), **carried, **wish.slots}
        begun = interpreter.start(procedure, replace(memory, slots=slots, words=wish.words), wish.since_seq)
        return self._carried_on(interpreter.run(procedure, begun, identity, self.ear), identity)

    def _carried_on(self, moved: Moved, identity: Identity | None) -> Moved:
        """Goes on with what was left for later, once an errand has ended without a question or a person."""
        memory = moved.memory
        identified = [effect.identity for effect in moved.effects if isinstance(effect, Identified)]
        is_handed_off = any(isinstance(effect, HandOff) for effect in moved.effects)
        if memory.errand is not None or memory.asked is not None or moved.needs or is_handed_off or not memory.later:
            return moved
        first, *others = memory.later
        if first.errand not in self.procedures:
            return self._carried_on(Moved(replace(memory, later=tuple(others)), moved.effects), identity)
        title = Text(self.procedures[first.errand].title)
        if first.carries and "order_number" in first.slots:
            leading = Say(Text("next_order", {"order": first.slots["order_number"]}))
        else:
            leading = Say(Text("back_to" if first.back else "next_errand", {"errand": title}))
        started = self._start(first, replace(memory, later=tuple(others)), identified[-1] if identified else identity)
        return started.led_by(*moved.effects, leading)

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
        if procedure is None:
            return Moved(memory)
        return self._carried_on(interpreter.run(procedure, memory, identity, self.ear), identity)

    def _offers(self, likely: tuple[str, ...]) -> tuple[Choice, ...]:
        likely_ones = [self.procedures[wish] for wish in likely if wish in self.procedures]
        shown = likely_ones or [one for one in self.procedures.values() if one.offered][:OFFERED_MOST]
        return tuple(Choice(procedure.id, Text(procedure.title)) for procedure in shown)


def _sounds_like_a_wish(asked: steps.AnyStep | None) -> bool:
    """Says whether answers to this question may sound like other wishes; a choice among orders is answered by what is in them, which other wishes name too."""
    if isinstance(asked, steps.Choose):
        return not asked.number
    return isinstance(asked, steps.Vary | steps.Fill | steps.Ask | steps.Identify)


def _got_nowhere(asked: steps.AnyStep | None, before: Memory, moved: Moved) -> bool:
    """Whether the same question is open as before the answer, with nothing settled. Of a variant, words alone are a step on."""
    after = moved.memory
    if asked is None or isinstance(asked, steps.Vary) or before.asked is None or after.asked is None or moved.needs:
        return False
    is_same = (before.asked.step, before.asked.about) == (after.asked.step, after.asked.about)
    return is_same and before.errand == after.errand and before.slots == after.slots and before.later == after.later


def _in_vain(before: Memory, moved: Moved) -> Moved:
    """An answer that settled nothing was not understood, whatever it said; nor was a question that has to be explained."""
    missed = replace(moved.memory, misses=before.misses + 1)
    if missed.misses < MISSES_UNTIL_A_PERSON or moved.needs:
        return Moved(missed, moved.effects, moved.needs)
    return offered_person(missed, "offer_person").led_by(*moved.effects)


def _lost(memory: Memory) -> Moved:
    """The errand's file was changed while it waited for an answer: a person sees to the rest."""
    return Moved(memory, (Say(Text("handed_over")), HandOff(Cause.FAILURE, "errand_changed")))
