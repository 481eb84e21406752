"""What every process needs, and nothing that is slow to import: a process that was killed must be back at once."""

from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from onhand.adapters.clock import SystemClock, new_id
from onhand.adapters.languages.concerns import safety_phrases
from onhand.adapters.languages.phrases import person_phrases
from onhand.adapters.markets.reader import SHIPPED, BadMarkets, read_limits, read_pay
from onhand.adapters.tokens import ConversationTokens, IdentityTokens
from onhand.application.claim_shift import ShiftDesk
from onhand.application.set_presence import PresenceChanges
from onhand.application.tell_wait import Waits
from onhand.bootstrap.callbacks import PromiseParts, promise_parts
from onhand.bootstrap.language import language_of
from onhand.bootstrap.merchant import open_merchant
from onhand.bootstrap.model import open_model
from onhand.bootstrap.wellbeing import Wellbeing, wellbeing_of
from onhand.domain.understanding.person_request import PersonPhrases
from onhand.domain.understanding.safety import SafetyPhrases
from onhand.domain.workforce.pay.rate_card import PayMarkets
from onhand.domain.workforce.shifts.limits import LimitsByMarket
from onhand.ports.clock import Clock
from onhand.ports.language_model import LanguageModel
from onhand.ports.merchant import Merchant
from onhand.settings import CannotStart, Settings, required
from onhand.store.agents import Agents
from onhand.store.inbox import Inbox
from onhand.store.lines import Lines
from onhand.store.log import ConversationLog
from onhand.store.modes import ErrandModes, KnownModes
from onhand.store.pay import PayLedger
from onhand.store.pool import open_pool
from onhand.store.queries import Queries
from onhand.store.queue import Queue
from onhand.store.rights import Rights
from onhand.store.shifts import Shifts
from onhand.store.work_log import WorkLog


@dataclass(frozen=True, slots=True)
class House:
    """Everything that an entry point needs, wired."""

    settings: Settings
    database_url: str
    process_id: str
    queries: Queries
    log: ConversationLog
    agents: Agents
    work_log: WorkLog
    pay: PayLedger
    pay_markets: PayMarkets
    shift_desk: ShiftDesk
    rights: Rights
    wellbeing: Wellbeing
    inbox: Inbox
    promise: PromiseParts
    queue: Queue
    waits: Waits
    presence: PresenceChanges
    modes: ErrandModes
    known_modes: KnownModes
    clock: Clock
    new_id: Callable[[], str]
    conversation_tokens: ConversationTokens
    identity_tokens: IdentityTokens
    person_phrases: PersonPhrases
    safety_phrases: SafetyPhrases
    merchant: Merchant
    model: LanguageModel | None
    language_of: Callable[[str, str], str | None]


def pay_markets(settings: Settings) -> PayMarkets:
    """Gives the markets' rates. Raises CannotStart where the company's own file cannot be used."""
    try:
        return read_pay(settings.markets_file or SHIPPED)
    except BadMarkets as bad:
        raise CannotStart(str(bad)) from None


def limits_by_market(settings: Settings) -> LimitsByMarket:
    """Gives the markets' limits on hours and rest. Raises CannotStart where the company's own file cannot be used."""
    try:
        return read_limits(settings.markets_file or SHIPPED)
    except BadMarkets as bad:
        raise CannotStart(str(bad)) from None


@asynccontextmanager
async def open_house(settings: Settings) -> AsyncGenerator[House]:
    """Gives the house for as long as it is needed. Raises CannotStart when a setting is missing."""
    database_url = required("ONHAND_DATABASE_URL", settings.database_url)
    secret = required("ONHAND_SECRET", settings.secret)
    process_id = new_id()
    async with (
        open_pool(database_url) as pool,
        ConversationLog(pool, origin=process_id) as log,
        open_merchant(settings) as merchant,
        open_model(settings) as model,
    ):
        queries = Queries(pool)
        modes = ErrandModes(queries)
        promise = promise_parts(settings, queries, pool, log, new_id, process_id)
        agents, work_log, inbox = Agents(queries), WorkLog(queries), Inbox(queries)
        limits = limits_by_market(settings)
        yield House(
            settings=settings,
            database_url=database_url,
            process_id=process_id,
            queries=queries,
            log=log,
            agents=agents,
            work_log=work_log,
            pay=PayLedger(queries),
            pay_markets=pay_markets(settings),
            shift_desk=ShiftDesk(Shifts(queries), agents, work_log, limits),
            rights=Rights(queries),
            wellbeing=wellbeing_of(settings, queries, work_log, limits),
            inbox=inbox,
            promise=promise,
            queue=Queue(queries),
            waits=Waits(Lines(queries), lambda market, now: promise.desk.markets.of(market).hours.is_open(now)),
            presence=PresenceChanges(log, inbox, agents, new_id),
            modes=modes,
            known_modes=KnownModes(modes),
            clock=SystemClock(),
            new_id=new_id,
            conversation_tokens=ConversationTokens(secret),
            identity_tokens=IdentityTokens(required("ONHAND_IDENTITY_SECRET", settings.identity_secret)),
            person_phrases=person_phrases(),
            safety_phrases=safety_phrases(),
            merchant=merchant,
            model=model,
            language_of=language_of,
        )
