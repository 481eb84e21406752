"""A customer books a time at which somebody is there for them, changes it, or needs none after all."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from onhand.application.callers import AgentCommand, CustomerCommand
from onhand.domain.conversation import callback_decisions
from onhand.domain.conversation.callback_decisions import Booking, checked_phone
from onhand.domain.conversation.errors import ConversationError, SlotTaken
from onhand.domain.conversation.state import Conversation
from onhand.domain.matching.callbacks import SLOTS_SHOWN, ServiceMarkets, capacity_in
from onhand.domain.matching.opening_hours import Span
from onhand.store.batch import Appended
from onhand.store.callbacks import CallbackPlaces, PlaceWanted
from onhand.store.log import ConversationLog

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ServiceTimes:
    """Whether people are there now, when they are there (again), and the times that can be promised."""

    is_open: bool
    opens_at: datetime | None
    slots: Sequence[Span]


@dataclass(frozen=True, slots=True)
class CallbackDesk:
    """Promises callbacks. A place is held in the database first and then booked in the log: whoever dies between the two holds nothing for long."""

    log: ConversationLog
    places: CallbackPlaces
    markets: ServiceMarkets
    new_id: Callable[[], str]

    async def times(self, state: Conversation, now: datetime) -> ServiceTimes:
        """Gives what can be promised to a customer, in their market and language."""
        market = self.markets.of(state.market)
        in_language = await self._capacity_in(state)
        capacity = market.callbacks.capacity
        taken = await self.places.taken(market.name, state.language, now)
        full = {
            starts_at
            for starts_at, places in taken.items()
            if places.places >= capacity or places.in_language >= in_language
        }
        free = (slot for slot in market.slots(now) if slot.starts_at not in full)
        slots = list(islice(free, SLOTS_SHOWN)) if min(capacity, in_language) > 0 else []
        return ServiceTimes(market.hours.is_open(now), market.hours.next_opening(now), slots)

    async def book(self, command: CustomerCommand, starts_at: datetime, zone: str, phone: str) -> Appended:
        """Books it, or moves the one that there is. Raises SlotTaken, InvalidCommand, NotPossibleNow while a person is there, StoreUnavailable."""
        state = await self.log.read(command.caller.checked(command.conversation_id))
        number = checked_phone(phone)
        known = state.callback
        if known is not None and known.is_ahead and known.starts_at == starts_at and number in ("", known.phone):
            return await command.commit(self.log, lambda now: [])
        slot = self.markets.of(state.market).slot_at(starts_at, command.at)
        wanted = await self._wanted(state, starts_at)
        if slot is None or not await self.places.hold(wanted, command.at):
            raise SlotTaken
        booking = Booking(
            callback_id=wanted.id,
            starts_at=slot.starts_at,
            ends_at=slot.ends_at,
            zone=known_zone(zone),
            language=state.language,
            phone=number,
        )
        return await self._book_held(command, booking)

    async def _book_held(self, command: CustomerCommand, booking: Booking) -> Appended:
        try:
            appended = await command.commit(
                self.log, lambda now: callback_decisions.customer_books(now, booking, command.client_id)
            )
        except ConversationError:
            await self.places.release(booking.callback_id, command.at)
            raise
        if appended.repeated:
            await self.places.release(booking.callback_id, command.at)
        elif appended.before is not None and appended.before.callback is not None:
            await self.places.release(appended.before.callback.id, command.at)
        return appended

    async def cancel(self, command: CustomerCommand) -> Appended:
        """The customer needs none; the assistant carries on. Nothing, where there is none."""
        appended = await command.commit(
            self.log, lambda state: callback_decisions.customer_cancels(state, command.client_id)
        )
        if appended.records and appended.before is not None and appended.before.callback is not None:
            await self.places.release(appended.before.callback.id, command.at)
        return appended

    async def called(self, command: AgentCommand) -> Appended:
        """The agent says that they called the customer's number. Raises NotTheHolder, NotPossibleNow."""
        return await command.commit(
            self.log, lambda state: callback_decisions.agent_called(state, command.agent, command.client_id)
        )

    async def _capacity_in(self, state: Conversation) -> int:
        people = await self.places.certified_people(state.language, state.market)
        return capacity_in(self.markets.of(state.market).callbacks.capacity, people)

    async def _wanted(self, state: Conversation, starts_at: datetime) -> PlaceWanted:
        market = self.markets.of(state.market)
        return PlaceWanted(
            id=self.new_id(),
            conversation_id=state.id,
            market=market.name,
            language=state.language,
            starts_at=starts_at,
            capacity=market.callbacks.capacity,
            capacity_in_language=await self._capacity_in(state),
        )


def known_zone(zone: str) -> str:
    """Gives the time zone's name, UTC for one that there is not: a browser's mistake must not cost anybody their callback."""
    try:
        return ZoneInfo(zone).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return "UTC"
