"""What was earned goes into the ledger: once, however many workers book, and whichever of them dies over it."""

from datetime import datetime, timedelta

from onhand.domain.workforce.pay.earning import Meter
from onhand.domain.workforce.pay.rate_card import PayMarkets
from onhand.store.pay import PayLedger

SETTLED_AFTER = timedelta(seconds=120)
"""Nothing is written into the logs with a time this long ago (a write gives up after seconds), so that what is booked is complete."""


def settled_until(now: datetime) -> int:
    """Gives the second before which everything has happened, since 1970."""
    return int((now - SETTLED_AFTER).timestamp())


async def book_due_pay(ledger: PayLedger, markets: PayMarkets, now: datetime) -> int:
    """Books for everybody of whom something is due. Gives how many lines that were."""
    until = settled_until(now)
    return sum([await book_pay(ledger, markets, agent_id, until, now) for agent_id in await ledger.due(until)])


async def book_pay(ledger: PayLedger, markets: PayMarkets, agent_id: str, until: int, now: datetime) -> int:
    """Books what an agent earned before `until`. Gives how many lines; none where another worker is at it or was already."""
    async with ledger.booking(agent_id) as booking:
        if booking is None or booking.standing.until >= until:
            return 0
        moments = await booking.moments(until)
        meter = Meter(markets, booking.standing)
        for moment in moments:
            meter.take(moment)
        meter.advance(until)
        await booking.write(meter.lines, meter.standing, meter.due_at, now)
        return len(meter.lines)
