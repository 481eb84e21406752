"""Callbacks and promises, wired."""

from collections.abc import Callable
from dataclasses import dataclass

from psycopg_pool import AsyncConnectionPool

from onhand.adapters.markets.reader import SHIPPED, BadMarkets
from onhand.adapters.markets.service_hours import read_service
from onhand.application.book_callback import CallbackDesk
from onhand.application.keep_promises import PromiseKeeping
from onhand.settings import CannotStart, Settings
from onhand.store.callbacks import CallbackPlaces
from onhand.store.log import ConversationLog
from onhand.store.promises import Promises
from onhand.store.queries import Queries


@dataclass(frozen=True, slots=True)
class PromiseParts:
    """Who promises callbacks, the rows of what was promised, and who keeps them."""

    desk: CallbackDesk
    rows: Promises
    keeping: PromiseKeeping


def promise_parts(
    settings: Settings,
    queries: Queries,
    pool: AsyncConnectionPool,
    log: ConversationLog,
    new_id: Callable[[], str],
    process_id: str,
) -> PromiseParts:
    """Gives them. Raises CannotStart where the company's own file of markets cannot be used."""
    try:
        markets = read_service(settings.markets_file or SHIPPED)
    except BadMarkets as bad:
        raise CannotStart(str(bad)) from None
    desk = CallbackDesk(log, CallbackPlaces(queries), markets, new_id)
    rows = Promises(queries, pool, process_id)
    return PromiseParts(desk, rows, PromiseKeeping(log, rows, desk, new_id))
