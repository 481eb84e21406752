"""Customers: they come, ask for a person, wait as long as they care to, and some come again."""

from random import Random

from onhand.domain.conversation import decisions
from onhand.domain.conversation import events as happened
from onhand.domain.conversation.state import Conversation
from onhand.domain.conversation.topic import Topic
from onhand.domain.planning.simulation.agenda import Agenda
from onhand.domain.planning.simulation.arrivals import next_arrival
from onhand.domain.planning.simulation.bookings import Bookings
from onhand.domain.planning.simulation.counts import Counts
from onhand.domain.planning.simulation.history import GaveUp, History
from onhand.domain.planning.simulation.house import House
from onhand.domain.planning.simulation.matchers import Matchers
from onhand.domain.planning.simulation.scenario import Scenario


class Customers:
    """Everybody who asks for help."""

    def __init__(
        self,
        house: House,
        agenda: Agenda,
        history: History,
        scenario: Scenario,
        matchers: Matchers,
        bookings: Bookings,
        counts: Counts,
        dice: Random,
    ) -> None:
        self._house = house
        self._agenda = agenda
        self._history = history
        self._scenario = scenario
        self._matchers = matchers
        self._bookings = bookings
        self._counts = counts
        self._dice = dice

    def start(self) -> None:
        self._await_next()

    def _await_next(self) -> None:
        since_start = (self._agenda.now - self._scenario.starts_at).total_seconds()
        comes = next_arrival(self._scenario, since_start, self._dice)
        if comes < self._scenario.open_seconds:
            self._agenda.after(comes - since_start, self._arrive)

    def _arrive(self) -> None:
        self._await_next()
        now, dice = self._agenda.now, self._dice
        self._counts.conversations += 1
        conversation_id = f"c-{self._counts.conversations:04}"
        started = happened.ConversationStarted(
            channel="web", language=dice.choice(self._scenario.languages), market="se"
        )
        self._house.log.start(conversation_id, started, now)
        if dice.random() < 0.8:
            difficulty = dice.randint(2, 3) if dice.random() < self._scenario.difficult else 1
            topic = Topic(dice.choice(self._scenario.skills), difficulty)
            self._house.log.append(conversation_id, lambda state: [happened.ErrandMoved(memory={}, topic=topic)], now)
        self.ask(conversation_id)

    def ask(self, conversation_id: str) -> None:
        """Asks for a person, in words, by the button, or because of danger."""
        now, roll = self._agenda.now, self._dice.random()
        priority = happened.Priority.NORMAL
        if roll < self._scenario.urgent:
            priority = happened.Priority.URGENT
        elif roll < self._scenario.urgent + self._scenario.high:
            priority = happened.Priority.HIGH
        self._counts.requests += 1
        state = self._house.log.append(conversation_id, lambda known: _request(known, priority), now)
        self._matchers.hint()
        if self._dice.random() >= self._scenario.behaviour.patient:
            patience = self._dice.expovariate(1 / self._scenario.behaviour.patience_seconds)
            self._agenda.after(patience, lambda: self._lose_patience(conversation_id, state.handoffs))
        if self._dice.random() < self._scenario.behaviour.books:
            self._agenda.after(self._dice.expovariate(1 / 60), lambda: self._book(conversation_id))

    def _book(self, conversation_id: str) -> None:
        """Rather be called back than wait; some move it, some need it no more."""
        if not self._house.log.states[conversation_id].waits:
            return
        self._bookings.book(conversation_id)
        roll = self._dice.random()
        if roll < 0.15:
            self._agenda.after(self._dice.expovariate(1 / 300), lambda: self._bookings.cancel(conversation_id))
        elif roll < 0.3:
            self._agenda.after(self._dice.expovariate(1 / 300), lambda: self._rebook(conversation_id))

    def _rebook(self, conversation_id: str) -> None:
        callback = self._house.log.states[conversation_id].callback
        if callback is not None and not callback.joined_at:
            self._bookings.book(conversation_id)

    def _lose_patience(self, conversation_id: str, handoffs: int) -> None:
        state = self._house.log.states[conversation_id]
        if not state.waits or state.handoffs != handoffs:
            return
        now = self._agenda.now
        self._history.note(now, GaveUp(conversation_id))
        decide = decisions.customer_resolves if self._dice.random() < 0.5 else decisions.customer_withdraws_request
        self._house.log.append(conversation_id, lambda known: decide(known, f"leave-{known.seq}"), now)
        self._counts.withdrawn += 1
        self._matchers.hint()
        if self._dice.random() < self._scenario.behaviour.asks_again:
            self._agenda.after(self._dice.expovariate(1 / 300), lambda: self.come_again(conversation_id))

    def come_again(self, conversation_id: str) -> None:
        """Asks once more, in the same conversation."""
        since_start = (self._agenda.now - self._scenario.starts_at).total_seconds()
        if since_start < self._scenario.open_seconds:
            self.ask(conversation_id)


def _request(state: Conversation, priority: happened.Priority) -> decisions.Decision:
    if priority is happened.Priority.NORMAL:
        return decisions.customer_requests_person(state, f"ask-{state.seq}", happened.Cause.BUTTON)
    return decisions.customer_writes(state, "Help me", f"ask-{state.seq}", asks_for_person=True, priority=priority)
