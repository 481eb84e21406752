"""Runs an errand's steps: from where it stands to the next question, tool or end. Pure; one function a kind of step."""

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from onhand.domain.conversation.events import Cause, Priority
from onhand.domain.errands import guard, identifying, settling, settling_pieces, steps
from onhand.domain.errands.ear import Ear
from onhand.domain.errands.effects import Choice, Effect, Failed, HandOff, Moved, Say, ToolAnswer
from onhand.domain.errands.identity import Identity
from onhand.domain.errands.memory import Asked, Later, Memory
from onhand.domain.errands.procedure import Procedure
from onhand.domain.errands.scope import arguments_from, at, holds, text_of
from onhand.domain.errands.settling import Stand
from onhand.domain.errands.steps import AnyStep
from onhand.domain.errands.values import Text

MOST_STEPS = 80  # in one turn: a file whose steps go round in circles ends with a person


class _Went(Struct, frozen=True):
    """What one step came to: either the errand goes on with step `to`, or it pauses (`to` is None)."""

    moved: Moved
    to: AnyStep | None = None


class _Now(Struct, frozen=True):
    """What a step runs in."""

    procedure: Procedure
    memory: Memory
    identity: Identity | None
    ear: Ear

    @property
    def scope(self) -> Mapping[str, Any]:
        return scope_of(self.memory, self.identity)

    def text(self, saying: steps.Saying) -> Text:
        return text_of(saying, self.procedure, self.scope)


def run(procedure: Procedure, memory: Memory, identity: Identity | None, ear: Ear) -> Moved:
    """Gives what follows from where the errand stands, up to the next pause."""
    effects: tuple[Effect, ...] = ()
    step = procedure.step(memory.step) if memory.step else procedure.steps[0]
    for _ in range(MOST_STEPS):
        memory = replace(memory, step=step.id)
        try:
            went = _take(step, _Now(procedure, memory, identity, ear))
        except guard.Denied as no:
            return Moved(memory, (*effects, *_to_a_person(no.code)))
        memory = went.moved.memory
        effects = (*effects, *went.moved.effects)
        if went.to is None:
            return Moved(memory, effects, went.moved.needs)
        step = went.to
    return Moved(memory, (*effects, *_to_a_person("went_in_circles")))


def _take(step: AnyStep, now: _Now) -> _Went:
    if step.when and not holds(step.when, now.scope):
        beneath = now.procedure.beneath(step)
        return _Went(Moved(now.memory), beneath) if beneath else _Went(finished(now.procedure, now.memory))
    return _TAKE[type(step)](step, now)


def start(procedure: Procedure, memory: Memory, seq: int) -> Memory:
    """Gives the memory at an errand's beginning. What is known of the customer's wish so far (`slots`, `words`) goes along.

    Of what was read in this turn for another errand, only what is the customer's whole counts as read: the rest was about something that was chosen there.
    """
    whole = {
        step.into
        for step in procedure.steps
        if isinstance(step, steps.Read) and step.each is None and step.tool in guard.ABOUT_THE_CUSTOMER
    }
    return replace(
        memory,
        errand=procedure.id,
        version=procedure.version,
        step=procedure.steps[0].id,
        since_seq=seq,
        last_errand=procedure.id,
        fresh=tuple(name for name in memory.fresh if name in whole),
        asked=None,
        offered=None,
        confirmed=None,
    )


def tool_answered(
    procedure: Procedure, memory: Memory, identity: Identity | None, answer: ToolAnswer, ear: Ear
) -> Moved:
    """Gives what follows from a read's answer."""
    step = procedure.step(memory.step or procedure.steps[0].id)
    if isinstance(answer, Failed):
        return _without_merchant(memory, answer)
    if isinstance(step, steps.Identify):
        memory, effects, found = identifying.looked_up(memory, answer.data)
        return run(procedure, memory, found or identity, ear).led_by(*effects)
    if not isinstance(step, steps.Read):
        raise ValueError(f"Step '{step.id}' of '{procedure.id}' asked for nothing.")
    own = guard.only_own(answer.data, identity)
    if step.each is None:
        memory = replace(memory, found={**memory.found, step.into: own}, fresh=(*memory.fresh, step.into))
    else:
        key = next(iter(_still_to_read(step, _Now(procedure, memory, identity, ear))))
        gathered: dict[str, Any] = memory.found.get(step.into) or {}
        memory = replace(memory, found={**memory.found, step.into: {**gathered, key: own}})
    return run(procedure, memory, identity, ear)


def action_answered(
    procedure: Procedure, memory: Memory, identity: Identity | None, answer: ToolAnswer, ear: Ear
) -> Moved:
    """Gives what follows from a write's end."""
    step = procedure.step(memory.step or procedure.steps[0].id)
    if not isinstance(step, steps.Act):
        raise ValueError(f"Step '{step.id}' of '{procedure.id}' wrote nothing.")
    # What was read before the write is as it was then.
    memory = replace(memory, offered=None, confirmed=None, fresh=())
    if isinstance(answer, Failed):
        if answer.kind == "refused":
            return run(procedure, replace(memory, step=step.refused), identity, ear)
        said = Say(Text("action_unknown"))
        return Moved(memory, (said, HandOff(Cause.FAILURE, f"write_not_answered:{step.id}")))
    memory = replace(memory, found={**memory.found, step.into: answer.data})
    following = procedure.after(step)
    if following is None:
        return finished(procedure, memory)
    return run(procedure, replace(memory, step=following.id), identity, ear)


def _without_merchant(memory: Memory, failure: Failed) -> Moved:
    if failure.kind == "not_connected":
        return identifying.offered_person(_ended(memory), "offer_person")
    return Moved(memory, (Say(Text("merchant_unavailable")), HandOff(Cause.FAILURE, "merchant_unavailable")))


def _to_a_person(code: str) -> tuple[Effect, ...]:
    return (Say(Text("handed_over")), HandOff(Cause.ERRAND, code))


def _ended(memory: Memory) -> Memory:
    return replace(memory, errand=None, step=None, asked=None, offered=None, confirmed=None, slots={}, words=())


def finished(procedure: Procedure, memory: Memory) -> Moved:
    """Gives the end of an errand: nothing is open, what was found stays, and what holds for the next of its kind is carried."""
    carried = {slot for step in procedure.steps if (slot := _carried_slot(step))}
    slots = {name: value for name, value in memory.slots.items() if name in carried}
    return Moved(replace(_ended(memory), carried=slots))


def _carried_slot(step: AnyStep) -> str | None:
    """The slot of a step whose answer holds for the next errand of its kind too."""
    if isinstance(step, steps.Ask | steps.Fill):
        return step.slot
    return step.slot if isinstance(step, steps.Choose) and step.carried else None


def scope_of(memory: Memory, identity: Identity | None) -> Mapping[str, Any]:
    """Gives what paths in an errand's file can name: `customer`, `slots` and what was found."""
    customer = {"id": identity.customer_id, "name": identity.name} if identity else {}
    return {**memory.found, "slots": memory.slots, "customer": customer}


def _on(step: AnyStep, now: _Now, memory: Memory, *effects: Effect) -> _Went:
    following = now.procedure.after(step)
    if following is None:
        return _Went(finished(now.procedure, memory).led_by(*effects))
    return _Went(Moved(memory, effects), following)


def _identify(step: steps.Identify, now: _Now) -> _Went:
    if now.identity is not None:
        return _on(step, now, now.memory)
    return _Went(identifying.ask_or_look_up(now.memory, step.id))


def _read(step: steps.Read, now: _Now) -> _Went:
    memory = now.memory
    if step.into in memory.fresh:
        return _on(step, now, memory)
    if step.each is None:
        arguments = arguments_from(step.arguments, now.scope)
        return _Went(Moved(memory, needs=guard.permitted_read(step.tool, arguments, now.identity, memory)))
    missing = _still_to_read(step, now)
    if not missing:
        gathered: dict[str, Any] = memory.found.get(step.into) or {}
        found = {**memory.found, step.into: {k: v for k, v in gathered.items() if k != _BEGUN}}
        return _on(step, now, replace(memory, found=found, fresh=(*memory.fresh, step.into)))
    if _BEGUN not in (memory.found.get(step.into) or {}):
        # What was read in an earlier turn is read again.
        memory = replace(memory, found={**memory.found, step.into: {_BEGUN: True}})
        missing = _still_to_read(step, _Now(now.procedure, memory, now.identity, now.ear))
    arguments = next(iter(missing.values()))
    return _Went(Moved(memory, needs=guard.permitted_read(step.tool, arguments, now.identity, memory)))


_BEGUN = "begun"


def _still_to_read(step: steps.Read, now: _Now) -> dict[str, dict[str, Any]]:
    """The calls of a step that reads for each of several things, by their key, but for those that were answered in this turn."""
    gathered: Mapping[str, Any] = now.memory.found.get(step.into) or {}
    answered = gathered if _BEGUN in gathered else {}
    things: list[Any] = at(step.each or "", now.scope) or []
    calls = [arguments_from(step.arguments, {**now.scope, "each": thing}) for thing in things]
    return {str(call[step.key]): call for call in calls if str(call[step.key]) not in answered}


def _settle(settle: Callable[[Any, Stand, Ear], settling.Outcome]) -> Callable[[Any, _Now], _Went]:
    def take(step: steps.Slotted, now: _Now) -> _Went:
        outcome = settle(step, Stand(now.procedure, now.memory, now.scope), now.ear)
        match outcome:
            case settling.Settled(memory=memory, effects=effects):
                return _on(step, now, memory, *effects)
            case settling.Ends(say=say):
                return _Went(finished(now.procedure, now.memory).led_by(say))
            case Moved() as moved:
                elsewhere = moved.memory.step != step.id and moved.memory.asked is None
                return _Went(moved, now.procedure.step(moved.memory.step or "") if elsewhere else None)

    return take


def _decide(step: steps.Decide, now: _Now) -> _Went:
    for branch in step.branches:
        if holds(branch.when, now.scope):
            return _Went(Moved(now.memory), now.procedure.step(branch.to))
    return _on(step, now, now.memory)


def _confirm(step: steps.Confirm, now: _Now) -> _Went:
    memory, scope = now.memory, now.scope
    mark = guard.fingerprint(step.tool, arguments_from(step.arguments, scope), now.identity, memory)
    if memory.confirmed == mark:
        return _on(step, now, memory)
    changed = (Say(now.text(step.changed)),) if memory.confirmed else ()
    choices = (Choice("yes", Text(step.agree)), Choice("no", Text(step.decline)))
    details = tuple(Say(now.text(one)) for one in step.details if holds(one.when, scope))
    asking = Say(now.text(step.ask), choices)
    waiting = replace(memory, asked=Asked(step.id), offered=mark, confirmed=None)
    return _Went(Moved(waiting, (*changed, *details, asking)))


def _act(step: steps.Act, now: _Now) -> _Went:
    listed = now.procedure.step(step.confirmed)
    if not isinstance(listed, steps.Confirm):
        raise guard.Denied("nothing_to_confirm")
    arguments = arguments_from(listed.arguments, now.scope)
    return _Went(Moved(now.memory, needs=guard.permitted_write(listed.tool, arguments, now.identity, now.memory)))


def _say(step: steps.Say, now: _Now) -> _Went:
    if not holds(step.say.when, now.scope):
        return _on(step, now, now.memory)
    return _on(step, now, now.memory, Say(now.text(step.say)))


def _begin(step: steps.Begin, now: _Now) -> _Went:
    ended = finished(now.procedure, now.memory).memory
    order = {name: value for name, value in now.memory.slots.items() if name == "order_number"}
    words = now.memory.words
    following = Later(errand=step.errand, since_seq=now.memory.since_seq, words=words, slots=order)
    return _Went(Moved(replace(ended, later=(following, *ended.later))))


def _hand_over(step: steps.HandOver, now: _Now) -> _Went:
    said = Say(now.text(step.say) if step.say else Text("handed_over"))
    return _Went(Moved(now.memory, (said, HandOff(Cause.ERRAND, now.procedure.id, Priority(step.priority)))))


def _done(step: steps.Done, now: _Now) -> _Went:
    return _Went(finished(now.procedure, now.memory))


_TAKE: dict[type[AnyStep], Callable[[Any, _Now], _Went]] = {
    steps.Identify: _identify,
    steps.Read: _read,
    steps.Choose: _settle(settling.choose),
    steps.Select: _settle(settling_pieces.select),
    steps.Vary: _settle(settling_pieces.vary),
    steps.Ask: _settle(settling.ask),
    steps.Fill: _settle(settling.fill),
    steps.Decide: _decide,
    steps.Confirm: _confirm,
    steps.Act: _act,
    steps.Say: _say,
    steps.Begin: _begin,
    steps.HandOver: _hand_over,
    steps.Done: _done,
}
