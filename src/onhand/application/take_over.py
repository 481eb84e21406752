"""A lead takes a conversation over from the agent who holds it; the agent is told why."""

from onhand.application.callers import AgentCommand
from onhand.application.see_floor import SEE_FLOOR
from onhand.domain.conversation import interventions
from onhand.store.batch import Appended
from onhand.store.log import ConversationLog


async def take_over(log: ConversationLog, command: AgentCommand, epoch: int, reason: str) -> Appended:
    """`epoch` is the holder's whom the lead saw: if it changed, somebody else holds it by now.

    Raises Forbidden, ConversationNotFound, HolderChanged, NotPossibleNow, InvalidCommand without a reason.
    """
    command.caller.check_leads(SEE_FLOOR)
    return await command.commit(
        log, lambda state: interventions.lead_takes_over(state, command.agent, epoch, reason, command.client_id)
    )
