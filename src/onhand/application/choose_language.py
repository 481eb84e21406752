"""A customer chooses a language; the choice wins over what is detected."""

from onhand.application.callers import CustomerCommand
from onhand.domain.conversation import decisions
from onhand.store.batch import Appended
from onhand.store.log import ConversationLog


async def choose_language(log: ConversationLog, command: CustomerCommand, language: str) -> Appended:
    """Raises ConversationNotFound, StoreUnavailable."""
    return await command.commit(log, lambda state: decisions.language_is_chosen(state, command.client_id, language))
