"""Which pieces of an order the customer's words mean, and which variants are to come instead. Pure."""

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct

from onhand.domain.errands.choosing import thing_of
from onhand.domain.errands.ear import Ear
from onhand.domain.errands.hearing import Picked, Wanted

Piece = Mapping[str, Any]


class Selection(Struct, frozen=True):
    """Pieces' keys; `unsure` are groups of which one is meant."""

    keys: tuple[str, ...]
    unsure: tuple[tuple[str, ...], ...] = ()


def keyed(pieces: Sequence[Piece]) -> dict[str, Piece]:
    """Gives the pieces by a key of their own: two of the same are `ID` and `ID#2`."""
    found: dict[str, Piece] = {}
    for piece in pieces:
        count = sum(1 for known in found.values() if known["id"] == piece["id"])
        found[f"{piece['id']}#{count + 1}" if count else piece["id"]] = piece
    return found


def selected(
    text: str, language: str, pieces: Mapping[str, Piece], ear: Ear, *, by_place: bool = False
) -> Selection | None:
    """Gives what a text selects when nothing was before."""
    picked = ear.hearing.picked(text, language, [thing_of(piece) for piece in pieces.values()], by_place=by_place)
    if picked is None or not (picked.places or picked.unsure):
        return None
    keys = list(pieces)
    return Selection(_keys(keys, picked.places), tuple(_keys(keys, group) for group in picked.unsure))


def corrected(
    text: str, language: str, pieces: Mapping[str, Piece], current: Sequence[str], ear: Ear, *, is_refused: bool
) -> tuple[str, ...] | None:
    """Gives the selection after "also the mouse", "only the lamp", "not the mug", "no, the other one"; None when the text does not change it."""
    picked = ear.hearing.picked(text, language, [thing_of(piece) for piece in pieces.values()])
    if picked is None:
        return None
    keys = list(pieces)
    changed = _changed(picked, keys, current, is_refused=is_refused)
    return changed if changed and set(changed) != set(current) else None


def _changed(
    picked: Picked, keys: Sequence[str], current: Sequence[str], *, is_refused: bool
) -> tuple[str, ...] | None:
    named, without = _keys(keys, picked.places), _keys(keys, picked.without)
    if picked.how == "all":
        return tuple(key for key in named if key not in without)
    if picked.how == "less" or (without and not named):
        return tuple(key for key in current if key not in without)
    if not named:
        return None
    replaces = picked.how == "only" or (is_refused and picked.how != "more")
    chosen = named if replaces else tuple(dict.fromkeys((*current, *named)))
    return tuple(key for key in keys if key in chosen and key not in without)


def _keys(keys: Sequence[str], places: Sequence[int]) -> tuple[str, ...]:
    return tuple(keys[place] for place in places)


class Variant(Struct, frozen=True):
    """What came of looking for a variant: the `id`, or those to ask among; `is_missing` when what was told does not exist."""

    id: str | None = None
    among: tuple[str, ...] = ()
    is_missing: bool = False


def available(product: Mapping[str, Any], old: Piece) -> list[Mapping[str, Any]]:
    """Gives the variants that could come instead of a piece."""
    return [one for one in product["variants"] if one["is_available"] and one["id"] != old["id"]]


def variant_for(old: Piece, product: Mapping[str, Any], wanted: Wanted) -> Variant:
    """Gives the variant that was told, other options as they were where that leaves one; otherwise those to ask among, likest first."""
    others = available(product, old)
    ranked = sorted(others, key=lambda one: (-_sameness(one, old), one["price"]["amount_minor"]))
    if wanted.id is not None:
        is_there = any(one["id"] == wanted.id for one in others)
        return Variant(wanted.id) if is_there else Variant(None, _ids(ranked), is_missing=True)
    if not wanted.says_something:
        return Variant(None, _ids(ranked))
    fitting = [one for one in ranked if _has(one, wanted)]
    if not fitting:
        return Variant(None, _ids(sorted(ranked, key=lambda one: -_matches(one, wanted))), is_missing=True)
    if wanted.price is not None:
        return _by_price(fitting, old, wanted.price)
    alike = [one for one in fitting if len(fitting) == 1 or _keeps_the_rest(one, old, wanted)]
    return Variant(alike[0]["id"]) if len(alike) == 1 else Variant(None, _ids(alike or fitting))


def _by_price(fitting: Sequence[Mapping[str, Any]], old: Piece, price: str) -> Variant:
    amounts = [one["price"]["amount_minor"] for one in fitting]
    end = min(amounts) if price == "cheapest" else max(amounts)
    now = old["price"]["amount_minor"]
    if (price == "cheapest" and now <= end) or (price == "dearest" and now >= end):
        return Variant(None, _ids(fitting), is_missing=True)
    at_the_end = [one for one in fitting if one["price"]["amount_minor"] == end]
    return Variant(at_the_end[0]["id"])


def _ids(variants: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
    return tuple(one["id"] for one in variants)


def _sameness(one: Mapping[str, Any], old: Piece) -> int:
    return sum(one["options"].get(name) == value for name, value in old["options"].items())


def _has(one: Mapping[str, Any], wanted: Wanted) -> bool:
    return all(one["options"].get(name) in values for name, values in wanted.options.items())


def _matches(one: Mapping[str, Any], wanted: Wanted) -> int:
    return sum(one["options"].get(name) in values for name, values in wanted.options.items())


def _keeps_the_rest(one: Mapping[str, Any], old: Piece, wanted: Wanted) -> bool:
    return all(
        one["options"].get(name) == value for name, value in old["options"].items() if name not in wanted.options
    )
