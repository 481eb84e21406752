"""How much more each agent takes, read while nobody else may offer them anything: the fence against two offers for one place."""

from collections.abc import Sequence

import psycopg

from onhand.domain.matching.room import Room
from onhand.store.queries import query

_LOCK = query("lock_rooms")
_READ = query("rooms")


async def lock_rooms(connection: psycopg.AsyncConnection, agent_ids: Sequence[str]) -> dict[str, Room]:
    """Gives the room of each agent. Until the transaction ends, no other one that asks for these agents goes on.

    The locks come first, in one order everywhere, and the reading is a statement of its own: so it sees all that was committed by whoever had them before.
    """
    parameters = {"ids": list(agent_ids)}
    await connection.execute(_LOCK, parameters)
    rows = await (await connection.execute(_READ, parameters)).fetchall()
    return {
        agent_id: Room(takes_offers, capacity, load, offers) for agent_id, takes_offers, capacity, load, offers in rows
    }
