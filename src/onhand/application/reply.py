"""An agent writes: to the customer, or a private note."""

from onhand.application.callers import AgentCommand
from onhand.domain.conversation import decisions
from onhand.store.batch import Appended
from onhand.store.log import ConversationLog


async def reply(log: ConversationLog, command: AgentCommand, text: str) -> Appended:
    """Appends the reply of the agent who holds the conversation. Raises NotTheHolder, InvalidCommand, MessageTooLong."""
    checked = decisions.checked_text(text)
    return await command.commit(
        log, lambda state: decisions.agent_writes(state, command.agent, checked, command.client_id)
    )


async def add_note(log: ConversationLog, command: AgentCommand, text: str) -> Appended:
    """Appends a note that customers never see. Raises InvalidCommand, MessageTooLong."""
    checked = decisions.checked_text(text)
    return await command.commit(
        log, lambda state: decisions.agent_notes(state, command.agent, checked, command.client_id)
    )
