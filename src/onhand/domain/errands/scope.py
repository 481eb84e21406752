"""Looking things up by path in what is known, testing conditions on them, and turning them into a text's parameters."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, cast

import msgspec

from onhand.domain.errands.procedure import Procedure
from onhand.domain.errands.steps import Ask, Condition, ParamSpec, Saying
from onhand.domain.errands.values import Joined, Money, Param, Text

Scope = Mapping[str, Any]
NAMES_SHOWN = 6
LINES_SHOWN = 12
ADDRESS_PARTS = ("address1", "address2", "city", "state", "zip", "country")
PARAM_KINDS = (
    "money",
    "date",
    "names",
    "pieces",
    "list",
    "answer",
    "text",
    "word",
    "address",
    "dotted",
    "each",
    "count",
    "piece",
    "values",
)


def at(path: str, scope: Scope) -> Any:
    """Gives what is at `order.status`, or None where there is nothing."""
    here: Any = scope
    for name in path.split("."):
        if not isinstance(here, Mapping) or name not in here:
            return None
        here = here[name]  # pyright: ignore[reportUnknownVariableType]
    return here  # pyright: ignore[reportUnknownVariableType]


def all_at(path: str, scope: Scope) -> list[Any]:
    """Gives everything at a path on which lists may stand: `order.items.name` has every item's name."""
    here: list[Any] = [scope]
    for name in path.split("."):
        here = [value for one in here if (value := at(name, one)) is not None]
        here = [value for one in here for value in (cast("list[Any]", one) if isinstance(one, list | tuple) else [one])]
    return here


def holds(condition: Condition, scope: Scope) -> bool:
    """Says whether every test holds: see `steps.Condition`."""
    return all(_passes(at(path, scope), test, scope) for path, test in condition.items())


def _passes(value: Any, test: dict[str, Any], scope: Scope) -> bool:
    [(kind, wanted)] = test.items()
    if kind not in _TESTS:
        raise ValueError(f"'{kind}' is no test: use {', '.join(TESTS)}.")
    return _TESTS[kind](value, at(wanted, scope) if kind in _OF_A_PATH else wanted)


def _covers(value: Any, needed: Any) -> bool:
    if needed is None:
        return True
    if value is None:
        return False
    has, needs = msgspec.convert(value, Money), msgspec.convert(needed, Money)
    return has.currency == needs.currency and has.amount_minor >= needs.amount_minor


_TESTS: dict[str, Callable[[Any, Any], bool]] = {
    "is": lambda value, wanted: value == wanted,
    "in": lambda value, wanted: value in wanted,
    "exists": lambda value, wanted: bool(value) is bool(wanted),
    "contains": lambda value, wanted: wanted in (value or ()),
    "is_at": lambda value, other: value is not None and value == other,
    "in_at": lambda value, others: value in (others or ()),
    "not_in_at": lambda value, others: value not in (others or ()),
    "covers": _covers,
}
_OF_A_PATH = frozenset({"is_at", "in_at", "not_in_at", "covers"})
TESTS = tuple(_TESTS)


def arguments_from(specs: Mapping[str, str], scope: Scope) -> dict[str, Any]:
    return {name: at(path, scope) for name, path in specs.items()}


def text_of(saying: Saying, procedure: Procedure, scope: Scope) -> Text:
    """Gives the message with its parameters filled in."""
    return Text(saying.text, {name: param(spec, procedure, scope) for name, spec in saying.params.items()})


def param(spec: ParamSpec, procedure: Procedure, scope: Scope) -> Param:
    """Gives what stands in for a placeholder: see `steps.ParamSpec`."""
    if isinstance(spec, str):
        value = at(spec, scope)
        return value if isinstance(value, int) else str(value or "")
    if "each" in spec:
        return _each(spec, procedure, scope)
    [kind] = [name for name in spec if name in PARAM_KINDS]
    if kind == "dotted":
        return Joined(tuple(param(part, procedure, scope) for part in spec[kind]))
    if kind == "text":
        return text_of(Saying(spec[kind], spec.get("params", {})), procedure, scope)
    if kind == "count":
        condition: Condition = spec.get("when", {})
        return sum(holds(condition, {**scope, "each": thing}) for thing in at(spec[kind], scope) or ())
    return _shown(kind, spec, at(spec[kind], scope), procedure)


def _as_date(value: Any) -> Param:
    return date.fromisoformat(value) if isinstance(value, str) else (value or "")


_SHOWN: dict[str, Callable[[Any], Param]] = {
    "money": lambda value: msgspec.convert(value, Money) if value is not None else "",
    "date": _as_date,
    "names": lambda value: names([item["name"] for item in value or ()]),
    "pieces": lambda value: tuple(piece_name(piece) for piece in value or ()),
    "list": lambda value: tuple(value or ()),
    "address": lambda value: address_line(value) if value else "",
    "piece": lambda value: piece_name(value) if value else "",
    "values": lambda value: ", ".join(map(str, cast("Mapping[str, Any]", value or {}).values())),
}


def _shown(kind: str, spec: dict[str, Any], value: Any, procedure: Procedure) -> Param:
    if kind == "word":
        # A word of the merchant's, in the customer's language: `order.status` of `status` is the message `status_pending`.
        return Text(f"{spec['of']}_{str(value).replace(' ', '_')}") if value else ""
    if kind == "answer":
        return _option_text(procedure, spec[kind].removeprefix("slots."), value)
    return _SHOWN[kind](value)


def _each(spec: dict[str, Any], procedure: Procedure, scope: Scope) -> Param:
    """A line for each thing in a list, a message whose parameters begin with `each`."""
    things: Sequence[Any] = at(spec["each"], scope) or ()
    condition: Condition = spec.get("when", {})
    chosen = [thing for thing in things if holds(condition, {**scope, "each": thing})][:LINES_SHOWN]
    saying = Saying(spec["text"], spec.get("params", {}))
    return Joined(tuple(text_of(saying, procedure, {**scope, "each": thing}) for thing in chosen), "\n")


def piece_name(piece: Mapping[str, Any]) -> str:
    """Gives "Mug (sky, large)": a piece's name with what tells it from its like."""
    options = ", ".join(piece.get("options", {}).values())
    return f"{piece['name']} ({options})" if options else str(piece["name"])


def address_line(address: Mapping[str, Any]) -> str:
    """Gives an address on one line, as it would be dictated."""
    return ", ".join(str(address[part]) for part in ADDRESS_PARTS if address.get(part))


def names(all_names: Sequence[str]) -> tuple[str, ...]:
    """Gives each name once, with how many: ("Mug × 2", "Throw"). A long list is cut, with an ellipsis."""
    counted = [f"{name} × {count}" if count > 1 else name for name, count in Counter(all_names).items()]
    return (*counted[: NAMES_SHOWN - 1], "…") if len(counted) > NAMES_SHOWN else tuple(counted)


def _option_text(procedure: Procedure, slot: str, value: Any) -> Param:
    for step in procedure.steps:
        if isinstance(step, Ask) and step.slot == slot and value in step.options:
            return Text(step.options[value])
    return ""
