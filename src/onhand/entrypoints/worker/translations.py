"""Messages in their reader's language, where an agent and a customer share none: as they are written, and found by a sweep when a hint was lost."""

from onhand.application.translate_messages import TranslateMessages
from onhand.bootstrap import House
from onhand.entrypoints.worker.turns import Turns
from onhand.store.hints import VISIBLE, Hint

LOCKS = 7_030_000  # the first of two keys of our advisory locks for translations
SWEEP_SECONDS = 5.0


class Translations:
    """Does nothing where there is no model."""

    def __init__(self, house: House) -> None:
        self._inbox = house.inbox
        self._running: Turns | None = None
        if house.model is not None:
            translate = TranslateMessages(
                log=house.log,
                agents=house.agents,
                model=house.model,
                clock=house.clock,
                language_of=house.language_of,
            )
            self._running = Turns(translate, house.database_url, locks=LOCKS)

    def hear(self, hint: Hint) -> None:
        """Something happened; it is looked at when an agent is part of it."""
        if self._running is not None and hint.agents and VISIBLE in hint.flags:
            self._running.due(hint.conversation_id)

    async def sweep(self) -> None:
        """Looks at every conversation in which somebody may wait for a translation. Raises StoreUnavailable."""
        if self._running is not None:
            for conversation_id in await self._inbox.translations_due():
                self._running.due(conversation_id)
