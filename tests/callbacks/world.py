"""A house with a database, customers who are promised callbacks, and a clock that is turned by hand."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from psycopg_pool import AsyncConnectionPool

from onhand.adapters.clock import new_id
from onhand.application.book_callback import CallbackDesk, ServiceTimes
from onhand.application.callers import AgentCaller, AgentCommand, CustomerCaller, CustomerCommand
from onhand.application.keep_promises import PromiseKeeping
from onhand.domain.conversation import decisions
from onhand.domain.conversation import events as happened
from onhand.domain.conversation.participants import Agent
from onhand.domain.conversation.state import Conversation
from onhand.domain.matching.callbacks import CallbackRules, ServiceMarket, ServiceMarkets
from onhand.domain.matching.opening_hours import OpeningHours
from onhand.domain.workforce.profile import Role
from onhand.store.batch import Appended
from onhand.store.callbacks import CallbackPlaces
from onhand.store.inbox import Inbox
from onhand.store.log import ConversationLog
from onhand.store.pool import open_pool
from onhand.store.promises import Promises
from onhand.store.queries import Queries

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
ANNA = Agent("00000000-0000-4000-8000-00000000000a", "Anna")
RULES = CallbackRules(slot_minutes=30, capacity=2, days_ahead=1, notice_minutes=15, remind_minutes=15)


@dataclass
class World:
    pool: AsyncConnectionPool
    log: ConversationLog
    inbox: Inbox
    desk: CallbackDesk
    promises: Promises
    keeping: PromiseKeeping
    now: datetime = NOON

    async def pass_time(self, **time: float) -> None:
        """Turns the clock, and does what is due then."""
        self.now += timedelta(**time)
        await self.keeping.keep_callbacks(self.now)

    async def customer(self, language: str = "en", *, asks: bool = True) -> str:
        """A conversation, in which a person was asked for."""
        conversation_id = new_id()
        started = happened.ConversationStarted(channel="widget", language=language, market="")
        await self.log.start(conversation_id, lambda state: [started], self.now)
        if asks:
            await self.asks(conversation_id)
        return conversation_id

    async def asks(self, conversation_id: str) -> None:
        asks = decisions.customer_requests_person
        await self.log.append(conversation_id, lambda state: asks(state, new_id(), happened.Cause.BUTTON), self.now)

    async def writes(self, conversation_id: str, text: str) -> None:
        await self.log.append(
            conversation_id,
            lambda state: decisions.customer_writes(state, text, new_id(), asks_for_person=False),
            self.now,
        )

    async def carries_on(self, conversation_id: str) -> None:
        await self.log.append(
            conversation_id, lambda state: decisions.customer_withdraws_request(state, new_id()), self.now
        )

    def command(self, conversation_id: str, client_id: str | None = None) -> CustomerCommand:
        return CustomerCommand(CustomerCaller(conversation_id), conversation_id, client_id or new_id(), self.now)

    async def times(self, conversation_id: str) -> ServiceTimes:
        return await self.desk.times(await self.log.read(conversation_id), self.now)

    async def books(self, conversation_id: str, number: int = 0, **more: Any) -> Appended:
        """Books the slot that comes as this number of those to be had."""
        slot = (await self.times(conversation_id)).slots[number]
        phone: str = more.pop("phone", "")
        return await self.desk.book(self.command(conversation_id, **more), slot.starts_at, "Asia/Tokyo", phone)

    async def joins(self, conversation_id: str) -> Conversation:
        take = decisions.agent_takes
        return (await self.log.append(conversation_id, lambda state: take(state, ANNA, new_id()), self.now)).after

    def agent_command(self, conversation_id: str) -> AgentCommand:
        return AgentCommand(AgentCaller(ANNA, Role.AGENT, ("en",)), conversation_id, new_id(), self.now)

    async def state(self, conversation_id: str) -> Conversation:
        return await self.log.read(conversation_id)

    async def kinds(self, conversation_id: str) -> list[str]:
        return [recorded.event.kind for recorded in await self.log.all_events(conversation_id)]

    async def rows(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        async with self.pool.connection() as connection:
            found = await connection.execute(statement, values)  # pyright: ignore[reportArgumentType]
            return await found.fetchall() if found.description else []

    async def places(self) -> int:
        """How many places are held."""
        return (await self.rows("SELECT count(*) FROM callback_place WHERE released_at IS NULL"))[0][0]

    async def ends(self) -> list[tuple[str | None, bool, bool]]:
        """How each request ended, whether its callback was missed, and whether it was lost for a while."""
        return await self.rows("SELECT ended, missed, orphaned FROM promise ORDER BY requested_at, seq")  # pyright: ignore[reportReturnType]


def market(rules: CallbackRules = RULES, hours: OpeningHours | None = None) -> ServiceMarkets:
    return ServiceMarkets({"": ServiceMarket("", hours or OpeningHours(ZoneInfo("UTC")), rules)})


@asynccontextmanager
async def open_world(database_url: str, markets: ServiceMarkets | None = None) -> AsyncGenerator[World]:
    async with open_pool(database_url) as pool, ConversationLog(pool, origin=new_id()) as log:
        queries = Queries(pool)
        desk = CallbackDesk(log, CallbackPlaces(queries), markets or market(), new_id)
        promises = Promises(queries, pool, "test")
        keeping = PromiseKeeping(log, promises, desk, new_id)
        yield World(pool, log, Inbox(queries), desk, promises, keeping)
