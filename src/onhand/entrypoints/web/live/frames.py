"""The frames that sockets carry (docs/protocol.md)."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from msgspec import Struct

from onhand.domain.conversation.codec import EventOnWire, on_wire
from onhand.domain.conversation.events import Recorded
from onhand.domain.conversation.visibility import seen_by_customer
from onhand.entrypoints.web.live.link import encode


class EventFrame(Struct, frozen=True, tag="event", tag_field="type"):
    event: EventOnWire


class AckFrame(Struct, frozen=True, tag="ack", tag_field="type"):
    """It is on disk."""

    id: str
    seq: int
    repeated: bool


class ErrorFrame(Struct, frozen=True, tag="error", tag_field="type"):
    id: str | None
    problem: dict[str, Any]


class CustomerFrame(Struct, frozen=True):
    """Anything that a customer's program sends."""

    type: str
    id: str = ""
    token: str = ""
    after: int = 0
    text: str = ""
    cause: str = "button"
    starts_at: datetime | None = None
    zone: str = "UTC"
    phone: str = ""
    score: int = 0
    comment: str = ""
    language: str = ""
    seq: int = 0


class DeskFrame(Struct, frozen=True):
    """Anything that an agent's program sends."""

    type: str
    id: str = ""
    token: str = ""
    resume: dict[str, int] = {}
    conversation: str = ""
    after: int = 0
    text: str = ""
    suggestion_id: str | None = None
    proposal_id: str = ""
    offer_id: str = ""
    to_agent_id: str | None = None
    note: str = ""
    disposition: str = "answered"
    tags: tuple[str, ...] = ()
    accepting: bool = False
    presence: str = ""
    market: str | None = None
    seq: int = 0


class EncodedEvents:
    """Events as frames, each encoded once however many sockets it goes to."""

    def __init__(self, records: Sequence[Recorded]) -> None:
        self.records = records
        self._for_agents: list[str] | None = None
        self._for_customers: list[str | None] | None = None

    def for_agents(self) -> Sequence[str]:
        if self._for_agents is None:
            self._for_agents = [encode(EventFrame(on_wire(recorded))) for recorded in self.records]
        return self._for_agents

    def for_customers(self) -> Sequence[str | None]:
        """Gives None in the place of what customers do not see."""
        if self._for_customers is None:
            seen = (seen_by_customer(recorded) for recorded in self.records)
            self._for_customers = [encode(EventFrame(on_wire(one))) if one else None for one in seen]
        return self._for_customers
