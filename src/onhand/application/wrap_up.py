"""An agent is done with the work after a conversation's end: their place is free."""

from onhand.application.callers import AgentCommand
from onhand.domain.conversation import decisions
from onhand.store.batch import Appended
from onhand.store.log import ConversationLog


async def end_wrap_up(log: ConversationLog, command: AgentCommand) -> Appended:
    """Nothing happens when it was over already."""
    return await command.commit(log, lambda state: decisions.agent_wrapped_up(state, command.agent, command.client_id))
