"""The table of what may happen when, and where it leads. The only place that says so: docs/conversation-states.md is generated from it."""

from enum import StrEnum

from onhand.domain.conversation import events as happened
from onhand.domain.conversation.errors import NotPossibleNow


class Status(StrEnum):
    """Where a conversation stands."""

    OPEN = "open"  # the assistant holds it
    WAITING = "waiting"  # the queue holds it
    OFFERED = "offered"  # the queue holds it, one agent is being asked
    WITH_AGENT = "with_agent"  # an agent holds it
    RESOLVED = "resolved"


class Holder(StrEnum):
    """Who holds a conversation: nobody else's reply is written to it."""

    ASSISTANT = "assistant"
    QUEUE = "queue"
    AGENT = "agent"


HOLDER_OF: dict[Status, Holder] = {
    Status.OPEN: Holder.ASSISTANT,
    Status.WAITING: Holder.QUEUE,
    Status.OFFERED: Holder.QUEUE,
    Status.WITH_AGENT: Holder.AGENT,
    Status.RESOLVED: Holder.ASSISTANT,
}

_LIVE = (Status.OPEN, Status.WAITING, Status.OFFERED, Status.WITH_AGENT)
_WITHOUT_PERSON = (Status.OPEN, Status.WAITING, Status.OFFERED)
_EVERY = tuple(Status)


def _stays(
    event: type[happened.Event], statuses: tuple[Status, ...]
) -> dict[tuple[Status, type[happened.Event]], Status]:
    return {(status, event): status for status in statuses}


TRANSITIONS: dict[tuple[Status, type[happened.Event]], Status] = {
    **_stays(happened.CustomerIdentified, _LIVE),
    **_stays(happened.LanguageChosen, _EVERY),
    **_stays(happened.LanguageDetected, _LIVE),
    **_stays(happened.CustomerWrote, _LIVE),
    **_stays(happened.AssistantWrote, (Status.OPEN,)),
    **_stays(happened.AgentWrote, (Status.WITH_AGENT,)),
    **_stays(happened.NoteAdded, _EVERY),
    **_stays(happened.WrappedUp, _EVERY),
    **_stays(happened.ErrandMoved, (Status.OPEN, Status.WITH_AGENT)),
    **_stays(happened.ActionPrepared, (Status.OPEN, Status.WITH_AGENT)),
    **_stays(happened.ActionFinished, _EVERY),
    **_stays(happened.SuggestionMade, (Status.WITH_AGENT,)),
    **_stays(happened.SuggestionSettled, (Status.WITH_AGENT,)),
    **_stays(happened.ActionProposed, (Status.OPEN, Status.WITH_AGENT)),
    **_stays(happened.ActionApproved, (Status.WITH_AGENT,)),
    **_stays(happened.ActionTurnedDown, (Status.WITH_AGENT,)),
    **_stays(happened.ModelUsed, _EVERY),
    **_stays(happened.MessageTranslated, _EVERY),
    **_stays(happened.HandRaised, (Status.WITH_AGENT,)),
    **_stays(happened.HandLowered, (Status.WITH_AGENT,)),
    **_stays(happened.Whispered, (Status.WITH_AGENT,)),
    (Status.OPEN, happened.HandoffRequested): Status.WAITING,
    (Status.WAITING, happened.HandoffWithdrawn): Status.OPEN,
    (Status.OFFERED, happened.HandoffWithdrawn): Status.OPEN,
    (Status.WAITING, happened.CallbackBooked): Status.OPEN,
    (Status.OFFERED, happened.CallbackBooked): Status.OPEN,
    (Status.OPEN, happened.CallbackRescheduled): Status.OPEN,
    (Status.WAITING, happened.CallbackRescheduled): Status.OPEN,
    (Status.OFFERED, happened.CallbackRescheduled): Status.OPEN,
    **_stays(happened.CallbackReminded, _WITHOUT_PERSON),
    **_stays(happened.CallbackCancelled, _WITHOUT_PERSON),
    (Status.OPEN, happened.CallbackBegun): Status.WAITING,
    (Status.WAITING, happened.CallbackBegun): Status.WAITING,
    (Status.OFFERED, happened.CallbackBegun): Status.OFFERED,
    **_stays(happened.CallbackMissed, (Status.WAITING, Status.OFFERED)),
    **_stays(happened.CallbackCalled, (Status.WITH_AGENT,)),
    (Status.WAITING, happened.OfferMade): Status.OFFERED,
    (Status.OFFERED, happened.OfferDeclined): Status.WAITING,
    (Status.OFFERED, happened.OfferExpired): Status.WAITING,
    (Status.OFFERED, happened.AgentJoined): Status.WITH_AGENT,
    (Status.WAITING, happened.AgentJoined): Status.WITH_AGENT,
    (Status.OPEN, happened.AgentJoined): Status.WITH_AGENT,
    (Status.WITH_AGENT, happened.AgentVanished): Status.WAITING,
    (Status.WITH_AGENT, happened.Transferred): Status.WAITING,
    (Status.WITH_AGENT, happened.Shielded): Status.WAITING,
    (Status.WITH_AGENT, happened.HandedBack): Status.OPEN,
    (Status.OPEN, happened.Resolved): Status.RESOLVED,
    (Status.WAITING, happened.Resolved): Status.RESOLVED,
    (Status.OFFERED, happened.Resolved): Status.RESOLVED,
    (Status.WITH_AGENT, happened.Resolved): Status.RESOLVED,
    (Status.RESOLVED, happened.Reopened): Status.OPEN,
    (Status.RESOLVED, happened.Rated): Status.RESOLVED,
}


def next_status(status: Status, event: happened.Event) -> Status:
    """Gives the status that the event leads to. Raises NotPossibleNow where the table has no entry."""
    try:
        return TRANSITIONS[status, type(event)]
    except KeyError:
        raise NotPossibleNow(event.kind, status) from None


def is_possible(status: Status, event: type[happened.Event]) -> bool:
    """Says whether the table has an entry."""
    return (status, event) in TRANSITIONS
