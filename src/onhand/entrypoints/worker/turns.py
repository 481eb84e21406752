"""The assistant's turns: read off the log, one at a time in a conversation, several conversations at once.

What is due stands in the projection, so that nothing needs to be remembered here: a worker that dies leaves its turns due, and its locks end with its
connection.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from zlib import crc32

import psycopg

logger = logging.getLogger(__name__)

AT_ONCE = 8
AT_ONCE_WITH_MODEL = 64  # a turn may wait for a language model for seconds, and others need not wait for it
SETTLES_SECONDS = 0.3
"""Who writes to an agent often writes twice, and the agent may have answered already: so much later there is one thing to think about, or nothing."""
LOCKS = 7_020_000  # the first of two keys of our advisory locks for turns

Turn = Callable[[str], Awaitable[None]]


class Turns:
    """Runs the turn of each conversation that is named, never two for one, in this process or another; `locks` tells kinds of turns apart."""

    def __init__(self, turn: Turn, database_url: str, *, at_once: int = AT_ONCE, locks: int = LOCKS) -> None:
        self._turn = turn
        self._database_url = database_url
        self._places = asyncio.Semaphore(at_once)
        self._first_key = locks
        self._running: dict[str, asyncio.Task[None]] = {}
        self._again: set[str] = set()
        self._settling: set[str] = set()
        self._locks: psycopg.AsyncConnection | None = None
        self._connecting = asyncio.Lock()

    def due_once_settled(self, conversation_id: str) -> None:
        """Runs the turn in a moment; what becomes due meanwhile is in it."""
        if conversation_id not in self._settling:
            self._settling.add(conversation_id)
            asyncio.get_running_loop().call_later(SETTLES_SECONDS, self._settled, conversation_id)

    def _settled(self, conversation_id: str) -> None:
        self._settling.discard(conversation_id)
        self.due(conversation_id)

    def due(self, conversation_id: str) -> None:
        """Runs the turn now, or once more after the one under way."""
        if conversation_id in self._running:
            self._again.add(conversation_id)
            return
        task = asyncio.create_task(self._run(conversation_id))
        self._running[conversation_id] = task
        task.add_done_callback(lambda _: self._ended(conversation_id))

    def _ended(self, conversation_id: str) -> None:
        del self._running[conversation_id]
        if conversation_id in self._again:
            self._again.discard(conversation_id)
            self.due(conversation_id)

    async def _run(self, conversation_id: str) -> None:
        async with self._places:
            try:
                await self._run_locked(conversation_id)
            except Exception:  # it stays due; the sweep tries again
                logger.exception("A turn failed.", extra={"conversation": conversation_id})

    async def _run_locked(self, conversation_id: str) -> None:
        key = (self._first_key, crc32(conversation_id.encode()) - 2**31)
        locks = await self._connected()
        taken = await (await locks.execute("SELECT pg_try_advisory_lock(%s, %s)", key)).fetchone()
        if not taken or not taken[0]:
            return  # another worker has it
        try:
            await self._turn(conversation_id)
        finally:
            if not locks.closed:
                await locks.execute("SELECT pg_advisory_unlock(%s, %s)", key)

    async def _connected(self) -> psycopg.AsyncConnection:
        async with self._connecting:
            if self._locks is None or self._locks.closed or self._locks.broken:
                self._locks = await psycopg.AsyncConnection.connect(self._database_url, autocommit=True)
            return self._locks
