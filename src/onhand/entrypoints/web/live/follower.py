"""One socket following one conversation: everything after its cursor, in order, once."""

import asyncio
import logging

from onhand.domain.conversation.events import Recorded
from onhand.entrypoints.web.live.frames import EncodedEvents
from onhand.entrypoints.web.live.link import Link
from onhand.store.log import ConversationLog

logger = logging.getLogger(__name__)

PAGE = 500
RETRY_SECONDS = 0.5


class Follower:
    """Pushes events to a link. Events that come in their turn are passed on; a gap is read from the log."""

    def __init__(self, log: ConversationLog, conversation_id: str, cursor: int, link: Link, *, is_agent: bool) -> None:
        self.conversation_id = conversation_id
        self.link = link
        self.is_agent = is_agent
        self._log = log
        self._cursor = cursor
        self._reading: asyncio.Task[None] | None = None
        self._read_again = False
        self._has_begun = False

    @property
    def cursor(self) -> int:
        """The number of the last event that was passed on."""
        return self._cursor

    def begin(self, seq: int) -> None:
        """Begins to push. `seq` is the conversation's last number, read after the hub knew this follower."""
        self._has_begun = True
        self._cursor = min(self._cursor, seq)
        if self._cursor < seq or self._read_again:
            self.catch_up()

    def publish(self, events: EncodedEvents) -> None:
        """Takes events that were just committed."""
        if not self._has_begun:
            self._read_again = True
            return
        records = events.records
        if records[-1].seq <= self._cursor:
            return
        if self._reading is not None or records[0].seq != self._cursor + 1:
            self.catch_up()
            return
        self._push(events)

    def skip_invisible(self, first: int, last: int) -> bool:
        """Steps over events that this follower does not see. Says False where they do not come in their turn."""
        if self.is_agent or self._reading is not None or not self._has_begun or self._cursor != first - 1:
            return False
        self._cursor = last
        return True

    def lags_behind(self, seq: int) -> bool:
        """Says whether it has not come to this number and is not on its way."""
        return self._reading is None and self._cursor < seq

    def catch_up(self) -> None:
        """Reads from the log what is missing, now or once more after the reading under way."""
        if self._reading is None and self._has_begun:
            self._reading = asyncio.create_task(self._read())
        else:
            self._read_again = True

    async def _read(self) -> None:
        try:
            while self.link.is_open:
                self._read_again = False
                try:
                    page = await self._log.events_after(self.conversation_id, self._cursor, PAGE)
                except Exception as failure:  # the database is away for a moment
                    logger.warning("Reading on soon: %s", type(failure).__name__)
                    await asyncio.sleep(RETRY_SECONDS)
                    continue
                if page:
                    self._push(EncodedEvents(_in_turn(page, self._cursor)))
                if len(page) < PAGE and not self._read_again:
                    return
        finally:
            self._reading = None

    def _push(self, events: EncodedEvents) -> None:
        frames = events.for_agents() if self.is_agent else events.for_customers()
        for frame in frames:
            if frame is not None:
                self.link.push(frame)
        self._cursor = events.records[-1].seq


def _in_turn(page: list[Recorded], cursor: int) -> list[Recorded]:
    return [recorded for recorded in page if recorded.seq > cursor]
