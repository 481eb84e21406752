"""An agent's work written into the real logs, and the ledger that is booked from them."""

import json
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from onhand.adapters.markets.reader import read_pay
from onhand.application.book_pay import SETTLED_AFTER, book_due_pay
from onhand.application.recompute_pay import recompute_pay
from onhand.domain.workforce.pay.ledger import BookedLine, Difference, Line
from onhand.domain.workforce.pay.rate_card import PayMarkets
from onhand.domain.workforce.profile import Role
from onhand.domain.workforce.work_log import AcceptingChanged, AnyWork, WentOffline, WentOnline, Worked
from onhand.store.agents import Agents
from onhand.store.pay import PayLedger
from onhand.store.pool import open_pool
from onhand.store.queries import Queries
from onhand.store.work_log import WorkLog
from tests.people import somebody

NINE = datetime(2026, 3, 2, 8, tzinfo=UTC)  # nine o'clock in Stockholm, a Monday


@dataclass
class Workplace:
    queries: Queries
    markets: PayMarkets = field(default_factory=read_pay)

    @property
    def ledger(self) -> PayLedger:
        return PayLedger(self.queries)

    async def agent(self, name: str = "Mina", role: Role = Role.AGENT) -> str:
        return await Agents(self.queries).add(somebody(name, "sv", role=role), "hash")

    async def does(self, agent_id: str, after: timedelta, work: AnyWork) -> str:
        work_id = str(uuid4())
        await WorkLog(self.queries).write(Worked(work_id, agent_id, NINE + after, work))
        return work_id

    async def serves(self, agent_id: str, since: timedelta, until: timedelta, wrap_up_seconds: int = 60) -> str:
        """A conversation that the agent takes, answers and ends."""
        conversation_id = str(uuid4())
        agent = {"agent": {"id": agent_id, "name": "Mina"}}
        await self.happens(conversation_id, 3, since, "agent_joined", agent)
        resolved = {**agent, "by": "agent", "wrap_up_seconds": wrap_up_seconds}
        await self.happens(conversation_id, 8, until, "resolved", resolved)
        return conversation_id

    async def happens(
        self, conversation_id: str, seq: int, after: timedelta, kind: str, data: Mapping[str, object]
    ) -> None:
        async with self.queries.transaction() as connection:
            await connection.execute(
                "INSERT INTO conversation_event (conversation_id, seq, at, kind, data) VALUES (%s, %s, %s, %s, %s::jsonb)",
                (conversation_id, seq, NINE + after, kind, json.dumps(data)),
            )

    async def works_a_day(self, agent_id: str, days: int = 0) -> None:
        """Four hours online from nine, with five conversations, of which two overlap."""
        day = timedelta(days=days)
        await self.does(agent_id, day, WentOnline(market="SE"))
        await self.does(agent_id, day, AcceptingChanged(accepting=True))
        for begins, ends in ((5, 15), (20, 50), (40, 75), (110, 133), (200, 239)):
            await self.serves(agent_id, day + timedelta(minutes=begins), day + timedelta(minutes=ends, seconds=7))
        await self.does(agent_id, day + timedelta(hours=4), WentOffline())

    async def books(self, after: timedelta) -> int:
        """The worker's sweep so long after nine."""
        return await book_due_pay(self.ledger, self.markets, NINE + after + SETTLED_AFTER)

    async def booked(self, agent_id: str) -> list[BookedLine]:
        return await self.ledger.lines(agent_id)

    async def lines(self, agent_id: str) -> list[Line]:
        return [one.line for one in await self.booked(agent_id)]

    async def differs(self, agent_id: str) -> Sequence[Difference]:
        standing = (await self.ledger.standings(agent_id))[agent_id]
        return (await recompute_pay(self.ledger, self.markets, agent_id, standing.until)).differences


@asynccontextmanager
async def open_workplace(database_url: str) -> AsyncGenerator[Workplace]:
    async with open_pool(database_url) as pool:
        yield Workplace(Queries(pool))
