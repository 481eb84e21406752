"""What a lead sees of the promises: the rate over the last days, what is open now, the next callbacks, and the alarms."""

import asyncio
from datetime import datetime, timedelta

from msgspec import Struct

from onhand.application.book_callback import known_zone
from onhand.application.callers import AgentCaller
from onhand.application.see_floor import SEE_FLOOR
from onhand.domain.matching.promises import KeptPromises, Rate, rate_of
from onhand.store.promises import Alarm, CallbackAhead, Promises, PromisesNow

DAYS_MOST = 90
ALARMS_SHOWN_FOR = timedelta(days=2)


class PromiseDay(Struct, frozen=True):
    """A day's requests, and the share of them that was kept, if there was any."""

    kept: KeptPromises
    rate: Rate | None


class FloorPromises(Struct, frozen=True):
    """`rate` is that of all the days together."""

    now: PromisesNow
    rate: Rate | None
    cases: int
    days: list[PromiseDay]
    alarms: list[Alarm]
    callbacks: list[CallbackAhead]


async def see_promises(promises: Promises, caller: AgentCaller, now: datetime, days: int, zone: str) -> FloorPromises:
    """Gives the last `days` by the calendar of a time zone. Raises Forbidden for who is no lead."""
    caller.check_leads(SEE_FLOOR)
    since = now - timedelta(days=min(max(days, 1), DAYS_MOST))
    standing, past, alarms, ahead = await asyncio.gather(
        promises.now(),
        promises.days(since, known_zone(zone)),
        promises.alarms(now - ALARMS_SHOWN_FOR),
        promises.ahead(),
    )
    kept, cases = sum(day.kept for day in past), sum(day.cases for day in past)
    shown = [PromiseDay(day, rate_of(day.kept, day.cases)) for day in past]
    return FloorPromises(standing, rate_of(kept, cases), cases, shown, alarms, ahead)
