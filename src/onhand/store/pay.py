"""The pay ledger, and where each agent's earning stands."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

import msgspec
from psycopg import AsyncConnection

from onhand.domain.workforce.pay.ledger import BookedLine, Line, LineKind
from onhand.domain.workforce.pay.moments import SERVICE_KINDS, Moment, ServiceEvent, moments_of
from onhand.domain.workforce.pay.standing import Standing
from onhand.domain.workforce.work_log import WORK_OF_KIND, Worked
from onhand.store.queries import Queries, query

EPOCH = datetime.fromtimestamp(0, UTC)
DUE_AT_ONCE = 500
_NIL = "00000000-0000-0000-0000-000000000000"


class _Keyed(msgspec.Struct, frozen=True):
    """A line as the query that books it reads it."""

    key: str
    kind: LineKind
    market: str
    day: date
    card: date
    currency: str
    starts_at: int
    ends_at: int
    seconds: int
    rate_minor: int
    amount_minor: int
    earned_by: tuple[str, ...]
    about: str


@dataclass(frozen=True, slots=True)
class PayAgent:
    """Somebody who has lines in a period. Everything before `booked_until` is booked."""

    id: str
    name: str
    booked_until: datetime


@dataclass(frozen=True, slots=True)
class Booking:
    """An agent's ledger while this transaction alone may book in it."""

    agent_id: str
    standing: Standing
    _connection: AsyncConnection

    async def moments(self, until: int) -> list[Moment]:
        """Gives what happened from where the ledger stands to before `until`, in order."""
        return await _moments(self._connection, self.agent_id, self.standing, until)

    async def write(self, lines: Sequence[Line], standing: Standing, due_at: int | None, now: datetime) -> None:
        """Writes the lines and where the ledger stands now: both, or neither."""
        if lines:
            parameters = {"agent_id": self.agent_id, "lines": _as_json(lines), "booked_at": now}
            await self._connection.execute(query("book_pay_lines"), parameters)
        moved = {
            "agent_id": self.agent_id,
            "until": _moment(standing.until),
            "due_at": None if due_at is None else _moment(due_at),
            "standing": msgspec.json.encode(standing).decode(),
        }
        await self._connection.execute(query("move_pay_standing"), moved)


class PayLedger:
    def __init__(self, queries: Queries) -> None:
        self._queries = queries

    async def due(self, until: int) -> list[str]:
        """Gives agents of whom something before `until` is to be booked; some of them, where they are many."""
        return [row[0] for row in await self._queries.rows("pay_due", until=_moment(until), limit=DUE_AT_ONCE)]

    @asynccontextmanager
    async def booking(self, agent_id: str) -> AsyncGenerator[Booking | None]:
        """Gives an agent's ledger to book in, None while somebody else does. What was written is kept at the end, together."""
        async with self._queries.transaction() as connection:
            await connection.execute(query("begin_pay_standing"), {"agent_id": agent_id})
            row = await (await connection.execute(query("lock_pay_standing"), {"agent_id": agent_id})).fetchone()
            yield Booking(agent_id, _standing(row[0]), connection) if row else None

    async def since_booked(self, agent_id: str, until: int) -> tuple[Standing, list[Moment]]:
        """Gives where the ledger stands, and what happened since; as of one moment."""
        async with self._queries.transaction() as connection:
            await connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
            row = await (await connection.execute(query("pay_standing"), {"agent_id": agent_id})).fetchone()
            standing = _standing(row[0]) if row else Standing()
            return standing, await _moments(connection, agent_id, standing, until)

    async def standings(self, agent_id: str | None = None) -> dict[str, Standing]:
        """Gives where everybody's ledger stands (or one agent's)."""
        return await self.standings_of(None if agent_id is None else [agent_id])

    async def standings_of(self, agent_ids: Sequence[str] | None) -> dict[str, Standing]:
        """Gives where these agents' ledgers stand; None: everybody's. Whoever has none is left out."""
        rows = await self._queries.rows("pay_standings", agent_ids=None if agent_ids is None else list(agent_ids))
        return {found: _standing(text) for found, text in rows}

    async def all_moments(self, agent_id: str, until: int) -> list[Moment]:
        """Gives everything that happened before `until`."""
        async with self._queries.transaction() as connection:
            return await _moments(connection, agent_id, Standing(), until)

    async def lines(self, agent_id: str, first: date = date.min, last: date = date.max) -> list[BookedLine]:
        """Gives an agent's lines of the days from `first` to `last`, in the order in which they were earned."""
        rows = await self._queries.rows("pay_lines", agent_id=agent_id, first=first, last=last)
        return [_booked(agent_id, row) for row in rows]

    async def lines_in_market(
        self, agent_ids: Sequence[str], market: str, first: date, last: date
    ) -> dict[str, list[BookedLine]]:
        """Gives each of these agents' lines of the days from `first` to `last` in a market, in the order in which they were earned."""
        found: dict[str, list[BookedLine]] = {one: [] for one in agent_ids}
        rows = await self._queries.rows(
            "pay_lines_in_market", agent_ids=list(agent_ids), market=market, first=first, last=last
        )
        for agent_id, *row in rows:
            found[agent_id].append(_booked(agent_id, row))
        return found

    async def line(self, line_id: str) -> BookedLine | None:
        rows = await self._queries.rows("pay_line", id=line_id)
        return _booked(rows[0][0], rows[0][1:]) if rows else None

    async def correct(
        self,
        correction_id: str,
        line: BookedLine,
        amount_minor: int,
        day: date,
        corrected_by: str,
        reason: str,
        now: datetime,
    ) -> None:
        """Adds what puts a line right, on a day, once."""
        await self._queries.run(
            "correct_pay",
            id=correction_id,
            corrects=line.id,
            amount_minor=amount_minor,
            day=day,
            corrected_by=corrected_by,
            reason=reason,
            booked_at=now,
        )

    async def agents(
        self, market: str, first: date, last: date, after: tuple[str, str] | None = None, limit: int = 500
    ) -> list[PayAgent]:
        """Gives a page of those who earned something in a market in a period; `after` is the name and id that the page before ended with."""
        name, agent_id = after or ("", _NIL)
        rows = await self._queries.rows(
            "pay_agents", market=market, first=first, last=last, after_name=name, after_id=agent_id, limit=limit
        )
        return [PayAgent(*row) for row in rows]

    async def days_known(self, agent_id: str) -> dict[str, tuple[date, date]]:
        """Gives the first and the last day with lines, by market."""
        rows = await self._queries.rows("pay_days_known", agent_id=agent_id)
        return {market: (first, last) for market, first, last in rows}


async def _moments(connection: AsyncConnection, agent_id: str, standing: Standing, until: int) -> list[Moment]:
    window: dict[str, Any] = {"since": _moment(standing.until), "until": _moment(until)}
    work = await connection.execute(query("work_between"), {"agent_ids": [agent_id], **window})
    worked = [
        Worked(work_id, agent, at, msgspec.json.decode(data, type=WORK_OF_KIND[kind]))
        for work_id, agent, at, kind, data in await work.fetchall()
    ]
    known = [*standing.held, *standing.wrapping]
    services = await connection.execute(
        query("pay_services"), {"agent_id": agent_id, "known": known, "kinds": list(SERVICE_KINDS), **window}
    )
    return moments_of(agent_id, worked, [ServiceEvent(*row) for row in await services.fetchall()])


def _standing(text: str) -> Standing:
    return msgspec.json.decode(text, type=Standing)


def _moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def _as_json(lines: Sequence[Line]) -> str:
    keyed = [_Keyed(line.key, **{name: getattr(line, name) for name in Line.__struct_fields__}) for line in lines]
    return msgspec.json.encode(keyed).decode()


def _booked(agent_id: str, row: Sequence[Any]) -> BookedLine:
    line_id, kind, market, day, card, currency, starts_at, ends_at, seconds, rate_minor, amount_minor = row[:11]
    earned_by, about, booked_at, corrects, corrected_by, reason = row[11:]
    return BookedLine(
        id=line_id,
        agent_id=agent_id,
        line=Line(
            LineKind(kind),
            market,
            day,
            card,
            currency,
            starts_at,
            ends_at,
            seconds,
            rate_minor,
            amount_minor,
            tuple(earned_by),
            about,
        ),
        booked_at=booked_at,
        corrects=corrects,
        corrected_by=corrected_by,
        reason=reason,
    )
