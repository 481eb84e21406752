"""One turn of the assistant's: read what the customer wrote, find out, act where it was allowed to, answer."""

from collections.abc import Callable

from onhand.application.assistant_parts import Catalogue, Knowledge, Understanding
from onhand.domain.errands.procedure import Procedure
from onhand.ports.clock import Clock
from onhand.ports.merchant import Merchant
from onhand.store.log import ConversationLog


class AssistantTurn:
    """Answers what is open in a conversation; called again after a crash, it carries on. Calls for one conversation must not overlap."""

    def __init__(
        self,
        *,
        log: ConversationLog,
        merchant: Merchant,
        understanding: Understanding,
        knowledge: Knowledge,
        catalogue: Catalogue,
        procedures: tuple[Procedure, ...],
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        self._log = log
        self._merchant = merchant
        self._understanding = understanding
        self._knowledge = knowledge
        self._catalogue = catalogue
        self._procedures = procedures
        self._clock = clock
        self._new_id = new_id

    async def __call__(self, conversation_id: str) -> None:
        """Answers, or gives up quietly when somebody else holds the conversation by then. Raises StoreUnavailable."""
        state = await self._log.read(conversation_id)
        if not state.turn_is_due:
            return
