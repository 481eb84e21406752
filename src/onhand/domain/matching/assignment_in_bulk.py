"""The assignment of many conversations at once, with arrays. Imported late: neither web nor worker starts with numpy."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

import numpy as np
from msgspec.structs import replace
from scipy.sparse import csgraph as _csgraph  # pyright: ignore[reportMissingTypeStubs]
from scipy.sparse import csr_array  # pyright: ignore[reportMissingTypeStubs, reportUnknownVariableType]

from onhand.domain.matching.bulk import Bulk, Integers
from onhand.domain.matching.choices import LEAST_COST, Choices
from onhand.domain.matching.choosing import Seating
from onhand.domain.matching.cost import personal_cost
from onhand.domain.matching.round import Round, asked, masks_of, places_of_agents
from onhand.domain.matching.seat_figures import Floats, SeatFigures
from onhand.domain.matching.waiting import Waiting

csgraph: Any = _csgraph  # without types
array: Any = csr_array
ABOVE_ZERO = 1 - LEAST_COST  # the matching reads a weight of 0 as no edge
GRAIN_SECONDS = 3.0
"""Costs are weighed to so many seconds: with ties the searches end two or three times sooner, and the sum is all but the same."""


def assign_many(a_round: Round) -> dict[int, int]:
    """Gives the seat of each conversation that is served: who by order, by whom at the least cost among the seats considered (choices.py)."""
    figures = SeatFigures.of(a_round.seats, a_round.now)
    order = np.argsort(figures.costs(a_round.policy), kind="stable")  # so the first free seat is a cheap one
    places = order.tolist()
    cheapest_first = replace(a_round, seats=[a_round.seats[place] for place in places])
    return {row: places[seat] for row, seat in _assign(cheapest_first, figures.taken(order))}


def _assign(a_round: Round, figures: SeatFigures) -> Iterator[tuple[int, int]]:
    question = asked(a_round)
    bulk = Bulk(question.needs, a_round.seats, figures, a_round.policy, a_round.mean_hard_share)
    places = places_of_agents(a_round)
    masks = masks_of(a_round, question, bulk.masks(), places)
    seating = Seating(masks, len(a_round.seats))
    served = seating.seat(range(len(masks)))
    if not served:
        return iter(())
    seat_of = seating.seat_of
    need_of = np.array(question.need_of, np.int64)[served]
    keys, costs = Choices(bulk).of(need_of, np.array([seat_of[row] for row in served], np.int64))
    personal = _Personal(a_round, bulk, masks, served, need_of, places)
    keys, costs = personal.applied(*personal.added(keys, costs))
    return zip(served, _least(keys, costs, len(served), len(a_round.seats)), strict=True)


def _least(keys: Integers, costs: Floats, rows: int, seats: int) -> Sequence[int]:
    """`keys` are row · seats + seat, ascending. The seat that each has already is among them: there is always an assignment of all.

    By scipy: Jonker and Volgenant, A shortest augmenting path algorithm for dense and sparse linear assignment problems, 1987.
    """
    starts = np.searchsorted(keys, np.arange(rows + 1) * seats)
    seat_of_key = keys % seats
    is_used = np.bincount(seat_of_key, minlength=seats) > 0
    used = np.flatnonzero(is_used)  # every search goes through all columns: leave out who is nobody's choice
    columns = (np.cumsum(is_used) - 1)[seat_of_key]
    weights = np.round(costs / GRAIN_SECONDS) * GRAIN_SECONDS + ABOVE_ZERO
    graph = array((weights, columns, starts), shape=(rows, len(used)))
    return used[cast(Integers, csgraph.min_weight_full_bipartite_matching(graph)[1])].tolist()


class _Personal:
    """What holds for a very conversation, whatever others with the same need may have: who knows it, whom a transfer names, who passed it over."""

    def __init__(
        self,
        a_round: Round,
        bulk: Bulk,
        masks: Sequence[int],
        served: Sequence[int],
        need_of: Integers,
        places: Mapping[str, Sequence[int]],
    ) -> None:
        self._round = a_round
        self._bulk = bulk
        self._masks = masks
        self._served = served
        self._need_of = need_of
        self._seats = len(a_round.seats)
        self._places = places

    def added(self, keys: Integers, costs: Floats) -> tuple[Integers, Floats]:
        """Adds the seats of who knows a case or was asked for, where they may have it, with what that takes off their costs."""
        pairs = {
            place * self._seats + seat: personal_cost(one, self._round.seats[seat], self._round.policy.weights)
            for place, one, mask in self._each()
            for agent_id in {one.known_to, one.reserved_for.id if one.reserved_for else None}
            for seat in self._places.get(agent_id or "", ())
            if mask >> seat & 1
        }
        extra = np.fromiter(pairs.keys(), np.int64, len(pairs))
        extra_costs = self._bulk.cost(self._need_of[extra // self._seats], extra % self._seats)
        extra_costs += np.fromiter(pairs.values(), np.float64, len(pairs))
        # of a pair that comes twice the first is kept: here the personal one
        all_keys, first = np.unique(np.concatenate((extra, keys)), return_index=True)
        return all_keys, np.concatenate((extra_costs, costs))[first]

    def applied(self, keys: Integers, costs: Floats) -> tuple[Integers, Floats]:
        """Takes away what these conversations may not have."""
        kept = np.ones(len(keys), np.bool_)
        for place, one, mask in self._each():
            if one.passed_over or one.reserved_for is not None:
                first, last = np.searchsorted(keys, (place * self._seats, (place + 1) * self._seats)).tolist()
                kept[first:last] = [mask >> key % self._seats & 1 for key in keys[first:last].tolist()]
        return keys[kept], costs[kept]

    def _each(self) -> Iterator[tuple[int, Waiting, int]]:
        for place, row in enumerate(self._served):
            one = self._round.waiting[row]
            if one.known_to is not None or one.passed_over or one.reserved_for is not None:
                yield place, one, self._masks[row]
