"""What an agent earned, line by line; for leads everybody's period, and corrections."""

import asyncio
from collections.abc import AsyncGenerator
from datetime import date, datetime
from functools import cache
from typing import Any

from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.response import Stream
from msgspec import Struct

from onhand.application.callers import AgentCaller
from onhand.application.correct_pay import (
    SEE_AND_CORRECT_PAY,
    Correction,
    correct_pay,
)
from onhand.application.errors import AgentNotFound
from onhand.application.see_earnings import (
    PeriodEarned,
    check_may_see_pay,
    earned_by_everybody,
    period_earned,
    periods_known,
    today_of,
    whole_payroll,
)
from onhand.domain.workforce.pay.payroll import LINE_COLUMNS, SUM_COLUMNS, csv_rows, csv_text, line_rows, sum_rows
from onhand.domain.workforce.pay.rate_card import period_of
from onhand.domain.workforce.pay.statement import Statement
from onhand.entrypoints.web.doorway import Doorway
from onhand.entrypoints.web.earnings_shown import (
    EarningLine,
    Earnings,
    EarningsToday,
    shown_line,
    shown_period,
    shown_today,
)
from onhand.entrypoints.web.paging import cursor_of, place_of
from onhand.entrypoints.web.validation import checked_day, checked_market, checked_own_id, checked_uuid, chosen_language

PAGE_LIMIT = 100
CSV = "text/csv; charset=utf-8"


class NewCorrection(Struct, frozen=True):
    """What is added to a line (less than nothing: taken off), under an id of the client's own: a UUID."""

    id: str
    line_id: str
    amount_minor: int
    reason: str


class AgentEarned(Struct, frozen=True):
    """What one agent earned in a period; nothing says how much is still to be booked but each statement's `is_final`."""

    agent_id: str
    name: str
    statements: list[Statement]


class EverybodyEarned(Struct, frozen=True, kw_only=True):
    market: str
    markets: list[str]
    starts_on: date
    ends_on: date
    agents: list[AgentEarned]
    next_cursor: str | None


@get("/api/v1/work/earnings/today", tags=["earnings"])
async def earnings_today(doorway: Doorway, agent: AgentCaller) -> EarningsToday:
    """What I earned today so far, to the second: what is booked, and what is running."""
    house = doorway.house
    now = house.clock.now()
    return shown_today(await today_of(house.pay, house.pay_markets, agent.agent.id, "", now), now)


@get("/api/v1/work/earnings", tags=["earnings"])
async def earnings(
    doorway: Doorway, agent: AgentCaller, day: str = "", market: str | None = None, agent_id: str = ""
) -> Earnings:
    """The period that a day lies in (this one without a day), of mine or, for leads, of anybody."""
    worker = _worker(agent, agent_id)
    days = await doorway.house.pay.days_known(worker)
    period = await _period(doorway, worker, day, market)
    return shown_period(period, periods_known(doorway.house.pay_markets, days))


@get("/api/v1/work/earnings/lines", tags=["earnings"])
async def earnings_lines(doorway: Doorway, agent: AgentCaller, day: str, agent_id: str = "") -> list[EarningLine]:
    """The ledger's lines of a day, each with what earned it."""
    wanted = checked_day(day)
    lines = await doorway.house.pay.lines(_worker(agent, agent_id), wanted, wanted)
    return [shown_line(one.line, one) for one in lines]


@get("/api/v1/work/earnings/csv", tags=["earnings"], media_type="text/csv")
async def earnings_csv(
    doorway: Doorway, agent: AgentCaller, day: str = "", market: str | None = None, agent_id: str = ""
) -> Response[bytes]:
    """Every line of a period as a file."""
    period = await _period(doorway, _worker(agent, agent_id), day, market)
    text = csv_text(LINE_COLUMNS, line_rows(period.lines))
    return _file(text.encode(), CSV, f"earnings-{period.starts_on}.csv")


@get("/api/v1/work/earnings/payslip", tags=["earnings"], media_type="application/pdf")
async def payslip(
    doorway: Doorway,
    agent: AgentCaller,
    day: str = "",
    market: str | None = None,
    agent_id: str = "",
    language: str = "en",
    currency: str = "",
) -> Response[bytes]:
    """A period's statement as a PDF, in a language; of the currency's statement where there are two."""
    house = doorway.house
    worker = _worker(agent, agent_id)
    period = await _period(doorway, worker, day, market)
    made = [one for one in period.statements if currency in ("", one.currency)]
    profile = await house.agents.find(worker)
    if profile is None:
        raise AgentNotFound
    if not made:
        raise NotFoundException("Nothing was earned in this period, so that there is no payslip.")
    from onhand.adapters.payslips.pdf import Payslip

    slip = Payslip("", profile.name, chosen_language(language), made[0], period.lines, house.clock.now())
    pdf = await asyncio.to_thread(_payslips().pdf, slip)
    return _file(pdf, "application/pdf", f"payslip-{period.starts_on}.pdf")


@get("/api/v1/people/earnings", tags=["earnings"])
async def everybody_earned(
    doorway: Doorway, agent: AgentCaller, market: str = "", day: str = "", cursor: str = "", limit: int = 50
) -> EverybodyEarned:
    """For leads: what everybody earned in a market's period, by name, a page at a time."""
    house = doorway.house
    now = house.clock.now()
    wanted = _day(doorway, day, checked_market(market) or "", now)
    first, last = period_of(house.pay_markets.of(market).rules.period, wanted)
    most, place = max(1, min(limit, PAGE_LIMIT)), place_of(cursor, tuple[str, str])
    page = await earned_by_everybody(house.pay, house.pay_markets, agent, market, wanted, now, place, most)
    found = [AgentEarned(one.id, one.name, list(period.statements)) for one, period in page]
    after = cursor_of((found[-1].name, found[-1].agent_id)) if len(found) == most else None
    return EverybodyEarned(
        market=market,
        markets=list(house.pay_markets.names()),
        starts_on=first,
        ends_on=last,
        agents=found,
        next_cursor=after,
    )


@get("/api/v1/people/earnings/csv", tags=["earnings"], media_type="text/csv")
async def everybody_csv(doorway: Doorway, agent: AgentCaller, market: str = "", day: str = "") -> Stream:
    """For payroll: a row an agent, kind and rate of a market's period."""
    agent.check_leads(SEE_AND_CORRECT_PAY)
    house = doorway.house
    now = house.clock.now()
    wanted = _day(doorway, day, checked_market(market) or "", now)
    first, _ = period_of(house.pay_markets.of(market).rules.period, wanted)

    async def rows() -> AsyncGenerator[str]:
        yield csv_text(SUM_COLUMNS, ())
        async for one, period in whole_payroll(house.pay, house.pay_markets, market, wanted, now):
            yield csv_rows(sum_rows(one.name, period.statements))

    return Stream(rows, media_type=CSV, headers=_download(f"payroll-{market or 'all'}-{first}.csv"))


@post("/api/v1/people/corrections", tags=["earnings"])
async def correct(data: NewCorrection, doorway: Doorway, agent: AgentCaller) -> EarningLine:
    """For leads: puts a line right, once, with a line that points at it and says who and why."""
    house = doorway.house
    correction = Correction(
        checked_own_id(data.id), checked_uuid("line_id", data.line_id), data.amount_minor, data.reason
    )
    booked = await correct_pay(house.pay, house.pay_markets, agent, correction, house.clock.now())
    return shown_line(booked.line, booked)


async def _period(doorway: Doorway, worker: str, day: str, market: str | None) -> PeriodEarned:
    house = doorway.house
    now = house.clock.now()
    if market is None:
        standing = (await house.pay.standings(worker)).get(worker)
        market = standing.market if standing else ""
    wanted = _day(doorway, day, market, now)
    return await period_earned(house.pay, house.pay_markets, worker, market, wanted, now)


def _day(doorway: Doorway, day: str, market: str, now: datetime) -> date:
    """The day that is asked for; today in the market without one."""
    return checked_day(day) if day else doorway.house.pay_markets.day(market, int(now.timestamp())).day


def _worker(caller: AgentCaller, agent_id: str) -> str:
    worker = checked_uuid("agent_id", agent_id) if agent_id else caller.agent.id
    check_may_see_pay(caller, worker)
    return worker


@cache
def _payslips() -> Any:
    from onhand.adapters.payslips.pdf import Payslips  # fonts take a while to import

    return Payslips()


def _file(content: bytes, media_type: str, name: str) -> Response[bytes]:
    return Response(content, media_type=media_type, headers=_download(name))


def _download(name: str) -> dict[str, str]:
    return {"Content-Disposition": f'attachment; filename="{name}"', "X-Content-Type-Options": "nosniff"}


handlers = [
    earnings_today,
    earnings,
    earnings_lines,
    earnings_csv,
    payslip,
    everybody_earned,
    everybody_csv,
    correct,
]
