"""What an agent may ask for themselves, and what colleagues may do about it: the events that follow, or a refusal. Pure."""

from msgspec import Struct

from onhand.domain.conversation import events as happened
from onhand.domain.conversation.decisions import Decision, checked_holder, checked_text
from onhand.domain.conversation.errors import NotForYou
from onhand.domain.conversation.participants import Agent
from onhand.domain.conversation.state import Conversation
from onhand.domain.conversation.transitions import Status

QUESTION_CHARACTERS = 500


class Whisperer(Struct, frozen=True):
    """Who wants to whisper: leads may at any time, mentors while a hand is up."""

    agent: Agent
    is_lead: bool
    is_mentor: bool


def agent_shields(
    state: Conversation, agent: Agent, note: str, told: str, client_id: str, wrap_up_seconds: int
) -> Decision:
    """The agent ends their part of an abusive conversation; a lead goes on with it. `told` is what the customer reads. Raises NotTheHolder, InvalidCommand."""
    checked_holder(state, agent)
    events: list[happened.AnyEvent] = []
    if state.wrapping_up is not None:  # of an earlier episode: one agent at a time wraps up
        events.append(happened.WrappedUp(agent=state.wrapping_up.agent, by=happened.Party.SYSTEM))
    if note.strip():
        events.append(happened.NoteAdded(agent=agent, text=checked_text(note)))
    shielded = happened.Shielded(agent=agent, text=told, wrap_up_seconds=wrap_up_seconds, client_id=client_id)
    return [*events, shielded]


def agent_raises_hand(state: Conversation, agent: Agent, question: str, client_id: str) -> Decision:
    """Asks for a mentor. Nothing, when the hand is up already with the same question. Raises NotTheHolder, MessageTooLong."""
    checked_holder(state, agent)
    text = checked_text(question, QUESTION_CHARACTERS) if question.strip() else ""
    if state.hand is not None and state.hand.text == text:
        return []
    return [happened.HandRaised(agent=agent, text=text, client_id=client_id)]


def agent_lowers_hand(state: Conversation, agent: Agent, client_id: str) -> Decision:
    """Nothing, when it is down. Raises NotTheHolder."""
    checked_holder(state, agent)
    return [happened.HandLowered(agent=agent, client_id=client_id)] if state.hand else []


def agent_whispers(state: Conversation, who: Whisperer, text: str, client_id: str) -> Decision:
    """A lead or, while the hand is up, a mentor to the agent who serves; the agent may answer. Raises NotForYou, NotPossibleNow."""
    serves = state.agent is not None and state.agent.id == who.agent.id
    mentors = who.is_mentor and state.hand is not None
    if state.status is Status.WITH_AGENT and not (serves or who.is_lead or mentors):
        raise NotForYou("whisper here: mentors may while a hand is up, leads at any time")
    return [happened.Whispered(agent=who.agent, text=text, client_id=client_id)]
