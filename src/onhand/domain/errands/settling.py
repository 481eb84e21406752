"""The steps that fill a slot with one thing: each takes what was told, or asks. Pure; one function a kind of step.

A slot that is filled stays, unless it does not fit what the merchant says now. An empty one is filled from the words that the customer said for the
errand, whenever they were said.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from onhand.domain.errands import choosing, filling, steps
from onhand.domain.errands.ear import Ear, said
from onhand.domain.errands.effects import Choice, Effect, Moved, Say
from onhand.domain.errands.memory import Asked, Later, Memory
from onhand.domain.errands.procedure import Procedure
from onhand.domain.errands.scope import holds, text_of
from onhand.domain.errands.values import Text

OPTIONS_SHOWN = 6
NOT_THIS = "not:"
"""Before a slot's name: the value that the customer turned down ("no, the other one")."""
SO_FAR = "part:"
"""Before a slot's name: what is settled of several."""


class Stand(Struct, frozen=True):
    """Where an errand stands: what a step needs to know."""

    procedure: Procedure
    memory: Memory
    scope: Mapping[str, Any]

    def text(self, saying: steps.Saying, **more: Any) -> Text:
        return text_of(saying, self.procedure, {**self.scope, **more})

    def slot(self, name: str) -> Any:
        return self.memory.slots.get(name)


class Settled(Struct, frozen=True):
    """The slot is filled: the memory with it."""

    memory: Memory
    effects: tuple[Effect, ...] = ()


class Ends(Struct, frozen=True):
    """There is nothing to settle on: the errand is over."""

    say: Say


Outcome = Settled | Moved | Ends


def with_slot(memory: Memory, slot: str, value: Any) -> Memory:
    """Gives the memory with the slot filled, or emptied by None; what was turned down or half settled for it is forgotten."""
    dropped = {slot, NOT_THIS + slot, SO_FAR + slot}
    slots = {name: kept for name, kept in memory.slots.items() if name not in dropped}
    return replace(memory, slots=slots if value is None else {**slots, slot: value})


def asking(memory: Memory, step_id: str, *said: Say, about: str = "") -> Moved:
    return Moved(replace(memory, asked=Asked(step_id, about=about)), said)


def choose(step: steps.Choose, stand: Stand, ear: Ear) -> Outcome:
    memory = stand.memory
    may = choosing.allowed(step, stand.scope)
    refused = stand.slot(NOT_THIS + step.slot)
    may = [one for one in may if one[step.key] != refused] or may
    if not may:
        return Ends(Say(stand.text(step.none)))
    told = choosing.Told((stand.slot(step.slot),)) if stand.slot(step.slot) else _told_before(step, stand, ear)
    best = [one for one in choosing.preferred(step, stand.scope) if one in may] or may
    known = [one for key in (told.keys if told else ()) for one in may if choosing.same_key(one[step.key], key)]
    if told and len(known) == 1 and not told.is_open:
        return _chosen(step, stand, known[0])
    if len(known) > 1 and step.many and not told.is_open:  # pyright: ignore[reportOptionalMemberAccess]
        return _several(step, stand, known)
    fitting = [one for one in best if _fits(step, stand, one) and one[step.key] == memory.topic.get(step.into)]
    single = fitting[0] if fitting else (best[0] if len(best) == 1 else None)
    if told is None and single is not None:
        return _chosen(step, stand, single)
    missing = ()
    if told is not None and not known:
        missing = (Say(stand.text(step.not_found, told=told.keys[0])),)
    shown = known if len(known) > 1 else best
    newest_first = shown[-OPTIONS_SHOWN:][::-1] if step.number else shown[:OPTIONS_SHOWN]
    choices = tuple(Choice(one[step.key], stand.text(step.option, **{step.into: one})) for one in newest_first)
    empty = with_slot(memory, step.slot, None)
    return asking(empty, step.id, *missing, Say(stand.text(step.ask), choices))


def _fits(step: steps.Choose, stand: Stand, one: Mapping[str, Any]) -> bool:
    return bool(step.preferred) and holds(step.preferred, {**stand.scope, step.into: one})


def _told_before(step: steps.Choose, stand: Stand, ear: Ear) -> choosing.Told | None:
    for words in reversed(stand.memory.words):
        told = choosing.told_choice(step, stand.procedure, words, stand.memory.language, stand.scope, ear)
        if told is not None:
            return told
    return None


def _chosen(step: steps.Choose, stand: Stand, one: Mapping[str, Any]) -> Settled:
    memory = stand.memory
    is_fresh = step.among.partition(".")[0] in memory.fresh
    settled = replace(
        with_slot(memory, step.slot, one[step.key]),
        found={**memory.found, step.into: dict(one)},
        topic={**memory.topic, step.into: one[step.key]} if step.number else memory.topic,
        fresh=(*memory.fresh, step.into) if is_fresh and step.into not in memory.fresh else memory.fresh,
    )
    return Settled(settled)


def _several(step: steps.Choose, stand: Stand, ones: Sequence[Mapping[str, Any]]) -> Settled:
    """The first now; each of the others as an errand of its own, afterwards."""
    memory = stand.memory
    first, *others = dict.fromkeys(one[step.key] for one in ones)
    later = tuple(
        Later(
            errand=stand.procedure.id,
            since_seq=memory.since_seq,
            words=memory.words,
            slots={step.slot: key},
            carries=True,
        )
        for key in others
    )
    chosen = next(one for one in ones if one[step.key] == first)
    settled = _chosen(step, stand, chosen)
    return Settled(replace(settled.memory, later=(*later, *memory.later)))


def ask(step: steps.Ask, stand: Stand, ear: Ear) -> Outcome:
    memory = stand.memory
    if stand.slot(step.slot) in step.options:
        return Settled(memory)
    for words in reversed(memory.words):
        told = told_option(step, words, memory.language, ear)
        if told is not None:
            return Settled(with_slot(memory, step.slot, told))
    choices = tuple(Choice(value, Text(message)) for value, message in step.options.items())
    return asking(memory, step.id, Say(stand.text(step.ask), choices))


def told_option(step: steps.Ask, words: str, language: str, ear: Ear) -> str | None:
    """Gives the answer whose whole words stand in the message."""
    fitting = [
        value
        for value, message in step.options.items()
        if ear.hearing.has_in_full(said(words, language), ear.label(language, Text(message)))
    ]
    return fitting[0] if len(fitting) == 1 else None


def fill(step: steps.Fill, stand: Stand, ear: Ear) -> Outcome:
    memory, value = stand.memory, stand.slot(step.slot)
    if value is None:
        for words in memory.words:
            told = filling.told_value(step, words, memory.language, stand.scope, ear)
            if told is not None:
                value = filling.merged(value, told) if step.type == "address" else told
    if step.type != "address":
        if value is None:
            return asking(memory, step.id, Say(stand.text(step.ask), _suggestions(step, stand)))
        return Settled(_filled(step, stand, value))
    if value is None:
        return asking(memory, step.id, Say(stand.text(step.ask), _known(step, stand)))
    whole = filling.completed(value, step, stand.scope)
    part = filling.missing_part(whole)
    if part is None:
        return Settled(with_slot(memory, step.slot, whole))
    kept = replace(memory, slots={**memory.slots, step.slot: dict(value)})
    return asking(kept, step.id, Say(stand.text(step.parts.get(part, step.ask))), about=part)


def _filled(step: steps.Fill, stand: Stand, value: Any) -> Memory:
    filled = with_slot(stand.memory, step.slot, value)
    if step.type != "days" or step.into is None:
        return filled
    day = filling.day_after(step, stand.scope, int(value))
    moved = {"days": int(value), "day": day.isoformat() if day else None}
    return replace(filled, found={**filled.found, step.into: moved})


def _suggestions(step: steps.Fill, stand: Stand) -> tuple[Choice, ...]:
    if step.option is None:
        return ()
    return tuple(
        Choice(str(days), stand.text(step.option, days=days, day=day.isoformat() if day else None))
        for days, day in filling.days_offered(step, stand.scope)
    )


def _known(step: steps.Fill, stand: Stand) -> tuple[Choice, ...]:
    if step.option is None:
        return ()
    known = filling.known_addresses(step, stand.scope)[:OPTIONS_SHOWN]
    return tuple(Choice(f"known:{place}", stand.text(step.option, address=one)) for place, one in enumerate(known))
