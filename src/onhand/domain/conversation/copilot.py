"""What an agent does with what the assistant suggests and proposes: given the state, the events that follow, or a refusal. Pure."""

from collections.abc import Sequence
from typing import Any

from msgspec.structs import replace

from onhand.domain.conversation import events as happened
from onhand.domain.conversation.decisions import Decision, checked_holder
from onhand.domain.conversation.errors import ProposalGone, StaleReply
from onhand.domain.conversation.participants import Agent
from onhand.domain.conversation.state import Conversation, Proposal
from onhand.domain.conversation.transitions import Status


def suggests(state: Conversation, epoch: int, answers_seq: int, events: Sequence[happened.AnyEvent]) -> Decision:
    """What was thought for the agent, if it still is of use. Raises StaleReply when it is not."""
    if state.epoch != epoch or state.status is not Status.WITH_AGENT:
        raise StaleReply("the conversation has another holder now")
    if state.last_customer_seq > answers_seq:
        raise StaleReply("the customer wrote more")
    if state.agent_wrote_seq > answers_seq:
        raise StaleReply("the agent answered already")
    return events


def settled(state: Conversation, agent: Agent, text: str, suggestion_id: str | None) -> list[happened.AnyEvent]:
    """Gives what became of the open suggestion when the agent writes `text`; `suggestion_id` names the one that they started from, if any."""
    open_now = state.suggestion
    if open_now is None:
        return []
    if text == open_now.text:
        outcome = happened.SuggestionOutcome.USED
    elif suggestion_id == open_now.id:
        outcome = happened.SuggestionOutcome.EDITED
    else:
        outcome = happened.SuggestionOutcome.IGNORED
    return [happened.SuggestionSettled(suggestion_id=open_now.id, agent=agent, outcome=outcome)]


def agent_approves(state: Conversation, agent: Agent, proposal_id: str, client_id: str) -> Decision:
    """The write may be made: it is prepared in the same commit, under the proposal's id as its idempotency key.

    What the customer wrote after their yes must have been read by then.

    Raises NotTheHolder, ProposalGone.
    """
    proposal = _checked(state, agent, proposal_id)
    if not proposal.shown or (state.suggestion_is_due and state.last_customer_seq > proposal.answers_seq):
        # What the customer wrote since their yes is read first: it may be a no.
        raise ProposalGone
    return [
        happened.ActionApproved(proposal_id=proposal.id, agent=agent, client_id=client_id),
        happened.ErrandMoved(memory=proposal.memory),
        happened.ActionPrepared(key=proposal.id, tool=proposal.tool, arguments=proposal.arguments),
    ]


def agent_turns_down(state: Conversation, agent: Agent, proposal_id: str, client_id: str) -> Decision:
    """The write is not made. Raises NotTheHolder, ProposalGone."""
    proposal = _checked(state, agent, proposal_id)
    return [happened.ActionTurnedDown(proposal_id=proposal.id, agent=agent, client_id=client_id)]


def _checked(state: Conversation, agent: Agent, proposal_id: str) -> Proposal:
    checked_holder(state, agent)
    if state.proposal is None or state.proposal.id != proposal_id or state.pending_action is not None:
        raise ProposalGone
    return state.proposal


def as_the_assistant_would_see_it(state: Conversation, log: Sequence[happened.Recorded]) -> Conversation:
    """Gives the state as if the assistant held the conversation and owed the answer that the agent is about to give."""
    memory: dict[str, Any] = state.suggesting or state.memory
    if not _asked_as_suggested(log):
        # The agent asked something else since, or in other words: a yes to that is none to what the assistant would have listed.
        memory = {name: value for name, value in memory.items() if name not in _AWAITS_A_YES}
    return replace(state, memory=memory, answered_seq=_answered_before(log))


_AWAITS_A_YES = frozenset({"offered", "confirmed"})


def _asked_as_suggested(log: Sequence[happened.Recorded]) -> bool:
    """Whether the agent's last message, if there is one, is a suggestion word for word."""
    for place in range(len(log) - 1, -1, -1):
        if isinstance(log[place].event, happened.AgentWrote):
            settled_by_it = log[place - 1].event if place else None
            return (
                isinstance(settled_by_it, happened.SuggestionSettled)
                and settled_by_it.outcome is happened.SuggestionOutcome.USED
            )
    return True


def _answered_before(log: Sequence[happened.Recorded]) -> int:
    """The number before the customer's last messages in a row: what was written to them in between ends the row."""
    first = None
    for recorded in reversed(log):
        if isinstance(recorded.event, happened.CustomerWrote):
            first = recorded.seq
        elif first is not None and isinstance(recorded.event, happened.AssistantWrote | happened.AgentWrote):
            break
    return first - 1 if first is not None else 0
