"""Which seats are considered for whom, when all pairs would be too many to weigh in time."""

import numpy as np

from onhand.domain.matching.bulk import Booleans, Bulk, Floats, Integers

CHEAPEST = 8
"""So many of its cheapest seats are considered for each conversation …"""
SPREAD = 8
"""… and so many spread over the seats that others with the same need had to go down to when they were seated in order."""
DEPTH_MARGIN = 1.25
DEPTH_SPARE = 8
SEAT_BITS, COST_BITS = 20, 22
COST_UNITS = 32.0  # a second's
LEAST_COST = -16_384.0


class Choices:
    """For each need its seats from the cheapest to the dearest, in one row.

    Need, cost and seat are packed into one integer each, so that one plain sort (quick in numpy) orders all.
    """

    def __init__(self, bulk: Bulk) -> None:
        self._bulk = bulk
        self._count = np.count_nonzero(bulk.eligible, axis=1).astype(np.int64)
        self._starts = np.cumsum(self._count) - self._count
        need = np.repeat(np.arange(len(self._count)), self._count)
        seat = np.flatnonzero(bulk.eligible) - need * bulk.eligible.shape[1]
        cost = bulk.cost(need, seat, all_speak=not bulk.is_language_given_up)
        self._packed = np.sort(_pack(need, cost, seat))

    def of(self, need_of: Integers, has: Integers) -> tuple[Integers, Floats]:
        """Gives pairs of a conversation and a seat, as row · seats + seat, and their costs; the seat that each one has is among them."""
        rows, packed = self._considered(need_of, has)
        seats = self._bulk.eligible.shape[1]
        own = np.arange(len(need_of)) * seats + has
        keys = np.concatenate((own, rows * seats + (packed & ((1 << SEAT_BITS) - 1))))
        costs = np.concatenate((self._bulk.cost(need_of, has), _cost_in(packed)))
        keys, first = np.unique(keys, return_index=True)
        return keys, costs[first]

    def _considered(self, need_of: Integers, has: Integers) -> tuple[Integers, Integers]:
        count = self._count[need_of][:, None]
        depth = self._depth(need_of, has)[need_of]
        step = np.maximum(1, -(-(depth - CHEAPEST) // SPREAD))
        first = CHEAPEST + _turn_within(need_of) % step
        ranks = np.concatenate(
            (
                np.broadcast_to(np.arange(CHEAPEST), (len(need_of), CHEAPEST)),
                first[:, None] + np.arange(SPREAD) * step[:, None],
            ),
            axis=1,
        )
        rows, places = np.nonzero(ranks < count)
        return rows, self._packed[self._starts[need_of[rows]] + ranks[rows, places]]

    def _depth(self, need_of: Integers, has: Integers) -> Integers:
        """Gives for each need how far down its seats somebody with it sits."""
        own = _pack(need_of, self._bulk.cost(need_of, has), has)
        rank = np.searchsorted(self._packed, own) - self._starts[need_of]
        depth = np.zeros(len(self._count), np.int64)
        np.maximum.at(depth, need_of, rank)
        return (depth * DEPTH_MARGIN + DEPTH_SPARE).astype(np.int64)


def _turn_within(need_of: Integers) -> Integers:
    """Numbers those with the same need: 0, 1, …"""
    order = np.argsort(need_of, kind="stable")
    in_order = need_of[order]
    is_first: Booleans = np.concatenate(([True], in_order[1:] != in_order[:-1]))
    starts = np.flatnonzero(is_first)
    turn = np.empty_like(need_of)
    turn[order] = np.arange(len(need_of)) - np.repeat(starts, np.diff(np.append(starts, len(need_of))))
    return turn


def _pack(need: Integers, cost: Floats, seat: Integers) -> Integers:
    units = np.clip((cost - LEAST_COST) * COST_UNITS, 0, (1 << COST_BITS) - 1).astype(np.int64)
    return (need << (SEAT_BITS + COST_BITS)) | (units << SEAT_BITS) | seat


def _cost_in(packed: Integers) -> Floats:
    return ((packed >> SEAT_BITS) & ((1 << COST_BITS) - 1)) / COST_UNITS + LEAST_COST
