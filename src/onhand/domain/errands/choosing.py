"""Which one of a list the customer's words mean: by number, name, piece, place, "the original one", "all of them". Pure."""

from collections.abc import Mapping, Sequence
from typing import Any, cast

from msgspec import Struct

from onhand.domain.errands.ear import Ear, said
from onhand.domain.errands.hearing import Thing
from onhand.domain.errands.memory import Option
from onhand.domain.errands.procedure import Procedure
from onhand.domain.errands.scope import Scope, all_at, at, holds, param
from onhand.domain.errands.steps import Choose, Fill, Select

One = Mapping[str, Any]


class Told(Struct, frozen=True):
    """Keys of what was meant. With `is_open`, it is one of these, and it was not told which."""

    keys: tuple[str, ...]
    is_open: bool = False


def listed(step: Choose, scope: Scope) -> list[One]:
    found = at(step.among, scope)
    return cast("list[One]", found) if isinstance(found, list) else []


def allowed(step: Choose, scope: Scope) -> list[One]:
    """Gives those that may be chosen at all."""
    every = listed(step, scope)
    if not step.only:
        return every
    return [one for one in every if any(holds(condition, {**scope, step.into: one}) for condition in step.only)]


def preferred(step: Choose, scope: Scope) -> list[One]:
    """Gives those that fit best, what stands first at the beginning; all that may be chosen where nothing fits."""
    may = allowed(step, scope)
    fitting = [one for one in may if step.preferred and holds(step.preferred, {**scope, step.into: one})] or may
    if not step.first:
        return fitting
    return sorted(fitting, key=lambda one: not holds(step.first, {**scope, step.into: one}))


def same_key(key: str, told: str | None) -> bool:
    return told is not None and str(key).lstrip("#").casefold() == str(told).lstrip("#").casefold()


def told_choice(
    step: Choose, procedure: Procedure, text: str, language: str, scope: Scope, ear: Ear, offered: Sequence[Option] = ()
) -> Told | None:
    """Gives what a text chooses. `offered` are the choices that the customer sees, which may be taken by place."""
    if step.number and (numbers := ear.hearing.order_numbers(text)):
        # "The same address as in order B" names B as what A is to be like.
        is_like = len(numbers) > 1 and _fills(procedure) and ear.hearing.says(text, language, "same")
        return Told(numbers[:1] if is_like else numbers)
    every = listed(step, scope)
    direct = [one[step.key] for one in every if len(str(one[step.key])) > 5 and str(one[step.key]) in text]
    if direct and not step.number:
        return Told((direct[-1],))
    named = _by_names(step, procedure, text, language, scope, ear, every)
    if named is None and step.pieces:
        named = _by_pieces(step, text, language, scope, ear)
    return named or _by_place(step, procedure, text, language, scope, ear, offered)


def _by_place(
    step: Choose, procedure: Procedure, text: str, language: str, scope: Scope, ear: Ear, offered: Sequence[Option]
) -> Told | None:
    """All of them, the original one, a choice that is offered, the latest."""
    best = preferred(step, scope)
    if step.many and ear.hearing.says(text, language, "all") and (offered or not _selects(procedure)):
        return Told(tuple(one[step.key] for one in best))
    if step.first and ear.hearing.says(text, language, "original"):
        first = [one[step.key] for one in allowed(step, scope) if holds(step.first, {**scope, step.into: one})]
        if first:
            return Told((first[0],))
    chosen = ear.hearing.chosen(said(text, language), offered)
    if chosen is None and step.number and best and ear.hearing.says(text, language, "last"):
        chosen = _latest(best)[step.key]
    return Told((chosen,)) if chosen is not None else None


def _fills(procedure: Procedure) -> bool:
    return any(isinstance(step, Fill) and step.known for step in procedure.steps)


def _selects(procedure: Procedure) -> bool:
    return any(isinstance(step, Select) for step in procedure.steps)


def _latest(ones: Sequence[One]) -> One:
    return max(enumerate(ones), key=lambda placed: (placed[1].get("placed_on") or "", placed[0]))[1]


def _by_names(
    step: Choose, procedure: Procedure, text: str, language: str, scope: Scope, ear: Ear, every: Sequence[One]
) -> Told | None:
    if not step.names or not every:
        return None
    names = [_names(step, procedure, language, {**scope, step.into: one}, ear) for one in every]
    if step.loose:
        picked = ear.hearing.picked(text, language, [Thing(one) for one in names])
        places = (
            picked.places or tuple(p for group in picked.unsure for p in group)
            if picked and picked.how != "all"
            else ()
        )
    else:
        places = ear.hearing.named(text, language, names)
    if not places:
        return None
    keys = tuple(every[place][step.key] for place in places)
    best = [one[step.key] for one in preferred(step, scope)]
    fitting = tuple(key for key in keys if key in best) or keys
    return Told(fitting, is_open=len(fitting) > 1 and not step.many)


def _names(step: Choose, procedure: Procedure, language: str, scope: Scope, ear: Ear) -> tuple[str, ...]:
    words = [ear.words_for(language, param(spec, procedure, scope)) for spec in step.names]
    return tuple(word for word in words if word)


def _by_pieces(step: Choose, text: str, language: str, scope: Scope, ear: Ear) -> Told | None:
    """Those whose pieces are named, first among those that fit best, then among all."""
    best, every = preferred(step, scope), allowed(step, scope)
    found = _having_pieces(step, text, language, best, ear)
    return found or (_having_pieces(step, text, language, every, ear) if len(every) > len(best) else None)


def _having_pieces(step: Choose, text: str, language: str, ones: Sequence[One], ear: Ear) -> Told | None:
    """Those that have all that is named; otherwise each thing's own."""
    owners: list[str] = []
    things: list[Thing] = []
    for one in ones:
        for piece in all_at(str(step.pieces), one):
            owners.append(one[step.key])
            things.append(thing_of(piece))
    picked = ear.hearing.picked(text, language, things) if things else None
    if picked is None or picked.how == "all":
        return None
    # Whatever is named at all, by its name: a second one in another order is no answer to which of them.
    groups = [{things[place].names for place in picked.places}, *[{things[p].names for p in g} for g in picked.unsure]]
    names = list(dict.fromkeys(name for group in groups for name in group))
    having = {name: _owners(name, things, owners, picked.places) for name in names}
    if not names:
        return None
    together = [key for key in dict.fromkeys(owners) if all(key in having[name] for name in names)]
    if together:
        return Told(tuple(together), is_open=len(together) > 1)
    single = [having[name][0] for name in names if len(having[name]) == 1]
    if len(single) == len(names) and step.many:
        return Told(tuple(dict.fromkeys(single)))
    several = [key for name in names for key in having[name]]
    return Told(tuple(dict.fromkeys(several)), is_open=True)


def _owners(name: tuple[str, ...], things: Sequence[Thing], owners: Sequence[str], places: Sequence[int]) -> list[str]:
    """Who has a thing of this name; only those with the piece itself, where details told it from others of its name."""
    exact = [owners[place] for place in places if things[place].names == name]
    every = [owner for thing, owner in zip(things, owners, strict=True) if thing.names == name]
    return list(dict.fromkeys(exact or every))


def thing_of(piece: Mapping[str, Any]) -> Thing:
    """Gives an order's piece as something that may be named."""
    price: Mapping[str, Any] = piece.get("price") or {}
    return Thing(
        names=(piece["name"],),
        details=tuple(str(value) for value in piece.get("options", {}).values()),
        price_minor=price.get("amount_minor", 0),
        ids=(piece["id"],) if "id" in piece else (),
    )
