"""A customer asks for a person, or carries on with the assistant after all."""

from onhand.application.callers import CustomerCommand
from onhand.domain.conversation import decisions
from onhand.domain.conversation.events import Cause
from onhand.store.batch import Appended
from onhand.store.log import ConversationLog


async def request_person(log: ConversationLog, command: CustomerCommand, cause: Cause) -> Appended:
    """Puts the conversation into the queue; nothing refuses it and no setting removes it. Raises ConversationNotFound, StoreUnavailable."""
    return await command.commit(log, lambda state: decisions.customer_requests_person(state, command.client_id, cause))


async def withdraw_request(
    log: ConversationLog,
    command: CustomerCommand,
) -> Appended:
    """Takes the request back. Raises NotPossibleNow once a person is there."""
    return await command.commit(log, lambda state: decisions.customer_withdraws_request(state, command.client_id))
