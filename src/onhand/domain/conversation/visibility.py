"""What a customer sees of the log: never offers, notes, or the assistant's memory."""

from msgspec.structs import replace

from onhand.domain.conversation import events as happened

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
        happened.AgentJoined,
        happened.AgentVanished,
        happened.Transferred,
        happened.HandedBack,
        happened.Resolved,
        happened.Reopened,
        happened.Rated,
        happened.MessageTranslated,
    }
)


def seen_by_customer(recorded: happened.Recorded) -> happened.Recorded | None:
    """Gives the event as its customer may see it, or None when it is internal."""
    event = recorded.event
    if type(event) not in VISIBLE_TO_CUSTOMER:
        return None
    if isinstance(event, happened.CustomerIdentified) and event.customer.email:
        # Whoever named a name and a postcode is told no address to it.
        return replace(recorded, event=replace(event, customer=replace(event.customer, email="")))
    if isinstance(event, happened.MessageTranslated) and event.reader is not happened.Party.CUSTOMER:
        return None
    if isinstance(event, happened.Resolved):
        return replace(recorded, event=replace(event, disposition=None, tags=()))
    if isinstance(event, happened.HandoffRequested):
        reason = event.reason if event.by is happened.Party.CUSTOMER else ""
        return replace(recorded, event=replace(event, reason=reason, priority=happened.Priority.NORMAL))
    return recorded
