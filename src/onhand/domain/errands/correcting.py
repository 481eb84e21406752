"""What a message changes in what was settled already: "also the mouse", "the other card", "order W5500102 I mean". Pure; one function a kind of step."""

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from onhand.domain.errands import choosing, filling, selecting, steps
from onhand.domain.errands.ear import Ear, said
from onhand.domain.errands.memory import Memory
from onhand.domain.errands.procedure import Procedure
from onhand.domain.errands.scope import at
from onhand.domain.errands.settling import NOT_THIS, told_option, with_slot


class Place(Struct, frozen=True):
    """Where a message is heard: the errand, what is known, and what it says. `is_refused`: it says no to what was asked."""

    procedure: Procedure
    memory: Memory
    scope: Mapping[str, Any]
    text: str
    is_refused: bool = False

    @property
    def language(self) -> str:
        return self.memory.language

    def current(self, slot: str) -> Any:
        return self.memory.slots.get(slot)


def corrected(place: Place, ear: Ear, *, but: str = "") -> tuple[Memory, str] | None:
    """Gives the memory with what the message changes, and the first step that it changes; None when it changes nothing.

    `but` is a step whose answer the message is, so that it is not read as a correction of it too.
    """
    memory, first = place.memory, ""
    for step in place.procedure.steps:
        if not isinstance(step, steps.Slotted) or step.id == but or place.current(step.slot) is None:
            continue
        correct = _CORRECT[type(step)]
        changed = correct(step, replace(place, memory=memory), ear)
        if changed is not None:
            memory, first = changed, first or step.id
    return (replace(memory, asked=None, offered=None, confirmed=None), first) if first else None


def _choice(step: steps.Choose, place: Place, ear: Ear) -> Memory | None:
    current = place.current(step.slot)
    numbers = ear.hearing.order_numbers(place.text) if step.number else ()
    if numbers:
        others = [number for number in numbers if not choosing.same_key(number, current)]
        return with_slot(place.memory, step.slot, others[0]) if len(others) == 1 else None
    may = choosing.allowed(step, place.scope)
    if not step.number:
        told = choosing.told_choice(step, place.procedure, place.text, place.language, place.scope, ear)
        if told and not told.is_open and len(told.keys) == 1:
            return with_slot(place.memory, step.slot, told.keys[0]) if told.keys[0] != current else None
        if told and told.is_open and current not in told.keys:
            return _asked_anew(step, place)
    elif place.is_refused and step.pieces:
        told = choosing.told_choice(step, place.procedure, place.text, place.language, place.scope, ear)
        if told and not told.is_open and len(told.keys) == 1 and not choosing.same_key(told.keys[0], current):
            return with_slot(place.memory, step.slot, told.keys[0])
    if ear.hearing.means_another(said(place.text, place.language)) and len(may) > 1 and _is_about(step, place):
        turned_down = with_slot(place.memory, step.slot, None)
        return replace(turned_down, slots={**turned_down.slots, NOT_THIS + step.slot: current}, topic={}, words=())
    return None


def _is_about(step: steps.Choose, place: Place) -> bool:
    """ "The other one" is about the last thing that was chosen, or about the order where nothing else was."""
    chosen = [one for one in place.procedure.steps if isinstance(one, steps.Choose) and place.current(one.slot)]
    return bool(chosen) and chosen[-1].id == step.id


def _asked_anew(step: steps.Slotted, place: Place) -> Memory:
    emptied = with_slot(place.memory, step.slot, None)
    return replace(emptied, words=(*emptied.words, place.text))


def _selection(step: steps.Select, place: Place, ear: Ear) -> Memory | None:
    pieces = selecting.keyed(at(step.among, place.scope) or [])
    current: list[str] = place.current(step.slot)
    keys = selecting.corrected(place.text, place.language, pieces, current, ear, is_refused=place.is_refused)
    if keys is None:
        return None
    return replace(with_slot(place.memory, step.slot, list(keys)), words=(*place.memory.words, place.text))


def _variants(step: steps.Vary, place: Place, ear: Ear) -> Memory | None:
    pieces: list[dict[str, Any]] = at(step.of, place.scope) or []
    known: dict[str, str] = place.current(step.slot)
    told = variants_told(step, place, pieces, ear, default="")
    news = {
        key: one for key, one in told.items() if one.id != known.get(key) and not (one.id is None and not one.among)
    }
    if not news:
        return None
    kept = {key: value for key, value in known.items() if key not in news}
    settled = {key: one.id for key, one in news.items() if one.id is not None}
    words = place.memory.words if len(settled) == len(news) else (*place.memory.words, place.text)
    return replace(place.memory, slots={**place.memory.slots, step.slot: {**kept, **settled}}, words=words)


def variants_told(
    step: steps.Vary, place: Place, pieces: list[dict[str, Any]], ear: Ear, *, default: str
) -> dict[str, selecting.Variant]:
    """Gives what a text says of the variants of pieces, by their key; what names none of them is about the piece `default`."""
    products: Mapping[str, Any] = at(step.products, place.scope) or {}
    things = [choosing.thing_of(piece) for piece in pieces]
    about = ear.hearing.about_each(place.text, place.language, things) if len(pieces) > 1 else (place.text,)
    others = [words for piece, words in zip(pieces, about, strict=True) if words and piece["key"] != default]
    if not others and (default or len(pieces) == 1):
        # "Kit size professional" names no other piece than the makeup kit that was asked about: all of it is about that one.
        about = tuple(place.text if len(pieces) == 1 or piece["key"] == default else "" for piece in pieces)
    found: dict[str, selecting.Variant] = {}
    for piece, words in zip(pieces, about, strict=True):
        product = products.get(piece["product_id"])
        if not words or product is None:
            continue
        wanted = ear.hearing.wanted(words, place.language, product["variants"], piece["options"])
        if wanted.says_something:
            found[piece["key"]] = selecting.variant_for(piece, product, wanted)
    return found


def _answer(step: steps.Ask, place: Place, ear: Ear) -> Memory | None:
    told = told_option(step, place.text, place.language, ear)
    return with_slot(place.memory, step.slot, told) if told and told != place.current(step.slot) else None


def _value(step: steps.Fill, place: Place, ear: Ear) -> Memory | None:
    told = filling.told_value(step, place.text, place.language, place.scope, ear)
    current = place.current(step.slot)
    if told is None or told == current:
        return None
    if step.type == "address":
        if "address1" not in told:
            return None
        told = filling.merged(None, told)
    return with_slot(place.memory, step.slot, told)


_CORRECT: dict[type[Any], Callable[[Any, Place, Ear], Memory | None]] = {
    steps.Choose: _choice,
    steps.Select: _selection,
    steps.Vary: _variants,
    steps.Ask: _answer,
    steps.Fill: _value,
}
