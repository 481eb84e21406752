"""Goes through what happened, entry by entry, and says what should not have."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from onhand.domain.conversation import events as happened
from onhand.domain.planning.simulation import history as truth
from onhand.domain.planning.simulation.checking import able
from onhand.domain.planning.simulation.checking.known import HELD, OFFERED, WAITING, Person, Request, Slot
from onhand.domain.planning.simulation.checking.picture import Picture
from onhand.domain.planning.simulation.checking.rules import Rules

LOOK_EVERY = timedelta(seconds=30)


class Violation(StrEnum):
    """What must never happen."""

    STUCK = "stuck"
    DOUBLE_ASSIGNMENT = "double_assignment"
    OVER_CAPACITY = "over_capacity"
    NEWER_BEFORE_OLDER = "newer_before_older"
    PROMISE_BROKEN = "promise_broken"
    INELIGIBLE = "ineligible"


class Finding(Struct, frozen=True):
    """One violation, in words."""

    violation: Violation
    at: datetime
    conversation_id: str
    sentence: str


class Judge:
    """Sees everything once, in order."""

    def __init__(self, rules: Rules) -> None:
        self.findings: list[Finding] = []
        self._rules = rules
        self._picture = Picture()
        self._offers: list[tuple[truth.Happened, happened.OfferMade]] = []
        self._commit = 0
        self._gave_up: set[str] = set()
        self._look_at: datetime | None = None
        self._offer_outage: dict[str, float] = {}
        self._down_outage: dict[str, float] = {}

    def judge(self, entries: Sequence[truth.Entry], ends_at: datetime) -> list[Finding]:
        """Gives all findings, in the order of time."""
        for entry in entries:
            self._look_around(entry.at)
            self._before(entry)
            self._picture.draw(entry)
            self._after(entry)
        self._check_offers()
        self._look_around(ends_at)
        self._at_the_end(ends_at)
        return self.findings

    def _find(self, violation: Violation, at: datetime, request: Request, sentence: str) -> None:
        self.findings.append(Finding(violation, at, request.id, sentence))

    def _before(self, entry: truth.Entry) -> None:
        what = entry.what
        if not isinstance(what, truth.Happened):
            self._check_offers()
            self._before_fact(entry.at, what)
            return
        if what.commit != self._commit:
            self._check_offers()
            self._commit = what.commit
        request = self._picture.requests.get(what.recorded.conversation_id)
        if request is not None:
            self._before_event(entry.at, request, what.recorded.event)

    def _before_event(self, at: datetime, request: Request, event: happened.AnyEvent) -> None:
        match event:
            case happened.OfferMade():
                self._check_double(at, request, event.agent.id, "is offered")
                self._offer_outage[request.id] = self._picture.outage_until(at)
            case happened.HandoffRequested():
                self._gave_up.discard(request.id)
            case happened.AgentJoined():
                self._check_double(at, request, event.agent.id, "is joined")
            case happened.OfferExpired() | happened.OfferDeclined():
                if request.offered_to != event.agent.id:
                    self._find(
                        Violation.DOUBLE_ASSIGNMENT,
                        at,
                        request,
                        f"an offer to {event.agent.id} ends that was not the open one",
                    )
                self._check_overdue(at, request)
            case happened.HandoffWithdrawn() | happened.Resolved() | happened.CallbackCancelled():
                self._check_vanished(at, request, event)
            case _:
                pass

    def _check_double(self, at: datetime, request: Request, agent_id: str, how: str) -> None:
        others = {request.offered_to, request.holder} - {None, agent_id}
        again = request.holder == agent_id or (how == "is offered" and request.offered_to == agent_id)
        if others or again:
            whose = ", ".join(sorted(one for one in (request.offered_to, request.holder) if one))
            self._find(Violation.DOUBLE_ASSIGNMENT, at, request, f"{how} by {agent_id} while {whose} has it")

    def _check_overdue(self, at: datetime, request: Request) -> None:
        """An offer stands no longer than it may, outages apart."""
        down = self._picture.outage_until(at) - self._offer_outage.get(request.id, 0.0)
        late = (at - request.offer_ends_at).total_seconds() - down
        if request.status == OFFERED and late > self._rules.slack:
            self._find(Violation.STUCK, at, request, f"stayed offered to {request.offered_to} {late:.0f} s too long")

    def _check_vanished(self, at: datetime, request: Request, event: happened.AnyEvent) -> None:
        is_promised = request.callback is not None and not request.callback.begun and request.status != HELD
        if request.status not in (WAITING, OFFERED) and not is_promised:
            return
        if request.id not in self._gave_up:
            self._find(Violation.PROMISE_BROKEN, at, request, f"waited, and '{event.kind}' came from nobody")

    def _before_fact(self, at: datetime, fact: truth.Fact) -> None:
        match fact:
            case truth.GaveUp():
                self._gave_up.add(fact.conversation_id)
            case truth.Connection(is_up=False):
                self._down_outage[fact.agent_id] = self._picture.outage_until(at)
            case truth.Connection(is_up=True):
                self._check_abandoned(at, self._picture.people[fact.agent_id])
            case _:
                pass

    def _check_abandoned(self, at: datetime, person: Person) -> None:
        """Whoever was gone for longer than the grace time holds nothing that they held before."""
        down = self._picture.outage_until(at) - self._down_outage.get(person.id, 0.0)
        gone = (at - person.up_since).total_seconds() - down
        if person.is_up or gone <= self._rules.grace + self._rules.slack:
            return
        for conversation_id in person.units:
            request = self._picture.requests[conversation_id]
            if request.status == HELD and request.status_since < person.up_since:
                self._find(Violation.STUCK, at, request, f"was left with {person.id}, who was gone for {gone:.0f} s")

    def _after(self, entry: truth.Entry) -> None:
        what = entry.what
        if not isinstance(what, truth.Happened):
            return
        event = what.recorded.event
        if isinstance(event, happened.OfferMade):
            self._offers.append((what, event))
            person = self._picture.people[event.agent.id]
            request = self._picture.requests[what.recorded.conversation_id]
            load = person.load(entry.at)
            if load > person.capacity:
                self._find(
                    Violation.OVER_CAPACITY, entry.at, request, f"gives {person.id} {load} units of {person.capacity}"
                )

    def _check_offers(self) -> None:
        """Offers of one commit are judged when all of it is there: they became true together."""
        for what, event in self._offers:
            request = self._picture.requests[what.recorded.conversation_id]
            person = self._picture.people[event.agent.id]
            for sentence in self._why_not(request, person, what):
                self._find(Violation.INELIGIBLE, what.recorded.at, request, f"offered to {person.id}, who {sentence}")
            self._check_order(request, person, what)
        self._offers.clear()

    def _why_not(self, request: Request, person: Person, what: truth.Happened) -> Iterator[str]:
        at, read_at, rules = what.recorded.at, what.read_at, self._rules
        yield from able.why_not_there(person, read_at)
        yield from able.why_not_able(request, person, at, rules)
        yield from able.why_not_well(request, person, read_at, rules)
        passed = request.passed.get(person.id)
        if passed is not None and passed <= read_at and able.has_passed(request, person, at, rules):
            yield "has just passed it over"

    def _check_order(self, request: Request, person: Person, what: truth.Happened) -> None:
        at, read_at = what.recorded.at, what.read_at
        for other in self._picture.waiting.values():
            if other.status_since <= read_at:
                self._note_overtaken(other, request, person, what)
            if other.asked_at >= request.asked_at or other.kind != request.kind or other.status_since > read_at:
                continue
            if all(self._is_eligible(other, person, moment) for moment in (read_at, at)):
                seconds = (request.asked_at - other.asked_at).total_seconds()
                sentence = f"went to {person.id} before {other.id}, which is {seconds:.0f} s older"
                self._find(Violation.NEWER_BEFORE_OLDER, at, request, sentence)
                return

    def _note_overtaken(self, other: Request, request: Request, person: Person, what: truth.Happened) -> None:
        """A callback that has begun waits, and this agent, who could keep it, is asked for somebody less pressing."""
        slot = other.callback
        if slot is None or slot.somebody_could or request.priority in ("urgent", "promised"):
            return
        room = person.capacity - person.load(what.recorded.at) + request.units_of(person)
        if room < other.units_of(person) or any(able.why_not_well(other, person, what.read_at, self._rules)):
            return
        slot.somebody_could = all(self._is_eligible(other, person, at) for at in (what.read_at, what.recorded.at))

    def _is_eligible(self, request: Request, person: Person, at: datetime) -> bool:
        rules = self._rules
        if able.has_passed(request, person, at, rules) or able.is_kept_for_another(request, person, at, rules):
            return False
        return not any(able.why_not_able(request, person, at, rules))

    def _look_around(self, now: datetime) -> None:
        """Every so often: does anybody wait whom somebody able could serve?"""
        if self._look_at is None:
            self._look_at = now
        while self._look_at <= now:
            if self._picture.requests:
                self._look(self._look_at)
            self._look_at += LOOK_EVERY

    def _look(self, now: datetime) -> None:
        free = [one for one in self._picture.people.values() if not one.open_offers and one.is_up]
        for request in self._picture.requests.values():
            if request.callback is not None:
                self._check_callback(now, request, request.callback)
        for request in self._picture.waiting.values():
            if self._picture.is_down or not any(able.is_free_for(request, one, now, self._rules) for one in free):
                request.idle_since = None
            elif request.idle_since is None:
                request.idle_since = now
            elif (now - request.idle_since).total_seconds() > self._rules.idle:
                self._find(
                    Violation.STUCK,
                    now,
                    request,
                    f"waits since {request.asked_at:%H:%M:%S} while somebody able is free",
                )
                request.idle_since = now + timedelta(days=1)

    def _check_callback(self, now: datetime, request: Request, slot: Slot) -> None:
        """Begun on time, and kept unless nobody could."""
        if slot.is_broken:
            return
        down = self._picture.outage_until(now) - slot.outage_before
        late = (now - slot.starts_at).total_seconds() - down
        if not slot.begun and late > self._rules.slack:
            slot.is_broken = True
            self._find(
                Violation.PROMISE_BROKEN,
                now,
                request,
                f"was to be called back at {slot.starts_at:%H:%M}, and nothing began",
            )
        if request.idle_since and (now - request.idle_since).total_seconds() >= self._rules.keeps_waiting:
            slot.somebody_could = True
        if now >= slot.ends_at and request.status == WAITING and slot.somebody_could:
            slot.is_broken = True
            self._find(
                Violation.PROMISE_BROKEN,
                now,
                request,
                f"was to be called back by {slot.ends_at:%H:%M}, and somebody could have",
            )

    def _at_the_end(self, ends_at: datetime) -> None:
        for request in self._picture.requests.values():
            if request.status == OFFERED:
                self._check_overdue(ends_at, request)
        for person in self._picture.people.values():
            if not person.is_up:
                self._check_abandoned(ends_at, person)
