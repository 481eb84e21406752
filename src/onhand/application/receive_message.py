"""A customer writes. Words that ask for a person are heard here, before and outside anything else that reads the message."""

import re
from collections.abc import Callable, Sequence

from onhand.application.callers import CustomerCommand
from onhand.domain.conversation import decisions
from onhand.domain.conversation.events import AnyEvent
from onhand.domain.conversation.state import Conversation
from onhand.domain.understanding.person_request import PersonPhrases, asks_for_person
from onhand.store.batch import Appended
from onhand.store.log import ConversationLog

PERSON = "agent"  # a word for a person in most of the languages


async def receive_message(
    log: ConversationLog,
    command: CustomerCommand,
    text: str,
    phrases: PersonPhrases,
    language_of: Callable[[str, str], str | None],
) -> Appended:
    """Appends the message, and with it the request for a person when its words ask for one.

    Raises ConversationNotFound, InvalidCommand, MessageTooLong, StoreUnavailable.
    """
    checked = decisions.checked_text(text)
    wants_person = asks_for_person(checked, phrases)

    def decide(state: Conversation) -> Sequence[AnyEvent]:
        wants = wants_person or _asks_for_known_person(state, checked, phrases)
        # The assistant, which finds out the language otherwise, will not read this message.
        language = language_of(checked, state.language) if wants else None
        return decisions.customer_writes(state, checked, command.client_id, asks_for_person=wants, language=language)

    return await command.commit(log, decide)


def _asks_for_known_person(state: Conversation, text: str, phrases: PersonPhrases) -> bool:
    """ "I want to talk to Anna" asks for a person once Anna was there."""
    if state.known_to is None:
        return False
    named = re.compile(rf"\b{re.escape(state.known_to.name)}\b", re.IGNORECASE)
    return bool(named.search(text)) and asks_for_person(named.sub(PERSON, text), phrases)
