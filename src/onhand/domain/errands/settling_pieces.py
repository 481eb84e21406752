"""The steps that settle on several pieces of an order, and on what comes instead of each. Pure."""

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec.structs import replace

from onhand.domain.errands import choosing, selecting, steps
from onhand.domain.errands.ear import Ear
from onhand.domain.errands.effects import Choice, Moved, Say
from onhand.domain.errands.memory import Memory
from onhand.domain.errands.scope import at
from onhand.domain.errands.settling import OPTIONS_SHOWN, SO_FAR, Ends, Outcome, Settled, Stand, asking, with_slot


def select(step: steps.Select, stand: Stand, ear: Ear) -> Outcome:
    memory = stand.memory
    pieces = selecting.keyed(at(step.among, stand.scope) or [])
    value = [key for key in stand.slot(step.slot) or () if key in pieces]
    if value:
        return Settled(_selection(step, memory, pieces, value))
    part = [key for key in stand.slot(SO_FAR + step.slot) or () if key in pieces]
    told = selecting.selected("\n".join(memory.words), memory.language, pieces, ear)
    keys = list(dict.fromkeys((*part, *(told.keys if told else ()))))
    open_groups = [group for group in (told.unsure if told else ()) if not set(group) & set(keys)]
    if open_groups:
        group = open_groups[0]
        halfway = replace(memory, slots={**memory.slots, SO_FAR + step.slot: keys})
        name = pieces[group[0]]["name"]
        said = Say(stand.text(step.which, name=name), _piece_choices(step, stand, {key: pieces[key] for key in group}))
        return asking(halfway, step.id, said, about=",".join(group))
    if not keys and len(pieces) == 1:
        keys = list(pieces)
    if keys:
        return Settled(_selection(step, with_slot(memory, step.slot, keys), pieces, keys))
    return asking(memory, step.id, Say(stand.text(step.ask), _piece_choices(step, stand, pieces)))


def _piece_choices(step: steps.Select, stand: Stand, pieces: Mapping[str, selecting.Piece]) -> tuple[Choice, ...]:
    shown = list(pieces.items())[:OPTIONS_SHOWN]
    return tuple(Choice(key, stand.text(step.option, piece=piece)) for key, piece in shown)


def _selection(
    step: steps.Select, memory: Memory, pieces: Mapping[str, selecting.Piece], keys: Sequence[str]
) -> Memory:
    chosen: list[dict[str, Any]] = [{**pieces[key], "key": key} for key in pieces if key in keys]
    cents: list[int] = [piece["price"]["amount_minor"] for piece in chosen]
    total = {"amount_minor": sum(cents), "currency": chosen[0]["price"]["currency"]}
    selection: dict[str, Any] = {"pieces": chosen, "ids": [piece["id"] for piece in chosen], "total": total}
    return replace(memory, found={**memory.found, step.into: selection})


def vary(step: steps.Vary, stand: Stand, ear: Ear) -> Outcome:
    """Settles on a variant for each piece, or asks about the first for which there is more than one."""
    memory = stand.memory
    pieces: list[dict[str, Any]] = at(step.of, stand.scope) or []
    products: Mapping[str, Any] = at(step.products, stand.scope) or {}
    settled: dict[str, str] = stand.slot(step.slot) or {}
    told: dict[str, str] = {}
    general = "\n".join(memory.words)
    about = ear.hearing.about_each(general, memory.language, [choosing.thing_of(one) for one in pieces])
    for piece, words in zip(pieces, about, strict=True):
        product: Mapping[str, Any] = products.get(piece["product_id"]) or {"variants": ()}
        others = selecting.available(product, piece)
        if not others:
            return _without(step, stand, piece, pieces)
        known = settled.get(piece["key"])
        variant = selecting.Variant(next((one["id"] for one in others if one["id"] == known), None))
        if known is None:
            variant = _variant_told(words, general, memory.language, piece, product, ear)
        if variant.id is None:
            kept = replace(memory, slots={**memory.slots, step.slot: {**settled, **told}})
            return ask_variant(step, replace_stand(stand, kept), piece, others, variant)
        told[piece["key"]] = variant.id
    return Settled(_swaps(step, replace(memory, slots={**memory.slots, step.slot: told}), pieces, products))


def replace_stand(stand: Stand, memory: Memory) -> Stand:
    return Stand(stand.procedure, memory, stand.scope)


def _variant_told(
    words: str, general: str, language: str, piece: Mapping[str, Any], product: Mapping[str, Any], ear: Ear
) -> selecting.Variant:
    wanted = ear.hearing.wanted(words, language, product["variants"], piece["options"])
    if not wanted.says_something:
        whole = ear.hearing.wanted(general, language, product["variants"], piece["options"])
        # "the cheapest" is said once for all; another's colour is not.
        wanted = replace_wanted(whole.id, whole.price)
    return selecting.variant_for(piece, product, wanted)


def replace_wanted(wanted_id: str | None, price: str | None) -> selecting.Wanted:
    return selecting.Wanted(wanted_id, {}, price)


def ask_variant(
    step: steps.Vary,
    stand: Stand,
    piece: Mapping[str, Any],
    others: Sequence[Mapping[str, Any]],
    variant: selecting.Variant,
) -> Moved:
    among = [one for key in variant.among for one in others if one["id"] == key] or list(others)
    missing = (Say(stand.text(step.not_available, piece=piece)),) if variant.is_missing else ()
    choices = tuple(
        Choice(one["id"], stand.text(step.option, variant=one, piece=piece)) for one in among[:OPTIONS_SHOWN]
    )
    return asking(stand.memory, step.id, *missing, Say(stand.text(step.ask, piece=piece), choices), about=piece["key"])


def _without(step: steps.Vary, stand: Stand, piece: Mapping[str, Any], pieces: Sequence[Mapping[str, Any]]) -> Outcome:
    """There is no other variant of this one: the others, if any, are still wanted."""
    said = Say(stand.text(step.none_available, piece=piece))
    left = [one["key"] for one in pieces if one["key"] != piece["key"]]
    selects = next(
        (
            one
            for one in stand.procedure.steps
            if isinstance(one, steps.Select) and one.into == step.of.partition(".")[0]
        ),
        None,
    )
    if not left or selects is None:
        return Ends(said)
    return Moved(replace(with_slot(stand.memory, selects.slot, left), step=selects.id), (said,))


def _swaps(step: steps.Vary, memory: Memory, pieces: Sequence[dict[str, Any]], products: Mapping[str, Any]) -> Memory:
    swaps: list[dict[str, Any]] = []
    for piece in pieces:
        product = products[piece["product_id"]]
        new_id = memory.slots[step.slot][piece["key"]]
        variant = next(one for one in product["variants"] if one["id"] == new_id)
        swaps.append({"old": piece, "new": {**variant, "name": piece["name"]}})
    difference = sum(s["new"]["price"]["amount_minor"] - s["old"]["price"]["amount_minor"] for s in swaps)
    currency = swaps[0]["old"]["price"]["currency"]
    found = {
        "swaps": swaps,
        "ids": [swap["old"]["id"] for swap in swaps],
        "new_ids": [swap["new"]["id"] for swap in swaps],
        "difference": {"amount_minor": difference, "currency": currency},
        "amount": {"amount_minor": abs(difference), "currency": currency},
        "sign": "more" if difference > 0 else "less" if difference < 0 else "same",
    }
    return replace(memory, found={**memory.found, step.into: found})
