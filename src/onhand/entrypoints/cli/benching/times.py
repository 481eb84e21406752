"""Times that were measured, in two numbers."""

import statistics
from collections.abc import Iterable

from msgspec import Struct


class Times(Struct, frozen=True):
    """The median and the 99th percentile, in milliseconds."""

    p50: float
    p99: float


def times_of(ms: Iterable[float]) -> Times:
    """Gives the two, rounded to a hundredth; zeros when nothing was measured."""
    in_order = sorted(ms)
    if not in_order:
        return Times(0.0, 0.0)
    return Times(round(statistics.median(in_order), 2), round(in_order[int(len(in_order) * 0.99)], 2))
