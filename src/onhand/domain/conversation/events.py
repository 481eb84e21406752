"""What can happen in a conversation, in the past tense. An event, once written, never changes.

`kind` names the event in the log and on the wire (docs/protocol.md). Fields may be added with a default; never renamed or removed.
"""

from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar, get_args

import msgspec
from msgspec import Struct

from onhand.domain.conversation.callback_events import (
    CallbackBegun,
    CallbackBooked,
    CallbackCalled,
    CallbackCancelled,
    CallbackMissed,
    CallbackReminded,
    CallbackRescheduled,
)
from onhand.domain.conversation.care_events import HandLowered, HandRaised, Shielded, Whispered
from onhand.domain.conversation.event_parts import AnswerPath, Cause, Disposition, Event, Party, Priority
from onhand.domain.conversation.participants import Agent, Customer
from onhand.domain.conversation.topic import Topic


class ConversationStarted(Event, frozen=True):
    kind: ClassVar[str] = "conversation_started"
    channel: str
    language: str
    market: str
    customer: Customer | None = None
    page: str = ""
    client_id: str | None = None


class CustomerIdentified(Event, frozen=True):
    kind: ClassVar[str] = "customer_identified"
    customer: Customer
    how: str


class LanguageChosen(Event, frozen=True):
    kind: ClassVar[str] = "language_chosen"
    language: str
    client_id: str | None = None


class LanguageDetected(Event, frozen=True):
    kind: ClassVar[str] = "language_detected"
    language: str


class CustomerWrote(Event, frozen=True):
    kind: ClassVar[str] = "customer_wrote"
    text: str
    client_id: str | None = None


class Source(Struct, frozen=True):
    """A help article that an answer rests on, with the words that it was taken from."""

    title: str
    url: str
    quote: str = ""


class AssistantWrote(Event, frozen=True):
    kind: ClassVar[str] = "assistant_wrote"
    text: str
    answers_seq: int
    sources: tuple[Source, ...] = ()
    choices: tuple[str, ...] = ()
    errand: str | None = None
    path: AnswerPath = AnswerPath.OFFLINE


class AgentWrote(Event, frozen=True):
    kind: ClassVar[str] = "agent_wrote"
    agent: Agent
    text: str
    client_id: str | None = None


class NoteAdded(Event, frozen=True):
    kind: ClassVar[str] = "note_added"
    agent: Agent
    text: str
    client_id: str | None = None


class HandoffRequested(Event, frozen=True):
    """`since`: when it was asked for, where that was earlier (a request that was lost and is taken up again)."""

    kind: ClassVar[str] = "handoff_requested"
    by: Party
    cause: Cause
    reason: str = ""
    priority: Priority = Priority.NORMAL
    client_id: str | None = None
    since: datetime | None = None


class HandoffWithdrawn(Event, frozen=True):
    kind: ClassVar[str] = "handoff_withdrawn"
    client_id: str | None = None


class Reason(Struct, frozen=True):
    """Why something was decided: a code that the desk's catalogue puts into words, and its parameters."""

    code: str
    params: dict[str, Any] = msgspec.field(default_factory=dict[str, Any])


class OfferMade(Event, frozen=True):
    """An agent is asked. `difficulty` is the conversation's then, `weight` how many units of the agent's capacity it takes from now on."""

    kind: ClassVar[str] = "offer_made"
    offer_id: str
    agent: Agent
    expires_at: datetime
    reasons: tuple[Reason, ...] = ()
    difficulty: int = 1
    weight: int = 1


class OfferDeclined(Event, frozen=True):
    kind: ClassVar[str] = "offer_declined"
    offer_id: str
    agent: Agent
    client_id: str | None = None


class OfferExpired(Event, frozen=True):
    kind: ClassVar[str] = "offer_expired"
    offer_id: str
    agent: Agent


class AgentJoined(Event, frozen=True):
    """An agent holds it from now on; `difficulty` and `weight` are the offer's, or of now where there was none."""

    kind: ClassVar[str] = "agent_joined"
    agent: Agent
    offer_id: str | None = None
    client_id: str | None = None
    difficulty: int = 1
    weight: int = 1


class AgentVanished(Event, frozen=True):
    kind: ClassVar[str] = "agent_vanished"
    agent: Agent


class Transferred(Event, frozen=True):
    """`agent` holds it no longer: they passed it on, or `by` (a lead) took it over, with the `reason` that the agent is told."""

    kind: ClassVar[str] = "transferred"
    agent: Agent
    to_agent: Agent | None = None
    client_id: str | None = None
    by: Agent | None = None
    reason: str = ""


class HandedBack(Event, frozen=True):
    kind: ClassVar[str] = "handed_back"
    agent: Agent
    client_id: str | None = None


class Resolved(Event, frozen=True):
    """It ended. The agent's place stays taken for `wrap_up_seconds`, or until `wrapped_up`."""

    kind: ClassVar[str] = "resolved"
    by: Party
    agent: Agent | None = None
    disposition: Disposition | None = None
    tags: tuple[str, ...] = ()
    client_id: str | None = None
    wrap_up_seconds: int = 0


class WrappedUp(Event, frozen=True):
    """The work after the end is done: the agent said so, or the time for it passed (`by` the system)."""

    kind: ClassVar[str] = "wrapped_up"
    agent: Agent
    by: Party = Party.AGENT
    client_id: str | None = None


class Reopened(Event, frozen=True):
    kind: ClassVar[str] = "reopened"


class ServedBy(Struct, frozen=True):
    """Who served an episode: the assistant alone, or a person."""

    kind: Party
    agent: Agent | None = None


class Rated(Event, frozen=True):
    kind: ClassVar[str] = "rated"
    score: int
    episode: int
    served_by: ServedBy
    comment: str = ""
    client_id: str | None = None


class ErrandMoved(Event, frozen=True):
    """The assistant's working memory after a turn, whole: what it is about, what it knows, what it asked last.

    `topic` is of the errand that it is, or was last, about.
    """

    kind: ClassVar[str] = "errand_moved"
    memory: dict[str, Any]
    topic: Topic | None = None


class ActionPrepared(Event, frozen=True):
    """A write at the merchant is about to be made; `key` is the idempotency key that it carries."""

    kind: ClassVar[str] = "action_prepared"
    key: str
    tool: str
    arguments: dict[str, Any]


class ActionFinished(Event, frozen=True):
    kind: ClassVar[str] = "action_finished"
    key: str
    tool: str
    outcome: str
    detail: dict[str, Any] = msgspec.field(default_factory=dict[str, Any])


class SuggestionOutcome(StrEnum):
    """What became of a suggestion, for quality to judge by."""

    USED = "used"
    EDITED = "edited"
    IGNORED = "ignored"


class SuggestionMade(Event, frozen=True):
    """What the assistant would write in the agent's place; `text` is empty when it has nothing to suggest.

    Not `shown`, it is a shadow: kept for review, and the agent does not see it. `memory` is the assistant's, should the suggestion be used.
    """

    kind: ClassVar[str] = "suggestion_made"
    suggestion_id: str
    answers_seq: int
    text: str
    errand: str | None = None
    reasons: tuple[Reason, ...] = ()
    sources: tuple[Source, ...] = ()
    choices: tuple[str, ...] = ()
    path: AnswerPath = AnswerPath.OFFLINE
    shown: bool = True
    memory: dict[str, Any] = msgspec.field(default_factory=dict[str, Any])


class SuggestionSettled(Event, frozen=True):
    """The agent wrote: with the suggestion's words, with some of them, or with others."""

    kind: ClassVar[str] = "suggestion_settled"
    suggestion_id: str
    agent: Agent
    outcome: SuggestionOutcome


class ActionProposed(Event, frozen=True):
    """A write that the customer agreed to and that an agent must approve; `details` is what the customer said yes to."""

    kind: ClassVar[str] = "action_proposed"
    proposal_id: str
    tool: str
    arguments: dict[str, Any]
    details: str
    errand: str | None = None
    shown: bool = True
    memory: dict[str, Any] = msgspec.field(default_factory=dict[str, Any])


class ActionApproved(Event, frozen=True):
    kind: ClassVar[str] = "action_approved"
    proposal_id: str
    agent: Agent
    client_id: str | None = None


class ActionTurnedDown(Event, frozen=True):
    """The write is not made: an agent declined it or, where there is none, the customer took their yes back."""

    kind: ClassVar[str] = "action_turned_down"
    proposal_id: str
    agent: Agent | None = None
    client_id: str | None = None


class ModelUsed(Event, frozen=True):
    """A language model was asked. `cost_micros` is in millionths of the currency's unit; `outcome` is what came of it (docs/models.md)."""

    kind: ClassVar[str] = "model_used"
    purpose: str
    model: str
    outcome: str
    tokens_in: int = 0
    tokens_out: int = 0
    cost_micros: int = 0
    currency: str = ""
    duration_ms: int = 0


class MessageTranslated(Event, frozen=True):
    """Message `of_seq` in another language, for whoever reads it; the original stays as it is."""

    kind: ClassVar[str] = "message_translated"
    of_seq: int
    language: str
    text: str
    reader: Party


AnyEvent = (
    ConversationStarted
    | CustomerIdentified
    | LanguageChosen
    | LanguageDetected
    | CustomerWrote
    | AssistantWrote
    | AgentWrote
    | NoteAdded
    | HandoffRequested
    | HandoffWithdrawn
    | CallbackBooked
    | CallbackRescheduled
    | CallbackReminded
    | CallbackCancelled
    | CallbackBegun
    | CallbackMissed
    | CallbackCalled
    | OfferMade
    | OfferDeclined
    | OfferExpired
    | AgentJoined
    | AgentVanished
    | Transferred
    | HandedBack
    | Resolved
    | WrappedUp
    | Reopened
    | Rated
    | ErrandMoved
    | ActionPrepared
    | ActionFinished
    | SuggestionMade
    | SuggestionSettled
    | ActionProposed
    | ActionApproved
    | ActionTurnedDown
    | ModelUsed
    | MessageTranslated
    | Shielded
    | HandRaised
    | HandLowered
    | Whispered
)


EVENT_OF_KIND: dict[str, type[AnyEvent]] = {event.kind: event for event in get_args(AnyEvent)}


class Recorded(Struct, frozen=True):
    """An event in its place in the log."""

    conversation_id: str
    seq: int
    at: datetime
    event: AnyEvent
