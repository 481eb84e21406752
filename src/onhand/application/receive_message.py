"""A customer writes. Words that ask for a person are heard here, before and outside anything else that reads the message."""

from collections.abc import Callable, Sequence

from onhand.application.answer_concern import priority_of
from onhand.application.callers import CustomerCommand
from onhand.domain.conversation import decisions
from onhand.domain.conversation.events import AnyEvent
from onhand.domain.conversation.state import Conversation
from onhand.domain.conversation.transitions import Holder
from onhand.domain.understanding.person_request import PersonPhrases, asks_for_known, asks_for_person
from onhand.domain.understanding.safety import SafetyPhrases
from onhand.store.batch import Appended
from onhand.store.log import ConversationLog


async def receive_message(
    log: ConversationLog,
    command: CustomerCommand,
    text: str,
    phrases: PersonPhrases,
    language_of: Callable[[str, str], str | None],
    safety: SafetyPhrases | None = None,
) -> Appended:
    """Appends the message, and with it the request for a person when its words ask for one: before others where they also tell of danger (`safety`).

    Raises ConversationNotFound, InvalidCommand, MessageTooLong, StoreUnavailable.
    """
    checked = decisions.checked_text(text)

    def decide(state: Conversation) -> Sequence[AnyEvent]:
        if state.holder is not Holder.ASSISTANT:  # a person is there or on the way
            return decisions.customer_writes(state, checked, command.client_id, asks_for_person=False)
        known = state.known_to.name if state.known_to else None
        wants = asks_for_person(checked, phrases) or (known is not None and asks_for_known(checked, known, phrases))
        # The assistant, which finds out the language otherwise, will not read this message.
        language = language_of(checked, state.language) if wants else None
        concern = safety.heard(checked) if wants and safety is not None else None
        return decisions.customer_writes(
            state,
            checked,
            command.client_id,
            asks_for_person=wants,
            language=language,
            priority=priority_of(concern),
        )

    return await command.commit(log, decide)
