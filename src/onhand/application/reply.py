"""An agent writes: to the customer, or a private note."""

from collections.abc import Sequence

from onhand.application.callers import AgentCommand
from onhand.domain.conversation import copilot, decisions
from onhand.domain.conversation.events import AnyEvent
from onhand.domain.conversation.state import Conversation
from onhand.store.batch import Appended
from onhand.store.log import ConversationLog


async def reply(log: ConversationLog, command: AgentCommand, text: str, suggestion_id: str | None = None) -> Appended:
    """Appends the reply of the agent who holds the conversation, and what became of the suggestion that was open.

    `suggestion_id` names the one that the agent began from. Raises NotTheHolder, InvalidCommand, MessageTooLong.
    """
    checked = decisions.checked_text(text)

    def decide(state: Conversation) -> Sequence[AnyEvent]:
        written = decisions.agent_writes(state, command.agent, checked, command.client_id)
        return [*copilot.settled(state, command.agent, checked, suggestion_id), *written]

    return await command.commit(log, decide)


async def add_note(log: ConversationLog, command: AgentCommand, text: str) -> Appended:
    """Appends a note that customers never see. Raises InvalidCommand, MessageTooLong."""
    checked = decisions.checked_text(text)
    return await command.commit(
        log, lambda state: decisions.agent_notes(state, command.agent, checked, command.client_id)
    )
