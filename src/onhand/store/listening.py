"""Hears what other processes commit. What was missed while the connection was away is for the hearer to read again."""

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass

import psycopg
from psycopg import sql

logger = logging.getLogger(__name__)

RECONNECT_SECONDS = 0.2


@dataclass(frozen=True, slots=True)
class Notice:
    """A payload on a channel; `channel` is None once after each new connection: anything may have been missed."""

    channel: str | None
    payload: str = ""


async def listen(database_url: str, channels: Sequence[str]) -> AsyncIterator[Notice]:
    """Gives notices for ever, over a connection of its own that is made anew whenever it breaks."""
    while True:
        try:
            async with await psycopg.AsyncConnection.connect(database_url, autocommit=True) as connection:
                for channel in channels:
                    await connection.execute(sql.SQL("LISTEN {}").format(sql.Identifier(channel)))
                yield Notice(None)
                async for notify in connection.notifies():
                    yield Notice(notify.channel, notify.payload)
        except psycopg.Error as failure:
            logger.warning("The database is away; listening again soon. %s", type(failure).__name__)
        await asyncio.sleep(RECONNECT_SECONDS)
