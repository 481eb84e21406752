"""`onhand modes list|set|clear`: how much of each errand the assistant may do by itself."""

import getpass
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Annotated

import msgspec
from cyclopts import App, Parameter
from rich.console import Console
from rich.table import Table

from onhand.adapters.clock import SystemClock
from onhand.adapters.errand_files.reader import read_errands
from onhand.domain.errands.modes import Mode, ModeRule, Modes
from onhand.entrypoints.cli.database import DataFolder, Given, in_database
from onhand.settings import CannotStart
from onhand.store.modes import ErrandModes
from onhand.store.queries import Queries

app = App(name="modes", help="How much of each errand the assistant may do by itself.")

Market = Annotated[str, Parameter(help="Only in this market, such as 'SE'; every one without it.")]
Language = Annotated[str, Parameter(help="Only in this language, such as 'sv'; every one without it.")]


@app.command(name="list")
def list_modes(*, json: Annotated[bool, Parameter(help="For machines.")] = False, data: DataFolder = None) -> None:
    """Show what holds for each errand, and where something else is set."""
    rules = _with_modes(data, lambda modes: modes.rules())
    if json:
        sys.stdout.buffer.write(msgspec.json.format(msgspec.json.encode(rules)) + b"\n")
        return
    everywhere = Modes(rules)
    table = Table("errand", "mode", "market", "language")
    for errand in read_errands():
        table.add_row(errand.id, everywhere.mode_of(errand.id, "", ""), "all", "all")
        for rule in rules:
            if rule.errand == errand.id and (rule.market or rule.language):
                table.add_row("", rule.mode, rule.market or "all", rule.language or "all")
    Console().print(table)


@app.command(name="set")
def set_mode(errand: str, mode: Mode, *, market: Market = "", language: Language = "", data: DataFolder = None) -> None:
    """Set an errand's mode: off, shadow, suggest, approve or autonomous. Running workers follow at once."""
    place = ModeRule(_known(errand), mode, market, language)
    _with_modes(data, lambda modes: modes.set(place, getpass.getuser(), SystemClock().now()))
    Console().print(f"{errand} is {mode} from now on{_where(place)}.", highlight=False)


@app.command
def clear(errand: str, *, market: Market = "", language: Language = "", data: DataFolder = None) -> None:
    """Take back what was set for an errand in this place."""
    place = ModeRule(_known(errand), Mode.OFF, market, language)
    _with_modes(data, lambda modes: modes.take_back(place, getpass.getuser(), SystemClock().now()))
    Console().print(f"Nothing of its own is set for {errand}{_where(place)} any more.", highlight=False)


def _known(errand: str) -> str:
    ids = [known.id for known in read_errands()]
    if errand not in ids:
        raise CannotStart(f"There is no errand '{errand}'. There are: {', '.join(sorted(ids))}.")
    return errand


def _where(place: ModeRule) -> str:
    market = f" in market {place.market}" if place.market else ""
    return f"{market} in {place.language}" if place.language else market


def _with_modes(data: Path | None, work: Callable[[ErrandModes], Awaitable[Given]]) -> Given:
    return in_database(data, lambda pool: work(ErrandModes(Queries(pool))))
