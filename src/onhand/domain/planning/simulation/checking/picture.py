"""The judges' own picture of the world, drawn from the log and the facts alone."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from onhand.domain.conversation import events as happened
from onhand.domain.planning.simulation import history as truth
from onhand.domain.planning.simulation.checking.known import (
    ASSISTANT,
    BREAK,
    ENDED,
    HELD,
    LONG_AGO,
    OFFERED,
    WAITING,
    Person,
    Request,
    Slot,
)


class Picture:
    """Everything, after each entry."""

    def __init__(self) -> None:
        self.requests: dict[str, Request] = {}
        self.people: dict[str, Person] = {}
        self.waiting: dict[str, Request] = {}
        self.is_down = False
        self.down_seconds = 0.0
        self._down_since = LONG_AGO
        self._event: dict[str, Callable[[Request, datetime, Any], None]] = {
            "errand_moved": self._errand_moved,
            "handoff_requested": self._requested,
            "handoff_withdrawn": self._withdrawn,
            "offer_made": self._offer_made,
            "offer_declined": self._offer_ended,
            "offer_expired": self._offer_ended,
            "agent_joined": self._joined,
            "agent_vanished": self._vanished,
            "transferred": self._transferred,
            "handed_back": self._handed_back,
            "resolved": self._resolved,
            "wrapped_up": self._wrapped_up,
            "reopened": self._reopened,
            "callback_booked": self._booked,
            "callback_rescheduled": self._booked,
            "callback_cancelled": self._cancelled,
            "callback_begun": self._begun,
        }

    def draw(self, entry: truth.Entry) -> None:
        """Brings it up to date."""
        what = entry.what
        if isinstance(what, truth.Happened):
            self._draw_event(entry.at, what.recorded)
        else:
            self._draw_fact(entry.at, what)

    def outage_until(self, now: datetime) -> float:
        """Gives for how many seconds every worker was down, up to now."""
        return self.down_seconds + ((now - self._down_since).total_seconds() if self.is_down else 0.0)

    def _draw_event(self, at: datetime, recorded: happened.Recorded) -> None:
        event = recorded.event
        if isinstance(event, happened.ConversationStarted):
            self.requests[recorded.conversation_id] = Request(recorded.conversation_id, event.language, event.market)
            return
        draw = self._event.get(event.kind)
        if draw is not None:
            draw(self.requests[recorded.conversation_id], at, event)

    def _draw_fact(self, at: datetime, fact: truth.Fact) -> None:
        match fact:
            case truth.Hired():
                self.people[fact.agent_id] = Person(
                    fact.agent_id, fact.languages, fact.certifications, fact.capacity, fact.is_mentored
                )
            case truth.Chose():
                person = self.people[fact.agent_id]
                if person.presence != fact.presence:
                    person.presence, person.presence_since = fact.presence, at
                    person.served.append((at, BREAK))
                person.ends_at = fact.ends_at
            case truth.Accepts():
                person = self.people[fact.agent_id]
                person.accepting, person.accepting_since = fact.accepting, at
            case truth.Connection():
                person = self.people[fact.agent_id]
                person.is_up, person.up_since = fact.is_up, at
            case truth.Recovers():
                self.people[fact.agent_id].recovers_until = fact.until
            case truth.Outage():
                self.down_seconds = self.outage_until(at)
                self.is_down, self._down_since = fact.is_down, at
            case _:
                pass

    def _move(self, request: Request, at: datetime, status: str) -> None:
        request.status, request.status_since = status, at
        request.idle_since = None
        if status == WAITING:
            self.waiting[request.id] = request
        else:
            self.waiting.pop(request.id, None)

    def _release(self, request: Request) -> None:
        for agent_id in (request.offered_to, request.holder):
            if agent_id is not None:
                self.people[agent_id].units.pop(request.id, None)
                self.people[agent_id].open_offers.discard(request.id)
        request.offered_to = request.holder = None

    def _errand_moved(self, request: Request, at: datetime, event: happened.ErrandMoved) -> None:
        if event.topic is not None:
            request.skill = event.topic.skill
            request.topic_difficulty = event.topic.difficulty

    def _requested(self, request: Request, at: datetime, event: happened.HandoffRequested) -> None:
        request.priority, request.is_about_safety = event.priority.value, event.cause is happened.Cause.SAFETY
        request.asked_at, request.named = at, None
        request.passed = {}
        self._move(request, at, WAITING)

    def _withdrawn(self, request: Request, at: datetime, event: happened.HandoffWithdrawn) -> None:
        self._release(request)
        if request.callback is not None and request.callback.begun:
            request.callback = None
        self._move(request, at, ASSISTANT)

    def _booked(
        self, request: Request, at: datetime, event: happened.CallbackBooked | happened.CallbackRescheduled
    ) -> None:
        if request.callback is not None and request.callback.begun:
            request.priority = request.callback.priority_before
        before = self.outage_until(at)
        request.callback = Slot(event.callback_id, event.starts_at, event.ends_at, request.priority, before)
        request.named = None
        self._release(request)
        self._move(request, at, ASSISTANT)

    def _cancelled(self, request: Request, at: datetime, event: happened.CallbackCancelled) -> None:
        request.callback = None

    def _begun(self, request: Request, at: datetime, event: happened.CallbackBegun) -> None:
        if request.callback is None:
            return
        request.callback.begun = True
        request.callback.priority_before = request.priority
        if request.priority != "urgent":
            request.priority = "promised"
        request.asked_at = request.callback.starts_at
        request.passed = {}
        if request.status != OFFERED:
            self._move(request, at, WAITING)

    def _offer_made(self, request: Request, at: datetime, event: happened.OfferMade) -> None:
        request.offered_to, request.offer_id, request.offer_ends_at = event.agent.id, event.offer_id, event.expires_at
        person = self.people[event.agent.id]
        person.units[request.id] = request.units_of(person)
        person.open_offers.add(request.id)
        self._move(request, at, OFFERED)

    def _offer_ended(
        self, request: Request, at: datetime, event: happened.OfferDeclined | happened.OfferExpired
    ) -> None:
        self._release(request)
        request.passed[event.agent.id] = at
        if request.named == event.agent.id:
            request.named = None
        self._move(request, at, WAITING)

    def _joined(self, request: Request, at: datetime, event: happened.AgentJoined) -> None:
        self._release(request)
        person = self.people[event.agent.id]
        request.holder, request.named, request.callback = event.agent.id, None, None
        person.units[request.id] = request.units_of(person)
        if request.wrap_up_by == event.agent.id:
            person.wrap_ups.pop(request.id, None)
        person.served.append((at, request.difficulty))
        self._move(request, at, HELD)

    def _vanished(self, request: Request, at: datetime, event: happened.AgentVanished) -> None:
        self._release(request)
        request.passed = {event.agent.id: at}
        self._move(request, at, WAITING)

    def _transferred(self, request: Request, at: datetime, event: happened.Transferred) -> None:
        self._release(request)
        request.passed = {event.agent.id: at}
        request.transfers += 1
        request.named, request.named_at = (event.to_agent.id if event.to_agent else None), at
        self._move(request, at, WAITING)

    def _handed_back(self, request: Request, at: datetime, event: happened.HandedBack) -> None:
        self._release(request)
        self._move(request, at, ASSISTANT)

    def _resolved(self, request: Request, at: datetime, event: happened.Resolved) -> None:
        units = self.people[event.agent.id].units.get(request.id, 1) if event.agent else 1
        self._release(request)
        request.callback = None
        if event.agent is not None and event.wrap_up_seconds:
            until = at + timedelta(seconds=event.wrap_up_seconds)
            self.people[event.agent.id].wrap_ups[request.id] = (until, units)
            request.wrap_up_by = event.agent.id
        self._move(request, at, ENDED)

    def _wrapped_up(self, request: Request, at: datetime, event: happened.WrappedUp) -> None:
        self.people[event.agent.id].wrap_ups.pop(request.id, None)

    def _reopened(self, request: Request, at: datetime, event: happened.Reopened) -> None:
        request.transfers, request.skill, request.topic_difficulty = 0, "general", 1
        self._move(request, at, ASSISTANT)
