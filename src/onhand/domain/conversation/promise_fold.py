"""What each event does to the promise that a request for a person is. The invariant: a promise is open exactly while somebody waits or a callback is ahead."""

from msgspec.structs import replace

from onhand.domain.conversation import events as happened
from onhand.domain.conversation.callback import Callback, HowEnded, Promise
from onhand.domain.conversation.state import Conversation
from onhand.domain.conversation.transitions import Status

_BEGIN_NOW = (happened.AgentVanished, happened.Transferred)


def promise_after(before: Conversation, after: Conversation, recorded: happened.Recorded) -> Promise | None:
    """Gives the promise after an event that led from one state to the other."""
    promise = before.promise
    if promise is None or not promise.is_open:
        return _begun(before, after, recorded) if _is_owed(after) else promise
    if isinstance(recorded.event, happened.CallbackMissed):
        promise = replace(promise, missed=True)
    if _is_owed(after):
        return promise
    ended = _how_ended(before.callback, after, recorded)
    late = after.callback is not None and after.callback.begun_at is not None and recorded.at > after.callback.ends_at
    missed = promise.missed or (ended is HowEnded.CALLED_BACK and late)
    return replace(promise, ended=ended, ended_at=recorded.at, missed=missed)


def _is_owed(state: Conversation) -> bool:
    return state.waits or (state.status is Status.OPEN and state.callback is not None)


def _begun(before: Conversation, after: Conversation, recorded: happened.Recorded) -> Promise:
    event, handoff = recorded.event, after.handoff
    if isinstance(event, _BEGIN_NOW) or handoff is None:
        return Promise(seq=recorded.seq, requested_at=recorded.at, by=happened.Party.SYSTEM)
    return Promise(seq=recorded.seq, requested_at=handoff.requested_at, by=handoff.by, cause=handoff.cause)


def _how_ended(callback: Callback | None, after: Conversation, recorded: happened.Recorded) -> HowEnded:
    event = recorded.event
    if isinstance(event, happened.AgentJoined):
        was_called_back = callback is not None and callback.begun_at is not None and callback.joined_at is None
        return HowEnded.CALLED_BACK if was_called_back else HowEnded.CONNECTED
    if isinstance(event, happened.Resolved):
        return HowEnded.WITHDRAWN if event.by is happened.Party.CUSTOMER else HowEnded.DROPPED
    if isinstance(event, happened.CallbackCancelled) and event.by is not happened.Party.CUSTOMER:
        return HowEnded.DROPPED
    return HowEnded.WITHDRAWN
