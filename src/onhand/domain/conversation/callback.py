"""A callback that was promised, and the promise that each request for a person is."""

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from onhand.domain.conversation.events import Cause, Party, Priority


class Callback(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A time at which somebody will be there for the customer: from `starts_at` until before `ends_at`.

    `zone` is the customer's; `phone` is empty where they are called back in the chat. Once it has begun, the conversation stands at the front of the queue;
    `joined_at`: somebody came; `missed`: nobody did in time; `called_at`: the agent says that they called. `priority_before` is the request's own.
    """

    id: str
    starts_at: datetime
    ends_at: datetime
    booked_at: datetime
    zone: str = "UTC"
    language: str = ""
    phone: str = ""
    reminded: bool = False
    begun_at: datetime | None = None
    missed: bool = False
    joined_at: datetime | None = None
    called_at: datetime | None = None
    priority_before: Priority = Priority.NORMAL

    @property
    def is_ahead(self) -> bool:
        return self.begun_at is None


class HowEnded(StrEnum):
    """How a request for a person ended. `dropped`: by none of the three ways that it may, which is a promise broken."""

    CONNECTED = "connected"
    CALLED_BACK = "called_back"
    WITHDRAWN = "withdrawn"
    DROPPED = "dropped"


class Promise(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A request for a person, named by the number of the event with which it began; open until it has `ended`.

    `missed`: a callback was promised, and nobody came within its slot.
    """

    seq: int
    requested_at: datetime
    by: Party
    cause: Cause | None = None  # None: an agent vanished, or passed the conversation on
    missed: bool = False
    ended: HowEnded | None = None
    ended_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        return self.ended is None


def masked_phone(phone: str) -> str:
    """Gives what its owner recognises it by: the last two digits."""
    return f"••• {phone[-2:]}" if phone else ""
