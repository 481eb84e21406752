"""Several matchers at once: each reads, thinks, and writes what may be old by then; some die between."""

from datetime import datetime
from random import Random

from msgspec import Struct

from onhand.domain.conversation import decisions
from onhand.domain.conversation.errors import ConversationError, NoRoom
from onhand.domain.conversation.events import OfferMade
from onhand.domain.conversation.state import Conversation
from onhand.domain.matching.offers import propose_offers
from onhand.domain.matching.policy import Policy
from onhand.domain.matching.waiting import Candidate, Proposal, Waiting
from onhand.domain.planning.simulation.agenda import Agenda
from onhand.domain.planning.simulation.counts import Counts
from onhand.domain.planning.simulation.faults import Fault
from onhand.domain.planning.simulation.history import History, MatcherDied
from onhand.domain.planning.simulation.house import House
from onhand.domain.planning.simulation.scenario import Machines


class Read(Struct, frozen=True):
    """What a matcher read at a moment, of the conversations and agents that it proposes to bring together."""

    at: datetime
    states: dict[str, Conversation]
    waiting: dict[str, Waiting]
    candidates: dict[str, Candidate]


class Matchers:
    """Every matcher of the house. `offered` is called for each offer that was made."""

    def __init__(
        self, house: House, agenda: Agenda, history: History, machines: Machines, policy: Policy, dice: Random
    ) -> None:
        self._house = house
        self._agenda = agenda
        self._history = history
        self._machines = machines
        self._policy = policy
        self._dice = dice
        self._is_busy = [False] * machines.matchers
        self._is_called = [False] * machines.matchers
        self.is_down = False
        self.counts = Counts()
        self.offered = _nobody_is_told

    def start(self) -> None:
        for matcher in range(self._machines.matchers):
            self._agenda.after(self._dice.uniform(0, self._machines.tick_seconds), lambda m=matcher: self._tick(m))

    def hint(self) -> None:
        """The queue moved, or somebody has room: each hears of it a little later."""
        for matcher in range(self._machines.matchers):
            if not self._is_called[matcher]:
                self._is_called[matcher] = True
                late = self._dice.expovariate(1 / self._machines.hint_seconds)
                self._agenda.after(late, lambda m=matcher: self._read(m))

    def _tick(self, matcher: int) -> None:
        self._agenda.after(self._machines.tick_seconds, lambda: self._tick(matcher))
        if not self._is_called[matcher]:
            self._read(matcher)

    def _read(self, matcher: int) -> None:
        if self._is_busy[matcher]:
            self._agenda.after(self._machines.think_seconds, lambda: self._read(matcher))
            return
        self._is_called[matcher] = False
        if self.is_down:
            return
        now = self._agenda.now
        waiting = self._house.waiting()
        candidates = self._house.candidates(now) if waiting else []
        if not any(one.room > 0 for one in candidates):
            return
        proposals = self._proposals(waiting, candidates, now)
        if not proposals:
            return
        states = self._house.log.states
        read = Read(
            now,
            {one.conversation_id: states[one.conversation_id] for one in proposals},
            {one.conversation_id: one for one in waiting},
            {one.agent.id: one for one in candidates},
        )
        self._is_busy[matcher] = True
        if self._dice.random() < self._machines.crash:
            proposals = proposals[: self._dice.randrange(len(proposals) + 1)]
            self._agenda.after(self._think(), lambda: self._die(matcher, proposals, read))
        else:
            self._agenda.after(self._think(), lambda: self._write(matcher, proposals, read))

    def _think(self) -> float:
        return self._dice.expovariate(1 / self._machines.think_seconds)

    def _proposals(self, waiting: list[Waiting], candidates: list[Candidate], now: datetime) -> list[Proposal]:
        faults = self._house.faults
        if Fault.DEAF_MATCHER in faults:
            waiting = [one for one in waiting if not one.conversation_id.endswith("7")]
        if Fault.NEWEST_FIRST in faults:
            return newest_first(waiting, candidates)
        return propose_offers(waiting, candidates, now, self._policy)

    def _die(self, matcher: int, written: list[Proposal], read: Read) -> None:
        """Some of it may be written before."""
        self._write(matcher, written, read)
        self._history.note(self._agenda.now, MatcherDied(matcher))
        self.counts.crashes += 1
        self._is_busy[matcher] = True
        self._agenda.after(self._machines.restart_seconds, lambda: self._rise(matcher))

    def _rise(self, matcher: int) -> None:
        self._is_busy[matcher] = False

    def _write(self, matcher: int, proposals: list[Proposal], read: Read) -> None:
        self._is_busy[matcher] = False
        if self.is_down:
            return
        commit = self._history.commit()
        for proposal in proposals:
            self._offer(proposal, read, commit)

    def _offer(self, proposal: Proposal, read: Read, commit: int) -> None:
        now = self._agenda.now
        seen = read.states[proposal.conversation_id]
        waiting, candidate = read.waiting[proposal.conversation_id], read.candidates[proposal.agent.id]
        self.counts.proposals += 1
        event = proposal.as_event(waiting, candidate, f"offer-{self.counts.proposals}", now)
        try:
            self._house.room_of(proposal.agent.id, now).with_offer(event.weight)
            state = self._house.log.append(
                seen.id, lambda known: decisions.offer(known, event), now, seen=seen, read_at=read.at, commit=commit
            )
        except NoRoom:
            self.counts.refused_for_room += 1
            return
        except ConversationError:  # another matcher was quicker, or it does not wait any more
            self.counts.refused_by_fence += 1
            return
        self.counts.offers += 1
        self._house.members[proposal.agent.id].offers.append(now)
        self.offered(state, event)


def _nobody_is_told(state: Conversation, event: OfferMade) -> None:
    pass


def newest_first(waiting: list[Waiting], candidates: list[Candidate]) -> list[Proposal]:
    """The planted fault: a plausible matcher that takes the last who came."""
    free = [one for one in candidates if one.room > 0 and not one.open_offers]
    proposals: list[Proposal] = []
    for one in sorted(waiting, key=lambda waits: waits.since, reverse=True):
        for agent in free:
            if one.language in agent.languages and one.weight <= agent.room:
                proposals.append(Proposal(one.conversation_id, agent.agent, ()))
                free.remove(agent)
                break
    return proposals
