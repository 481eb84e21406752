"""What each command does to a conversation: given the state, the events that follow, or a refusal. Pure."""

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct

from onhand.domain.conversation import events as happened
from onhand.domain.conversation.errors import (
    AlreadyRated,
    InvalidCommand,
    MessageTooLong,
    NotPossibleNow,
    NotTheHolder,
    OfferGone,
    StaleReply,
)
from onhand.domain.conversation.participants import Agent
from onhand.domain.conversation.state import Conversation
from onhand.domain.conversation.transitions import Status

MESSAGE_CHARACTERS = 4_000
COMMENT_CHARACTERS = 1_000
TAGS_MOST = 8
TAG_CHARACTERS = 40

Decision = Sequence[happened.AnyEvent]


class WrapUp(Struct, frozen=True):
    """What an agent says of a conversation at its end: how it ended, what it was about, and a note for colleagues."""

    disposition: happened.Disposition
    note: str = ""
    tags: tuple[str, ...] = ()


def checked_text(text: str, limit: int = MESSAGE_CHARACTERS) -> str:
    """Gives the text without surrounding blanks. Raises InvalidCommand when nothing is left, MessageTooLong over `limit` characters."""
    stripped = text.replace("\x00", "").strip()
    if not stripped:
        raise InvalidCommand("The message is empty. Write something and send it again.")
    if len(stripped) > limit:
        raise MessageTooLong(len(stripped), limit)
    return stripped


def customer_writes(
    state: Conversation,
    text: str,
    client_id: str,
    *,
    asks_for_person: bool,
    language: str | None = None,
    priority: happened.Priority = happened.Priority.NORMAL,
) -> Decision:
    """The customer's message; with the words for a person in it, the request too, in the same commit.

    `language` is the one that those words are in, so that somebody is asked who speaks it; `priority` is for what else the words tell.
    """
    events: list[happened.AnyEvent] = []
    if state.status is Status.RESOLVED:
        events.append(happened.Reopened())
    events.append(happened.CustomerWrote(text=text, client_id=client_id))
    if asks_for_person and state.status in (Status.OPEN, Status.RESOLVED):
        if language is not None and language != state.language and not state.language_chosen:
            events.append(happened.LanguageDetected(language=language))
        request = happened.HandoffRequested(by=happened.Party.CUSTOMER, cause=happened.Cause.WORDS, priority=priority)
        events.append(request)
    return events


def customer_requests_person(state: Conversation, client_id: str, cause: happened.Cause) -> Decision:
    """The request for a person. Nothing, when one is on the way or there already: it is never refused."""
    if state.waits or state.status is Status.WITH_AGENT:
        return []
    request = happened.HandoffRequested(by=happened.Party.CUSTOMER, cause=cause, client_id=client_id)
    return [happened.Reopened(), request] if state.status is Status.RESOLVED else [request]


def customer_withdraws_request(state: Conversation, client_id: str) -> Decision:
    """The customer carries on with the assistant. Raises NotPossibleNow once a person is there."""
    if state.status is Status.OPEN:
        return []
    return [happened.HandoffWithdrawn(client_id=client_id)]


def customer_resolves(state: Conversation, client_id: str) -> Decision:
    """The customer ends the conversation; a request that waits is withdrawn first, and a callback cancelled."""
    if state.status is Status.RESOLVED:
        return []
    events: list[happened.AnyEvent] = [happened.HandoffWithdrawn()] if state.waits else []
    if state.callback is not None and state.callback.is_ahead:
        events.append(happened.CallbackCancelled(callback_id=state.callback.id, by=happened.Party.CUSTOMER))
    return [*events, happened.Resolved(by=happened.Party.CUSTOMER, client_id=client_id)]


def customer_rates(state: Conversation, client_id: str, score: int, comment: str) -> Decision:
    """The rating, once per episode, with who served it. Raises AlreadyRated, InvalidCommand, NotPossibleNow."""
    if not 1 <= score <= 5:
        raise InvalidCommand(f"A rating is a whole number from 1 to 5, not {score}.")
    if len(comment) > COMMENT_CHARACTERS:
        raise MessageTooLong(len(comment), COMMENT_CHARACTERS)
    if state.rating is not None:
        raise AlreadyRated(state.episode)
    person = state.served_by is not None or state.abused_at is not None  # who shielded themselves is not named
    served_by = happened.ServedBy(happened.Party.AGENT if person else happened.Party.ASSISTANT, state.served_by)
    rated = happened.Rated(
        score=score,
        comment=comment.replace("\x00", "").strip(),
        episode=state.episode,
        served_by=served_by,
        client_id=client_id,
    )
    return [rated]


def language_is_chosen(state: Conversation, client_id: str, language: str) -> Decision:
    return [happened.LanguageChosen(language=language, client_id=client_id)]


def assistant_acts(
    state: Conversation, epoch: int, answers_seq: int, events: Sequence[happened.AnyEvent], *, also_if_newer: bool
) -> Decision:
    """What the assistant computed, if it still may say it.

    Raises StaleReply when the holder changed since `epoch`, when `answers_seq` was answered already, or when the customer wrote more meanwhile
    (unless `also_if_newer`, for what must be said because something was done).
    """
    if state.epoch != epoch or state.status is not Status.OPEN:
        raise StaleReply("the conversation has another holder now")
    if state.answered_seq >= answers_seq:
        raise StaleReply("the customer was answered already")
    if state.last_customer_seq > answers_seq and not also_if_newer:
        raise StaleReply("the customer wrote more")
    return events


def offer(state: Conversation, made: happened.OfferMade) -> Decision:
    return [made]


def _checked_offer(state: Conversation, agent: Agent, offer_id: str) -> None:
    if state.offer is None or state.offer.id != offer_id or state.offer.agent.id != agent.id:
        raise OfferGone


def agent_accepts(state: Conversation, agent: Agent, offer_id: str, client_id: str) -> Decision:
    """Raises OfferGone when the offer is not this agent's any more."""
    _checked_offer(state, agent, offer_id)
    return [_joined(state, agent, client_id)]


def _joined(state: Conversation, agent: Agent, client_id: str) -> happened.AgentJoined:
    offer = state.offer
    return happened.AgentJoined(
        agent=agent,
        offer_id=offer.id if offer else None,
        client_id=client_id,
        difficulty=state.difficulty,
        weight=state.weight if offer else state.units,
    )


def agent_declines(state: Conversation, agent: Agent, offer_id: str, client_id: str) -> Decision:
    _checked_offer(state, agent, offer_id)
    return [happened.OfferDeclined(offer_id=offer_id, agent=agent, client_id=client_id)]


def offer_expires(state: Conversation, offer_id: str) -> Decision:
    if state.offer is None or state.offer.id != offer_id:
        raise OfferGone
    return [happened.OfferExpired(offer_id=offer_id, agent=state.offer.agent)]


def agent_takes(state: Conversation, agent: Agent, client_id: str) -> Decision:
    """An agent takes a conversation that waits or that the assistant holds; one that is offered to somebody else stays theirs to answer."""
    if state.offer is not None and state.offer.agent.id != agent.id:
        raise NotTheHolder(f"{state.offer.agent.name}, to whom it is offered")
    if state.status is Status.RESOLVED:
        raise NotPossibleNow("agent_joined", state.status)
    return [_joined(state, agent, client_id)]


def checked_holder(state: Conversation, agent: Agent) -> None:
    """Raises NotTheHolder unless this agent holds the conversation."""
    if state.status is Status.WITH_AGENT and state.agent is not None and state.agent.id == agent.id:
        return
    holder = (
        state.agent.name
        if state.agent
        else {"open": "the assistant", "resolved": "nobody"}.get(state.status, "the queue")
    )
    raise NotTheHolder(holder)


def agent_writes(state: Conversation, agent: Agent, text: str, client_id: str) -> Decision:
    """Raises NotTheHolder unless this agent holds the conversation."""
    checked_holder(state, agent)
    return [happened.AgentWrote(agent=agent, text=text, client_id=client_id)]


def agent_notes(state: Conversation, agent: Agent, text: str, client_id: str) -> Decision:
    return [happened.NoteAdded(agent=agent, text=text, client_id=client_id)]


def agent_hands_back(state: Conversation, agent: Agent, client_id: str) -> Decision:
    checked_holder(state, agent)
    return [happened.HandedBack(agent=agent, client_id=client_id)]


def agent_transfers(state: Conversation, agent: Agent, to_agent: Agent | None, note: str, client_id: str) -> Decision:
    """To another agent, or to the queue. The note goes along for whoever comes next."""
    checked_holder(state, agent)
    if to_agent is not None and to_agent.id == agent.id:
        raise InvalidCommand("The conversation is yours already. Choose another agent, or the queue.")
    moved = happened.Transferred(agent=agent, to_agent=to_agent, client_id=client_id)
    return [happened.NoteAdded(agent=agent, text=checked_text(note)), moved] if note.strip() else [moved]


def checked_tags(tags: Sequence[str]) -> tuple[str, ...]:
    """Gives each tag once, without surrounding blanks. Raises InvalidCommand for too many, or one that is empty or too long."""
    checked = tuple(dict.fromkeys(" ".join(tag.replace("\x00", "").split()) for tag in tags))
    if len(checked) > TAGS_MOST or not all(0 < len(tag) <= TAG_CHARACTERS for tag in checked):
        raise InvalidCommand(f"At most {TAGS_MOST} tags are taken, each of 1 to {TAG_CHARACTERS} characters.")
    return checked


def agent_resolves(
    state: Conversation, agent: Agent, wrap_up: WrapUp, client_id: str, wrap_up_seconds: int = 0
) -> Decision:
    """Ends it; the agent's place stays taken for `wrap_up_seconds`. Raises NotTheHolder, InvalidCommand."""
    checked_holder(state, agent)
    note = wrap_up.note
    ended = happened.Resolved(
        by=happened.Party.AGENT,
        agent=agent,
        disposition=wrap_up.disposition,
        tags=checked_tags(wrap_up.tags),
        client_id=client_id,
        wrap_up_seconds=wrap_up_seconds,
    )
    # Whoever served an earlier episode and has not said that they are done, is done now: one agent at a time wraps up.
    events: list[happened.AnyEvent] = [*_wrap_up_ends(state)]
    if note.strip():
        events.append(happened.NoteAdded(agent=agent, text=checked_text(note)))
    return [*events, ended]


def _wrap_up_ends(state: Conversation) -> Decision:
    if state.wrapping_up is None:
        return []
    return [happened.WrappedUp(agent=state.wrapping_up.agent, by=happened.Party.SYSTEM)]


def agent_wrapped_up(state: Conversation, agent: Agent, client_id: str) -> Decision:
    """The agent's place is free. Nothing, when it was already."""
    if state.wrapping_up is None or state.wrapping_up.agent.id != agent.id:
        return []
    return [happened.WrappedUp(agent=agent, client_id=client_id)]


def wrap_up_ends(state: Conversation, now: datetime) -> Decision:
    """The time for it passed."""
    if state.wrapping_up is None or state.wrapping_up.until > now:
        return []
    return _wrap_up_ends(state)


def agent_leaves(state: Conversation, agent_id: str) -> Decision:
    """An agent goes on a break or home: what they are asked goes on to the next at once."""
    if state.offer is None or state.offer.agent.id != agent_id:
        return []
    return [happened.OfferDeclined(offer_id=state.offer.id, agent=state.offer.agent)]


def agent_is_lost(state: Conversation, agent_id: str) -> Decision:
    """An agent vanished: what they held waits again, what was offered to them goes on."""
    if state.offer is not None and state.offer.agent.id == agent_id:
        return [happened.OfferExpired(offer_id=state.offer.id, agent=state.offer.agent)]
    if state.status is Status.WITH_AGENT and state.agent is not None and state.agent.id == agent_id:
        return [happened.AgentVanished(agent=state.agent)]
    return []
