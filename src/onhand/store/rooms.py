"""How much more each agent takes, read while nobody else may offer them anything: the fence against two offers for one place."""

from collections.abc import Sequence
from dataclasses import dataclass

import psycopg

from onhand.domain.conversation.errors import NoRoom
from onhand.store.queries import query

_LOCK = query("lock_rooms")
_READ = query("rooms")


@dataclass(frozen=True, slots=True)
class Room:
    """`load` of `capacity` units are taken, those of `open_offers` included."""

    takes_offers: bool
    capacity: int
    load: int
    open_offers: int

    def with_offer(self, weight: int) -> "Room":
        """Gives what is left after one more offer. Raises NoRoom where it cannot be made."""
        if not self.takes_offers or self.open_offers or self.load + weight > self.capacity:
            raise NoRoom
        return Room(self.takes_offers, self.capacity, self.load + weight, self.open_offers + 1)


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
