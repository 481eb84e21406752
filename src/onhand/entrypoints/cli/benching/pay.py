"""`onhand bench pay`: a year of work booked day by day as the worker does, then computed again from all events: every cent must be the same."""

import random
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from time import perf_counter
from typing import Annotated, TypeVar

import msgspec
import psutil
from cyclopts import Parameter
from msgspec import Struct
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from onhand.adapters.markets.reader import read_pay
from onhand.domain.workforce.pay.earning import Meter
from onhand.domain.workforce.pay.ledger import Line
from onhand.domain.workforce.pay.moments import Moment
from onhand.domain.workforce.pay.rate_card import PayMarkets
from onhand.domain.workforce.pay.standing import Standing
from onhand.entrypoints.cli.benching.working_year import WorkingLife
from onhand.entrypoints.cli.evaluating.tables import write_json

Given = TypeVar("Given")
FIRST = date(2025, 1, 1)
DAY_SECONDS = 86_400

console = Console(stderr=True)


class PayFigures(Struct, kw_only=True):
    """What `onhand bench pay` prints. `different_lines`, `different_minor` and `paid_twice` must be 0."""

    agents: int
    days: int
    moments: int = 0
    lines: int = 0
    paid_hours: int = 0
    total_minor: dict[str, int] = msgspec.field(default_factory=dict[str, int])
    different_lines: int = 0
    different_minor: int = 0
    paid_twice: int = 0
    book_seconds: float = 0.0
    recompute_seconds: float = 0.0
    make_up_seconds: float = 0.0
    most_megabytes: int = 0


def pay(
    *,
    agents: Annotated[int, Parameter(help="How many agents.")] = 1_000,
    days: Annotated[int, Parameter(help="How many days each; five in seven are worked.")] = 365,
    seed: Annotated[int, Parameter(help="Another one makes up other lives.")] = 1,
    json: Annotated[Path | None, Parameter(help="Where to write the figures.")] = None,
) -> None:
    """Book a year of pay day by day, compute it again from all events, and compare every line. Exit code 1 where a cent is different."""
    markets = read_pay()
    figures = PayFigures(agents=agents, days=days)
    columns = (TextColumn("agents"), BarColumn(), TextColumn("{task.completed}/{task.total}"), TimeElapsedColumn())
    with Progress(*columns, console=console) as bar:
        task = bar.add_task("agents", total=agents)
        for number in range(agents):
            _measure_life(WorkingLife(number, FIRST, days, markets, seed), markets, figures)
            bar.advance(task)
    figures.most_megabytes = psutil.Process().memory_info().rss // 1_000_000
    _show(figures)
    write_json(json, figures)
    if figures.different_lines or figures.paid_twice:
        raise SystemExit(1)


def _measure_life(life: WorkingLife, markets: PayMarkets, figures: PayFigures) -> None:
    days, figures.make_up_seconds = _timed(lambda: list(life.days()), figures.make_up_seconds)
    until = int(datetime.combine(FIRST, datetime.min.time(), UTC).timestamp()) + (figures.days + 3) * DAY_SECONDS
    booked, figures.book_seconds = _timed(lambda: _book_by_day(days, markets, until), figures.book_seconds)
    moments = [moment for day in days for moment in day]
    again, figures.recompute_seconds = _timed(lambda: _recompute(moments, markets, until), figures.recompute_seconds)
    _compare(booked, again, figures)
    figures.moments += len(moments)


def _timed(work: Callable[[], Given], seconds: float) -> tuple[Given, float]:
    began = perf_counter()
    given = work()
    return given, seconds + perf_counter() - began


def _book_by_day(days: list[list[Moment]], markets: PayMarkets, until: int) -> list[Line]:
    """As the worker does: some hours at a time, and what it goes on from comes out of the database each time."""
    chance = random.Random(len(days))
    standing, lines = Standing(), list[Line]()
    for day in days:
        horizon = day[0].at + chance.randrange(1, day[-1].at - day[0].at + 2)
        for part, ends in (
            ([moment for moment in day if moment.at < horizon], horizon),
            ([moment for moment in day if moment.at >= horizon], day[-1].at + 1),
        ):
            meter = Meter(markets, _kept(standing))
            for moment in part:
                meter.take(moment)
            meter.advance(ends)
            lines += meter.lines
            standing = meter.standing
    meter = Meter(markets, standing)
    meter.advance(until)
    return lines + meter.lines


def _kept(standing: Standing) -> Standing:
    return msgspec.json.decode(msgspec.json.encode(standing), type=Standing)


def _recompute(moments: list[Moment], markets: PayMarkets, until: int) -> list[Line]:
    meter = Meter(markets)
    for moment in moments:
        meter.take(moment)
    meter.advance(until)
    return meter.lines


def _compare(booked: list[Line], again: list[Line], figures: PayFigures) -> None:
    figures.lines += len(booked)
    figures.paid_twice += len(booked) - len({line.key for line in booked})
    if booked != again:
        of_booked, of_again = ({line.key: line for line in lines} for lines in (booked, again))
        for key in of_booked.keys() | of_again.keys():
            one, other = of_booked.get(key), of_again.get(key)
            figures.different_lines += one != other
            figures.different_minor += abs((one.amount_minor if one else 0) - (other.amount_minor if other else 0))
    seconds = 0
    for line in booked:
        figures.total_minor[line.currency] = figures.total_minor.get(line.currency, 0) + line.amount_minor
        seconds += line.seconds
    figures.paid_hours += seconds // 3_600


def _show(figures: PayFigures) -> None:
    table = Table(title=f"{figures.agents:,} agents, {figures.days} days", title_justify="left", show_header=False)
    table.add_row("what happened", f"{figures.moments:,} moments")
    table.add_row("the ledger", f"{figures.lines:,} lines")
    for currency, minor in sorted(figures.total_minor.items()):
        table.add_row(f"  in {currency}", f"{minor // 100:,}.{minor % 100:02}")
    table.add_row("booked in", f"{figures.book_seconds:.1f} s")
    table.add_row("computed again in", f"{figures.recompute_seconds:.1f} s")
    table.add_row("lines that are not the same", str(figures.different_lines))
    table.add_row("paid twice", str(figures.paid_twice))
    table.add_row("memory", f"{figures.most_megabytes} MB")
    Console().print(table)
