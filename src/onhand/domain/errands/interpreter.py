"""Runs an errand's steps: from where it stands to the next question, tool or end. Pure; one function a kind of step."""

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from onhand.domain.conversation.events import Cause
from onhand.domain.errands import guard, identifying
from onhand.domain.errands import procedure as steps
from onhand.domain.errands.effects import Choice, Effect, Failed, HandOff, Moved, Say, ToolAnswer
from onhand.domain.errands.identity import Identity
from onhand.domain.errands.memory import Asked, Memory
from onhand.domain.errands.procedure import AnyStep, Procedure
from onhand.domain.errands.scope import arguments_from, holds, text_of
from onhand.domain.errands.values import Text

MOST_STEPS = 50  # in one turn: a file whose steps go round in circles ends with a person
OPTIONS_SHOWN = 5
NOT_THIS = "not:"
"""Before a slot's name: the value that the customer turned down ("no, the other one")."""


class _Went(Struct, frozen=True):
    """What one step came to: either the errand goes on with step `to`, or it pauses (`to` is None)."""

    moved: Moved
    to: AnyStep | None = None


def run(procedure: Procedure, memory: Memory, identity: Identity | None) -> Moved:
    """Gives what follows from where the errand stands, up to the next pause."""
    effects: tuple[Effect, ...] = ()
    step = procedure.step(memory.step) if memory.step else procedure.steps[0]
    for _ in range(MOST_STEPS):
        memory = replace(memory, step=step.id)
        try:
            went = _TAKE[type(step)](step, procedure, memory, identity)
        except guard.Denied as no:
            return Moved(memory, (*effects, *_to_a_person(no.code)))
        memory = went.moved.memory
        effects = (*effects, *went.moved.effects)
        if went.to is None:
            return Moved(memory, effects, went.moved.needs)
        step = went.to
    return Moved(memory, (*effects, *_to_a_person("went_in_circles")))


def start(procedure: Procedure, memory: Memory, seq: int) -> Memory:
    """Gives the memory at an errand's beginning. What is known of the customer's wish so far (`slots`) goes along."""
    return replace(
        memory,
        errand=procedure.id,
        version=procedure.version,
        step=procedure.steps[0].id,
        since_seq=seq,
        last_errand=procedure.id,
        asked=None,
        offered=None,
        confirmed=None,
    )


def tool_answered(procedure: Procedure, memory: Memory, identity: Identity | None, answer: ToolAnswer) -> Moved:
    """Gives what follows from a read's answer."""
    step = procedure.step(memory.step or procedure.steps[0].id)
    if isinstance(answer, Failed):
        return _without_merchant(memory, answer)
    if isinstance(step, steps.Identify):
        memory, effects, found = identifying.looked_up(memory, answer.data)
        return run(procedure, memory, found or identity).led_by(*effects)
    if not isinstance(step, steps.Read):
        raise ValueError(f"Step '{step.id}' of '{procedure.id}' asked for nothing.")
    own = guard.only_own(answer.data, identity)
    memory = replace(memory, found={**memory.found, step.into: own}, fresh=(*memory.fresh, step.into))
    return run(procedure, memory, identity)


def action_answered(procedure: Procedure, memory: Memory, identity: Identity | None, answer: ToolAnswer) -> Moved:
    """Gives what follows from a write's end."""
    step = procedure.step(memory.step or procedure.steps[0].id)
    if not isinstance(step, steps.Act):
        raise ValueError(f"Step '{step.id}' of '{procedure.id}' wrote nothing.")
    memory = replace(memory, offered=None, confirmed=None)
    if isinstance(answer, Failed):
        if answer.kind == "refused":
            return run(procedure, replace(memory, step=step.refused), identity)
        said = Say(Text("action_unknown"))
        return Moved(memory, (said, HandOff(Cause.FAILURE, f"write_not_answered:{step.id}")))
    memory = replace(memory, found={**memory.found, step.into: answer.data})
    following = procedure.after(step)
    return run(procedure, replace(memory, step=following.id), identity) if following else finished(memory)


def _without_merchant(memory: Memory, failure: Failed) -> Moved:
    if failure.kind == "not_connected":
        return identifying.offered_person(_ended(memory), "offer_person")
    return Moved(memory, (Say(Text("merchant_unavailable")), HandOff(Cause.FAILURE, "merchant_unavailable")))


def _to_a_person(code: str) -> tuple[Effect, ...]:
    return (Say(Text("handed_over")), HandOff(Cause.ERRAND, code))


def _ended(memory: Memory) -> Memory:
    return replace(memory, errand=None, step=None, asked=None, offered=None, confirmed=None, slots={})


def finished(memory: Memory) -> Moved:
    """Gives the end of an errand: nothing is open, what was found stays."""
    return Moved(_ended(memory))


def scope_of(memory: Memory, identity: Identity | None) -> Mapping[str, Any]:
    """Gives what paths in an errand's file can name: `customer`, `slots` and what was found."""
    customer = {"id": identity.customer_id, "name": identity.name} if identity else {}
    return {**memory.found, "slots": memory.slots, "customer": customer}


def _on(step: AnyStep, procedure: Procedure, memory: Memory, *effects: Effect) -> _Went:
    following = procedure.after(step)
    if following is None:
        return _Went(finished(memory).led_by(*effects))
    return _Went(Moved(memory, effects), following)


def _identify(step: steps.Identify, procedure: Procedure, memory: Memory, identity: Identity | None) -> _Went:
    if identity is not None:
        return _on(step, procedure, memory)
    return _Went(identifying.ask_or_look_up(memory, step.id))


def _read(step: steps.Read, procedure: Procedure, memory: Memory, identity: Identity | None) -> _Went:
    if step.into in memory.fresh:
        return _on(step, procedure, memory)
    arguments = arguments_from(step.arguments, scope_of(memory, identity))
    return _Went(Moved(memory, needs=guard.permitted_read(step.tool, arguments, identity, memory)))


def _choose(step: steps.Choose, procedure: Procedure, memory: Memory, identity: Identity | None) -> _Went:
    listed: list[dict[str, Any]] = memory.found.get(step.among) or []
    refused = memory.slots.get(NOT_THIS + step.slot)
    among = [one for one in listed if one[step.key] != refused] or listed
    scope = scope_of(memory, identity)
    if not among:
        return _Went(finished(memory).led_by(Say(text_of(step.none, procedure, scope))))
    told = memory.slots.get(step.slot)
    named = next((one for one in among if _same(one[step.key], told)), None)
    if named is not None:
        return _settled(step, procedure, memory, named)
    fitting = [one for one in among if step.preferred and holds(step.preferred, {step.into: one})]
    candidates = fitting or among
    remembered = next((one for one in fitting if one[step.key] == memory.topic.get(step.into)), None)
    single = remembered or (candidates[0] if len(candidates) == 1 else None)
    if told is None and single is not None:
        return _settled(step, procedure, memory, single)
    choices = tuple(_option(step, procedure, one) for one in candidates[-OPTIONS_SHOWN:][::-1])
    asking = Say(text_of(step.ask, procedure, scope), choices)
    missing = (Say(text_of(step.not_found, procedure, scope)),) if told is not None else ()
    return _Went(
        Moved(replace(memory, slots=_without(memory.slots, step.slot), asked=Asked(step.id)), (*missing, asking))
    )


def _without(slots: Mapping[str, str], name: str) -> dict[str, str]:
    return {other: value for other, value in slots.items() if other != name}


def _same(key: str, told: str | None) -> bool:
    return told is not None and key.lstrip("#").casefold() == told.lstrip("#").casefold()


def _settled(step: steps.Choose, procedure: Procedure, memory: Memory, one: dict[str, Any]) -> _Went:
    fresh = (*memory.fresh, step.into) if step.among in memory.fresh else memory.fresh
    settled = replace(
        memory,
        slots={**_without(memory.slots, NOT_THIS + step.slot), step.slot: one[step.key]},
        found={**memory.found, step.into: one},
        topic={**memory.topic, step.into: one[step.key]},
        fresh=fresh,
    )
    return _on(step, procedure, settled)


def _option(step: steps.Choose, procedure: Procedure, one: dict[str, Any]) -> Choice:
    return Choice(one[step.key], text_of(step.option, procedure, {step.into: one}))


def _ask(step: steps.Ask, procedure: Procedure, memory: Memory, identity: Identity | None) -> _Went:
    if memory.slots.get(step.slot) in step.options:
        return _on(step, procedure, memory)
    choices = tuple(Choice(value, Text(message)) for value, message in step.options.items())
    asking = Say(text_of(step.ask, procedure, scope_of(memory, identity)), choices)
    return _Went(Moved(replace(memory, asked=Asked(step.id)), (asking,)))


def _decide(step: steps.Decide, procedure: Procedure, memory: Memory, identity: Identity | None) -> _Went:
    scope = scope_of(memory, identity)
    for branch in step.branches:
        if holds(branch.when, scope):
            return _Went(Moved(memory), procedure.step(branch.to))
    return _on(step, procedure, memory)


def _confirm(step: steps.Confirm, procedure: Procedure, memory: Memory, identity: Identity | None) -> _Went:
    scope = scope_of(memory, identity)
    mark = guard.fingerprint(step.tool, arguments_from(step.arguments, scope), identity, memory)
    if memory.confirmed == mark:
        return _on(step, procedure, memory)
    changed = (Say(text_of(step.changed, procedure, scope)),) if memory.confirmed else ()
    choices = (Choice("yes", Text(step.agree)), Choice("no", Text(step.decline)))
    asking = Say(text_of(step.ask, procedure, scope), choices)
    waiting = replace(memory, asked=Asked(step.id), offered=mark, confirmed=None)
    return _Went(Moved(waiting, (*changed, asking)))


def _act(step: steps.Act, procedure: Procedure, memory: Memory, identity: Identity | None) -> _Went:
    listed = procedure.step(step.confirmed)
    if not isinstance(listed, steps.Confirm):
        raise guard.Denied("nothing_to_confirm")
    arguments = arguments_from(listed.arguments, scope_of(memory, identity))
    return _Went(Moved(memory, needs=guard.permitted_write(listed.tool, arguments, identity, memory)))


def _say(step: steps.Say, procedure: Procedure, memory: Memory, identity: Identity | None) -> _Went:
    return _on(step, procedure, memory, Say(text_of(step.say, procedure, scope_of(memory, identity))))


def _hand_over(step: steps.HandOver, procedure: Procedure, memory: Memory, identity: Identity | None) -> _Went:
    said = Say(text_of(step.say, procedure, scope_of(memory, identity)) if step.say else Text("handed_over"))
    return _Went(Moved(memory, (said, HandOff(Cause.ERRAND, procedure.id))))


def _done(step: steps.Done, procedure: Procedure, memory: Memory, identity: Identity | None) -> _Went:
    return _Went(finished(memory))


_TAKE: dict[type[AnyStep], Callable[[Any, Procedure, Memory, Identity | None], _Went]] = {
    steps.Identify: _identify,
    steps.Read: _read,
    steps.Choose: _choose,
    steps.Ask: _ask,
    steps.Decide: _decide,
    steps.Confirm: _confirm,
    steps.Act: _act,
    steps.Say: _say,
    steps.HandOver: _hand_over,
    steps.Done: _done,
}
