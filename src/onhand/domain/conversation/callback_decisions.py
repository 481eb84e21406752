"""What may be done about a callback: given the state, the events that follow, or a refusal. Pure."""

import re
from datetime import datetime

from msgspec import Struct

from onhand.domain.conversation import events as happened
from onhand.domain.conversation.callback import Callback
from onhand.domain.conversation.decisions import Decision, checked_holder
from onhand.domain.conversation.errors import InvalidCommand, NotPossibleNow
from onhand.domain.conversation.participants import Agent
from onhand.domain.conversation.state import Conversation
from onhand.domain.conversation.transitions import Status

_PHONE = re.compile(r"\+?[0-9][0-9 ()/.-]{4,22}[0-9]")


class Booking(Struct, frozen=True, kw_only=True):
    """A slot that is held for the customer under `callback_id`."""

    callback_id: str
    starts_at: datetime
    ends_at: datetime
    zone: str
    language: str
    phone: str = ""


def checked_phone(phone: str) -> str:
    """Gives the number without surrounding blanks, "" for none. Raises InvalidCommand for what is no number."""
    stripped = phone.strip()
    if stripped and not _PHONE.fullmatch(stripped):
        raise InvalidCommand("This is no phone number. Write it with its digits, or leave it out.")
    return stripped


def customer_books(state: Conversation, booking: Booking, client_id: str) -> Decision:
    """Takes the slot: in place of an earlier one, instead of waiting, or as a request for a person. Raises NotPossibleNow while a person is there."""
    if state.status is Status.WITH_AGENT:
        raise NotPossibleNow("callback_booked", state.status)
    if state.callback is not None and state.status is not Status.RESOLVED:
        phone = booking.phone or state.callback.phone
        return [_named(happened.CallbackRescheduled, booking, phone, client_id)]
    booked = _named(happened.CallbackBooked, booking, booking.phone, client_id)
    if state.waits:
        return [booked]
    request = happened.HandoffRequested(by=happened.Party.CUSTOMER, cause=happened.Cause.BUTTON)
    return [happened.Reopened(), request, booked] if state.status is Status.RESOLVED else [request, booked]


def _named(
    kind: type[happened.CallbackBooked] | type[happened.CallbackRescheduled],
    booking: Booking,
    phone: str,
    client_id: str,
) -> happened.CallbackBooked | happened.CallbackRescheduled:
    return kind(
        callback_id=booking.callback_id,
        starts_at=booking.starts_at,
        ends_at=booking.ends_at,
        zone=booking.zone,
        language=booking.language,
        phone=phone,
        client_id=client_id,
    )


def customer_cancels(state: Conversation, client_id: str) -> Decision:
    """The customer needs no callback; whoever waits for one that has begun, waits no longer. Nothing, where there is none."""
    if state.callback is None or state.status is Status.WITH_AGENT:
        return []
    if state.waits and not state.callback.is_ahead:
        return [happened.HandoffWithdrawn(client_id=client_id)]
    return [happened.CallbackCancelled(callback_id=state.callback.id, by=happened.Party.CUSTOMER, client_id=client_id)]


def reminds(state: Conversation, callback_id: str) -> Decision:
    callback = _ahead(state, callback_id)
    if callback is None or callback.reminded:
        return []
    return [happened.CallbackReminded(callback_id=callback_id, starts_at=callback.starts_at, ends_at=callback.ends_at)]


def begins(state: Conversation, callback_id: str) -> Decision:
    """The slot's time has come: to the front of the queue. Nothing, where that callback is not ahead any more."""
    return [happened.CallbackBegun(callback_id=callback_id)] if _ahead(state, callback_id) else []


def misses(state: Conversation, callback_id: str, proposed_at: datetime | None) -> Decision:
    """The slot is over and nobody came: the customer is told, stays at the front, and `proposed_at` is the next time that could be promised."""
    callback = state.callback
    if callback is None or callback.id != callback_id or callback.is_ahead or callback.missed or not state.waits:
        return []
    return [happened.CallbackMissed(callback_id=callback_id, proposed_at=proposed_at)]


def _ahead(state: Conversation, callback_id: str) -> Callback | None:
    callback = state.callback
    return callback if callback is not None and callback.id == callback_id and callback.is_ahead else None


def agent_called(state: Conversation, agent: Agent, client_id: str) -> Decision:
    """The agent says that they called the number. Raises NotTheHolder, and NotPossibleNow where no call was asked for."""
    checked_holder(state, agent)
    callback = state.callback
    if callback is None or not callback.phone:
        raise NotPossibleNow("callback_called", state.status)
    if callback.called_at is not None:
        return []
    return [happened.CallbackCalled(callback_id=callback.id, agent=agent, client_id=client_id)]
