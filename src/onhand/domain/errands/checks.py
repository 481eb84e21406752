"""What is wrong with an errand's file: steps that lead nowhere or are never reached, writes that nothing confirms, slots that nothing fills. Pure."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from onhand.domain.errands import guard, steps
from onhand.domain.errands.procedure import Procedure
from onhand.domain.errands.scope import PARAM_KINDS, TESTS
from onhand.domain.errands.steps import AnyStep

PROVIDED = frozenset({"customer", "slots", "told", "each", "piece", "variant", "address", "days", "day", "name"})
"""What paths may begin with though no step finds it."""


def problems_of(procedure: Procedure) -> list[str]:
    """Gives a sentence for everything that would stop the errand while it runs."""
    ids = [step.id for step in procedure.steps]
    if not ids:
        return ["There are no steps."]
    problems = [f"The step '{step_id}' is there twice." for step_id, count in Counter(ids).items() if count > 1]
    for step in procedure.steps:
        problems += [f"'{step.id}' leads to '{to}', which is no step." for to in leads_to(step) if to not in ids]
        problems += _write_problems(step, procedure)
        problems += _condition_problems(step)
        problems += _param_problems(step)
    return problems


def warnings_of(procedure: Procedure) -> list[str]:
    """Gives a sentence for what would never happen, or never come to anything: unreachable steps, slots never filled, paths that nothing finds."""
    if problems_of(procedure):
        return []
    return [*_unreachable(procedure), *_never_filled(procedure), *_never_found(procedure)]


def _write_problems(step: AnyStep, procedure: Procedure) -> Iterator[str]:
    if isinstance(step, steps.Act):
        confirming = [one for one in procedure.steps if isinstance(one, steps.Confirm) and one.id == step.confirmed]
        if not confirming:
            yield f"'{step.id}' writes, and '{step.confirmed}' is no step that asks for the customer's yes."
    if isinstance(step, steps.Confirm):
        write = guard.WRITES.get(step.tool)
        if write is None:
            yield f"'{step.id}' asks for '{step.tool}', which is no tool that writes."
        elif frozenset(step.arguments) != write.arguments:
            yield f"'{step.id}': {step.tool} takes {', '.join(sorted(write.arguments))}."
    if isinstance(step, steps.Read) and step.tool not in guard.READS:
        yield f"'{step.id}' calls '{step.tool}', which is no tool that reads."


def conditions_in(step: AnyStep) -> Iterator[steps.Condition]:
    """Gives every condition of a step."""
    yield step.when
    match step:
        case steps.Decide(branches=branches):
            yield from (branch.when for branch in branches)
        case steps.Choose():
            yield from (*step.only, step.preferred, step.first)
        case _:
            pass
    yield from (saying.when for saying in sayings_in(step))


def sayings_in(step: AnyStep) -> Iterator[steps.Saying]:
    """Gives every message of a step."""
    for name in step.__struct_fields__:
        value = getattr(step, name)
        every = value.values() if isinstance(value, dict) else value if isinstance(value, tuple) else (value,)  # pyright: ignore[reportUnknownVariableType]
        yield from (one for one in every if isinstance(one, steps.Saying))  # pyright: ignore[reportUnknownVariableType]


def texts_in(step: AnyStep) -> Iterator[str]:
    """Gives the ids of every message that a step says, but for those of words of the merchant's."""
    for saying in sayings_in(step):
        yield saying.text
        yield from _texts_in_params(saying.params)
    match step:
        case steps.Ask(options=options):
            yield from options.values()
        case steps.Confirm(agree=agree, decline=decline):
            yield from (agree, decline)
        case _:
            pass


def _texts_in_params(spec: Any) -> Iterator[str]:
    if isinstance(spec, dict):
        if isinstance(spec.get("text"), str):  # pyright: ignore[reportUnknownMemberType]
            yield spec["text"]
        for value in spec.values():  # pyright: ignore[reportUnknownVariableType]
            yield from _texts_in_params(value)
    elif isinstance(spec, list):
        for value in spec:  # pyright: ignore[reportUnknownVariableType]
            yield from _texts_in_params(value)


def _condition_problems(step: AnyStep) -> Iterator[str]:
    for condition in conditions_in(step):
        for path, test in condition.items():
            if len(test) != 1 or next(iter(test)) not in TESTS:
                yield f"'{step.id}': the test of {path} is one of {', '.join(TESTS)}."


def _param_problems(step: AnyStep) -> Iterator[str]:
    for saying in sayings_in(step):
        for name, spec in saying.params.items():
            if (
                isinstance(spec, dict)
                and "each" not in spec
                and len([kind for kind in spec if kind in PARAM_KINDS]) != 1
            ):
                yield f"'{step.id}': {name} is a path, or one of {', '.join(PARAM_KINDS)}."


def leads_to(step: AnyStep) -> list[str]:
    """Gives the steps that a step names."""
    named = [step.to] if step.to is not None else []
    match step:
        case steps.Decide(branches=branches):
            return [*named, *(branch.to for branch in branches)]
        case steps.Confirm(again=again):
            return [*named, again]
        case steps.Act(refused=refused):
            return [*named, refused]
        case _:
            return named


def _unreachable(procedure: Procedure) -> Iterator[str]:
    reached: set[str] = set()
    ahead = [procedure.steps[0]]
    while ahead:
        step = ahead.pop()
        if step.id in reached:
            continue
        reached.add(step.id)
        ahead += [procedure.step(to) for to in leads_to(step)]
        ends = isinstance(step, steps.HandOver | steps.Done | steps.Begin)
        beneath = procedure.beneath(step)
        if beneath is not None and ((not ends and step.to is None) or step.when):
            ahead.append(beneath)
    yield from (f"'{step.id}' is never reached." for step in procedure.steps if step.id not in reached)


def paths_in(step: AnyStep) -> Iterator[str]:
    """Gives every path that a step looks at."""
    for condition in conditions_in(step):
        for path, test in condition.items():
            yield path
            yield from (value for kind, value in test.items() if kind.endswith("_at") or kind == "covers")
    match step:
        case steps.Read() | steps.Confirm():
            yield from step.arguments.values()
        case steps.Choose(among=path) | steps.Select(among=path) | steps.Vary(of=path):
            yield path
        case steps.Fill():
            yield from (*step.known, *filter(None, (step.unlike, step.since)))
        case _:
            pass


def _never_filled(procedure: Procedure) -> Iterator[str]:
    filled = {step.slot for step in procedure.steps if isinstance(step, steps.Slotted)}
    for step in procedure.steps:
        for path in dict.fromkeys(paths_in(step)):
            names = path.split(".")
            if names[0] == "slots" and len(names) > 1 and names[1] not in filled:
                yield f"'{step.id}' uses the slot '{names[1]}', which no step fills."


def _never_found(procedure: Procedure) -> Iterator[str]:
    found = {into for step in procedure.steps if isinstance(into := getattr(step, "into", None), str)}
    for step in procedure.steps:
        for path in dict.fromkeys(paths_in(step)):
            name = path.partition(".")[0]
            if name not in found and name not in PROVIDED:
                yield f"'{step.id}' looks for '{path}', which no step finds."


def tools_called(procedure: Procedure) -> Mapping[str, set[str]]:
    """Gives the names of the arguments by tool that an errand calls."""
    called: dict[str, set[str]] = {}
    for step in procedure.steps:
        if isinstance(step, steps.Read | steps.Confirm):
            called.setdefault(step.tool, set()).update(step.arguments)
    return called
