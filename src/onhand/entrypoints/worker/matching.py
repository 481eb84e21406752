"""Matching: whenever the queue moved or somebody has room, one matcher in the whole house."""

import asyncio
import contextlib
import logging
from datetime import datetime
from time import monotonic

import psycopg

from onhand.application.match_waiting import match_waiting
from onhand.bootstrap import House

logger = logging.getLogger(__name__)

LOCK = 7_010_002
AT_LEAST_EVERY_SECONDS = 1.0  # relaxations come with time, not with events
AT_MOST_EVERY_SECONDS = 0.01
RETRY_SECONDS = 0.5


async def match_for_ever(house: House, moved: asyncio.Event) -> None:
    """Makes offers for as long as this process holds the matcher's lock; waits for the lock otherwise."""
    while True:
        try:
            async with await psycopg.AsyncConnection.connect(house.database_url, autocommit=True) as lock:
                await lock.execute("SELECT pg_advisory_lock(%s)", (LOCK,))
                await _match_while_held(house, moved, lock)
        except Exception as failure:
            logger.warning("Matching again soon: %s", type(failure).__name__)
        await asyncio.sleep(RETRY_SECONDS)


async def _match_while_held(house: House, moved: asyncio.Event, lock: psycopg.AsyncConnection) -> None:
    last_offers: dict[str, datetime] = {}
    held_at = 0.0
    while True:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(moved.wait(), AT_LEAST_EVERY_SECONDS)
        if monotonic() - held_at > AT_LEAST_EVERY_SECONDS:
            await lock.execute("SELECT 1")  # raises when the connection, and so the lock, is gone
            held_at = monotonic()
        moved.clear()
        await match_waiting(house.log, house.inbox, house.agents, house.clock.now(), house.new_id, last_offers)
        await asyncio.sleep(AT_MOST_EVERY_SECONDS)
