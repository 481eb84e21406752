"""What the events of a callback do to the state. Total: each of them also where there is no callback to speak of."""

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from onhand.domain.conversation import events as happened
from onhand.domain.conversation.callback import Callback
from onhand.domain.conversation.callback_events import SlotNamed
from onhand.domain.conversation.state import Conversation, Handoff

Changes = dict[str, Any]


def _promised(state: Conversation, recorded: happened.Recorded, event: SlotNamed) -> Changes:
    callback = Callback(
        id=event.callback_id,
        starts_at=event.starts_at,
        ends_at=event.ends_at,
        booked_at=recorded.at,
        zone=event.zone,
        language=event.language,
        phone=event.phone,
    )
    return {
        "callback": callback,
        "handoff": _as_before(state),
        "offer": None,
        "waiting_since": None,
        "reserved_for": None,
    }


def _as_before(state: Conversation) -> Handoff | None:
    """The request as it was before a callback's slot brought it to the front."""
    if state.handoff is None or state.handoff.promised_at is None or state.callback is None:
        return state.handoff
    return replace(state.handoff, promised_at=None, priority=state.callback.priority_before)


def _reminded(state: Conversation, recorded: happened.Recorded, event: happened.CallbackReminded) -> Changes:
    return {"callback": replace(state.callback, reminded=True)} if state.callback else {}


def _cancelled(state: Conversation, recorded: happened.Recorded, event: happened.CallbackCancelled) -> Changes:
    return {"callback": None}


def _begun(state: Conversation, recorded: happened.Recorded, event: happened.CallbackBegun) -> Changes:
    callback = state.callback
    promised_at = callback.starts_at if callback else recorded.at
    asked = state.handoff or Handoff(happened.Party.CUSTOMER, happened.Cause.BUTTON, "", promised_at)
    in_danger = asked.priority is happened.Priority.URGENT
    priority = asked.priority if in_danger else happened.Priority.PROMISED
    begun = replace(callback, begun_at=recorded.at, priority_before=asked.priority) if callback else None
    return {
        "callback": begun,
        "handoff": replace(asked, promised_at=promised_at, priority=priority),
        "waiting_since": promised_at,
        "passed_over": (),
        "answered_seq": state.last_customer_seq,
    }


def _missed(state: Conversation, recorded: happened.Recorded, event: happened.CallbackMissed) -> Changes:
    return {"callback": replace(state.callback, missed=True)} if state.callback else {}


def _called(state: Conversation, recorded: happened.Recorded, event: happened.CallbackCalled) -> Changes:
    return {"callback": replace(state.callback, called_at=recorded.at)} if state.callback else {}


CALLBACK_EFFECTS: dict[type[happened.Event], Callable[[Conversation, happened.Recorded, Any], Changes]] = {
    happened.CallbackBooked: _promised,
    happened.CallbackRescheduled: _promised,
    happened.CallbackReminded: _reminded,
    happened.CallbackCancelled: _cancelled,
    happened.CallbackBegun: _begun,
    happened.CallbackMissed: _missed,
    happened.CallbackCalled: _called,
}


def callback_when_joined(state: Conversation, recorded: happened.Recorded) -> Callback | None:
    """Somebody is there: what was promised for later is no longer needed, and what has begun is kept."""
    if state.callback is None or state.callback.is_ahead:
        return None
    return state.callback if state.callback.joined_at else replace(state.callback, joined_at=recorded.at)


def callback_when_withdrawn(state: Conversation) -> Callback | None:
    """Whoever leaves the queue keeps a callback that is still ahead."""
    return state.callback if state.callback is not None and state.callback.is_ahead else None
