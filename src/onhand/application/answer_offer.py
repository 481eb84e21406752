"""An agent answers an offer, or takes a conversation without one."""

from onhand.application.callers import AgentCommand
from onhand.domain.conversation import decisions
from onhand.domain.conversation.errors import NotForYou
from onhand.domain.conversation.state import Conversation
from onhand.domain.workforce.profile import Role
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
    """The agent joins unasked. Raises NotTheHolder when it is offered to somebody else or somebody holds it, NotForYou, NotPossibleNow."""

    def decide(state: Conversation) -> decisions.Decision:
        if state.for_leads and command.caller.role is not Role.LEAD:
            raise NotForYou(
                "take this conversation: a colleague shielded themselves from it, and a lead goes on with it"
            )
        return decisions.agent_takes(state, command.agent, command.client_id)

    return await command.commit(log, decide)
