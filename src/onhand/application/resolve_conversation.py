"""A conversation ends: the customer says so, or the agent who holds it, or nobody has written for long."""

from datetime import datetime

from onhand.application.callers import AgentCommand, CustomerCommand
from onhand.domain.conversation import decisions
from onhand.domain.conversation.events import Disposition, Party, Resolved
from onhand.domain.conversation.state import Conversation
from onhand.domain.conversation.transitions import Status
from onhand.store.batch import Appended
from onhand.store.log import ConversationLog


async def customer_resolves(
    log: ConversationLog,
    command: CustomerCommand,
) -> Appended:
    """Ends it for the customer; a request for a person that still waits is withdrawn with it."""
    return await command.commit(log, lambda state: decisions.customer_resolves(state, command.client_id))


async def agent_resolves(
    log: ConversationLog,
    command: AgentCommand,
    wrap_up: decisions.WrapUp,
    wrap_up_seconds: int = 0,
) -> Appended:
    """Ends it for the agent who holds it; their place stays taken for `wrap_up_seconds` at the longest. Raises NotTheHolder, InvalidCommand."""
    return await command.commit(
        log, lambda state: decisions.agent_resolves(state, command.agent, wrap_up, command.client_id, wrap_up_seconds)
    )


async def resolve_idle(log: ConversationLog, now: datetime, conversation_id: str, idle_before: datetime) -> Appended:
    """Ends one that the assistant holds and in which nobody has written since `idle_before`; one that waits for a person, or to be called back, never."""

    def decide(state: Conversation) -> list[Resolved]:
        idle = state.last is None or state.last.at < idle_before
        if state.status is not Status.OPEN or not idle or state.turn_is_due or state.callback is not None:
            return []
        return [Resolved(by=Party.SYSTEM, disposition=Disposition.NO_REPLY)]

    return await log.append(conversation_id, decide, now)
