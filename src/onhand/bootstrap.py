"""The only place that wires adapters to use cases."""

from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from onhand.adapters.clock import SystemClock, new_id
from onhand.adapters.languages.phrases import person_phrases
from onhand.adapters.tokens import ConversationTokens, IdentityTokens
from onhand.domain.understanding.person_request import PersonPhrases
from onhand.ports.clock import Clock
from onhand.settings import CannotStart, Settings
from onhand.store.agents import Agents
from onhand.store.inbox import Inbox
from onhand.store.log import ConversationLog
from onhand.store.pool import open_pool
from onhand.store.queries import Queries


@dataclass(frozen=True, slots=True)
class House:
    """Everything that an entry point needs, wired."""

    settings: Settings
    database_url: str
    process_id: str
    queries: Queries
    log: ConversationLog
    agents: Agents
    inbox: Inbox
    clock: Clock
    new_id: Callable[[], str]
    conversation_tokens: ConversationTokens
    identity_tokens: IdentityTokens
    person_phrases: PersonPhrases


@asynccontextmanager
async def open_house(settings: Settings) -> AsyncGenerator[House]:
    """Gives the house for as long as it is needed. Raises CannotStart when a setting is missing."""
    database_url = _required("ONHAND_DATABASE_URL", settings.database_url)
    secret = _required("ONHAND_SECRET", settings.secret)
    process_id = new_id()
    async with open_pool(database_url) as pool, ConversationLog(pool, origin=process_id) as log:
        queries = Queries(pool)
        yield House(
            settings=settings,
            database_url=database_url,
            process_id=process_id,
            queries=queries,
            log=log,
            agents=Agents(queries),
            inbox=Inbox(queries),
            clock=SystemClock(),
            new_id=new_id,
            conversation_tokens=ConversationTokens(secret),
            identity_tokens=IdentityTokens(_required("ONHAND_IDENTITY_SECRET", settings.identity_secret)),
            person_phrases=person_phrases(),
        )


def _required(name: str, value: str | None) -> str:
    if not value:
        raise CannotStart(
            f"{name} is not set. `onhand serve` and `onhand demo` set it; a process started by hand needs it."
        )
    return value


def assistant_turn(house: House) -> Callable[[str], Awaitable[None]]:
    """Gives the assistant's turn, wired."""

    async def turn(conversation_id: str) -> None:
        return None

    return turn
