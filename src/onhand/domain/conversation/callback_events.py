"""What can happen about a callback, in the past tense. As in `events`: once written, never changed."""

from datetime import datetime
from typing import ClassVar

from onhand.domain.conversation.event_parts import Event, Party
from onhand.domain.conversation.participants import Agent


class SlotNamed(Event, frozen=True):
    """A time is promised, in the customer's `zone`, to somebody who is served in `language`. Without a `phone` they are called back in the chat."""

    kind: ClassVar[str] = ""
    callback_id: str
    starts_at: datetime
    ends_at: datetime
    zone: str = "UTC"
    language: str = ""
    phone: str = ""
    client_id: str | None = None


class CallbackBooked(SlotNamed, frozen=True):
    """Instead of waiting, the customer is called back; the assistant holds the conversation meanwhile, and the request for a person stays open."""

    kind: ClassVar[str] = "callback_booked"


class CallbackRescheduled(SlotNamed, frozen=True):
    """Another time in place of the one before, under an id of its own."""

    kind: ClassVar[str] = "callback_rescheduled"


class CallbackReminded(Event, frozen=True):
    kind: ClassVar[str] = "callback_reminded"
    callback_id: str
    starts_at: datetime
    ends_at: datetime


class CallbackCancelled(Event, frozen=True):
    kind: ClassVar[str] = "callback_cancelled"
    callback_id: str
    by: Party
    client_id: str | None = None


class CallbackBegun(Event, frozen=True):
    """The slot's time has come: the conversation goes to the front of the queue. It is kept when an agent joins before the slot ends."""

    kind: ClassVar[str] = "callback_begun"
    callback_id: str


class CallbackMissed(Event, frozen=True):
    """The slot ended and nobody had come. The customer stays at the front; `proposed_at` is the next time that could be promised."""

    kind: ClassVar[str] = "callback_missed"
    callback_id: str
    proposed_at: datetime | None = None


class CallbackCalled(Event, frozen=True):
    """The agent called the number that the customer gave."""

    kind: ClassVar[str] = "callback_called"
    callback_id: str
    agent: Agent
    client_id: str | None = None
