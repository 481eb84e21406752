"""What a lead does to a conversation that others serve or wait in: who may do so is checked before. Pure."""

from collections.abc import Sequence

from onhand.domain.conversation import events as happened
from onhand.domain.conversation.decisions import Decision, checked_text
from onhand.domain.conversation.errors import HolderChanged, InvalidCommand, NotPossibleNow
from onhand.domain.conversation.participants import Agent
from onhand.domain.conversation.state import Conversation
from onhand.domain.conversation.transitions import Status

REASON_CHARACTERS = 500


def lead_assigns(state: Conversation, made: happened.OfferMade) -> Decision:
    """An agent of the lead's choice is asked next, and may decline as any other offer. Raises NotPossibleNow unless it waits and is offered to nobody."""
    if state.status is not Status.WAITING:
        raise NotPossibleNow(made.kind, state.status)
    return [made]


def lead_takes_over(
    state: Conversation, lead: Agent, epoch: int, reason: str, client_id: str
) -> Sequence[happened.AnyEvent]:
    """The lead holds it in an agent's place, who is told why; nobody waits in between.

    Raises HolderChanged where the holder is no longer the one of `epoch`, NotPossibleNow where no agent holds it, InvalidCommand without a reason.
    """
    if state.epoch != epoch:
        raise HolderChanged
    if state.status is not Status.WITH_AGENT or state.agent is None:
        raise NotPossibleNow("transferred", state.status)
    if state.agent.id == lead.id:
        raise InvalidCommand("The conversation is yours already.")
    why = checked_text(reason, REASON_CHARACTERS)
    return [
        happened.Transferred(agent=state.agent, to_agent=lead, by=lead, reason=why),
        happened.AgentJoined(agent=lead, client_id=client_id, difficulty=state.difficulty, weight=state.units),
    ]
