"""An agent decides on a write that waits for approval."""

from onhand.application.callers import AgentCommand
from onhand.domain.conversation import copilot
from onhand.store.batch import Appended
from onhand.store.log import ConversationLog


async def approve_action(log: ConversationLog, command: AgentCommand, proposal_id: str) -> Appended:
    """Has the write made, once. Raises NotTheHolder, ProposalGone."""
    return await command.commit(
        log, lambda state: copilot.agent_approves(state, command.agent, proposal_id, command.client_id)
    )


async def turn_down_action(log: ConversationLog, command: AgentCommand, proposal_id: str) -> Appended:
    """Leaves everything as it is. Raises NotTheHolder, ProposalGone."""
    return await command.commit(
        log, lambda state: copilot.agent_turns_down(state, command.agent, proposal_id, command.client_id)
    )
