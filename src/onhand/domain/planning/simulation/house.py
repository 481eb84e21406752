"""The projection in memory: who waits, who has room, what is due. It answers what the store's queries answer."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from onhand.domain.conversation.participants import Agent
from onhand.domain.conversation.state import Conversation, WrappingUp
from onhand.domain.conversation.transitions import Status
from onhand.domain.matching.certified import Certified
from onhand.domain.matching.room import Room
from onhand.domain.matching.turns import JOINS_COUNT_FOR, OFFERS_COUNT_FOR, hard_in_a_row, hard_share
from onhand.domain.matching.waiting import Candidate, Waiting, waiting_of
from onhand.domain.planning.simulation.agenda import Agenda
from onhand.domain.planning.simulation.faults import Fault
from onhand.domain.planning.simulation.history import History
from onhand.domain.planning.simulation.memory_log import Follow, MemoryLog
from onhand.domain.planning.simulation.scenario import Team
from onhand.domain.workforce.presence import Standing
from onhand.domain.workforce.profile import Presence, is_heard_of

LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(slots=True)
class Member:
    """An agent's row."""

    drawn: Team
    agent: Agent
    certifications: tuple[Certified, ...]
    standing: Standing = field(default_factory=lambda: Standing(Presence.OFFLINE, accepting=False))
    presence_since: datetime = LONG_AGO
    is_connected: bool = True
    heard_at: datetime | None = None
    ends_at: datetime | None = None
    units: dict[str, int] = field(default_factory=dict[str, int])
    offered: set[str] = field(default_factory=set[str])
    wrapping_up: dict[str, WrappingUp] = field(default_factory=dict[str, WrappingUp])
    offers: list[datetime] = field(default_factory=list[datetime])
    joined: list[tuple[datetime, int]] = field(default_factory=list[tuple[datetime, int]])

    def seen_at(self, now: datetime) -> datetime | None:
        return now if self.is_connected else self.heard_at

    def load(self, now: datetime) -> int:
        return sum(self.units.values()) + sum(one.weight for one in self.wrapping_up.values() if one.until > now)

    def takes_offers(self, now: datetime) -> bool:
        return self.standing.takes_offers and is_heard_of(self.seen_at(now), now)

    def is_lost(self, now: datetime, grace: timedelta) -> bool:
        """Says whether the agent was not heard of for the grace time."""
        seen_at = self.seen_at(now)
        return seen_at is None or now - seen_at >= grace


def member_of(drawn: Team) -> Member:
    certifications = tuple(Certified(skill=s, language=g, market=m, level=v) for s, g, m, v in drawn.certifications)
    return Member(drawn, Agent(drawn.agent_id, drawn.agent_id), certifications)


def _unwatched(before: Conversation | None, after: Conversation) -> None:
    pass


class House:
    """Everything that the product knows, in memory."""

    def __init__(self, history: History, agenda: Agenda, team: tuple[Team, ...], faults: frozenset[Fault]) -> None:
        self.faults = faults
        self._agenda = agenda
        self.watch: Follow = _unwatched
        self.log = MemoryLog(history, self._follow, is_fenced=Fault.NO_FENCE not in faults)
        self.members = {one.agent_id: member_of(one) for one in team}
        self._waiting: dict[str, Waiting] = {}
        self._offered: set[str] = set()
        self._wrapping_up: set[str] = set()
        self._called_back: set[str] = set()

    def waiting(self) -> list[Waiting]:
        """Gives what waits and is offered to nobody."""
        return list(self._waiting.values())

    def offered(self) -> list[Waiting]:
        """Gives what waits and is offered to somebody just now."""
        return [waiting_of(state) for state in self._states(self._offered)]

    def candidates(self, now: datetime) -> list[Candidate]:
        """Gives who takes offers."""
        anybody = Fault.ANYBODY in self.faults
        return [candidate(one, now, self.faults) for one in self.members.values() if anybody or one.takes_offers(now)]

    def room_of(self, agent_id: str, now: datetime) -> Room:
        """Gives what the store reads under the agent's lock, in the transaction that makes an offer."""
        member = self.members[agent_id]
        takes_offers = Fault.ANYBODY in self.faults or member.standing.takes_offers
        if Fault.IGNORE_LOAD in self.faults or Fault.NO_FENCE in self.faults:
            return Room(takes_offers, member.drawn.capacity, 0, 0)
        return Room(takes_offers, member.drawn.capacity, member.load(now), len(member.offered))

    def expired(self, now: datetime) -> Iterator[Conversation]:
        """Gives what was offered for too long."""
        for state in self._states(self._offered):
            if state.offer is not None and state.offer.expires_at <= now:
                yield state

    def lost(self, now: datetime, grace: timedelta) -> Iterator[tuple[Conversation, str]]:
        """Gives what is held by or offered to who was not heard of for the grace time."""
        for member in self.members.values():
            if member.is_lost(now, grace):
                yield from ((state, member.agent.id) for state in self._states(set(member.units)))

    def callbacks(self) -> list[Conversation]:
        """Gives what a callback was booked for that is not over."""
        return self._states(self._called_back)

    def unheard_of(self, now: datetime, grace: timedelta) -> Iterator[Member]:
        """Gives who was not heard of for the grace time and is not offline yet."""
        for member in self.members.values():
            if member.is_lost(now, grace) and member.standing.presence is not Presence.OFFLINE:
                yield member

    def wrapped_up(self, now: datetime) -> Iterator[Conversation]:
        """Gives what has been wrapped up for long enough."""
        for state in self._states(self._wrapping_up):
            if state.wrapping_up is not None and state.wrapping_up.until <= now:
                yield state

    def _states(self, ids: set[str]) -> list[Conversation]:
        return [self.log.states[one] for one in sorted(ids)]

    def _follow(self, before: Conversation | None, after: Conversation) -> None:
        if before is not None:
            self._forget(before)
        self._note(before, after)
        self.watch(before, after)

    def _forget(self, before: Conversation) -> None:
        for member in _members(self.members, before):
            member.units.pop(before.id, None)
            member.offered.discard(before.id)
        if before.wrapping_up is not None:
            self.members[before.wrapping_up.agent.id].wrapping_up.pop(before.id, None)

    def _note(self, before: Conversation | None, after: Conversation) -> None:
        if after.status is Status.WAITING:
            self._waiting[after.id] = waiting_of(after)
        else:
            self._waiting.pop(after.id, None)
        _keep_in(self._offered, after.id, is_in=after.offer is not None)
        _keep_in(self._wrapping_up, after.id, is_in=after.wrapping_up is not None)
        _keep_in(self._called_back, after.id, is_in=after.callback is not None and not after.callback.joined_at)
        if after.offer is not None:
            asked = self.members[after.offer.agent.id]
            asked.units[after.id] = after.weight
            asked.offered.add(after.id)
        if after.agent is not None:
            member = self.members[after.agent.id]
            member.units[after.id] = after.weight
            if before is None or before.agent is None:
                member.joined.append((self._agenda.now, after.difficulty))
        if after.wrapping_up is not None:
            self.members[after.wrapping_up.agent.id].wrapping_up[after.id] = after.wrapping_up


def _members(members: dict[str, Member], state: Conversation) -> Iterator[Member]:
    if state.agent is not None:
        yield members[state.agent.id]
    if state.offer is not None:
        yield members[state.offer.agent.id]


def _keep_in(ids: set[str], one: str, *, is_in: bool) -> None:
    if is_in:
        ids.add(one)
    else:
        ids.discard(one)


def candidate(member: Member, now: datetime, faults: frozenset[Fault]) -> Candidate:
    """Gives what matching needs of an agent."""
    load = member.load(now)
    if load >= member.drawn.capacity and Fault.IGNORE_LOAD not in faults:
        certifications = member.certifications
        return Candidate(
            member.agent, member.drawn.languages, member.drawn.capacity, load, certifications=certifications
        )
    while member.offers and now - member.offers[0] > OFFERS_COUNT_FOR:
        member.offers.pop(0)
    if Fault.ANYBODY in faults:
        return Candidate(member.agent, ("en", "sv", "de", "pl"), member.drawn.capacity, load)
    ignores_load = Fault.IGNORE_LOAD in faults
    recent = [(at, difficulty) for at, difficulty in reversed(member.joined) if now - at < JOINS_COUNT_FOR]
    taken = "".join(str(difficulty) for _, difficulty in recent)
    since_break = sum(at >= member.presence_since for at, _ in recent)
    return Candidate(
        agent=member.agent,
        languages=member.drawn.languages,
        capacity=member.drawn.capacity,
        load=0 if ignores_load else load,
        last_offer_at=member.offers[-1] if member.offers else None,
        certifications=member.certifications,
        open_offers=0 if ignores_load else len(member.offered),
        offers_recently=len(member.offers),
        hard_in_a_row=hard_in_a_row(taken, since_break),
        hard_share=hard_share(taken),
        ends_at=member.ends_at,
        is_mentored=member.drawn.is_mentored,
    )
