"""What `onhand bench matching` measures: the matching as it runs in production, from structs to offers with reasons, against the exact optimum."""

import gc
import statistics
from collections.abc import Callable
from time import perf_counter, process_time

from msgspec import Struct
from rich.table import Table

from onhand.domain.matching.offers import Proposal, propose_offers
from onhand.entrypoints.cli.benching.crowd import NOW, draw
from onhand.entrypoints.cli.benching.optimum import AllPairs

SIZES = ((100, 100), (1_000, 5_000), (10_000, 5_000))
WARM_UPS = 3


class Times(Struct, frozen=True):
    """Of one whole call, in milliseconds."""

    p50: float
    p99: float


class MatchingFigures(Struct, frozen=True):
    """One size. Ratios are the least of all seeds.

    `matched_ratio` is against the most that can be served at all; `value_ratio` against the exact optimum that serves the same
    conversations, which the order fixes;
    `value_ratio_any_order` against the optimum that may also serve others, newer and less pressing ones, where that costs less.
    """

    waiting: int
    slots: int
    feasible_percent: float
    seeds: int
    runs: int
    ms: Times
    cpu_ms: Times
    matched: int
    matched_ratio: float
    value_ratio: float
    value_ratio_any_order: float


def measure(
    waiting: int, slots: int, seeds: int, runs: int, advance: Callable[[], object] = lambda: None
) -> MatchingFigures:
    """Draws `seeds` crowds, assigns each `runs` times, and compares once each. Calls `advance` after each run and each comparison."""
    wall: list[float] = []
    spent: list[float] = []
    ratios: list[tuple[float, float, float]] = []
    matched, feasible = 0, 0.0
    for seed in range(1, seeds + 1):
        queue, floor = draw(seed, waiting, slots)
        proposals: list[Proposal] = []
        for run in range(-WARM_UPS, runs):
            gc.collect()
            began, began_cpu = perf_counter(), process_time()
            proposals = propose_offers(queue, floor, NOW)
            if run >= 0:
                wall.append((perf_counter() - began) * 1_000)
                spent.append((process_time() - began_cpu) * 1_000)
                advance()
        pairs = AllPairs(queue, floor, NOW)
        ours = pairs.proposed(proposals)
        same = pairs.optimum([one.conversation_id for one in proposals])
        ratios.append((ours.matched / pairs.most(), ours.value / same.value, ours.value / pairs.optimum().value))
        matched, feasible = ours.matched, len(pairs.rows) / (waiting * slots)
        advance()
    least = [round(min(column), 5) for column in zip(*ratios, strict=True)]
    return MatchingFigures(
        waiting, slots, round(feasible * 100, 2), seeds, runs, _times(wall), _times(spent), matched, *least
    )


def _times(ms: list[float]) -> Times:
    in_order = sorted(ms)
    return Times(round(statistics.median(in_order), 2), round(in_order[int(len(in_order) * 0.99)], 2))


def table_of(figures: list[MatchingFigures]) -> Table:
    """Gives them in a readable table."""
    table = Table(title="Matching: offers with reasons, from structs, in one call", title_justify="left")
    for heading in ("waiting × slots", "feasible", "matched", "p50", "p99", "CPU p50", "CPU p99"):
        table.add_column(heading, justify="right")
    for heading in ("matched ratio", "value ratio", "value, any order"):
        table.add_column(heading, justify="right")
    for one in figures:
        table.add_row(
            f"{one.waiting:,} × {one.slots:,}",
            f"{one.feasible_percent:.1f}%",
            f"{one.matched:,}",
            *(f"{ms:.1f} ms" for ms in (one.ms.p50, one.ms.p99, one.cpu_ms.p50, one.cpu_ms.p99)),
            *(f"{ratio:.4f}" for ratio in (one.matched_ratio, one.value_ratio, one.value_ratio_any_order)),
        )
    return table
