"""`onhand simulate waits`: the ranges that customers are told, against how long they waited, at several loads."""

from collections.abc import Sequence
from pathlib import Path
from statistics import median

from msgspec import Struct
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

from onhand.domain.planning.simulation.waits import OFFERED_LOAD, Load, Told, play_waits
from onhand.entrypoints.cli.evaluating.tables import write_json
from onhand.entrypoints.cli.simulating.cores import on_cores

CORES = 2
DAYS = 16

console = Console(stderr=True)


class LoadFigures(Struct, frozen=True):
    """One load. `covered`: the share of waits within the range; `shorter` and `longer`: outside of it on either side. Only of those to whom somebody came;
    `gave_up` did not wait for it, and `no_number` were told none, since nobody was there.
    """

    offered_load: float
    cases: int
    covered: float
    shorter: float
    longer: float
    median_wait_seconds: float
    median_width_seconds: float
    gave_up: int
    no_number: int


class WaitFigures(Struct, frozen=True):
    """What `--json` writes."""

    days: int
    loads: dict[Load, LoadFigures]


def waits(*, days: int = DAYS, first: int = 0, cores: int = CORES, json: Path | None = None) -> None:
    """Play days at low, normal and overload, and compare what customers were told with how long it was.

    Parameters
    ----------
    days
        How many of each load, each with a team of its own.
    first
        The first one.
    cores
        How many processes play.
    json
        Where the figures are written.
    """
    tasks = [(load, day) for load in Load for day in range(first, first + days)]
    told: dict[Load, list[Told]] = {load: [] for load in Load}
    for (load, _), found in zip(tasks, on_cores(console, "Playing days", _play, tasks, cores), strict=True):
        told[load].extend(found)
    figures = WaitFigures(days, {load: _figures(load, found) for load, found in told.items()})
    _show(figures)
    write_json(json, figures)


def _play(task: tuple[Load, int]) -> list[Told]:
    return play_waits(*task)


def _figures(load: Load, told: Sequence[Told]) -> LoadFigures:
    numbered = [one for one in told if one.wait.low_seconds is not None]
    came = [one for one in numbered if one.connected]
    shorter = sum(one.seconds < (one.wait.low_seconds or 0) for one in came)
    covered = sum(one.is_covered for one in came)
    cases = max(1, len(came))
    return LoadFigures(
        offered_load=OFFERED_LOAD[load],
        cases=len(came),
        covered=round(covered / cases, 4),
        shorter=round(shorter / cases, 4),
        longer=round((len(came) - covered - shorter) / cases, 4),
        median_wait_seconds=round(median([one.seconds for one in came] or [0.0]), 1),
        median_width_seconds=round(median([_width(one) for one in came] or [0.0]), 1),
        gave_up=len(numbered) - len(came),
        no_number=len(told) - len(numbered),
    )


def _width(one: Told) -> float:
    return (one.wait.high_seconds or 0) - (one.wait.low_seconds or 0)


def _show(figures: WaitFigures) -> None:
    table = Table(
        title="Waits in the range that was told (four of five should be); medians",
        box=SIMPLE_HEAD,
        padding=(0, 1, 0, 0),
        pad_edge=False,
    )
    columns = (
        "load",
        "",
        "cases",
        "in range",
        "shorter",
        "longer",
        "wait",
        "width",
        "gave up",
        "none",
    )
    for name in columns:
        table.add_column(name, justify="left" if name == "load" else "right", no_wrap=True)
    for load, one in figures.loads.items():
        table.add_row(
            load,
            f"{one.offered_load:.0%}",
            f"{one.cases:,}",
            f"{one.covered:.1%}",
            f"{one.shorter:.1%}",
            f"{one.longer:.1%}",
            f"{one.median_wait_seconds:,.0f} s",
            f"{one.median_width_seconds:,.0f} s",
            f"{one.gave_up:,}",
            f"{one.no_number:,}",
        )
    Console().print(table)
