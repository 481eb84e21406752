"""`onhand pay export|statement|recompute|book`: the pay ledger for payroll, for one agent, and checked against the events."""

import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated

from cyclopts import App, Parameter
from psycopg_pool import AsyncConnectionPool
from rich.console import Console
from rich.progress import track
from rich.table import Table

from onhand.adapters.clock import SystemClock
from onhand.adapters.markets.reader import BadMarkets, read_pay
from onhand.application.book_pay import book_due_pay
from onhand.application.recompute_pay import recompute_pay
from onhand.application.see_earnings import PeriodEarned, period_earned, whole_payroll
from onhand.domain.workforce.pay.ledger import Difference, Line
from onhand.domain.workforce.pay.payroll import SUM_COLUMNS, amount_text, csv_text, rate_text, sum_rows
from onhand.domain.workforce.pay.rate_card import PayMarkets, period_of
from onhand.domain.workforce.profile import AgentProfile
from onhand.entrypoints.cli.database import DataFolder, Given, in_database
from onhand.entrypoints.cli.evaluating.tables import write_file, write_json
from onhand.entrypoints.cli.markets import MarketsFile, markets_of
from onhand.settings import CannotStart
from onhand.store.agents import Agents
from onhand.store.pay import PayLedger
from onhand.store.queries import Queries

app = App(name="pay", help="The pay ledger: export it, make statements, compute it again.")
console = Console(stderr=True)

Day = Annotated[date | None, Parameter(help="A day of the period; today without it.")]
ToFile = Annotated[Path, Parameter(allow_leading_hyphen=True, help="Where to write it; '-' is standard output.")]
MarketName = Annotated[str, Parameter(help="The market, such as 'SE'.")]


@dataclass(frozen=True, slots=True)
class _Desk:
    """What the commands work with."""

    ledger: PayLedger
    agents: Agents
    markets: PayMarkets

    async def period(self, agent_id: str, market: str, day: date) -> PeriodEarned:
        return await period_earned(self.ledger, self.markets, agent_id, market, day, SystemClock().now())

    async def agent(self, name_or_email: str) -> AgentProfile:
        found = [one for one in await self.agents.everyone() if name_or_email in (one.id, one.email, one.name)]
        if len(found) != 1:
            many = "is more than one agent: give the e-mail" if found else "is no agent: `onhand agents list` has them"
            raise CannotStart(f"{name_or_email!r} {many}.")
        return found[0]


@app.command
def export(
    file: ToFile, /, *, market: MarketName = "", day: Day = None, markets: MarketsFile = None, data: DataFolder = None
) -> None:
    """Write a market's period as CSV for payroll: a row an agent, kind and rate."""

    async def rows(desk: _Desk) -> str:
        wanted = _day(desk, market, day)
        first, last = period_of(desk.markets.of(market).rules.period, wanted)
        found: list[tuple[str, ...]] = []
        async for one, period in whole_payroll(desk.ledger, desk.markets, market, wanted, SystemClock().now()):
            found += sum_rows(one.name, period.statements)
        console.print(f"{first} to {last}: {len(found)} rows.", highlight=False)
        return csv_text(SUM_COLUMNS, found)

    text = _with_ledger(data, markets, rows)
    if str(file) == "-":
        sys.stdout.buffer.write(text.encode())
    else:
        write_file(file, text.encode())


@app.command
def statement(
    agent: str,
    *,
    market: MarketName = "",
    day: Day = None,
    pdf: Annotated[Path | None, Parameter(help="Write the payslip there.")] = None,
    language: Annotated[str, Parameter(help="The payslip's language.")] = "en",
    markets: MarketsFile = None,
    data: DataFolder = None,
) -> None:
    """Show what an agent (name, e-mail or id) earned in a period, and write the payslip."""

    async def find(desk: _Desk) -> tuple[AgentProfile, PeriodEarned]:
        profile = await desk.agent(agent)
        return profile, await desk.period(profile.id, market, _day(desk, market, day))

    profile, period = _with_ledger(data, markets, find)
    if not period.statements:
        raise CannotStart(f"{profile.name} earned nothing from {period.starts_on} to {period.ends_on} here.")
    _show(profile, period)
    if pdf is not None:
        from onhand.adapters.payslips.pdf import Payslip, Payslips

        slip = Payslip("", profile.name, language, period.statements[0], period.lines, SystemClock().now())
        write_file(pdf, Payslips().pdf(slip))


@app.command
def recompute(
    *,
    agent: Annotated[str, Parameter(help="Only this agent (name, e-mail or id).")] = "",
    json: Annotated[Path | None, Parameter(help="Where to write the differences.")] = None,
    markets: MarketsFile = None,
    data: DataFolder = None,
) -> None:
    """Compute the ledger again from all events and list where it is not the same. Exit code 1 where it is not."""

    async def compare(desk: _Desk) -> tuple[int, list[Difference]]:
        lines, found = 0, list[Difference]()
        wanted = (await desk.agent(agent)).id if agent else None
        standings = await desk.ledger.standings(wanted)
        for agent_id in track(standings, "computing", console=console, transient=True):
            again = await recompute_pay(desk.ledger, desk.markets, agent_id, standings[agent_id].until)
            lines += again.lines
            found += again.differences
        return lines, found

    lines, found = _with_ledger(data, markets, compare)
    write_json(json, {"lines": lines, "differences": found})
    if not found:
        Console().print(f"{lines:,} lines, and every one is what the events earn.", highlight=False)
        return
    table = Table("agent", "line", "booked", "the events earn")
    for one in found:
        table.add_row(one.agent_id, one.key, _amount(one.booked), _amount(one.earned))
    Console().print(table)
    raise SystemExit(1)


@app.command
def book(*, markets: MarketsFile = None, data: DataFolder = None) -> None:
    """Book now what is due, as the worker does each minute."""
    lines = _with_ledger(data, markets, lambda desk: book_due_pay(desk.ledger, desk.markets, SystemClock().now()))
    Console().print(f"{lines:,} lines were booked.", highlight=False)


def _amount(line: Line | None) -> str:
    return f"{amount_text(line.amount_minor, line.currency)} {line.currency}" if line else "nothing"


def _show(profile: AgentProfile, period: PeriodEarned) -> None:
    for made in period.statements:
        so_far = "" if made.is_final else ", so far"
        table = Table(title=f"{profile.name}, {made.starts_on} to {made.ends_on}{so_far}", title_justify="left")
        for column in ("what", "seconds", "rate", made.currency):
            table.add_column(column, justify="left" if column == "what" else "right")
        for one in made.sums:
            rate = rate_text(one.kind, one.rate_minor, made.currency)
            table.add_row(one.kind, f"{one.seconds:,}", rate, amount_text(one.amount_minor, made.currency))
        table.add_section()
        table.add_row("total", "", "", amount_text(made.total_minor, made.currency))
        Console().print(table)


def _day(desk: _Desk, market: str, day: date | None) -> date:
    return day or desk.markets.day(market, int(SystemClock().now().timestamp())).day


def _with_ledger(data: Path | None, markets: Path | None, work: Callable[[_Desk], Awaitable[Given]]) -> Given:
    try:
        read = read_pay(markets_of(markets))
    except BadMarkets as bad:
        raise CannotStart(str(bad)) from None

    def at_desk(pool: AsyncConnectionPool) -> Awaitable[Given]:
        queries = Queries(pool)
        return work(_Desk(PayLedger(queries), Agents(queries), read))

    return in_database(data, at_desk)
