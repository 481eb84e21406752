"""The fold: what each event does to the state. Pure, total over the transition table, and the only way in which a state comes about."""

from collections.abc import Callable, Iterable
from typing import Any

from msgspec.structs import replace

from onhand.domain.conversation import events as happened
from onhand.domain.conversation.callback_fold import CALLBACK_EFFECTS, callback_when_joined, callback_when_withdrawn
from onhand.domain.conversation.care_fold import CARE_EFFECTS, wrapping_up_after
from onhand.domain.conversation.promise_fold import promise_after
from onhand.domain.conversation.state import (
    Conversation,
    Handoff,
    LastMessage,
    ModelUse,
    Offer,
    PassedOver,
    PendingAction,
    Proposal,
    Rating,
    Suggestion,
    WrappingUp,
)
from onhand.domain.conversation.topic import Topic
from onhand.domain.conversation.transitions import HOLDER_OF, Status, next_status

PREVIEW_CHARACTERS = 120
IN_HAND = frozenset({"errand", "step", "slots", "words", "asked", "offered", "confirmed", "later"})
"""Of the assistant's memory, what is of the errand that it is about."""
OUTLIVES_EPISODE = ("identity_tries",)  # of the assistant's memory: ending a conversation gives no new tries

Changes = dict[str, Any]

_NOTHING_SUGGESTED: Changes = {"suggestion": None, "suggesting": {}, "suggested_seq": 0, "proposal": None}


def _said(state: Conversation, recorded: happened.Recorded, author: happened.Party, text: str) -> Changes:
    return {"last": LastMessage(recorded.at, author, text[:PREVIEW_CHARACTERS]), "messages": state.messages + 1}


def _identified(state: Conversation, recorded: happened.Recorded, event: happened.CustomerIdentified) -> Changes:
    return {"customer": event.customer, "identified_how": event.how}


def _language_chosen(state: Conversation, recorded: happened.Recorded, event: happened.LanguageChosen) -> Changes:
    return {"language": event.language, "language_chosen": True}


def _language_detected(state: Conversation, recorded: happened.Recorded, event: happened.LanguageDetected) -> Changes:
    return {} if state.language_chosen else {"language": event.language}


def _customer_wrote(state: Conversation, recorded: happened.Recorded, event: happened.CustomerWrote) -> Changes:
    return {**_said(state, recorded, happened.Party.CUSTOMER, event.text), "last_customer_seq": recorded.seq}


def _assistant_wrote(state: Conversation, recorded: happened.Recorded, event: happened.AssistantWrote) -> Changes:
    return {
        **_said(state, recorded, happened.Party.ASSISTANT, event.text),
        "answered_seq": max(state.answered_seq, event.answers_seq),
    }


def _agent_wrote(state: Conversation, recorded: happened.Recorded, event: happened.AgentWrote) -> Changes:
    said = _said(state, recorded, happened.Party.AGENT, event.text)
    return {
        **said,
        "answered_seq": state.last_customer_seq,
        "agent_wrote_seq": recorded.seq,
        "suggestion": None,
    }


def _handoff_requested(state: Conversation, recorded: happened.Recorded, event: happened.HandoffRequested) -> Changes:
    since = event.since or recorded.at
    return {
        "handoff": Handoff(event.by, event.cause, event.reason, since, event.priority),
        "handoffs": state.handoffs + 1,
        "waiting_since": since,
        "answered_seq": state.last_customer_seq,
        "passed_over": (),
        "reserved_for": None,
    }


def _back_with_the_assistant(state: Conversation, recorded: happened.Recorded, event: happened.Event) -> Changes:
    gone: Changes = {"offer": None, "waiting_since": None, "agent": None, "reserved_for": None, "hand": None}
    return {**gone, **_NOTHING_SUGGESTED}


def _handed_back(state: Conversation, recorded: happened.Recorded, event: happened.HandedBack) -> Changes:
    # What the agent left unanswered is the assistant's to answer now.
    back = _back_with_the_assistant(state, recorded, event)
    return {**back, "memory": _without_errand(state), "callback": None, "for_leads": False}


def _withdrawn(state: Conversation, recorded: happened.Recorded, event: happened.HandoffWithdrawn) -> Changes:
    back = {**_back_with_the_assistant(state, recorded, event), "callback": callback_when_withdrawn(state)}
    if state.handoff is None or state.handoff.by is happened.Party.CUSTOMER:
        return back
    # The errand itself could go no further without a person.
    return {**back, "memory": _without_errand(state)}


def _without_errand(state: Conversation) -> dict[str, Any]:
    """The assistant's memory without what was in hand, which a person saw to; a write that is still under way needs it all."""
    if state.pending_action is not None:
        return state.memory
    return {name: value for name, value in state.memory.items() if name not in IN_HAND}


def _offer_made(state: Conversation, recorded: happened.Recorded, event: happened.OfferMade) -> Changes:
    return {"offer": Offer(event.offer_id, event.agent, event.expires_at, event.reasons), "weight": event.weight}


def _offer_refused(
    state: Conversation, recorded: happened.Recorded, event: happened.OfferDeclined | happened.OfferExpired
) -> Changes:
    others = (passed for passed in state.passed_over if passed.agent_id != event.agent.id)
    passed_over = (*others, PassedOver(event.agent.id, recorded.at))
    reserved = state.reserved_for
    return {
        "offer": None,
        "passed_over": passed_over,
        "reserved_for": None if reserved and reserved.id == event.agent.id else reserved,
    }


def _agent_joined(state: Conversation, recorded: happened.Recorded, event: happened.AgentJoined) -> Changes:
    again = state.wrapping_up is not None and state.wrapping_up.agent.id == event.agent.id
    return {
        "weight": event.weight,
        "wrapping_up": None if again else state.wrapping_up,
        "agent": event.agent,
        "hand": None,
        "served_by": event.agent,
        "known_to": event.agent,
        "callback": callback_when_joined(state, recorded),
        "offer": None,
        "waiting_since": None,
        "reserved_for": None,
        "passed_over": (),
    }


def _agent_vanished(state: Conversation, recorded: happened.Recorded, event: happened.AgentVanished) -> Changes:
    return {**_waits_again(state, recorded), "passed_over": (PassedOver(event.agent.id, recorded.at),)}


def _transferred(state: Conversation, recorded: happened.Recorded, event: happened.Transferred) -> Changes:
    return {
        **_waits_again(state, recorded),
        "transfers": state.transfers + 1,
        "for_leads": False,  # whoever passes it on judged that others may
        "passed_over": (PassedOver(event.agent.id, recorded.at),),
        "reserved_for": event.to_agent,
        "reserved_at": recorded.at if event.to_agent else None,
    }


def _waits_again(state: Conversation, recorded: happened.Recorded) -> Changes:
    # The first request's time is kept, so that whoever waited already stands ahead of newer ones.
    since = state.handoff.since if state.handoff else state.started_at
    return {"agent": None, "waiting_since": since, "suggestion": None, "hand": None}


def _resolved(state: Conversation, recorded: happened.Recorded, event: happened.Resolved) -> Changes:
    return {
        **_back_with_the_assistant(state, recorded, event),
        "callback": None,
        "disposition": event.disposition,
        "tags": event.tags,
        "answered_seq": state.last_customer_seq,
        "wrapping_up": _wrapping_up(state, recorded, event) or state.wrapping_up,
    }


def _wrapping_up(state: Conversation, recorded: happened.Recorded, event: happened.Resolved) -> WrappingUp | None:
    if event.agent is None:
        return None
    return wrapping_up_after(event.agent, recorded.at, event.wrap_up_seconds, state.weight)


def _wrapped_up(state: Conversation, recorded: happened.Recorded, event: happened.WrappedUp) -> Changes:
    return {"wrapping_up": None}


def _reopened(state: Conversation, recorded: happened.Recorded, event: happened.Reopened) -> Changes:
    return {
        "episode": state.episode + 1,
        "served_by": None,
        "handoff": None,
        "disposition": None,
        "tags": (),
        "rating": None,
        "topic": Topic(),
        "transfers": 0,
        "abused_at": None,
        "for_leads": False,
        "memory": {name: value for name, value in state.memory.items() if name in OUTLIVES_EPISODE},
    }


def _rated(state: Conversation, recorded: happened.Recorded, event: happened.Rated) -> Changes:
    return {"rating": Rating(event.score, event.comment, event.episode)}


def _errand_moved(state: Conversation, recorded: happened.Recorded, event: happened.ErrandMoved) -> Changes:
    return {"memory": event.memory, "topic": event.topic or state.topic}


def _action_prepared(state: Conversation, recorded: happened.Recorded, event: happened.ActionPrepared) -> Changes:
    return {"pending_action": PendingAction(event.key, event.tool, event.arguments)}


def _action_finished(state: Conversation, recorded: happened.Recorded, event: happened.ActionFinished) -> Changes:
    return {"pending_action": None}


def _unchanged(state: Conversation, recorded: happened.Recorded, event: happened.NoteAdded) -> Changes:
    return {}


def _suggestion_made(state: Conversation, recorded: happened.Recorded, event: happened.SuggestionMade) -> Changes:
    made = Suggestion(event.suggestion_id, event.text, event.shown, event.memory) if event.text else None
    tries = event.memory.get("identity_tries", 0)
    if tries <= state.memory.get("identity_tries", 0):
        return {"suggestion": made, "suggested_seq": event.answers_seq}
    # Whoever tries to pass for somebody else has tried, also where nobody used what was suggested to it.
    counted = {"identity_tries": tries}
    suggesting = {**state.suggesting, **counted} if state.suggesting else {}
    memory = {**state.memory, **counted}
    return {"suggestion": made, "suggested_seq": event.answers_seq, "memory": memory, "suggesting": suggesting}


def _suggestion_settled(state: Conversation, recorded: happened.Recorded, event: happened.SuggestionSettled) -> Changes:
    # Only what was said changes what the assistant goes on from.
    if state.suggestion is None or event.outcome is happened.SuggestionOutcome.IGNORED:
        return {"suggestion": None}
    return {"suggestion": None, "suggesting": state.suggestion.memory}


def _action_proposed(state: Conversation, recorded: happened.Recorded, event: happened.ActionProposed) -> Changes:
    return {"proposal": Proposal(event.proposal_id, event.tool, event.arguments, event.memory, event.shown)}


def _proposal_settled(
    state: Conversation, recorded: happened.Recorded, event: happened.ActionApproved | happened.ActionTurnedDown
) -> Changes:
    return {"proposal": None}


def _model_used(state: Conversation, recorded: happened.Recorded, event: happened.ModelUsed) -> Changes:
    before = state.model_use
    spent = before.cost_micros
    if event.cost_micros:
        spent = {**spent, event.currency: spent.get(event.currency, 0) + event.cost_micros}
    tokens_in, tokens_out = before.tokens_in + event.tokens_in, before.tokens_out + event.tokens_out
    return {"model_use": ModelUse(before.calls + 1, tokens_in, tokens_out, spent)}


def _message_translated(state: Conversation, recorded: happened.Recorded, event: happened.MessageTranslated) -> Changes:
    return {"translated_seq": max(state.translated_seq, event.of_seq)}


_EFFECTS: dict[type[happened.Event], Callable[[Conversation, happened.Recorded, Any], Changes]] = {
    happened.CustomerIdentified: _identified,
    happened.LanguageChosen: _language_chosen,
    happened.LanguageDetected: _language_detected,
    happened.CustomerWrote: _customer_wrote,
    happened.AssistantWrote: _assistant_wrote,
    happened.AgentWrote: _agent_wrote,
    happened.NoteAdded: _unchanged,
    happened.HandoffRequested: _handoff_requested,
    happened.HandoffWithdrawn: _withdrawn,
    **CALLBACK_EFFECTS,
    happened.OfferMade: _offer_made,
    happened.OfferDeclined: _offer_refused,
    happened.OfferExpired: _offer_refused,
    happened.AgentJoined: _agent_joined,
    happened.AgentVanished: _agent_vanished,
    happened.Transferred: _transferred,
    happened.HandedBack: _handed_back,
    happened.Resolved: _resolved,
    happened.WrappedUp: _wrapped_up,
    happened.Reopened: _reopened,
    happened.Rated: _rated,
    happened.ErrandMoved: _errand_moved,
    happened.ActionPrepared: _action_prepared,
    happened.ActionFinished: _action_finished,
    happened.SuggestionMade: _suggestion_made,
    happened.SuggestionSettled: _suggestion_settled,
    happened.ActionProposed: _action_proposed,
    happened.ActionApproved: _proposal_settled,
    happened.ActionTurnedDown: _proposal_settled,
    happened.ModelUsed: _model_used,
    happened.MessageTranslated: _message_translated,
    **CARE_EFFECTS,
}


def begin(recorded: happened.Recorded) -> Conversation:
    """Gives the state after the first event. Raises ValueError for any other event than ConversationStarted with seq 1."""
    event = recorded.event
    if not isinstance(event, happened.ConversationStarted) or recorded.seq != 1:
        raise ValueError(
            f"A log begins with 'conversation_started' as number 1, not with {recorded.event!r} as {recorded.seq}."
        )
    return Conversation(
        id=recorded.conversation_id,
        seq=1,
        status=Status.OPEN,
        channel=event.channel,
        language=event.language,
        market=event.market,
        page=event.page,
        customer=event.customer,
        identified_how="token" if event.customer else None,
        started_at=recorded.at,
    )


def apply(state: Conversation, recorded: happened.Recorded) -> Conversation:
    """Gives the state after one more event.

    Raises NotPossibleNow where the transition table has no entry, ValueError when the event is not the next one.
    """
    if recorded.seq != state.seq + 1:
        raise ValueError(f"Event {recorded.seq} does not follow {state.seq}.")
    status = next_status(state.status, recorded.event)
    epoch = state.epoch + (HOLDER_OF[status] is not HOLDER_OF[state.status])
    changes = _EFFECTS[type(recorded.event)](state, recorded, recorded.event)
    after = replace(state, seq=recorded.seq, status=status, epoch=epoch, **changes)
    promise = promise_after(state, after, recorded)
    return after if promise == state.promise else replace(after, promise=promise)


def fold(log: Iterable[happened.Recorded]) -> Conversation:
    """Gives the state that a whole log leads to. Raises ValueError for an empty log."""
    events = iter(log)
    try:
        state = begin(next(events))
    except StopIteration:
        raise ValueError("An empty log has no state.") from None
    for recorded in events:
        state = apply(state, recorded)
    return state
