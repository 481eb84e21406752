"""The assistant's working memory: what it is about, what it knows, what it asked last. It lives in the log, as data."""

from collections.abc import Mapping
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

WORDS_KEPT = 12  # messages of an errand, the latest


class Option(Struct, frozen=True):
    """One of the answers that were offered, as it read in the conversation."""

    value: str
    label: str


class Asked(Struct, frozen=True, omit_defaults=True):
    """The question that is open: which step asked it, about which of several things or which part, and the answers that it offered, filled in when it is
    put into words."""

    step: str
    options: tuple[Option, ...] = ()
    about: str = ""


class Later(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An errand that comes when the one in hand is done: wished for in the same breath, or interrupted. `carries` takes over what holds for both.

    `back` says that it had begun, so that the customer is told that it goes on.
    """

    errand: str
    since_seq: int
    words: tuple[str, ...] = ()
    slots: dict[str, Any] = {}
    carries: bool = False
    back: bool = False


class Memory(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Everything that the assistant carries from one turn to the next.

    `words` is what the customer said for the errand in hand, one text a message, for steps that come to it later. `offered` is the fingerprint of the details
    that were listed last, `confirmed` the one that the customer said yes to. `fresh` names what was read at the merchant since the customer last wrote.
    `epoch` is the holder's when this was remembered: after another holder, questions are open no more.
    """

    epoch: int = 1
    errand: str | None = None
    version: int = 0
    step: str | None = None
    since_seq: int = 0  # the message that began the errand
    last_errand: str | None = None  # that was begun, also when it is done
    language: str = "en"
    words: tuple[str, ...] = ()
    slots: dict[str, Any] = msgspec.field(default_factory=dict[str, Any])
    found: dict[str, Any] = msgspec.field(default_factory=dict[str, Any])
    fresh: tuple[str, ...] = ()
    asked: Asked | None = None
    offered: str | None = None
    confirmed: str | None = None
    identity_tries: int = 0
    misses: int = 0
    warnings: int = 0  # about abuse
    topic: dict[str, str] = msgspec.field(default_factory=dict[str, str])
    carried: dict[str, Any] = msgspec.field(default_factory=dict[str, Any])  # of the errand that ended last
    later: tuple[Later, ...] = ()
    acting_for_seq: int = 0  # the message whose answer a write is part of


def remembered(data: dict[str, Any]) -> Memory:
    """Gives the memory that an `errand_moved` event holds; an empty one for data that this version cannot read."""
    try:
        return msgspec.convert(data, Memory)
    except msgspec.ValidationError:
        return Memory()


def to_remember(memory: Memory) -> dict[str, Any]:
    """Gives the memory as data. Without an errand in hand, of what was found only single things stay: lists are read again, and would fill the log."""
    if memory.errand is None and memory.asked is None:
        memory = replace(memory, found={name: one for name, one in memory.found.items() if _is_single(one)})
    return msgspec.to_builtins(memory)


def _is_single(found: Any) -> bool:
    return isinstance(found, Mapping) and "id" in found
