"""What time brings for those who asked for a person: reminders, callbacks that begin or were missed, and whoever nothing moves.

Several workers may sweep at once: each step is decided on the state as it stands, so that whoever comes second finds it done.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from onhand.application.book_callback import CallbackDesk
from onhand.domain.conversation import callback_decisions, decisions
from onhand.domain.conversation.callback import Callback
from onhand.domain.conversation.errors import ConversationError
from onhand.domain.conversation.events import AnyEvent, Cause, HandoffRequested, Party, Reopened
from onhand.domain.conversation.state import Conversation
from onhand.domain.conversation.transitions import Status
from onhand.domain.matching.callbacks import Due, due
from onhand.domain.matching.promises import AlarmKind
from onhand.store.batch import Appended
from onhand.store.log import ConversationLog
from onhand.store.promises import LONG_WAIT, STUCK, Promises, Unmoved

logger = logging.getLogger(__name__)

LOST = "request_was_lost"  # the reason of a request that is taken up again


@dataclass(frozen=True, slots=True)
class PromiseKeeping:
    """Keeps what was promised. `stuck`: for how long nothing may move a request before it counts as lost."""

    log: ConversationLog
    promises: Promises
    desk: CallbackDesk
    new_id: Callable[[], str]
    stuck: timedelta = STUCK
    long_wait: timedelta = LONG_WAIT

    async def keep_callbacks(self, now: datetime) -> int:
        """Does what is due for callbacks. Gives for how many."""
        farthest = max(market.callbacks.remind_minutes for market in self.desk.markets.markets.values())
        found = await self.desk.places.due(now, now + timedelta(minutes=farthest))
        done = 0
        for state in await self.log.read_many(found) if found else []:
            if state.callback is not None:
                done += await self._do(state, state.callback, now)
        return done

    async def _do(self, state: Conversation, callback: Callback, now: datetime) -> bool:
        remind = timedelta(minutes=self.desk.markets.of(state.market).callbacks.remind_minutes)
        match due(callback, now, remind):
            case Due.REMIND:
                return await self._append(state.id, lambda s: callback_decisions.reminds(s, callback.id), now)
            case Due.BEGIN:
                return await self._append(state.id, lambda s: callback_decisions.begins(s, callback.id), now)
            case Due.MISS:
                return await self._miss(state, callback, now)
            case None:
                return False

    async def _miss(self, state: Conversation, callback: Callback, now: datetime) -> bool:
        """The customer is told, with the next time that could be promised, and a lead sees it."""
        slots = (await self.desk.times(state, now)).slots
        proposed_at = slots[0].starts_at if slots else None
        missed = await self._append(state.id, lambda s: callback_decisions.misses(s, callback.id, proposed_at), now)
        if missed:
            await self._alarm(AlarmKind.CALLBACK_MISSED, state.id, callback.id, now, mended=False)
        return missed

    async def _append(
        self, conversation_id: str, decide: Callable[[Conversation], decisions.Decision], now: datetime
    ) -> bool:
        try:
            appended: Appended = await self.log.append(conversation_id, decide, now)
        except ConversationError:  # it went another way just now
            return False
        return bool(appended.records)

    async def find_orphans(self, now: datetime) -> int:
        """Finds open requests that nothing moves, moves them, and raises an alarm for each. Gives how many are new."""
        new = 0
        for one in await self.promises.unmoved(now, self.stuck, self.long_wait):
            mended = await self._mend(one, now)
            about = one.callback_id or str(one.seq)
            new += await self._alarm(one.wrong, one.conversation_id, about, now, mended=mended)
        return new

    async def release_places(self, now: datetime) -> None:
        """Frees the places of slots that nobody has any more."""
        await self.desk.places.release_unused(now)

    async def _mend(self, one: Unmoved, now: datetime) -> bool:
        match one.wrong:
            case AlarmKind.ORPHAN:
                return await self._put_back(one, now)
            case AlarmKind.OFFER_STUCK:
                return await self._append(one.conversation_id, _offer_goes_on, now)
            case AlarmKind.CALLBACK_LATE:
                callback_id = one.callback_id or ""
                return await self._append(one.conversation_id, lambda s: callback_decisions.begins(s, callback_id), now)
            case AlarmKind.LONG_WAIT | AlarmKind.CALLBACK_MISSED:
                return False

    async def _put_back(self, one: Unmoved, now: datetime) -> bool:
        """Makes the conversation what its log says, and asks for a person again where by that nobody would come."""
        state = await self.promises.rebuild(one.conversation_id)
        self.log.forget_known_states()
        await self.promises.mark_orphaned(one.conversation_id, one.seq)
        promise = state.promise
        if promise is None or promise.seq != one.seq or promise.ended is None:
            return True
        requested_at = promise.requested_at
        return await self._append(one.conversation_id, lambda s: _asks_again(s, requested_at), now)

    async def _alarm(self, kind: AlarmKind, conversation_id: str, about: str, now: datetime, *, mended: bool) -> bool:
        is_new = await self.promises.raise_alarm(self.new_id(), kind, conversation_id, about, now, mended=mended)
        if is_new:
            logger.error("Alarm: %s.", kind.value, extra={"conversation": conversation_id})
        return is_new


def _offer_goes_on(state: Conversation) -> decisions.Decision:
    return decisions.offer_expires(state, state.offer.id) if state.offer else []


def _asks_again(state: Conversation, requested_at: datetime) -> decisions.Decision:
    """The request that was dropped, with the time at which it was made: so it stands ahead of newer ones."""
    if state.waits or state.status is Status.WITH_AGENT:
        return []
    request = HandoffRequested(by=Party.SYSTEM, cause=Cause.FAILURE, reason=LOST, since=requested_at)
    events: list[AnyEvent] = [Reopened()] if state.status is Status.RESOLVED else []
    return [*events, request]
