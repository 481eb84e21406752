"""`onhand simulate routing`: many seeds, each a day of its own, judged by who knows nothing of the code."""

import sys
from collections import Counter
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from time import perf_counter

import msgspec
from msgspec import Struct
from rich.console import Console
from rich.table import Table

from onhand.domain.planning.simulation.checking.judge import Finding, Violation
from onhand.domain.planning.simulation.counts import Counts
from onhand.domain.planning.simulation.faults import Fault
from onhand.domain.planning.simulation.play import play
from onhand.domain.planning.simulation.run import Verdict, judge, run_seed
from onhand.domain.planning.simulation.scenario import draw_scenario
from onhand.domain.planning.simulation.story import tell
from onhand.entrypoints.cli.evaluating.tables import write_json
from onhand.entrypoints.cli.simulating.cores import on_cores

CORES = 2
SHOWN = 20

console = Console(stderr=True)


class Violations(Struct):
    """How many of each."""

    stuck: int = 0
    double_assignment: int = 0
    over_capacity: int = 0
    newer_before_older: int = 0
    promise_broken: int = 0
    ineligible: int = 0


class RoutingFigures(Struct, frozen=True):
    """What `--json` writes. `failing_seeds` can be played again one by one with `--seed`; `digest_of_first` is of the first seed's history."""

    seeds: int
    conversations: int
    violations: Violations
    counts: Counts
    failing_seeds: list[int]
    planted: list[Fault]
    digest_of_first: str
    seconds: float


def routing(
    *,
    seeds: int = 200,
    first: int = 0,
    seed: int | None = None,
    plant: list[Fault] | None = None,
    cores: int = CORES,
    json: Path | None = None,
) -> None:
    """Play many seeds and judge them; exit code 1 when anything went wrong.

    Parameters
    ----------
    seeds
        How many.
    first
        The first one.
    seed
        Only this one: what happened is told line by line.
    plant
        A fault that is planted, to see that it is found.
    cores
        How many processes play.
    json
        Where the figures are written.
    """
    faults = frozenset(plant or ())
    if seed is not None:
        _tell(seed, faults)
    began = perf_counter()
    numbers = [seed] if seed is not None else list(range(first, first + seeds))
    verdicts = list(on_cores(console, "Playing seeds", partial(run_seed, faults=faults), numbers, cores))
    figures = _figures(verdicts, faults, perf_counter() - began)
    _show(figures, verdicts)
    write_json(json, figures)
    if figures.failing_seeds:
        sys.exit(1)


def _tell(seed: int, faults: frozenset[Fault]) -> None:
    played = play(draw_scenario(seed), faults)
    out = Console(soft_wrap=True)
    for line in tell(played, judge(played)):
        out.print(line, markup=False, highlight=False)


def _figures(verdicts: Sequence[Verdict], faults: frozenset[Fault], seconds: float) -> RoutingFigures:
    counts = Counts()
    for verdict in verdicts:
        counts.add(verdict.counts)
    found = Counter(finding.violation for verdict in verdicts for finding in verdict.findings)
    return RoutingFigures(
        seeds=len(verdicts),
        conversations=counts.conversations,
        violations=msgspec.convert({one.value: found[one] for one in Violation}, Violations),
        counts=counts,
        failing_seeds=[verdict.seed for verdict in verdicts if verdict.findings],
        planted=sorted(faults),
        digest_of_first=verdicts[0].digest if verdicts else "",
        seconds=round(seconds, 1),
    )


def _show(figures: RoutingFigures, verdicts: Sequence[Verdict]) -> None:
    out = Console()
    _show_findings([(verdict.seed, one) for verdict in verdicts for one in verdict.findings])
    table = Table("", "", title=f"{figures.seeds:,} seeds, {figures.conversations:,} conversations", show_header=False)
    for name, number in msgspec.to_builtins(figures.counts).items():
        table.add_row(name.replace("_", " "), f"{number:,}")
    out.print(table)
    violations = Table("violations", "", title=f"{figures.seconds:.0f} s")
    for name, number in msgspec.to_builtins(figures.violations).items():
        violations.add_row(name, f"{number:,}", style="red" if number else None)
    out.print(violations)
    if figures.failing_seeds:
        named = ", ".join(str(one) for one in figures.failing_seeds[:SHOWN])
        more = "" if len(figures.failing_seeds) <= SHOWN else f" and {len(figures.failing_seeds) - SHOWN} more"
        out.print(
            f"Seeds that failed: {named}{more}. Play one again: onhand simulate routing --seed {named.split(',')[0]}"
        )


def _show_findings(findings: Sequence[tuple[int, Finding]]) -> None:
    for seed, one in findings[:SHOWN]:
        line = f"seed {seed}  {one.at:%H:%M:%S}  {one.violation}: {one.conversation_id} {one.sentence}"
        console.print(line, markup=False, highlight=False)
