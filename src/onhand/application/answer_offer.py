"""An agent answers an offer, or takes a conversation without one."""

from onhand.application.callers import AgentCommand
from onhand.domain.conversation import decisions
from onhand.store.batch import Appended
from onhand.store.log import ConversationLog


async def accept_offer(log: ConversationLog, command: AgentCommand, offer_id: str) -> Appended:
    """The agent joins. Raises OfferGone when it is not theirs any more."""
    return await command.commit(
        log, lambda state: decisions.agent_accepts(state, command.agent, offer_id, command.client_id)
    )


async def decline_offer(log: ConversationLog, command: AgentCommand, offer_id: str) -> Appended:
    """The offer goes on to the next; it costs the agent nothing. Raises OfferGone."""
    return await command.commit(
        log, lambda state: decisions.agent_declines(state, command.agent, offer_id, command.client_id)
    )


async def take_conversation(
    log: ConversationLog,
    command: AgentCommand,
) -> Appended:
    """The agent joins unasked. Raises NotTheHolder when it is offered to somebody else or somebody holds it, NotPossibleNow."""
    return await command.commit(log, lambda state: decisions.agent_takes(state, command.agent, command.client_id))
