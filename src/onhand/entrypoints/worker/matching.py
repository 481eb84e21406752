"""Matching: whenever the queue moved or somebody has room, in every worker that runs.

Any number of them may match at the same time; the database lets no conversation and no agent be taken twice. So that they do not all do the same work, one
leads: it matches at once, the others look after it a moment later. Who leads is only a hint (a lock that is tried and never waited for): a leader that hangs
or dies costs that moment, no more.
"""

import asyncio
import contextlib
import logging

import psycopg

from onhand.application.match_waiting import match_waiting
from onhand.application.worker_limits import LimitsOf, no_limits
from onhand.bootstrap import House

logger = logging.getLogger(__name__)

LEADS = 7_010_002
AT_LEAST_EVERY_SECONDS = 1.0  # relaxations come with time, not with events
AT_MOST_EVERY_SECONDS = 0.01
RETRY_SECONDS = 0.5
LOOKS_AFTER_SECONDS = 0.1  # how long who does not lead leaves it to who does


class Lead:
    """The hint that this matcher leads; it is kept for as long as the connection lives."""

    def __init__(self, database_url: str) -> None:
        self._database_url = database_url
        self._connection: psycopg.AsyncConnection | None = None
        self._is_ours = False

    async def is_ours(self) -> bool:
        """Says whether this process leads. Where that cannot be found out, it does not."""
        try:
            await self._ask()
        except psycopg.Error:
            self._is_ours = False
            await self.close()
        return self._is_ours

    async def _ask(self) -> None:
        if self._connection is None:
            self._connection = await psycopg.AsyncConnection.connect(self._database_url, autocommit=True)
        if self._is_ours:
            await self._connection.execute("SELECT 1")  # raises when the connection, and so the lead, is gone
            return
        row = await (await self._connection.execute("SELECT pg_try_advisory_lock(%s)", (LEADS,))).fetchone()
        self._is_ours = bool(row and row[0])

    async def close(self) -> None:
        if self._connection is not None:
            with contextlib.suppress(psycopg.Error):
                await self._connection.close()
        self._connection = None


async def match_for_ever(
    house: House,
    moved: asyncio.Event,
    *,
    limits_of: LimitsOf = no_limits,
    looks_after_seconds: float = LOOKS_AFTER_SECONDS,
) -> None:
    """Makes offers. With `looks_after_seconds` 0 it leaves nothing to others."""
    lead = Lead(house.database_url)
    try:
        while True:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(moved.wait(), AT_LEAST_EVERY_SECONDS)
            if looks_after_seconds and not await lead.is_ours():
                await asyncio.sleep(looks_after_seconds)
            moved.clear()
            await _match(house, moved, limits_of)
            await asyncio.sleep(AT_MOST_EVERY_SECONDS)
    finally:
        await lead.close()


async def _match(house: House, moved: asyncio.Event, limits_of: LimitsOf) -> None:
    try:
        await match_waiting(house.log, house.queue, house.clock.now(), house.new_id, limits_of=limits_of)
    except Exception as failure:
        logger.warning("Matching again soon: %s", type(failure).__name__)
        moved.set()
        await asyncio.sleep(RETRY_SECONDS)
