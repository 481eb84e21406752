"""The requests for a person, as rows: what is open, what nothing moves, how many were kept, and the alarms."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import psycopg
from psycopg_pool import AsyncConnectionPool

from onhand.domain.conversation.codec import event_from_json
from onhand.domain.conversation.events import Recorded
from onhand.domain.conversation.fold import fold
from onhand.domain.conversation.state import Conversation
from onhand.domain.matching.promises import AlarmKind, KeptPromises
from onhand.domain.matching.wait_estimate import Wait
from onhand.store import hints
from onhand.store.batch import Batch
from onhand.store.hints import QUEUE_MOVED, ROW_CHANGED, TURN_DUE, Hint
from onhand.store.promise_rows import PromiseRow
from onhand.store.queries import Queries, query

STUCK = timedelta(seconds=60)
LONG_WAIT = timedelta(minutes=30)
DROPPED_COUNT_FOR = timedelta(days=2)
ALARMS_LIMIT = 100
AHEAD_LIMIT = 50
EVENTS_LIMIT = 1_000_000

_LOCK = query("lock_conversation")
_EVENTS = query("events_after")
_APPEND = query("append")
_FORGET = query("forget_promises_but")


@dataclass(frozen=True, slots=True)
class Unmoved:
    """An open request that nothing moves, or one that was dropped."""

    conversation_id: str
    seq: int
    wrong: AlarmKind
    callback_id: str | None


@dataclass(frozen=True, slots=True)
class Alarm:
    """`stands`: it is not mended, and the customer still waits."""

    id: str
    kind: AlarmKind
    conversation_id: str
    at: datetime
    mended_at: datetime | None
    stands: bool


@dataclass(frozen=True, slots=True)
class PromisesNow:
    """Open requests; of them, those in the queue, with a callback ahead, with one that has begun, and with one that was missed."""

    open: int
    waiting: int
    callbacks_ahead: int
    callbacks_begun: int
    callbacks_missed: int


@dataclass(frozen=True, slots=True)
class CallbackAhead:
    conversation_id: str
    starts_at: datetime
    ends_at: datetime
    language: str
    market: str
    has_begun: bool
    missed: bool


class Promises:
    def __init__(self, queries: Queries, pool: AsyncConnectionPool, origin: str) -> None:
        """`origin` names this process in the hints that it sends."""
        self._queries = queries
        self._pool = pool
        self._origin = origin

    async def note_told(self, waits: Mapping[str, Wait], now: datetime) -> None:
        """Keeps what these customers were told first of how long it may be."""
        if waits:
            await self._queries.run(
                "note_told",
                ids=list(waits),
                lows=[wait.low_seconds for wait in waits.values()],
                highs=[wait.high_seconds for wait in waits.values()],
                now=now,
            )

    async def unmoved(self, now: datetime, stuck: timedelta = STUCK, long: timedelta = LONG_WAIT) -> list[Unmoved]:
        """Gives the open requests that nothing has moved for `stuck`, and who has waited for `long`."""
        rows = await self._queries.rows(
            "unmoved_promises", stuck_before=now - stuck, long_before=now - long, dropped_since=now - DROPPED_COUNT_FOR
        )
        return [Unmoved(row[0], row[1], AlarmKind(row[2]), row[3]) for row in rows if row[2] is not None]

    async def mark_orphaned(self, conversation_id: str, seq: int) -> None:
        """This promise was broken for a while, whatever becomes of it."""
        await self._queries.run("mark_orphaned", conversation_id=conversation_id, seq=seq)

    async def raise_alarm(
        self, alarm_id: str, kind: AlarmKind, conversation_id: str, about: str, now: datetime, *, mended: bool
    ) -> bool:
        """Raises it, once for what it is `about`; says whether it is new."""
        rows = await self._queries.rows(
            "raise_alarm",
            id=alarm_id,
            kind=kind.value,
            conversation_id=conversation_id,
            about=about,
            now=now,
            mended_at=now if mended else None,
        )
        return bool(rows)

    async def alarms(self, since: datetime) -> list[Alarm]:
        """Gives those raised from then on, the ones that stand first."""
        rows = await self._queries.rows("alarms", since=since, limit=ALARMS_LIMIT)
        return [Alarm(row[0], AlarmKind(row[1]), *row[2:]) for row in rows]

    async def days(self, since: datetime, zone: str) -> list[KeptPromises]:
        """Gives the days on which any ended, by the calendar of a time zone."""
        return [
            KeptPromises(day=day, connected=connected, called_back=called_back, withdrawn=withdrawn, broken=broken)
            for day, connected, called_back, withdrawn, broken in await self._queries.rows(
                "promise_days", since=since, zone=zone
            )
        ]

    async def now(self) -> PromisesNow:
        return PromisesNow(*(await self._queries.rows("promises_now"))[0])

    async def ahead(self) -> list[CallbackAhead]:
        """Gives the next callbacks, those that have begun first."""
        return [CallbackAhead(*row) for row in await self._queries.rows("callbacks_ahead", limit=AHEAD_LIMIT)]

    async def rebuild(self, conversation_id: str) -> Conversation:
        """Makes the conversation's row and its promise what the log says, whatever they were. Gives the state.

        The row is locked, so that nothing is written to it meanwhile that this would undo.
        """
        async with self._pool.connection() as connection, connection.transaction():
            await connection.execute(_LOCK, {"id": conversation_id})
            state = fold(await _log_of(connection, conversation_id))
            promise = state.promise
            open_seq = promise.seq if promise is not None and promise.is_open else 0
            await connection.execute(_FORGET, {"conversation_id": conversation_id, "seq": open_seq})
            batch = Batch({}, {}, touched={state.id: state})
            if promise is not None:
                row = PromiseRow(state.id, state.market, state.language, promise, state.callback)
                batch.promises[state.id, promise.seq] = row
            flags = QUEUE_MOVED + ROW_CHANGED + (TURN_DUE if state.work_is_due else "")
            hint = Hint(state.id, state.seq, 0, flags, ())
            await connection.execute(_APPEND, batch.parameters(list(hints.encode(self._origin, [hint]))))
        return state


async def _log_of(connection: psycopg.AsyncConnection, conversation_id: str) -> list[Recorded]:
    found = await connection.execute(_EVENTS, {"id": conversation_id, "after": 0, "limit": EVENTS_LIMIT})
    rows = await found.fetchall()
    return [Recorded(conversation_id, seq, at, event_from_json(kind, data)) for seq, at, kind, data in rows]
