"""`onhand shifts import|list`: the plan of shifts from a CSV file."""

import getpass
import sys
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import Annotated

import msgspec
from cyclopts import App, Parameter
from rich.console import Console
from rich.table import Table

from onhand.adapters.clock import SystemClock, new_id
from onhand.adapters.markets.reader import BadMarkets, read_limits
from onhand.application.plan_shifts import BadPlan, read_plan
from onhand.entrypoints.cli.database import DataFolder, Given, in_database
from onhand.entrypoints.cli.markets import MarketsFile, markets_of
from onhand.settings import CannotStart
from onhand.store.queries import Queries
from onhand.store.shifts import Shifts

app = App(name="shifts", help="The plan of shifts that agents can claim.")


@app.command(name="import")
def import_shifts(file: Path, *, data: DataFolder = None, markets: MarketsFile = None) -> None:
    """Put up the shifts of a CSV file: language, starts_at, ends_at, wanted, and market, skill, bonus_percent where they matter.

    Times are at the full or half hour; without a zone they are the market's own. All of it is taken, or nothing. Imported again, it changes what is there.
    """
    try:
        limits = read_limits(markets_of(markets))
    except BadMarkets as problem:
        raise CannotStart(str(problem)) from None
    try:
        plan = read_plan(file.read_text(encoding="utf-8"), limits, new_id)
    except (OSError, UnicodeDecodeError, BadPlan) as problem:
        raise CannotStart(f"{file}: {problem}") from None
    _with_shifts(data, lambda shifts: shifts.put(plan, getpass.getuser(), SystemClock().now()))
    Console().print(f"{len(plan)} shifts are up; agents see them at once.", highlight=False)


@app.command(name="list")
def list_shifts(
    *,
    days: Annotated[int, Parameter(help="How many days from now.")] = 7,
    json: Annotated[bool, Parameter(help="For machines.")] = False,
    data: DataFolder = None,
) -> None:
    """Show what is wanted and claimed."""
    now = SystemClock().now()
    found = _with_shifts(data, lambda shifts: shifts.between(now, now + timedelta(days=max(1, days))))
    if json:
        sys.stdout.buffer.write(msgspec.json.format(msgspec.json.encode(found)) + b"\n")
        return
    table = Table("from", "until", "market", "language", "skill", "claimed", "wanted", "bonus")
    for one in found:
        bonus = f"{one.bonus_percent} %" if one.bonus_percent else ""
        times = (f"{one.starts_at:%Y-%m-%d %H:%M %Z}", f"{one.ends_at:%H:%M}")
        table.add_row(*times, one.market, one.language, one.skill, str(one.claimed), str(one.wanted), bonus)
    Console().print(table)


def _with_shifts(data: Path | None, work: Callable[[Shifts], Awaitable[Given]]) -> Given:
    return in_database(data, lambda pool: work(Shifts(Queries(pool))))
