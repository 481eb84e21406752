"""What nobody asks for but time brings: offers run out, agents vanish, places become free."""

from datetime import timedelta

from onhand.domain.conversation import decisions
from onhand.domain.conversation.events import Party, Resolved
from onhand.domain.planning.simulation.agenda import Agenda
from onhand.domain.planning.simulation.bookings import Bookings
from onhand.domain.planning.simulation.counts import Counts
from onhand.domain.planning.simulation.faults import Fault
from onhand.domain.planning.simulation.house import House
from onhand.domain.planning.simulation.matchers import Matchers
from onhand.domain.planning.simulation.scenario import Machines
from onhand.domain.planning.simulation.standings import Standings


class Sweeps:
    """The worker's timers."""

    def __init__(
        self,
        house: House,
        agenda: Agenda,
        standings: Standings,
        bookings: Bookings,
        machines: Machines,
        matchers: Matchers,
        counts: Counts,
    ) -> None:
        self._house = house
        self._agenda = agenda
        self._standings = standings
        self._bookings = bookings
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
        self._bookings.sweep()

    def _expire_offers(self) -> None:
        now = self._agenda.now
        for state in self._house.expired(now):
            offer = state.offer
            if offer is None:
                continue
            self._house.log.append(state.id, lambda known, o=offer.id: decisions.offer_expires(known, o), now)
            self._counts.expired += 1
            self._standings.let_run_out(self._house.members[offer.agent.id], offer.id)
            self._matchers.hint()

    def _return_lost(self) -> None:
        now = self._agenda.now
        grace = timedelta(seconds=self._machines.grace_seconds)
        for member in self._house.unheard_of(now, grace):
            self._standings.lose(member)
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
            if now - state.since > timedelta(minutes=4):
                self._house.log.append(state.conversation_id, lambda known: [Resolved(by=Party.SYSTEM)], now)
