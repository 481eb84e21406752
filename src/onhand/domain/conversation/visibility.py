"""What a customer sees of the log: never offers, notes, whispers, or the assistant's memory."""

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from onhand.domain.conversation import events as happened
from onhand.domain.conversation.callback import masked_phone

Slotted = happened.CallbackBooked | happened.CallbackRescheduled

VISIBLE_TO_CUSTOMER: frozenset[type[happened.Event]] = frozenset(
    {
        happened.ConversationStarted,
        happened.CustomerIdentified,
        happened.LanguageChosen,
        happened.CustomerWrote,
        happened.AssistantWrote,
        happened.AgentWrote,
        happened.HandoffRequested,
        happened.HandoffWithdrawn,
        happened.CallbackBooked,
        happened.CallbackRescheduled,
        happened.CallbackReminded,
        happened.CallbackCancelled,
        happened.CallbackBegun,
        happened.CallbackMissed,
        happened.CallbackCalled,
        happened.AgentJoined,
        happened.AgentVanished,
        happened.Transferred,
        happened.Shielded,
        happened.HandedBack,
        happened.Resolved,
        happened.Reopened,
        happened.Rated,
        happened.MessageTranslated,
    }
)


def _without_address(event: happened.CustomerIdentified) -> happened.CustomerIdentified:
    # Whoever named a name and a postcode is told no address to it.
    return replace(event, customer=replace(event.customer, email="")) if event.customer.email else event


def _as_asked(event: happened.HandoffRequested) -> happened.HandoffRequested:
    reason = event.reason if event.by is happened.Party.CUSTOMER else ""
    return replace(event, reason=reason, priority=happened.Priority.NORMAL)


def _without_number(event: Slotted) -> Slotted:
    # Whoever sits at the same computer later need not read it.
    return replace(event, phone=masked_phone(event.phone))


_FOR_CUSTOMERS: dict[type[happened.Event], Callable[[Any], happened.AnyEvent]] = {
    happened.CustomerIdentified: _without_address,
    happened.HandoffRequested: _as_asked,
    happened.CallbackBooked: _without_number,
    happened.CallbackRescheduled: _without_number,
    happened.AgentJoined: lambda event: replace(event, difficulty=1, weight=1),
    happened.Transferred: lambda event: replace(event, by=None, reason=""),
    happened.Shielded: lambda event: replace(event, wrap_up_seconds=0),
    happened.Resolved: lambda event: replace(event, disposition=None, tags=(), wrap_up_seconds=0),
}


def seen_by_customer(recorded: happened.Recorded) -> happened.Recorded | None:
    """Gives the event as its customer may see it, or None when it is internal."""
    event = recorded.event
    if type(event) not in VISIBLE_TO_CUSTOMER:
        return None
    if isinstance(event, happened.MessageTranslated) and event.reader is not happened.Party.CUSTOMER:
        return None
    changed = _FOR_CUSTOMERS.get(type(event))
    return replace(recorded, event=changed(event)) if changed else recorded
