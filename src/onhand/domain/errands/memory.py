"""The assistant's working memory: what it is about, what it knows, what it asked last. It lives in the log, as data."""

from typing import Any

import msgspec
from msgspec import Struct


class Option(Struct, frozen=True):
    """One of the answers that were offered, as it read in the conversation."""

    value: str
    label: str


class Asked(Struct, frozen=True):
    """The question that is open: which step asked it, and the answers that it offered, filled in when it is put into words."""

    step: str
    options: tuple[Option, ...] = ()


class Memory(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Everything that the assistant carries from one turn to the next.

    `offered` is the fingerprint of the details that were listed last, `confirmed` the one that the customer said yes to. `fresh` names what was read at the
    merchant since the customer last wrote. `epoch` is the holder's when this was remembered: after another holder, questions are open no more.
    """

    epoch: int = 1
    errand: str | None = None
    version: int = 0
    step: str | None = None
    since_seq: int = 0  # the message that began the errand
    last_errand: str | None = None  # that was begun, also when it is done
    slots: dict[str, str] = msgspec.field(default_factory=dict[str, str])
    found: dict[str, Any] = msgspec.field(default_factory=dict[str, Any])
    fresh: tuple[str, ...] = ()
    asked: Asked | None = None
    offered: str | None = None
    confirmed: str | None = None
    identity_tries: int = 0
    misses: int = 0
    topic: dict[str, str] = msgspec.field(default_factory=dict[str, str])
    acting_for_seq: int = 0  # the message whose answer a write is part of


def remembered(data: dict[str, Any]) -> Memory:
    """Gives the memory that an `errand_moved` event holds; an empty one for data that this version cannot read."""
    try:
        return msgspec.convert(data, Memory)
    except msgspec.ValidationError:
        return Memory()


def to_remember(memory: Memory) -> dict[str, Any]:
    return msgspec.to_builtins(memory)
