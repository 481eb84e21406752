"""The state of a conversation: a fold of its events, and nothing else."""

from datetime import datetime
from typing import Any

import msgspec
from msgspec import Struct

from onhand.domain.conversation import events as happened
from onhand.domain.conversation.callback import Callback, Promise
from onhand.domain.conversation.participants import Agent, Customer
from onhand.domain.conversation.topic import HARDEST, SAFETY, Topic, units_of
from onhand.domain.conversation.transitions import HOLDER_OF, Holder, Status


class LastMessage(Struct, frozen=True):
    at: datetime
    author: happened.Party
    text: str


class Handoff(Struct, frozen=True):
    """The request for a person that is being served, or was served last in this episode; `promised_at`: a callback's slot, once it has begun."""

    by: happened.Party
    cause: happened.Cause
    reason: str
    requested_at: datetime
    priority: happened.Priority = happened.Priority.NORMAL
    promised_at: datetime | None = None

    @property
    def since(self) -> datetime:
        """From when on the wait counts."""
        return self.promised_at or self.requested_at


class Offer(Struct, frozen=True):
    id: str
    agent: Agent
    expires_at: datetime
    reasons: tuple[happened.Reason, ...]


class PassedOver(Struct, frozen=True):
    """An agent who declined, let run out or lost this conversation, and when."""

    agent_id: str
    at: datetime


class WrappingUp(Struct, frozen=True):
    """The agent who served last still has work with it: `weight` units of their capacity stay taken, at the longest until `until`."""

    agent: Agent
    until: datetime
    weight: int = 1


class Hand(Struct, frozen=True):
    """The agent who serves asked for a mentor; `mentor` is the first who whispered since."""

    agent: Agent
    at: datetime
    text: str = ""
    mentor: Agent | None = None


class Rating(Struct, frozen=True):
    score: int
    comment: str
    episode: int


class PendingAction(Struct, frozen=True):
    """A write at the merchant that was prepared and whose end is not yet known."""

    key: str
    tool: str
    arguments: dict[str, Any]


class Suggestion(Struct, frozen=True):
    """What the agent may answer with, as long as nobody wrote since."""

    id: str
    text: str
    shown: bool
    memory: dict[str, Any]


class Proposal(Struct, frozen=True):
    """A write that waits for an agent's approval. `answers_seq` is the customer's yes; not `shown`, it is a shadow, which nobody can approve."""

    id: str
    tool: str
    arguments: dict[str, Any]
    memory: dict[str, Any]
    shown: bool = True

    @property
    def answers_seq(self) -> int:
        return int(self.memory.get("acting_for_seq", 0))


class ModelUse(Struct, frozen=True):
    """What language models did for a conversation so far; costs in millionths of each currency's unit."""

    calls: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    cost_micros: dict[str, int] = msgspec.field(default_factory=dict[str, int])


PRACTICE_CHANNEL = "practice"
"""Of conversations with simulated customers: no list shows them, the assistant has no part in them, and no customer can start one."""

_HARDER_BY = {
    happened.Priority.NORMAL: 0,
    happened.Priority.PROMISED: 0,
    happened.Priority.HIGH: 1,
    happened.Priority.URGENT: 2,
}
_TRANSFERS_THAT_WEAR = 2


class Conversation(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A conversation as it stands after event number `seq`."""

    id: str
    seq: int
    status: Status
    epoch: int = 1
    episode: int = 1
    channel: str
    language: str
    language_chosen: bool = False
    market: str
    page: str = ""
    customer: Customer | None = None
    identified_how: str | None = None
    started_at: datetime
    agent: Agent | None = None
    served_by: Agent | None = None  # in this episode
    known_to: Agent | None = None  # who served this conversation last, in any episode
    offer: Offer | None = None
    handoff: Handoff | None = None
    handoffs: int = 0
    waiting_since: datetime | None = None
    promise: Promise | None = None  # the last request for a person, open or ended
    callback: Callback | None = None
    passed_over: tuple[PassedOver, ...] = ()
    reserved_for: Agent | None = None
    reserved_at: datetime | None = None
    topic: Topic = Topic()
    transfers: int = 0  # in this episode
    abused_at: datetime | None = None  # somebody had to end it for the customer's abuse, in this episode
    for_leads: bool = False  # an agent shielded themselves: until a lead passes it on, only leads serve it
    hand: Hand | None = None
    weight: int = 1  # the units that it takes of the agent who is asked or holds it
    wrapping_up: WrappingUp | None = None
    last_customer_seq: int = 0
    answered_seq: int = 0
    last: LastMessage | None = None
    messages: int = 0
    rating: Rating | None = None
    disposition: happened.Disposition | None = None
    tags: tuple[str, ...] = ()
    memory: dict[str, Any] = msgspec.field(default_factory=dict[str, Any])
    pending_action: PendingAction | None = None
    suggestion: Suggestion | None = None
    suggested_seq: int = 0  # of the customer's messages, the last one that was thought about for an agent
    suggesting: dict[str, Any] = msgspec.field(default_factory=dict[str, Any])  # the memory that suggestions go on from
    agent_wrote_seq: int = 0
    proposal: Proposal | None = None
    model_use: ModelUse = ModelUse()
    translated_seq: int = 0  # of the messages, the last one that was translated

    @property
    def holder(self) -> Holder:
        """Who holds the conversation."""
        return HOLDER_OF[self.status]

    @property
    def is_practice(self) -> bool:
        """A simulated customer is served."""
        return self.channel == PRACTICE_CHANNEL

    @property
    def turn_is_due(self) -> bool:
        """The assistant holds the conversation and has not answered, or, whoever holds it, a write of the assistant's has no known end."""
        owes_answer = self.status is Status.OPEN and self.last_customer_seq > self.answered_seq
        return owes_answer or self.pending_action is not None

    @property
    def suggestion_is_due(self) -> bool:
        """An agent holds the conversation, and what the customer wrote last was neither answered nor thought about for them."""
        seen = max(self.suggested_seq, self.agent_wrote_seq)
        return self.status is Status.WITH_AGENT and self.last_customer_seq > seen

    @property
    def work_is_due(self) -> bool:
        """The assistant has something to do."""
        return not self.is_practice and (self.turn_is_due or self.suggestion_is_due)

    @property
    def priority(self) -> happened.Priority:
        """How soon a person is needed, by the request that is being served."""
        return self.handoff.priority if self.handoff else happened.Priority.NORMAL

    @property
    def skill(self) -> str:
        """What whoever serves it should be able to do."""
        return SAFETY if self.handoff and self.handoff.cause is happened.Cause.SAFETY else self.topic.skill

    @property
    def difficulty(self) -> int:
        """From 1 to 3, of the errand and of the customer's situation: its urgency, abuse before, or that it was passed on twice."""
        worn = self.abused_at is not None or self.transfers >= _TRANSFERS_THAT_WEAR
        return min(HARDEST, self.topic.difficulty + _HARDER_BY[self.priority] + worn)

    @property
    def units(self) -> int:
        """How many units of an agent's capacity it would take. An urgent one takes the first place that is free, and waits for no second one."""
        return 1 if self.priority is happened.Priority.URGENT else units_of(self.difficulty)

    @property
    def waits(self) -> bool:
        """The customer waits for a person, offered to one or not."""
        return self.status in (Status.WAITING, Status.OFFERED)
