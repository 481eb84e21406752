"""What nobody asks for but time brings: offers run out, agents vanish, places become free."""

from datetime import timedelta

from onhand.domain.conversation import decisions
from onhand.domain.conversation.events import Party, Resolved
from onhand.domain.planning.simulation.agenda import Agenda
from onhand.domain.planning.simulation.counts import Counts
from onhand.domain.planning.simulation.faults import Fault
from onhand.domain.planning.simulation.history import Accepts, History
from onhand.domain.planning.simulation.house import House
from onhand.domain.planning.simulation.matchers import Matchers
from onhand.domain.planning.simulation.scenario import Machines


class Sweeps:
    """The worker's timers."""

    def __init__(
        self,
        house: House,
        agenda: Agenda,
        history: History,
        machines: Machines,
        matchers: Matchers,
        counts: Counts,
    ) -> None:
        self._house = house
        self._agenda = agenda
        self._history = history
        self._machines = machines
        self._matchers = matchers
        self._counts = counts

    def start(self) -> None:
        self._agenda.after(self._machines.sweep_seconds, self._sweep)

    def _sweep(self) -> None:
        self._agenda.after(self._machines.sweep_seconds, self._sweep)
        if self._matchers.is_down:
            return
        if Fault.LOSE_REQUESTS in self._house.faults:
            self._lose_requests()
        if Fault.NO_SWEEP not in self._house.faults:
            self._expire_offers()
            self._return_lost()
        self._end_wrap_ups()

    def _expire_offers(self) -> None:
        now = self._agenda.now
        for state in self._house.expired(now):
            offer = state.offer
            if offer is None:
                continue
            self._house.log.append(state.id, lambda known, o=offer.id: decisions.offer_expires(known, o), now)
            self._counts.expired += 1
            self._pause(offer.agent.id)
            self._matchers.hint()

    def _pause(self, agent_id: str) -> None:
        """Who let one run out is taken to be away until they say otherwise."""
        member = self._house.members[agent_id]
        if member.accepting:
            member.accepting = False
            self._history.note(self._agenda.now, Accepts(agent_id, accepting=False))

    def _return_lost(self) -> None:
        now = self._agenda.now
        grace = timedelta(seconds=self._machines.grace_seconds)
        for state, agent_id in self._house.lost(now, grace):
            after = self._house.log.append(state.id, lambda known, a=agent_id: decisions.agent_is_lost(known, a), now)
            self._counts.vanished += after.seq > state.seq
            self._matchers.hint()

    def _end_wrap_ups(self) -> None:
        now = self._agenda.now
        for state in self._house.wrapped_up(now):
            self._house.log.append(state.id, lambda known: decisions.wrap_up_ends(known, now), now)
            self._matchers.hint()

    def _lose_requests(self) -> None:
        """The planted fault: what waits for long is tidied away."""
        now = self._agenda.now
        for state in self._house.waiting():
            if state.waiting_since is not None and now - state.waiting_since > timedelta(minutes=4):
                self._house.log.append(state.id, lambda known: [Resolved(by=Party.SYSTEM)], now)
