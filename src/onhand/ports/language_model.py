"""A language model: asked for one thing at a time, in a form that it fills in. Whatever it answers is untrusted input."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Generic, Protocol, TypeVar

from onhand.domain.conversation.events import ModelUsed

Form = TypeVar("Form")

INSTRUCTIONS_MARK = "onhand-instructions-5f0c"
"""Stands in what every model is told, and nowhere else: a text that has it gives the instructions away."""


class Purpose(StrEnum):
    """What a model is asked for; each has a prompt of its own."""

    UNDERSTAND = "understand"  # which errand a message is about
    HELP = "help"  # the same, with a look at what the customer has
    ANSWER = "answer"  # a question, from help passages
    DRAFT = "draft"  # a reply for an agent to send
    SUMMARISE = "summarise"  # a conversation, and how it ended
    ASK = "ask"  # an agent's question about a customer
    TRANSLATE = "translate"


@dataclass(frozen=True, slots=True)
class Material:
    """Something that the model is to read: text, or whatever JSON can hold. It is passed on as data, set apart from what the model is told to do."""

    name: str
    content: Any


@dataclass(frozen=True, slots=True)
class Tool:
    """A read that the model may ask for. `arguments` is a JSON Schema; `call` gives what the model reads, and decides by itself what may be read."""

    name: str
    description: str
    arguments: dict[str, Any]
    call: Callable[[dict[str, Any]], Awaitable[str]]


@dataclass(frozen=True, slots=True)
class Filled(Generic[Form]):
    """The form, or None when there is no model to be had, or none that makes sense; `used` says what the attempt cost, None when nothing was sent."""

    form: Form | None
    used: ModelUsed | None = None


class LanguageModel(Protocol):
    """Fills in forms (msgspec structs). Never raises for what a model or its server does."""

    async def fill(
        self,
        purpose: Purpose,
        materials: Sequence[Material],
        form: type[Form],
        *,
        within_seconds: float,
        choices: Mapping[str, Sequence[str]] = {},
        tools: Sequence[Tool] = (),
    ) -> Filled[Form]:
        """Gives the form as the model filled it in, within the time, or without it. A field of `choices` has one of the values that stand there."""
        ...
