"""The places that a market's slots have for callbacks: each is held by one customer at a time."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from onhand.store.queries import Queries

TRIES = 200  # each lost one went to another customer
UNBOOKED = timedelta(seconds=30)  # a place that was held this long ago and is in nobody's conversation is free again


@dataclass(frozen=True, slots=True)
class PlaceWanted:
    """A place in a slot, of which there are `capacity`, and `capacity_in_language` for the language."""

    id: str
    conversation_id: str
    market: str
    language: str
    starts_at: datetime
    capacity: int
    capacity_in_language: int


@dataclass(frozen=True, slots=True)
class Taken:
    """How many callbacks a slot holds, and how many of them in the language that was asked for."""

    places: int
    in_language: int


class CallbackPlaces:
    def __init__(self, queries: Queries) -> None:
        self._queries = queries

    async def hold(self, wanted: PlaceWanted, now: datetime) -> bool:
        """Takes a place, however many try at once; says whether there was one. What holds it is the unique index, not the count before."""
        for _ in range(TRIES):
            found = await self._queries.rows(
                "hold_callback_place",
                id=wanted.id,
                conversation_id=wanted.conversation_id,
                market=wanted.market,
                language=wanted.language,
                starts_at=wanted.starts_at,
                capacity=wanted.capacity,
                capacity_in_language=wanted.capacity_in_language,
                now=now,
            )
            was_free, is_ours = found[0]
            if is_ours:
                return True
            if not was_free:
                return False
        return False

    async def release(self, place_id: str, now: datetime) -> None:
        """Gives it to others again."""
        await self._queries.run("release_callback_place", id=place_id, now=now)

    async def release_unused(self, now: datetime) -> None:
        """Frees what was held and never booked, or whose callback is over: a process may have died between the two."""
        await self._queries.run("release_unused_places", now=now, held_before=now - UNBOOKED)

    async def taken(self, market: str, language: str, since: datetime) -> dict[datetime, Taken]:
        """Gives the slots from `since` on that hold any."""
        rows = await self._queries.rows("taken_callback_places", market=market, language=language, since=since)
        return {starts_at: Taken(places, in_language) for starts_at, places, in_language in rows}

    async def certified_people(self, language: str, market: str) -> int | None:
        """Gives how many people are certified for it, None where nothing is known."""
        return (await self._queries.rows("certified_people", language=language, market=market))[0][0]

    async def due(self, now: datetime, remind_until: datetime) -> list[str]:
        """Gives the conversations with a callback for which something may be due; those up to `remind_until` may be to remind of."""
        return [row[0] for row in await self._queries.rows("due_callbacks", now=now, remind_until=remind_until)]
