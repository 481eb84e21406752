"""A plan of shifts on the real database, and people who could work them."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from onhand.adapters.clock import new_id
from onhand.adapters.markets.reader import read_limits
from onhand.application.callers import AgentCaller
from onhand.application.claim_shift import ShiftDesk
from onhand.domain.workforce.profile import Role
from onhand.domain.workforce.shifts.shift import Claim, Shift
from onhand.domain.workforce.work_log import AnyWork, Worked
from onhand.store.agents import Agents
from onhand.store.pool import open_pool
from onhand.store.queries import Queries
from onhand.store.shifts import Shifts
from onhand.store.work_log import WorkLog
from tests.people import somebody

MONDAY = datetime(2026, 3, 2, tzinfo=UTC)


def at(hour: float, day: int = 0) -> datetime:
    return MONDAY + timedelta(days=day, hours=hour)


@dataclass
class Plan:
    desk: ShiftDesk

    async def person(self, name: str, *languages: str, role: Role = Role.AGENT) -> AgentCaller:
        profile = somebody(name, *(languages or ("sv",)), role=role)
        agent_id = await self.desk.agents.add(profile, "hash", certified_by="a lead")
        found = await self.desk.profile(agent_id)
        return AgentCaller(found.as_agent, role, found.languages)

    async def shift(self, since: float = 9, until: float = 12, *, day: int = 0, wanted: int = 1, bonus: int = 0) -> str:
        shift = Shift(
            id=new_id(),
            market="SE",
            language="sv",
            skill="orders",
            starts_at=at(since, day),
            ends_at=at(until, day),
            wanted=wanted,
            bonus_percent=bonus,
        )
        await self.desk.shifts.put([shift], "a lead", at(0))
        return shift.id

    async def does(self, who: AgentCaller, when: datetime, work: AnyWork) -> None:
        await self.desk.work_log.write(Worked(new_id(), who.agent.id, when, work))

    async def claims(self, who: AgentCaller) -> list[Claim]:
        return await self.desk.shifts.claims_of(who.agent.id, at(-999), at(999))


@asynccontextmanager
async def open_plan(database_url: str) -> AsyncGenerator[Plan]:
    async with open_pool(database_url) as pool:
        queries = Queries(pool)
        yield Plan(ShiftDesk(Shifts(queries), Agents(queries), WorkLog(queries), read_limits()))
