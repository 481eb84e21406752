"""Looking things up by path in what is known, testing conditions on them, and turning them into a text's parameters."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import msgspec

from onhand.domain.errands.procedure import Ask, Condition, ParamSpec, Procedure, Saying
from onhand.domain.errands.values import Money, Param, Text

Scope = Mapping[str, Any]
NAMES_SHOWN = 6


def at(path: str, scope: Scope) -> Any:
    """Gives what is at `order.status`, or None where there is nothing."""
    here: Any = scope
    for name in path.split("."):
        if not isinstance(here, Mapping) or name not in here:
            return None
        here = here[name]  # pyright: ignore[reportUnknownVariableType]
    return here  # pyright: ignore[reportUnknownVariableType]


def holds(condition: Condition, scope: Scope) -> bool:
    """Says whether every test holds: `is`, `in` (a list), `exists` (true or false), `contains` (a list has it)."""
    return all(_passes(at(path, scope), test) for path, test in condition.items())


def _passes(value: Any, test: dict[str, Any]) -> bool:
    [(kind, wanted)] = test.items()
    match kind:
        case "is":
            return value == wanted
        case "in":
            return value in wanted
        case "exists":
            return bool(value) is bool(wanted)
        case "contains":
            return wanted in (value or ())
        case _:
            raise ValueError(f"'{kind}' is no test: use is, in, exists or contains.")


def arguments_from(specs: Mapping[str, str], scope: Scope) -> dict[str, Any]:
    return {name: at(path, scope) for name, path in specs.items()}


def text_of(saying: Saying, procedure: Procedure, scope: Scope) -> Text:
    """Gives the message with its parameters filled in."""
    return Text(saying.text, {name: _param(spec, procedure, scope) for name, spec in saying.params.items()})


def _param(spec: ParamSpec, procedure: Procedure, scope: Scope) -> Param:
    if isinstance(spec, str):
        return str(at(spec, scope) or "")
    [(kind, path)] = spec.items()
    value = at(path, scope)
    match kind:
        case "money":
            return msgspec.convert(value, Money)
        case "date":
            return date.fromisoformat(value) if isinstance(value, str) else value
        case "names":
            return names([item["name"] for item in value or ()])
        case "list":
            return tuple(value or ())
        case "answer":
            return _option_text(procedure, path.removeprefix("slots."), value)
        case _:
            raise ValueError(f"'{kind}' is no kind of parameter: use money, date, names, list or answer.")


def names(all_names: Sequence[str]) -> tuple[str, ...]:
    """Gives each name once, with how many: ("Mug × 2", "Throw"). A long list is cut, with an ellipsis."""
    counted = [f"{name} × {count}" if count > 1 else name for name, count in Counter(all_names).items()]
    return (*counted[: NAMES_SHOWN - 1], "…") if len(counted) > NAMES_SHOWN else tuple(counted)


def _option_text(procedure: Procedure, slot: str, value: Any) -> Param:
    for step in procedure.steps:
        if isinstance(step, Ask) and step.slot == slot and value in step.options:
            return Text(step.options[value])
    return ""
