"""A customer rates how an episode went."""

from onhand.application.callers import CustomerCommand
from onhand.domain.conversation import decisions
from onhand.store.batch import Appended
from onhand.store.log import ConversationLog


async def rate_conversation(
    log: ConversationLog,
    command: CustomerCommand,
    score: int,
    comment: str,
) -> Appended:
    """Keeps the score (1 to 5) with who served the episode. Raises AlreadyRated, InvalidCommand, NotPossibleNow."""
    return await command.commit(log, lambda state: decisions.customer_rates(state, command.client_id, score, comment))
