"""What is said and done about a concern: calm words, a person, and how soon. Pure."""

from msgspec.structs import replace

from onhand.domain.conversation.events import Cause, Priority
from onhand.domain.errands.effects import HandOff, Moved, Say
from onhand.domain.errands.memory import Memory
from onhand.domain.errands.values import Text
from onhand.domain.understanding.safety import Concern

WARNINGS = 1  # abuse is answered with this many requests to stop before a person takes over

_PRIORITY = {
    Concern.SELF_HARM: Priority.URGENT,
    Concern.FRAUD: Priority.URGENT,
    Concern.THREAT: Priority.HIGH,
    Concern.BEREAVEMENT: Priority.HIGH,
    Concern.LEGAL_THREAT: Priority.NORMAL,
    Concern.ABUSE: Priority.NORMAL,
}


def priority_of(concern: Concern | None) -> Priority:
    """Gives how soon a person is needed for it."""
    return _PRIORITY.get(concern, Priority.NORMAL) if concern else Priority.NORMAL


def is_warned(concern: Concern | None, memory: Memory) -> bool:
    """Says whether the answer is a request to stop, beside the help that was asked for."""
    return concern is Concern.ABUSE and memory.warnings < WARNINGS


def warned(moved: Moved) -> Moved:
    """Gives what follows anyway, led by the request to stop."""
    memory = replace(moved.memory, warnings=moved.memory.warnings + 1)
    return Moved(memory, (Say(Text("safety_abuse_warning")), *moved.effects), moved.needs)


def handed_over(concern: Concern, memory: Memory) -> Moved:
    """Gives the words for it, and the person."""
    if concern is Concern.PERSON:
        return Moved(memory, (Say(Text("handed_over")), HandOff(Cause.WORDS, "asked_for_a_person")))
    said = Say(Text(f"safety_{concern.value}"))
    return Moved(memory, (said, HandOff(Cause.SAFETY, concern.value, priority_of(concern))))
