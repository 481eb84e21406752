"""What a message changes in a running errand: the answer to its open question, facts told in passing, corrections. Pure."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from msgspec.structs import replace

from onhand.domain.errands import choosing, filling, selecting, steps
from onhand.domain.errands.correcting import Place, corrected, variants_told
from onhand.domain.errands.ear import Ear
from onhand.domain.errands.effects import LookUp, Moved
from onhand.domain.errands.hearing import Said
from onhand.domain.errands.identity import Identity
from onhand.domain.errands.interpreter import scope_of
from onhand.domain.errands.memory import WORDS_KEPT, Memory
from onhand.domain.errands.procedure import Procedure
from onhand.domain.errands.scope import at
from onhand.domain.errands.settling import SO_FAR, told_option, with_slot

BACKING_OUT_CHARACTERS = 16
SHORT_CHARACTERS = 3


@dataclass(frozen=True, slots=True)
class Heard:
    """What a message came to: the memory with what it told, and whether it took back what was to be confirmed."""

    memory: Memory
    is_kept: bool = False


def with_words(memory: Memory, said: Said) -> Memory:
    """Gives the memory that knows what was said, for steps to come. "2" and "yes" mean nothing later."""
    telling = [text for text in said.texts if len(text.strip()) > SHORT_CHARACTERS]
    return replace(memory, words=(*memory.words, *telling)[-WORDS_KEPT:])


def answer_to_question(
    procedure: Procedure, memory: Memory, said: Said, identity: Identity | None, ear: Ear
) -> Heard | None:
    """Gives what the answer to the open question changes; None when the message is no answer to it."""
    if memory.asked is None:
        return None
    step = procedure.step(memory.asked.step)
    if isinstance(step, steps.Confirm):
        return _confirmed(step, procedure, memory, said, identity, ear)
    if not isinstance(step, steps.Slotted):
        return _claimed(memory, said, identity, ear) if isinstance(step, steps.Identify) else None
    is_label = any(ear.hearing.is_just(said, option.label) for option in memory.asked.options)
    if not is_label and _backs_out(procedure, memory, said, ear):
        return Heard(memory, is_kept=True)
    place = Place(procedure, memory, scope_of(memory, identity), said.text)
    answered = _ANSWER[type(step)](step, place, said, ear)
    return _settled(step, place, answered, said, ear, is_label=is_label) if answered is not None else None


def _settled(step: steps.Slotted, place: Place, answered: Memory, said: Said, ear: Ear, *, is_label: bool) -> Heard:
    """The answer, with what else the message says."""
    closed = replace(answered, asked=None, offered=None, confirmed=None)
    rest = corrected(replace(place, memory=closed), ear, but=step.id) if _may_say_more(step) else None
    if rest is not None:
        closed = replace(rest[0], step=_earlier(place.procedure, rest[1], closed.step))
    return Heard(closed if is_label or isinstance(step, steps.Vary | steps.Ask) else with_words(closed, said))


def _may_say_more(step: steps.AnyStep) -> bool:
    """An answer that is made of options or of an address is full of words that mean other things elsewhere."""
    return isinstance(step, steps.Ask | steps.Choose) and not getattr(step, "number", False)


def _backs_out(procedure: Procedure, memory: Memory, said: Said, ear: Ear) -> bool:
    """A bare no to a question on the way to something that would be done: the customer does not want it done, whatever else the word begins."""
    leads_to_deed = any(isinstance(step, steps.Confirm) for step in procedure.steps)
    bare = all(len(text.strip()) <= BACKING_OUT_CHARACTERS for text in said.texts)
    options = memory.asked.options if memory.asked else ()
    is_choice = ear.hearing.chosen(said, options) is not None and ear.hearing.means_another(said)
    return leads_to_deed and bare and not is_choice and ear.hearing.confirmation(said, ()) is False


def _claimed(memory: Memory, said: Said, identity: Identity | None, ear: Ear) -> Heard | None:
    claims = ear.hearing.claims(said) if identity is None else {}
    news = {name: value for name, value in claims.items() if memory.slots.get(name) != value}
    if not news:
        return None
    return Heard(with_words(replace(memory, slots={**memory.slots, **news}, asked=None), said))


def _confirmed(
    step: steps.Confirm, procedure: Procedure, memory: Memory, said: Said, identity: Identity | None, ear: Ear
) -> Heard | None:
    options = memory.asked.options if memory.asked else ()
    answer = ear.hearing.confirmation(said, options)
    if not any(ear.hearing.is_just(said, option.label) for option in options):
        place = Place(procedure, memory, scope_of(memory, identity), said.text, is_refused=answer is False)
        changed = corrected(place, ear)
        if changed is not None:
            return Heard(replace(changed[0], step=step.again))
    if answer is None:
        return None
    if not answer:
        return Heard(memory, is_kept=True)
    # The yes is to what was listed. Everything is looked at anew before anything is done.
    return Heard(replace(memory, confirmed=memory.offered, asked=None, step=step.again))


def _choice(step: steps.Choose, place: Place, said: Said, ear: Ear) -> Memory | None:
    offered = place.memory.asked.options if place.memory.asked else ()
    direct = [option.value for option in offered if ear.hearing.is_just(said, option.label)]
    if direct:
        return with_slot(place.memory, step.slot, direct[0])
    told = choosing.told_choice(step, place.procedure, place.text, place.language, place.scope, ear, offered)
    if told is None:
        return None
    if len(told.keys) == 1:
        return with_slot(place.memory, step.slot, told.keys[0])
    # Several: the step itself, which reads the words, does one after the other or asks on.
    return with_slot(place.memory, step.slot, None) if step.many or told.is_open else None


def _selection(step: steps.Select, place: Place, said: Said, ear: Ear) -> Memory | None:
    memory = place.memory
    pieces = selecting.keyed(at(step.among, place.scope) or [])
    asked_of = memory.asked.about.split(",") if memory.asked and memory.asked.about else []
    shown = {key: piece for key, piece in pieces.items() if not asked_of or key in asked_of}
    direct = [
        option.value
        for option in (memory.asked.options if memory.asked else ())
        if ear.hearing.is_just(said, option.label)
    ]
    told = selecting.selected(said.text, said.language, shown, ear, by_place=True)
    keys = tuple(direct) or (told.keys if told else ())
    if told is None and not keys and asked_of:
        # Another thing altogether than those that were asked about.
        told = selecting.selected(said.text, said.language, pieces, ear)
        keys = told.keys if told else ()
    if not keys:
        return replace(memory) if told and told.unsure and not asked_of else None
    if asked_of:
        before: list[str] = memory.slots.get(SO_FAR + step.slot) or []
        so_far = [*before, *keys]
        return replace(memory, slots={**memory.slots, SO_FAR + step.slot: list(dict.fromkeys(so_far))})
    if told and told.unsure and not direct:
        return replace(memory, slots={**memory.slots, SO_FAR + step.slot: list(keys)})
    return with_slot(memory, step.slot, [key for key in pieces if key in keys])


def _variant(step: steps.Vary, place: Place, said: Said, ear: Ear) -> Memory | None:
    memory = place.memory
    about = memory.asked.about if memory.asked else ""
    options = memory.asked.options if memory.asked else ()
    known: dict[str, str] = memory.slots.get(step.slot) or {}
    direct = [option.value for option in options if ear.hearing.is_just(said, option.label)]
    pieces: list[dict[str, Any]] = at(step.of, place.scope) or []
    told = {} if direct else variants_told(step, place, pieces, ear, default=about)
    settled = {key: one.id for key, one in told.items() if one.id is not None}
    one = told.get(about)
    chosen = direct[0] if direct else None
    if chosen is None and about not in settled:
        among = [option for option in options if one is None or not one.among or option.value in one.among]
        chosen = ear.hearing.chosen(said, among if len(among) > 1 or one is not None else options)
    if chosen is not None:
        settled[about] = chosen
    if settled:
        return replace(memory, slots={**memory.slots, step.slot: {**known, **settled}})
    if not told:
        return None
    # It narrows what is asked: the step reads it together with what was said before.
    named = next((piece["name"] for piece in pieces if piece["key"] == about), "")
    return replace(memory, words=(*memory.words, f"{named}: {said.text}" if len(pieces) > 1 else said.text))


def _option(step: steps.Ask, place: Place, said: Said, ear: Ear) -> Memory | None:
    told = told_option(step, place.text, place.language, ear)
    options = place.memory.asked.options if place.memory.asked else ()
    value = told or ear.hearing.chosen(said, options)
    return with_slot(place.memory, step.slot, value) if value is not None else None


def _value(step: steps.Fill, place: Place, said: Said, ear: Ear) -> Memory | None:
    memory = place.memory
    part = memory.asked.about if memory.asked else ""
    options = memory.asked.options if memory.asked else ()
    direct = [option.value for option in options if ear.hearing.is_just(said, option.label)]
    told: Any = None if direct else filling.told_value(step, said.text, said.language, place.scope, ear, part)
    if told is None:
        chosen = direct[0] if direct else ear.hearing.chosen(said, options)
        if chosen is None:
            return None
        told = _known_address(step, place, chosen) if chosen.startswith("known:") else chosen
    if step.type == "address" and told is not None:
        told = filling.merged(memory.slots.get(step.slot), told)
    return with_slot(memory, step.slot, told) if told is not None else None


def _known_address(step: steps.Fill, place: Place, chosen: str) -> Mapping[str, str] | None:
    known = filling.known_addresses(step, place.scope)
    number = int(chosen.removeprefix("known:"))
    return known[number] if number < len(known) else None


_ANSWER: dict[type[Any], Callable[[Any, Place, Said, Ear], Memory | None]] = {
    steps.Choose: _choice,
    steps.Select: _selection,
    steps.Vary: _variant,
    steps.Ask: _option,
    steps.Fill: _value,
}


def told_in_passing(
    procedure: Procedure, memory: Memory, said: Said, identity: Identity | None, ear: Ear
) -> Memory | None:
    """Gives the memory with what the message tells though it was not asked for; None when it tells nothing.

    Who is known already is asked no more, so claims of being somebody else are not even remembered.
    """
    claims = claims_in(said, identity, ear)
    news = {name: value for name, value in claims.items() if memory.slots.get(name) != value}
    known = replace(memory, slots={**memory.slots, **news}) if news else memory
    place = Place(procedure, known, scope_of(known, identity), said.text)
    changed = corrected(place, ear)
    if changed is not None:
        return replace(changed[0], step=_earlier(procedure, changed[1], memory.step))
    if not news and not _tells_something(procedure, place, ear):
        return None
    return replace(with_words(known, said), asked=None, offered=None, confirmed=None)


def claims_in(said: Said, identity: Identity | None, ear: Ear) -> dict[str, str]:
    """Gives who the customer says they are, where it is not known. A name alone is told only to whoever asked for it: any two words in capitals look
    like one."""
    if identity is not None:
        return {}
    claims = ear.hearing.claims(said)
    return claims if "email" in claims or {"name", "postcode"} <= claims.keys() else {}


def _tells_something(procedure: Procedure, place: Place, ear: Ear) -> bool:
    """Whether the message fills a slot that no question was asked for yet."""
    for step in procedure.steps:
        if not isinstance(step, steps.Slotted) or place.current(step.slot) is not None:
            continue
        match step:
            case steps.Ask():
                told = told_option(step, place.text, place.language, ear)
            case steps.Choose():
                told = choosing.told_choice(step, procedure, place.text, place.language, place.scope, ear)
            case steps.Fill():
                told = (
                    filling.told_value(step, place.text, place.language, place.scope, ear)
                    if step.type != "text"
                    else None
                )
            case _:
                told = None
        if told:
            return True
    return False


def _earlier(procedure: Procedure, one: str, other: str | None) -> str:
    """Gives the one of two steps that comes first in the file."""
    order = [step.id for step in procedure.steps]
    return one if other is None or order.index(one) <= order.index(other) else other


def was_answered(memory: Memory, moved: Moved) -> bool:
    """Says whether the message was taken for an answer to the question that was open: it moved the same errand on, or brought it to its end."""
    after = moved.memory
    if memory.asked is None or memory.errand is None or isinstance(moved.needs, LookUp) or after.misses:
        return False
    if after.errand == memory.errand:
        return after.asked != memory.asked
    if after.errand is None and after.last_errand == memory.errand:
        return len(after.later) <= len(memory.later)  # more: it was put aside for a wish that is left to people
    return len(after.later) < len(memory.later)  # it ended, and what was left for later came
