"""What the interpreter asks for: things to be said and done. Only the guard makes those that touch the merchant."""

from typing import Any

from msgspec import Struct

from onhand.domain.conversation.events import Cause, Priority, Source
from onhand.domain.errands.identity import Identity
from onhand.domain.errands.memory import Memory
from onhand.domain.errands.values import Text


class Choice(Struct, frozen=True):
    """An answer that is offered."""

    value: str
    text: Text


class Say(Struct, frozen=True):
    """A part of the reply. Of the choices, those of the last part that has any are offered."""

    text: Text
    choices: tuple[Choice, ...] = ()
    sources: tuple[Source, ...] = ()


class CallTool(Struct, frozen=True):
    """A read at the merchant, to be answered before the errand goes on."""

    tool: str
    arguments: dict[str, Any]


class Act(Struct, frozen=True):
    """A write at the merchant which the guard permitted, to be made once and answered before the errand goes on."""

    tool: str
    arguments: dict[str, Any]


class LookUp(Struct, frozen=True):
    """A question for the help articles, to be answered before the dialogue goes on."""

    question: str


class Identified(Struct, frozen=True):
    """The merchant knows the customer."""

    identity: Identity


class HandOff(Struct, frozen=True):
    """A person is asked for, on the customer's behalf."""

    cause: Cause
    reason: str
    priority: Priority = Priority.NORMAL


Effect = Say | Identified | HandOff
Need = CallTool | Act | LookUp


class Moved(Struct, frozen=True):
    """What a turn came to so far: the memory after it, what to say and do, and what must be answered before it goes on."""

    memory: Memory
    effects: tuple[Effect, ...] = ()
    needs: Need | None = None

    def led_by(self, *effects: Effect) -> "Moved":
        return Moved(self.memory, (*effects, *self.effects), self.needs)


class Gave(Struct, frozen=True):
    """A tool's answer. `data` is None for what does not exist."""

    data: Any


class Failed(Struct, frozen=True):
    """No answer. `kind` is `refused` (by the merchant's rules, with its code), `unavailable`, or `not_connected`: there is no merchant to ask."""

    kind: str
    code: str = ""


ToolAnswer = Gave | Failed
