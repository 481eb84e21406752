"""Callbacks: customers who would rather be called back book a slot, and the worker sees to it that it is kept."""

from collections import Counter
from datetime import datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from onhand.domain.conversation import callback_decisions
from onhand.domain.conversation.callback import Callback
from onhand.domain.conversation.errors import ConversationError
from onhand.domain.conversation.state import Conversation
from onhand.domain.matching.callbacks import CallbackRules, Due, ServiceMarket, due
from onhand.domain.matching.opening_hours import OpeningHours, Span
from onhand.domain.planning.simulation.agenda import Agenda
from onhand.domain.planning.simulation.counts import Counts
from onhand.domain.planning.simulation.faults import Fault
from onhand.domain.planning.simulation.history import GaveUp, History
from onhand.domain.planning.simulation.house import House
from onhand.domain.planning.simulation.matchers import Matchers
from onhand.domain.planning.simulation.scenario import Scenario

RULES = CallbackRules(slot_minutes=10, capacity=2, days_ahead=1, notice_minutes=3, remind_minutes=5)
SLOTS_CONSIDERED = 4


class Bookings:
    """The slots of the one market, and what is due for them."""

    def __init__(
        self,
        house: House,
        agenda: Agenda,
        history: History,
        scenario: Scenario,
        matchers: Matchers,
        counts: Counts,
        dice: Random,
    ) -> None:
        self._house = house
        self._agenda = agenda
        self._history = history
        self._scenario = scenario
        self._matchers = matchers
        self._counts = counts
        self._dice = dice
        self._market = ServiceMarket("se", OpeningHours(ZoneInfo("UTC")), RULES)

    def book(self, conversation_id: str) -> None:
        """The customer takes one of the next free slots, instead of waiting or in place of another."""
        now = self._agenda.now
        slots = self._free_slots(now)
        if not slots:
            return
        slot = self._dice.choice(slots)
        self._counts.callbacks_booked += 1
        booking = callback_decisions.Booking(
            callback_id=f"callback-{self._counts.callbacks_booked}",
            starts_at=slot.starts_at,
            ends_at=slot.ends_at,
            zone="UTC",
            language="en",
        )
        try:
            self._house.log.append(
                conversation_id,
                lambda state: callback_decisions.customer_books(state, booking, booking.callback_id),
                now,
            )
        except ConversationError:  # somebody came meanwhile
            return
        self._matchers.hint()

    def cancel(self, conversation_id: str) -> None:
        """The customer needs no callback any more."""
        state = self._house.log.states[conversation_id]
        if state.callback is None or state.agent is not None or state.callback.joined_at:
            return
        now = self._agenda.now
        self._history.note(now, GaveUp(conversation_id))
        self._house.log.append(
            conversation_id, lambda known: callback_decisions.customer_cancels(known, f"cancel-{known.seq}"), now
        )
        self._matchers.hint()

    def sweep(self) -> None:
        """What time brings: reminders, beginnings, and slots in which nobody came."""
        now = self._agenda.now
        for state in self._house.callbacks():
            callback = state.callback
            if callback is not None and Fault.FORGET_CALLBACKS not in self._house.faults:
                self._see_to(state, callback, now)

    def _see_to(self, state: Conversation, callback: Callback, now: datetime) -> None:
        match due(callback, now, timedelta(minutes=RULES.remind_minutes)):
            case Due.REMIND:
                self._house.log.append(state.id, lambda s: callback_decisions.reminds(s, callback.id), now)
            case Due.BEGIN:
                self._house.log.append(state.id, lambda s: callback_decisions.begins(s, callback.id), now)
                self._matchers.hint()
            case Due.MISS:
                self._house.log.append(state.id, lambda s: callback_decisions.misses(s, callback.id, None), now)
            case None:
                pass

    def _free_slots(self, now: datetime) -> list[Span]:
        taken = Counter(one.callback.starts_at for one in self._house.callbacks() if one.callback is not None)
        latest = self._scenario.ends_at - timedelta(minutes=20)
        slots: list[Span] = []
        for slot in self._market.slots(now):
            if len(slots) == SLOTS_CONSIDERED or slot.ends_at > latest:
                break
            if taken[slot.starts_at] < RULES.capacity:
                slots.append(slot)
        return slots
