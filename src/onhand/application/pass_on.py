"""An agent passes a conversation on: back to the assistant, to a colleague, or to the queue."""

from onhand.application.callers import AgentCommand
from onhand.application.errors import AgentNotFound
from onhand.domain.conversation import decisions
from onhand.store.agents import Agents
from onhand.store.batch import Appended
from onhand.store.log import ConversationLog


async def hand_back(
    log: ConversationLog,
    command: AgentCommand,
) -> Appended:
    """The assistant carries on. Raises NotTheHolder."""
    return await command.commit(log, lambda state: decisions.agent_hands_back(state, command.agent, command.client_id))


async def transfer_conversation(
    log: ConversationLog,
    agents: Agents,
    command: AgentCommand,
    to_agent_id: str | None,
    note: str,
) -> Appended:
    """It waits again, at the front, for the named agent first. Raises NotTheHolder, AgentNotFound, InvalidCommand."""
    to_agent = None
    if to_agent_id is not None:
        profile = await agents.find(to_agent_id)
        if profile is None:
            raise AgentNotFound
        to_agent = profile.as_agent
    return await command.commit(
        log, lambda state: decisions.agent_transfers(state, command.agent, to_agent, note, command.client_id)
    )
