"""What can happen for the agent's sake, in the past tense. As in `events`: once written, never changed."""

from typing import ClassVar

from onhand.domain.conversation.event_parts import Event
from onhand.domain.conversation.participants import Agent


class Shielded(Event, frozen=True):
    """The agent ended their part for the customer's abuse: it waits for a lead, and for nobody else. Their place stays taken for `wrap_up_seconds`.

    `text` is what the customer reads about it, in their language.
    """

    kind: ClassVar[str] = "shielded"
    agent: Agent
    text: str
    wrap_up_seconds: int = 0
    client_id: str | None = None


class HandRaised(Event, frozen=True):
    """The agent who holds it asks for a mentor, maybe with a question; agents alone see it."""

    kind: ClassVar[str] = "hand_raised"
    agent: Agent
    text: str = ""
    client_id: str | None = None


class HandLowered(Event, frozen=True):
    """The agent needs no mentor any more."""

    kind: ClassVar[str] = "hand_lowered"
    agent: Agent
    client_id: str | None = None


class Whispered(Event, frozen=True):
    """A mentor or lead to the agent, or the agent to them. Nobody but agents ever sees it, and nothing that answers customers reads it."""

    kind: ClassVar[str] = "whispered"
    agent: Agent
    text: str
    client_id: str | None = None
