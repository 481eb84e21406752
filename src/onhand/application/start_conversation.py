"""A customer starts a conversation."""

from collections.abc import Sequence
from datetime import datetime

from onhand.application.errors import Forbidden
from onhand.domain.conversation.events import AnyEvent, ConversationStarted
from onhand.domain.conversation.participants import Customer
from onhand.domain.conversation.state import Conversation
from onhand.store.batch import Appended
from onhand.store.log import ConversationLog


async def start_conversation(
    log: ConversationLog, now: datetime, conversation_id: str, started: ConversationStarted
) -> Appended:
    """Begins the conversation, or finds the one that the same start began before (`repeated`).

    Raises Forbidden when that one belongs to another customer than the identity that came now says.
    """

    def decide(state: Conversation | None) -> Sequence[AnyEvent]:
        if state is None:
            return [started]
        given, known = _id_of(started.customer), _id_of(state.customer)
        # Who came without a token and was identified in the conversation comes without one again.
        if given != known and (given is not None or state.identified_how == "token"):
            raise Forbidden("continue the conversation of another customer")
        return []

    return await log.start(conversation_id, decide, now)


def _id_of(customer: Customer | None) -> str | None:
    return customer.id if customer else None
