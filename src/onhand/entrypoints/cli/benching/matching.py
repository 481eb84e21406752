"""What `onhand bench matching` measures: the matching as it runs in production, from structs to offers with reasons, against the exact optimum."""

import gc
from collections.abc import Callable
from time import perf_counter, process_time

from msgspec import Struct
from rich.table import Table

from onhand.domain.matching.offers import propose_offers
from onhand.domain.matching.waiting import Proposal
from onhand.entrypoints.cli.benching.crowd import NOW, draw
from onhand.entrypoints.cli.benching.optimum import AllPairs
from onhand.entrypoints.cli.benching.times import Times, times_of

SIZES = ((100, 100), (1_000, 5_000), (10_000, 5_000))
WARM_UPS = 3


class MatchingFigures(Struct, frozen=True):
    """One size. Times are of one whole call. Ratios are the least of all seeds.

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
        waiting, slots, round(feasible * 100, 2), seeds, runs, times_of(wall), times_of(spent), matched, *least
    )


def table_of(figures: list[MatchingFigures]) -> Table:
    """Gives them in a readable table, a column a size, which 80 characters hold."""
    table = Table(
        "waiting × slots", title="Matching: offers with reasons, from structs, in one call", title_justify="left"
    )
    for one in figures:
        table.add_column(f"{one.waiting:,} × {one.slots:,}", justify="right", no_wrap=True)
    rows: tuple[tuple[str, Callable[[MatchingFigures], str]], ...] = (
        ("feasible", lambda one: f"{one.feasible_percent:.1f}%"),
        ("matched", lambda one: f"{one.matched:,}"),
        ("p50", lambda one: f"{one.ms.p50:.1f} ms"),
        ("p99", lambda one: f"{one.ms.p99:.1f} ms"),
        ("CPU p50", lambda one: f"{one.cpu_ms.p50:.1f} ms"),
        ("CPU p99", lambda one: f"{one.cpu_ms.p99:.1f} ms"),
        ("matched ratio", lambda one: f"{one.matched_ratio:.4f}"),
        ("value ratio", lambda one: f"{one.value_ratio:.4f}"),
        ("value ratio, any order", lambda one: f"{one.value_ratio_any_order:.4f}"),
    )
    for name, text_of in rows:
        table.add_row(name, *map(text_of, figures))
    return table
