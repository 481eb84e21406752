"""The conversation log: the one way in which anything happens to a conversation.

Commands that arrive together are decided and committed together (group commit), each acknowledged after the commit. A process has one writer, which takes
commands in the order in which they came. It decides on the states that it saw last, and one statement writes all that follows; the events' numbers, each taken
once, prove that no other process wrote in between. Where that fails, or where nothing would be written, it reads and decides again.
"""

import asyncio
import contextlib
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import psycopg
from psycopg_pool import AsyncConnectionPool, PoolTimeout

from onhand.domain.conversation.codec import event_from_json, state_from_json
from onhand.domain.conversation.errors import ConversationNotFound
from onhand.domain.conversation.events import AnyEvent, Recorded
from onhand.domain.conversation.state import Conversation
from onhand.domain.matching.room import Room
from onhand.store import hints
from onhand.store.arrays import array_of
from onhand.store.batch import Appended, Batch, Command, Decide, Outcome
from onhand.store.errors import StoreUnavailable
from onhand.store.known_states import KnownStates
from onhand.store.queries import query
from onhand.store.rooms import lock_rooms

logger = logging.getLogger(__name__)

BATCH_COMMANDS = 64
PATIENCE_SECONDS = 5.0  # how long a command outlives a database that is away
RETRY_SECONDS = 0.1

_READ = query("read_for_commands")
_APPEND = query("append")
_EVENTS_AFTER = query("events_after")
_STATE = query("conversation_state")
_STATES = query("conversation_states")

OnCommitted = Callable[[Sequence[Appended]], None]


@dataclass(slots=True)
class _Pending:
    command: Command
    outcome: asyncio.Future[Appended]
    deadline: float


class ConversationLog:
    """Appends to conversations and reads them. `origin` names this process in the hints that it sends."""

    def __init__(self, pool: AsyncConnectionPool, origin: str) -> None:
        self._pool = pool
        self._origin = origin
        self._queue: asyncio.Queue[_Pending] = asyncio.Queue()
        self._writer: asyncio.Task[None] | None = None
        self._known = KnownStates()
        self.on_committed: OnCommitted = lambda appended: None

    async def __aenter__(self) -> "ConversationLog":
        self._writer = asyncio.create_task(self._write())
        self._writer.add_done_callback(_tell_of_death)
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        if self._writer is not None:
            self._writer.cancel()
            await asyncio.gather(self._writer, return_exceptions=True)

    async def append(
        self,
        conversation_id: str,
        decide: Callable[[Conversation], Sequence[AnyEvent]],
        at: datetime,
        client_id: str | None = None,
        asks_agent: str | None = None,
    ) -> Appended:
        """Decides on the state as it stands and commits what follows; an offer, which `asks_agent`, only while that agent has room (else NoRoom).

        Raises what `decide` raises, ConversationNotFound, NotPossibleNow, or StoreUnavailable.
        """

        def on_existing(state: Conversation | None) -> Sequence[AnyEvent]:
            if state is None:
                raise ConversationNotFound
            return decide(state)

        return await self._submit(Command(conversation_id, on_existing, at, client_id, asks_agent))

    async def start(self, conversation_id: str, decide: Decide, at: datetime) -> Appended:
        """Begins a conversation; `decide` also sees whether it exists already, and may then give nothing."""
        return await self._submit(Command(conversation_id, decide, at))

    async def _submit(self, command: Command) -> Appended:
        loop = asyncio.get_running_loop()
        pending = _Pending(command, loop.create_future(), loop.time() + PATIENCE_SECONDS)
        self._queue.put_nowait(pending)
        return await pending.outcome

    async def read(self, conversation_id: str) -> Conversation:
        """Gives the state now. Raises ConversationNotFound."""
        async with self._pool.connection() as connection:
            row = await (await connection.execute(_STATE, {"id": conversation_id})).fetchone()
        if row is None:
            raise ConversationNotFound
        return self._learnt(row[0])

    def _learnt(self, text: str) -> Conversation:
        state = state_from_json(text)
        self._known.learn(state)
        return state

    async def read_many(self, conversation_ids: Sequence[str]) -> list[Conversation]:
        """Gives the states of those that exist, in any order."""
        async with self._pool.connection() as connection:
            rows = await (await connection.execute(_STATES, {"ids": list(conversation_ids)})).fetchall()
        return [self._learnt(row[0]) for row in rows]

    async def events_after(self, conversation_id: str, after: int, limit: int = 1_000) -> list[Recorded]:
        """Gives the events numbered higher than `after`, in order, at most `limit`."""
        async with self._pool.connection() as connection:
            found = await connection.execute(_EVENTS_AFTER, {"id": conversation_id, "after": after, "limit": limit})
            rows = await found.fetchall()
        return [Recorded(conversation_id, seq, at, event_from_json(kind, data)) for seq, at, kind, data in rows]

    async def all_events(self, conversation_id: str) -> list[Recorded]:
        """Gives the whole log of a conversation."""
        events: list[Recorded] = []
        while page := await self.events_after(conversation_id, len(events)):
            events.extend(page)
        return events

    async def _write(self) -> None:
        while True:
            pending = [await self._queue.get()]
            await asyncio.sleep(0)  # whoever is ready now comes along
            while len(pending) < BATCH_COMMANDS and not self._queue.empty():
                pending.append(self._queue.get_nowait())
            await self._settle(pending)

    async def _settle(self, pending: list[_Pending]) -> None:
        loop = asyncio.get_running_loop()
        while pending:
            commands = [p.command for p in pending]
            try:
                outcomes = await self._commit(commands)
            except psycopg.errors.UniqueViolation:
                # Written before, or another process wrote meanwhile: all are decided again on what is there now.
                self._forget(commands)
                pending = _without_late(pending, loop.time())
            except (psycopg.OperationalError, psycopg.InterfaceError, PoolTimeout, OSError) as failure:
                logger.warning("The database is away; %d commands wait. %s", len(pending), type(failure).__name__)
                self.forget_known_states()
                pending = _without_late(pending, loop.time())
                await asyncio.sleep(RETRY_SECONDS)
            except Exception as failure:  # whatever it is, the writer outlives it
                self._forget(commands)
                if len(pending) == 1:
                    _settle_one(pending[0], failure)
                    return
                # One command's data are at fault: alone, only that one fails.
                for single in pending:
                    await self._settle([single])
                return
            else:
                appended = [o for o in outcomes if isinstance(o, Appended) and o.records]
                for one in appended:
                    self._known.learn(one.after)
                for waiting, outcome in zip(pending, outcomes, strict=True):
                    _settle_one(waiting, outcome)
                if appended:
                    self._tell(appended)
                return

    def _tell(self, appended: Sequence[Appended]) -> None:
        try:
            self.on_committed(appended)
        except Exception:  # it is written; who follows reads on with the next hint
            logger.exception("What was committed could not be passed on.")

    def forget_known_states(self) -> None:
        """Reads before it decides, once for each conversation: another database may answer now."""
        self._known = KnownStates()

    def _forget(self, commands: Sequence[Command]) -> None:
        self._known.forget(command.conversation_id for command in commands)

    async def _commit(self, commands: Sequence[Command]) -> list[Outcome]:
        asked = {command.asks_agent for command in commands if command.asks_agent is not None}
        async with self._pool.connection(timeout=RETRY_SECONDS * 10) as connection:
            if not asked:
                return await self._write_batch(connection, commands, {})
            async with connection.transaction():
                return await self._write_batch(connection, commands, await lock_rooms(connection, sorted(asked)))

    async def _write_batch(
        self, connection: psycopg.AsyncConnection, commands: Sequence[Command], rooms: Mapping[str, Room]
    ) -> list[Outcome]:
        batch, outcomes = await self._decide(connection, commands, rooms)
        if batch.records:
            told = [o.hint() for o in outcomes if isinstance(o, Appended) and o.records]
            await connection.execute(_APPEND, batch.parameters(list(hints.encode(self._origin, told))))
        return outcomes

    async def _decide(
        self, connection: psycopg.AsyncConnection, commands: Sequence[Command], rooms: Mapping[str, Room]
    ) -> tuple[Batch, list[Outcome]]:
        """Decides on known states where all of it is to be written: the numbers then prove that they were the newest. Otherwise reads first."""
        known: dict[str, Conversation] = {}
        for conversation_id in {command.conversation_id for command in commands}:
            if (state := self._known.get(conversation_id)) is not None:
                known[conversation_id] = state
        batch = await self._read_for(connection, [c for c in commands if c.conversation_id not in known])
        batch.states.update(known)
        batch.rooms.update(rooms)
        outcomes = [batch.decide(command) for command in commands]
        doubtful = {
            command.conversation_id
            for command, outcome in zip(commands, outcomes, strict=True)
            if command.conversation_id in known and not (isinstance(outcome, Appended) and outcome.records)
        }
        if not doubtful:
            return batch, outcomes
        self._known.forget(doubtful)
        return await self._decide(connection, commands, rooms)

    async def _read_for(self, connection: psycopg.AsyncConnection, commands: Sequence[Command]) -> Batch:
        if not commands:
            return Batch({}, {})
        named = [command for command in commands if command.client_id is not None]
        parameters = {
            "ids": array_of({command.conversation_id for command in commands}),
            "asked_ids": array_of(command.conversation_id for command in named),
            "client_ids": array_of(command.client_id for command in named),
        }
        states: dict[str, Conversation] = {}
        repeats: dict[tuple[str, str], int] = {}
        for conversation_id, state, client_id, seq in await (await connection.execute(_READ, parameters)).fetchall():
            if client_id is None:
                states[conversation_id] = state_from_json(state)
            else:
                repeats[conversation_id, client_id] = seq
        return Batch(states, repeats)


def _settle_one(pending: _Pending, outcome: Outcome) -> None:
    if pending.outcome.done():  # the caller went away
        return
    if isinstance(outcome, Appended):
        pending.outcome.set_result(outcome)
    else:
        pending.outcome.set_exception(outcome)


def _without_late(pending: list[_Pending], now: float) -> list[_Pending]:
    for late in (p for p in pending if p.deadline <= now):
        _settle_one(late, StoreUnavailable())
    return [p for p in pending if p.deadline > now]


def _tell_of_death(writer: asyncio.Task[None]) -> None:
    with contextlib.suppress(asyncio.CancelledError):
        if failure := writer.exception():
            logger.critical("A writer of the log died.", exc_info=failure)
