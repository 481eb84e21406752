"""What a message changes in a running errand: the answer to its open question, facts told in passing, corrections. Pure."""

from collections.abc import Callable
from dataclasses import dataclass

from msgspec.structs import replace

from onhand.domain.errands import procedure as steps
from onhand.domain.errands.hearing import Hearing, Said
from onhand.domain.errands.identifying import CLAIMS
from onhand.domain.errands.identity import Identity
from onhand.domain.errands.interpreter import NOT_THIS
from onhand.domain.errands.memory import Memory
from onhand.domain.errands.procedure import Procedure
from onhand.domain.errands.values import Text

BACKING_OUT_CHARACTERS = 16

Label = Callable[[str, Text], str]
"""Gives a text of the catalogue in a language."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What a message came to: the memory with what it told, and whether it took back what was to be confirmed."""

    memory: Memory
    is_kept: bool = False


def answer_to_question(procedure: Procedure, memory: Memory, said: Said, hearing: Hearing) -> Heard | None:
    """Gives what the answer to the open question changes; None when the message is no answer to it."""
    if memory.asked is None:
        return None
    step = procedure.step(memory.asked.step)
    if isinstance(step, steps.Confirm):
        return _confirmed(step, procedure, memory, said, hearing)
    if isinstance(step, steps.Choose | steps.Ask) and not _names_another(memory, said, hearing):
        named = next((option.value for option in memory.asked.options if hearing.is_just(said, option.label)), None)
        if named is None and _backs_out(procedure, memory, said, hearing):
            return Heard(memory, is_kept=True)
        value = named or hearing.chosen(said, memory.asked.options)
        return Heard(_with(memory, step.slot, value)) if value is not None else None
    return None


def _backs_out(procedure: Procedure, memory: Memory, said: Said, hearing: Hearing) -> bool:
    """A bare no to a question on the way to something that would be done: the customer does not want it done, whatever else the word begins."""
    leads_to_deed = any(isinstance(step, steps.Confirm) for step in procedure.steps) and "order" in memory.found
    bare = all(len(text.strip()) <= BACKING_OUT_CHARACTERS for text in said.texts)
    return leads_to_deed and bare and hearing.confirmation(said, ()) is False


def _names_another(memory: Memory, said: Said, hearing: Hearing) -> bool:
    """An order number that is none of the options counts for itself, not for the words around it."""
    number = hearing.order_number(said)
    options = memory.asked.options if memory.asked else ()
    return number is not None and number not in [option.value for option in options]


def _confirmed(step: steps.Confirm, procedure: Procedure, memory: Memory, said: Said, hearing: Hearing) -> Heard | None:
    options = memory.asked.options if memory.asked else ()
    corrected = _corrected(procedure, memory, said, hearing)
    if corrected is not None:
        return Heard(replace(corrected, step=step.again))
    answer = hearing.confirmation(said, options)
    if answer is None:
        return None
    if not answer:
        return Heard(memory, is_kept=True)
    # The yes is to what was listed. Everything is looked at anew before anything is done.
    return Heard(replace(memory, confirmed=memory.offered, asked=None, step=step.again))


def _corrected(procedure: Procedure, memory: Memory, said: Said, hearing: Hearing) -> Memory | None:
    for step in procedure.steps:
        if not isinstance(step, steps.Choose) or step.slot != "order_number":
            continue
        current, number = memory.slots.get(step.slot), hearing.order_number(said)
        if number is not None and number != current:
            return _with(memory, step.slot, number)
        if number is None and current is not None and hearing.means_another(said):
            turned_down = _with(memory, NOT_THIS + step.slot, current)
            return replace(
                turned_down,
                slots={name: value for name, value in turned_down.slots.items() if name != step.slot},
                topic={},
            )
    return None


def told_in_passing(
    procedure: Procedure, memory: Memory, said: Said, hearing: Hearing, label: Label, identity: Identity | None
) -> Memory | None:
    """Gives the memory with every fact that the message tells, whether it was asked for or not; None when it tells none.

    Who is known already is asked no more, so claims of being somebody else are not even remembered.
    """
    told: dict[str, str] = {}
    if identity is None:
        claims = hearing.claims(said)
        asked = memory.asked is not None and isinstance(procedure.step(memory.asked.step), steps.Identify)
        # A name alone is told only to whoever asked for it: any two words in capitals look like one.
        told |= {name: value for name, value in claims.items() if name == "email" or asked or "postcode" in claims}
    for step in procedure.steps:
        if isinstance(step, steps.Choose) and step.slot == "order_number" and (number := hearing.order_number(said)):
            told[step.slot] = number
        if isinstance(step, steps.Ask) and (value := _in_full(step, said, hearing, label)):
            told[step.slot] = value
    news = {name: value for name, value in told.items() if memory.slots.get(name) != value}
    if not news:
        return None
    goes_back = not all(name in CLAIMS for name in news)
    changed = replace(memory, slots={**memory.slots, **news}, asked=None, offered=None, confirmed=None)
    return replace(changed, step=_first_to_use(procedure, news, memory.step)) if goes_back else changed


def _first_to_use(procedure: Procedure, news: dict[str, str], current: str | None) -> str | None:
    """The earlier one of where the errand stands and the step that a new value belongs to."""
    for step in procedure.steps:
        if step.id == current or (isinstance(step, steps.Choose | steps.Ask) and step.slot in news):
            return step.id
    return current


def _in_full(step: steps.Ask, said: Said, hearing: Hearing, label: Label) -> str | None:
    """The answer whose whole words stand in the message."""
    fitting = [
        value
        for value, message in step.options.items()
        if hearing.has_in_full(said, label(said.language, Text(message)))
    ]
    return fitting[0] if len(fitting) == 1 else None


def _with(memory: Memory, slot: str, value: str) -> Memory:
    return replace(memory, slots={**memory.slots, slot: value}, asked=None, offered=None, confirmed=None)
