"""What an agent earned: so far today, and in a period."""

from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from onhand.application.book_pay import settled_until
from onhand.application.callers import AgentCaller
from onhand.application.correct_pay import SEE_AND_CORRECT_PAY
from onhand.application.errors import Forbidden
from onhand.domain.workforce.pay.earning import Meter
from onhand.domain.workforce.pay.ledger import BookedLine, Line
from onhand.domain.workforce.pay.rate_card import PayMarkets, RateCard, period_of
from onhand.domain.workforce.pay.standing import Standing
from onhand.domain.workforce.pay.statement import Statement, statements
from onhand.domain.workforce.profile import Role
from onhand.store.pay import PayAgent, PayLedger

PAYROLL_PAGE = 200  # agents that are read at a time


@dataclass(frozen=True, slots=True)
class Today:
    """The market's day so far: what is booked, and what is `running` and not in the ledger yet. `now_earning` is the line that grows."""

    market: str
    day: date
    card: RateCard | None
    booked: tuple[BookedLine, ...]
    running: tuple[Line, ...]
    now_earning: Line | None

    @property
    def total_minor(self) -> int:
        return sum(one.line.amount_minor for one in self.booked) + sum(line.amount_minor for line in self.running)


@dataclass(frozen=True, slots=True)
class PeriodEarned:
    """A market's statement period: its lines, in the order in which they were earned, and what they come to by currency."""

    market: str
    starts_on: date
    ends_on: date
    lines: tuple[BookedLine, ...]
    statements: tuple[Statement, ...]


def check_may_see_pay(caller: AgentCaller, agent_id: str) -> None:
    """Raises Forbidden for somebody else's pay, except for leads."""
    if caller.agent.id != agent_id and caller.role is not Role.LEAD:
        raise Forbidden("see what somebody else earned; they and leads do")


async def today_of(ledger: PayLedger, markets: PayMarkets, agent_id: str, market: str, now: datetime) -> Today:
    """Gives today so far, to the second. `market` is used while the agent has not worked in any."""
    at = int(now.timestamp())
    standing, moments = await ledger.since_booked(agent_id, at)
    meter = Meter(markets, standing)
    for moment in moments:
        meter.take(moment)
    meter.advance(at)
    market = meter.standing.market or market
    today = markets.day(market, at)
    unfinished = meter.unfinished()
    booked = await ledger.lines(agent_id, today.day, today.day)
    in_ledger = {one.line.key for one in booked}
    running = [
        line
        for line in (*meter.lines, *unfinished)
        if (line.market, line.day) == (market, today.day) and line.key not in in_ledger
    ]
    stretch = meter.standing.stretch
    growing = next((line for line in unfinished if stretch and line.starts_at == stretch.starts_at), None)
    return Today(
        market,
        today.day,
        today.card,
        tuple(one for one in booked if one.line.market == market),
        tuple(running),
        growing,
    )


async def period_earned(
    ledger: PayLedger, markets: PayMarkets, agent_id: str, market: str, day: date, now: datetime
) -> PeriodEarned:
    """Gives the period that a day lies in, as it is in the ledger."""
    return (await _periods(ledger, markets, [agent_id], market, day, now))[agent_id]


async def earned_by_everybody(
    ledger: PayLedger,
    markets: PayMarkets,
    caller: AgentCaller,
    market: str,
    day: date,
    now: datetime,
    after: tuple[str, str] | None,
    limit: int,
) -> list[tuple[PayAgent, PeriodEarned]]:
    """Gives a page of those who earned something in the market's period that a day lies in, by name, after a name and id. Raises Forbidden."""
    caller.check_leads(SEE_AND_CORRECT_PAY)
    return await _page(ledger, markets, market, day, now, after, limit)


async def whole_payroll(
    ledger: PayLedger, markets: PayMarkets, market: str, day: date, now: datetime
) -> AsyncGenerator[tuple[PayAgent, PeriodEarned]]:
    """Gives all of them one after the other, for a file; whoever asks for it has looked whether the reader may have it."""
    after: tuple[str, str] | None = None
    while page := await _page(ledger, markets, market, day, now, after, PAYROLL_PAGE):
        for one in page:
            yield one
        after = (page[-1][0].name, page[-1][0].id)


async def _page(
    ledger: PayLedger,
    markets: PayMarkets,
    market: str,
    day: date,
    now: datetime,
    after: tuple[str, str] | None,
    limit: int,
) -> list[tuple[PayAgent, PeriodEarned]]:
    page = await ledger.agents(market, *period_of(markets.of(market).rules.period, day), after, limit)
    earned = await _periods(ledger, markets, [one.id for one in page], market, day, now)
    return [(one, earned[one.id]) for one in page]


async def _periods(
    ledger: PayLedger, markets: PayMarkets, agent_ids: Sequence[str], market: str, day: date, now: datetime
) -> dict[str, PeriodEarned]:
    first, last = period_of(markets.of(market).rules.period, day)
    standings = await ledger.standings_of(agent_ids)
    earned: dict[str, PeriodEarned] = {}
    for agent_id, lines in (await ledger.lines_in_market(agent_ids, market, first, last)).items():
        standing = standings.get(agent_id)
        is_booked = standing is None or _is_booked(markets, market, last, standing)
        is_final = is_booked and is_over(markets, market, last, now)
        made = statements(agent_id, lines, first, last, is_final=is_final)
        earned[agent_id] = PeriodEarned(market, first, last, tuple(lines), tuple(made))
    return earned


def is_over(markets: PayMarkets, market: str, last: date, now: datetime) -> bool:
    """Says whether all time of a period that ends with `last` can be booked."""
    return markets.day(market, settled_until(now)).day > last


def _is_booked(markets: PayMarkets, market: str, last: date, standing: Standing) -> bool:
    is_open = standing.stretch is not None or bool(standing.days)
    return not is_open or markets.day(market, standing.until).day > last


def periods_known(markets: PayMarkets, days: dict[str, tuple[date, date]]) -> Sequence[tuple[str, date, date]]:
    """Gives market, first and last day of every period with lines, newest first."""
    found: list[tuple[str, date, date]] = []
    for market, (earliest, latest) in days.items():
        first, last = period_of(markets.of(market).rules.period, latest)
        while last >= earliest:
            found.append((market, first, last))
            first, last = period_of(markets.of(market).rules.period, first - date.resolution)
    return sorted(found, key=lambda one: (one[1], one[0]), reverse=True)
