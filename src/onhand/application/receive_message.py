"""A customer writes. Words that ask for a person are heard here, before and outside anything else that reads the message."""

from onhand.application.callers import CustomerCommand
from onhand.domain.conversation import decisions
from onhand.domain.understanding.person_request import PersonPhrases, asks_for_person
from onhand.store.batch import Appended
from onhand.store.log import ConversationLog


async def receive_message(
    log: ConversationLog,
    command: CustomerCommand,
    text: str,
    phrases: PersonPhrases,
) -> Appended:
    """Appends the message, and with it the request for a person when its words ask for one.

    Raises ConversationNotFound, InvalidCommand, MessageTooLong, StoreUnavailable.
    """
    checked = decisions.checked_text(text)
    wants_person = asks_for_person(checked, phrases)
    return await command.commit(
        log, lambda state: decisions.customer_writes(state, checked, command.client_id, asks_for_person=wants_person)
    )
