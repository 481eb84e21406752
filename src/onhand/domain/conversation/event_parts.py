"""What the events of a conversation are made of. To be imported from `events`, where those are."""

from enum import StrEnum
from typing import ClassVar

from msgspec import Struct


class Cause(StrEnum):
    """Why a person was asked for."""

    BUTTON = "button"
    WORDS = "words"
    ERRAND = "errand"
    NOT_UNDERSTOOD = "not_understood"
    FAILURE = "failure"
    SAFETY = "safety"


class Priority(StrEnum):
    """How soon a person is needed: who is in danger or loses money now, then who was promised this time, then who is in need, then everybody else."""

    NORMAL = "normal"
    HIGH = "high"
    PROMISED = "promised"
    URGENT = "urgent"


class Party(StrEnum):
    """Who did something."""

    CUSTOMER = "customer"
    ASSISTANT = "assistant"
    AGENT = "agent"
    SYSTEM = "system"


class AnswerPath(StrEnum):
    """Which way an answer of the assistant's came about."""

    OFFLINE = "offline"
    MODEL = "model"


class Disposition(StrEnum):
    """How an agent says that a conversation ended."""

    ANSWERED = "answered"
    ACTION_TAKEN = "action_taken"
    PASSED_ON = "passed_on"
    NO_REPLY = "no_reply"
    SPAM = "spam"


class Event(Struct, frozen=True, kw_only=True):
    """Anything that happened in a conversation."""

    kind: ClassVar[str]
