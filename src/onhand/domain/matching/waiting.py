"""Who waits, who could serve them, and what is proposed."""

from datetime import datetime, timedelta

from msgspec import Struct

from onhand.domain.conversation.events import OfferMade, Priority, Reason
from onhand.domain.conversation.participants import Agent
from onhand.domain.conversation.state import Conversation, PassedOver
from onhand.domain.conversation.topic import HARDEST
from onhand.domain.matching.certified import Certified

OFFER_LASTS = timedelta(seconds=30)
PRESSING = (Priority.URGENT, Priority.PROMISED, Priority.HIGH, Priority.NORMAL)
"""In the order in which they are served."""
HARD = HARDEST
"""The difficulty of which nobody gets a long run."""
TARGET_SECONDS = 60.0


class Waiting(Struct, frozen=True):
    """A conversation that waits for a person since `since`, who should be there after `target_seconds`.

    `skill` and `market` "" ask for none in particular; `difficulty` is 1 to 3; `weight` is how many units of capacity it takes. `known_to` is the id of
    the agent who served it last; a transfer at `reserved_at` named `reserved_for`. `for_leads`: an agent
    shielded themselves from it, and only leads serve it.
    """

    conversation_id: str
    since: datetime
    language: str
    passed_over: tuple[PassedOver, ...] = ()
    reserved_for: Agent | None = None
    reserved_at: datetime | None = None
    known_to: str | None = None
    priority: Priority = Priority.NORMAL
    market: str = ""
    skill: str = ""
    difficulty: int = 1
    weight: int = 1
    target_seconds: float = TARGET_SECONDS
    for_leads: bool = False

    def waited_seconds(self, now: datetime) -> float:
        return max(0.0, (now - self.since).total_seconds())

    def waited_targets(self, now: datetime) -> float:
        """Gives the wait as a multiple of its target."""
        return self.waited_seconds(now) / self.target_seconds


def waiting_of(state: Conversation) -> Waiting:
    """Gives one that waits as matching sees it."""
    return Waiting(
        conversation_id=state.id,
        since=state.waiting_since or state.started_at,
        language=state.language,
        passed_over=state.passed_over,
        reserved_for=state.reserved_for,
        reserved_at=state.reserved_at,
        known_to=state.known_to.id if state.known_to else None,
        priority=state.priority,
        market=state.market,
        skill=state.skill,
        difficulty=state.difficulty,
        weight=state.units,
        for_leads=state.for_leads,
    )


class Candidate(Struct, frozen=True):
    """An agent who is online, connected and takes offers; `load` of `capacity` units are taken, those of open offers included.

    - `open_offers`: how many stand open now; `offers_recently`: how many were made within the hour or so that turns are counted over.
    - `hard_in_a_row`: how many of the conversations taken last, without a break (away or offline) or an easier one between, were of difficulty 3;
      `hard_share`: the share of difficulty 3 among those taken recently, breaks or not.
    - `recovering_until`: nothing is offered before, as after abuse. `ends_at`: the end of the shift, the hours allowed, or the time of a break.
    - `is_mentored`: on a first shift, with a mentor beside.
    """

    agent: Agent
    languages: tuple[str, ...]
    capacity: int
    load: int
    last_offer_at: datetime | None = None
    certifications: tuple[Certified, ...] = (Certified(),)
    open_offers: int = 0
    offers_recently: int = 0
    hard_in_a_row: int = 0
    hard_share: float = 0.0
    recovering_until: datetime | None = None
    ends_at: datetime | None = None
    is_mentored: bool = False
    is_lead: bool = False

    @property
    def room(self) -> int:
        """Gives the units that are free."""
        return self.capacity - self.load

    def units_for(self, weight: int) -> int:
        """Gives the units that a conversation takes of this agent: all there are, where it weighs more, since it would wait for ever otherwise."""
        return min(weight, self.capacity)


class Proposal(Struct, frozen=True):
    """An offer that could be made, and why to this agent."""

    conversation_id: str
    agent: Agent
    reasons: tuple[Reason, ...]

    def as_event(self, waiting: Waiting, candidate: Candidate, offer_id: str, now: datetime) -> OfferMade:
        """Gives the offer of this conversation to this agent, made now, with what it takes of them."""
        return OfferMade(
            offer_id=offer_id,
            agent=self.agent,
            expires_at=now + OFFER_LASTS,
            reasons=self.reasons,
            difficulty=waiting.difficulty,
            weight=candidate.units_for(waiting.weight),
        )
