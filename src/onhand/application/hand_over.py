"""A person takes over where the assistant cannot answer at all."""

from collections.abc import Sequence
from datetime import datetime

from onhand.domain.conversation.events import AnyEvent, Cause, HandoffRequested, Party
from onhand.domain.conversation.state import Conversation
from onhand.domain.conversation.transitions import Status
from onhand.store.batch import Appended
from onhand.store.log import ConversationLog


async def hand_over(log: ConversationLog, now: datetime, conversation_id: str) -> Appended:
    """Asks for a person on behalf of a customer to whom the assistant owes an answer. Raises ConversationNotFound, StoreUnavailable."""

    def decide(state: Conversation) -> Sequence[AnyEvent]:
        if state.status is not Status.OPEN or state.last_customer_seq <= state.answered_seq:
            return []
        return [HandoffRequested(by=Party.ASSISTANT, cause=Cause.FAILURE, reason="assistant_failed")]

    return await log.append(conversation_id, decide, now)
