"""An agent ends their part in an abusive conversation: a lead goes on with it, the customer is told, and nothing of it counts against the agent."""

from collections.abc import Awaitable, Callable

from onhand.application.callers import AgentCommand
from onhand.domain.conversation import care_decisions
from onhand.domain.conversation.decisions import Decision
from onhand.domain.conversation.state import Conversation
from onhand.store.batch import Appended
from onhand.store.log import ConversationLog

TOLD = "shielded"
"""The message that the customer reads."""

Say = Callable[[str, str], Awaitable[str]]
"""Gives a message of the assistant's catalogue, by language and id."""


async def shield(log: ConversationLog, say: Say, command: AgentCommand, note: str, wrap_up_seconds: int) -> Appended:
    """Hands it to the leads. Raises NotTheHolder, InvalidCommand, MessageTooLong."""
    state = await log.read(command.conversation_id)
    told = await say(state.language, TOLD)

    def decide(state: Conversation) -> Decision:
        return care_decisions.agent_shields(state, command.agent, note, told, command.client_id, wrap_up_seconds)

    return await command.commit(log, decide)
