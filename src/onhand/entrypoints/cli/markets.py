"""`onhand markets check`: a company's own markets, before anything depends on them."""

import os
import sys
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Annotated

from cyclopts import App, Parameter, validators
from rich.console import Console
from rich.table import Table

from onhand.domain.matching.callbacks import ServiceMarket, ServiceMarkets
from onhand.settings import Settings

app = App(name="markets", help="Check a file of markets.")

File = Annotated[Path, Parameter(validator=validators.Path(exists=True, dir_okay=False))]
MarketsFile = Annotated[Path | None, Parameter(help="The company's own markets.yaml (ONHAND_MARKETS).")]


def markets_of(given: Path | None) -> Path:
    """Gives the file that was named, else the one that the settings name, else the shipped one. Raises CannotStart."""
    from onhand.adapters.markets.reader import SHIPPED

    return given or Settings.from_environment(os.environ).markets_file or SHIPPED


@app.command
def check(file: File, /) -> None:
    """Say everything that is wrong with a file of markets, or when each market's people are there; exit code 1 when something is wrong.

    Parameters
    ----------
    file
        A YAML file such as ONHAND_MARKETS names (docs/callbacks.md, docs/shifts.md, docs/pay.md).
    """
    from onhand.adapters.clock import SystemClock
    from onhand.adapters.markets.reader import BadMarkets, read_limits, read_pay
    from onhand.adapters.markets.service_hours import read_service

    problems: dict[str, None] = {}
    service = ServiceMarkets()
    for read in (read_service, read_limits, read_pay):
        try:
            found = read(file)
        except BadMarkets as bad:
            problems.update(dict.fromkeys(str(bad).splitlines()))
        else:
            service = found if isinstance(found, ServiceMarkets) else service
    if problems:
        sys.stderr.write("".join(f"{problem}\n" for problem in problems))
        raise SystemExit(1)
    Console().print(_table(service.markets.values(), SystemClock().now()))


def _table(markets: Iterable[ServiceMarket], now: datetime) -> Table:
    table = Table("market", "now there", "is open", "opens", "callbacks in the next days")
    for market in markets:
        hours = market.hours
        opens_at = hours.next_opening(now)
        is_open = hours.is_open(now)
        table.add_row(
            market.name or "(any other)",
            f"{now.astimezone(hours.zone):%a %H:%M}",
            "yes" if is_open else "no",
            "" if is_open or opens_at is None else f"{opens_at.astimezone(hours.zone):%a %d %b %H:%M}",
            str(sum(1 for _ in market.slots(now)) * market.callbacks.capacity),
        )
    return table
