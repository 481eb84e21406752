"""Shifts and the claims to them."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from psycopg import AsyncConnection

from onhand.domain.workforce.shifts.shift import HOLDING, Claim, ClaimState, Shift
from onhand.store.queries import Queries, query

LIMIT = 500
AROUND = timedelta(days=8)  # of a shift: what limits on a week and on rest look at
FIRST, LAST = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Claimed:
    """A claim as the plan shows it."""

    claim_id: str
    shift_id: str
    agent_id: str
    agent_name: str
    state: ClaimState
    asked_at: datetime | None
    answer: str


class Claiming:
    """One agent's claims and one shift's, while nobody else can change them."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def shift(self, shift_id: str) -> Shift | None:
        rows = await self._rows("shift_by_id", id=shift_id)
        return _shift(rows[0]) if rows else None

    async def claim(self, claim_id: str) -> Claim | None:
        rows = await self._rows("claim_by_id", id=claim_id)
        return _claim(rows[0]) if rows else None

    async def claims_around(self, agent_id: str, shift: Shift) -> list[Claim]:
        """Gives the agent's claims to shifts in the days around this one."""
        since, until = shift.starts_at - AROUND, shift.ends_at + AROUND
        return [_claim(row) for row in await self._rows("claims_of", agent_id=agent_id, since=since, until=until)]

    async def add(self, claim: Claim) -> None:
        await self._connection.execute(
            query("add_claim"),
            {
                "id": claim.id,
                "shift_id": claim.shift.id,
                "agent_id": claim.agent_id,
                "now": claim.claimed_at,
                "bonus_percent": claim.bonus_percent,
            },
        )

    async def move(self, claim_id: str, state: ClaimState, now: datetime) -> bool:
        rows = await self._rows("move_claim", **_moved(claim_id, state, now))
        return bool(rows)

    async def _rows(self, name: str, **parameters: Any) -> list[tuple[Any, ...]]:
        return await (await self._connection.execute(query(name), parameters)).fetchall()


class Shifts:
    def __init__(self, queries: Queries) -> None:
        self._queries = queries

    @asynccontextmanager
    async def claiming(self, shift_id: str, agent_ids: Sequence[str]) -> AsyncGenerator[Claiming]:
        """Lets nobody else claim this shift, and these agents nothing else, until it is left; what was done there is done together."""
        async with self._queries.transaction() as connection:
            await connection.execute(query("lock_for_claims"), {"agent_ids": sorted(agent_ids)})
            await connection.execute(query("lock_shift"), {"id": shift_id})
            yield Claiming(connection)

    async def put(self, shifts: Sequence[Shift], by: str, now: datetime) -> None:
        """Writes a plan, all of it or nothing; what is there already for the same time and people is changed."""
        rows = [
            {
                "id": shift.id,
                "market": shift.market,
                "language": shift.language,
                "skill": shift.skill,
                "starts_at": shift.starts_at,
                "ends_at": shift.ends_at,
                "wanted": shift.wanted,
                "bonus_percent": shift.bonus_percent,
                "by": by,
                "now": now,
            }
            # In one order everywhere, so that two plans for the same times do not wait for each other.
            for shift in sorted(
                shifts, key=lambda one: (one.market, one.language, one.skill, one.starts_at, one.ends_at)
            )
        ]
        async with self._queries.transaction() as connection:
            await connection.cursor().executemany(query("put_shift"), rows)

    async def cancel(self, shift_id: str, now: datetime) -> bool:
        """Takes a shift back, and the claims to it. Says whether there was one."""
        return (await self._queries.rows("cancel_shift", id=shift_id, now=now))[0][0] > 0

    async def between(
        self,
        since: datetime,
        until: datetime,
        *,
        market: str = "",
        skill: str = "",
        languages: Sequence[str] | None = None,
        after: tuple[datetime, str] | None = None,
        limit: int = LIMIT,
    ) -> list[Shift]:
        """Gives the shifts that lie in a time, at least in part, in order, after a place in that order."""
        rows = await self._queries.rows(
            "shifts_between",
            since=since,
            until=until,
            market=market,
            skill=skill,
            languages=None if languages is None else list(languages),
            after_at=after[0] if after else None,
            after_id=after[1] if after else None,
            limit=limit,
        )
        return [_shift(row) for row in rows]

    async def find(self, shift_id: str) -> Shift | None:
        rows = await self._queries.rows("shift_by_id", id=shift_id)
        return _shift(rows[0]) if rows else None

    async def claim(self, claim_id: str) -> Claim | None:
        rows = await self._queries.rows("claim_by_id", id=claim_id)
        return _claim(rows[0]) if rows else None

    async def claims_of(self, agent_id: str, since: datetime, until: datetime) -> list[Claim]:
        """Gives the agent's claims to shifts in a time, whatever became of them."""
        rows = await self._queries.rows("claims_of", agent_id=agent_id, since=since, until=until)
        return [_claim(row) for row in rows]

    async def claims_in(self, shift_ids: Sequence[str]) -> list[Claimed]:
        rows = await self._queries.rows("claims_of_shifts", shift_ids=list(shift_ids))
        return [
            Claimed(claim_id, shift_id, agent_id, name, ClaimState(state), asked_at, answer)
            for claim_id, shift_id, agent_id, name, state, asked_at, answer in rows
        ]

    async def begun(self, now: datetime) -> list[Claim]:
        """Gives the claims whose shift has begun and whose end is open."""
        return [_claim(row) for row in await self._queries.rows("claims_begun", now=now)]

    async def swaps_for(self, agent_id: str, now: datetime) -> list[Claim]:
        """Gives what colleagues would pass on to this agent."""
        return [_claim(row) for row in await self._queries.rows("swaps_offered", agent_id=agent_id, now=now)]

    async def offer_swap(self, claim_id: str, agent_id: str, offered_to: str | None) -> bool:
        """Offers the agent's place to another ("": to everybody), or takes that back (None). Says whether it was theirs to offer."""
        parameters = {"id": claim_id, "agent_id": agent_id, "offered_to": offered_to}
        return bool(await self._queries.rows("offer_swap", **parameters))

    async def move(self, claim_id: str, state: ClaimState, now: datetime, *, answer: str | None = None) -> bool:
        """Moves a claim on that still holds its place. Says whether it did."""
        return bool(await self._queries.rows("move_claim", **_moved(claim_id, state, now, answer)))

    async def with_gaps(self, now: datetime, before: datetime) -> list[Shift]:
        """Gives shifts with places left that begin before `before`, for which nobody was called yet."""
        return [_shift(row) for row in await self._queries.rows("shifts_with_gaps", now=now, before=before)]

    async def call_for(self, shift_id: str, bonus_percent: int, now: datetime) -> bool:
        """Calls colleagues for a shift, once, with a bonus. Says whether it was not called for before."""
        return bool(await self._queries.rows("call_for_shift", id=shift_id, bonus_percent=bonus_percent, now=now))


def _moved(claim_id: str, state: ClaimState, now: datetime, answer: str | None = None) -> dict[str, Any]:
    from_states = [one.value for one in HOLDING if one is not state]
    asked_at = now if state is ClaimState.ASKED else None
    return {
        "id": claim_id,
        "state": state.value,
        "from_states": from_states,
        "asked_at": asked_at,
        "answer": answer,
        "now": now,
    }


def _shift(row: Sequence[Any]) -> Shift:
    shift_id, market, language, skill, starts_at, ends_at, wanted, claimed, bonus_percent, jump_on_at, cancelled_at = (
        row
    )
    return Shift(
        id=shift_id,
        market=market,
        language=language,
        skill=skill,
        starts_at=starts_at,
        ends_at=ends_at,
        wanted=wanted,
        claimed=claimed,
        bonus_percent=bonus_percent,
        jump_on_at=jump_on_at,
        cancelled_at=cancelled_at,
    )


def _claim(row: Sequence[Any]) -> Claim:
    claim_id, agent_id, claimed_at, state, bonus_percent, asked_at, answer, offered_to, *shift = row
    return Claim(
        id=claim_id,
        shift=_shift(shift),
        agent_id=agent_id,
        claimed_at=claimed_at,
        state=ClaimState(state),
        bonus_percent=bonus_percent,
        asked_at=asked_at,
        answer=answer,
        offered_to=offered_to,
    )
