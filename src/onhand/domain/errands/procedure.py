"""An errand as data: what it is called, what customers say, and the steps that lead to its end."""

from typing import Any

import msgspec
from msgspec import Struct

Condition = dict[str, dict[str, Any]]
"""Paths into what was found or told, each with one test: `{"order.status": {"is": "pending"}}`; all must hold."""

ParamSpec = str | dict[str, Any]
"""How a placeholder is filled: a path (`order.id`), or what the value is: `{money: order.total}`, `{date: …}`, `{names: order.items}`,
`{text: message_id}`."""


class Saying(Struct, frozen=True, forbid_unknown_fields=True):
    """A message of the catalogue and its parameters."""

    text: str
    params: dict[str, ParamSpec] = {}


class Branch(Struct, frozen=True, forbid_unknown_fields=True):
    """Where to go when all the conditions hold."""

    when: Condition
    to: str


class Step(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="do"):
    """One step. Without `to`, the next one in the file follows; after the last one the errand is done."""

    id: str
    to: str | None = None


class Identify(Step, frozen=True, kw_only=True, tag="identify"):
    """Goes on once it is known who the customer is."""


class Read(Step, frozen=True, kw_only=True, tag="read"):
    """Calls a reading tool; what comes back is found under `into`."""

    tool: str
    arguments: dict[str, str] = {}
    into: str


class Choose(Step, frozen=True, kw_only=True, tag="choose"):
    """Settles on one of a found list; with several that fit, the customer is asked. `preferred` narrows the list where something in it fits."""

    among: str
    into: str
    slot: str
    key: str = "id"
    preferred: Condition = {}
    option: Saying
    ask: Saying
    not_found: Saying
    none: Saying


class Ask(Step, frozen=True, kw_only=True, tag="ask"):
    """Asks for a slot with fixed answers, unless it was told already."""

    slot: str
    ask: Saying
    options: dict[str, str]


class Decide(Step, frozen=True, kw_only=True, tag="decide"):
    """Goes where the first branch whose conditions hold leads; otherwise on."""

    branches: tuple[Branch, ...]


class Confirm(Step, frozen=True, kw_only=True, tag="confirm"):
    """Lists the details of a write and waits for an explicit yes to exactly these. After the yes, everything from step `again` is looked at anew."""

    tool: str
    arguments: dict[str, str]
    again: str
    ask: Saying
    changed: Saying
    kept: Saying
    agree: str
    decline: str


class Act(Step, frozen=True, kw_only=True, tag="act"):
    """Does the write that step `confirm` listed. What comes back is found under `into`; a refusal leads to `refused`."""

    confirmed: str
    into: str
    refused: str


class Say(Step, frozen=True, kw_only=True, tag="say"):
    say: Saying


class HandOver(Step, frozen=True, kw_only=True, tag="hand_over"):
    """To a person, with the story."""

    say: Saying | None = None


class Done(Step, frozen=True, kw_only=True, tag="done"):
    """The errand is finished."""


AnyStep = Identify | Read | Choose | Ask | Decide | Confirm | Act | Say | HandOver | Done


class Procedure(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An errand's file. `examples` has several phrasings by language, for understanding.

    Of the errands that an order number alone begins, the first is meant.
    """

    id: str
    version: int
    title: str
    examples: dict[str, tuple[str, ...]]
    begins_with_order_number: bool = False
    steps: tuple[AnyStep, ...]

    def step(self, step_id: str) -> AnyStep:
        """Raises KeyError for a step that is not there."""
        for step in self.steps:
            if step.id == step_id:
                return step
        raise KeyError(step_id)

    def after(self, step: AnyStep) -> AnyStep | None:
        """Gives the step that follows in the file's order, or None after the last."""
        if step.to is not None:
            return self.step(step.to)
        place = self.steps.index(step) + 1
        return self.steps[place] if place < len(self.steps) else None


def procedure_from(data: object) -> Procedure:
    """Gives the errand. Raises msgspec.ValidationError with the field's path."""
    return msgspec.convert(data, Procedure)


def problems_of(procedure: Procedure) -> list[str]:
    """Gives a sentence for everything that would stop the errand while it runs: steps that lead nowhere, names used twice, writes that nothing confirms."""
    ids = [step.id for step in procedure.steps]
    problems = [f"The step '{step_id}' is there twice." for step_id in dict.fromkeys(ids) if ids.count(step_id) > 1]
    if not ids:
        problems.append("There are no steps.")
    for step in procedure.steps:
        problems.extend(f"'{step.id}' leads to '{to}', which is no step." for to in _leads_to(step) if to not in ids)
        if isinstance(step, Act) and not any(
            isinstance(other, Confirm) and other.id == step.confirmed for other in procedure.steps
        ):
            problems.append(f"'{step.id}' writes, and '{step.confirmed}' is no step that asks for the customer's yes.")
    return problems


def _leads_to(step: AnyStep) -> list[str]:
    named = [step.to] if step.to is not None else []
    match step:
        case Decide(branches=branches):
            return [*named, *(branch.to for branch in branches)]
        case Confirm(again=again):
            return [*named, again]
        case Act(refused=refused):
            return [*named, refused]
        case _:
            return named
