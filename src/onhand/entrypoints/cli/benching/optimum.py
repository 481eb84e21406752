"""The exact optimum of a matching, over every feasible pair: minutes rather than milliseconds, for comparing."""

from collections.abc import Sequence
from datetime import datetime
from statistics import fmean
from typing import Any, cast

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from scipy.sparse import csgraph as _csgraph  # pyright: ignore[reportMissingTypeStubs]
from scipy.sparse import csr_array  # pyright: ignore[reportMissingTypeStubs, reportUnknownVariableType]

from onhand.domain.conversation.events import Priority
from onhand.domain.matching.bulk import Bulk
from onhand.domain.matching.cost import order_of, personal_cost
from onhand.domain.matching.eligibility import why_not_now
from onhand.domain.matching.policy import DEFAULT
from onhand.domain.matching.round import Round, asked, masks_of, places_of_agents
from onhand.domain.matching.seat_figures import SeatFigures
from onhand.domain.matching.waiting import Candidate, Proposal, Waiting

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
csgraph: Any = _csgraph  # without types
array: Any = csr_array
OUTWEIGHS_ALL = 1_000_000.0
"""More than any difference of costs and worths: one more conversation served counts before everything else."""

HEAD_START_SECONDS = {
    Priority.URGENT: 7_200.0,
    Priority.PROMISED: 5_400.0,
    Priority.HIGH: 3_600.0,
    Priority.NORMAL: 0.0,
}


def worth_of(waiting: Waiting, now: datetime, target_seconds: float = 60.0) -> float:
    """Gives what serving this conversation now is worth in seconds: its wait, as if its target were `target_seconds`, and the head start of its priority.

    The order decides who is served; the worth is for measuring against an optimum that weighs who against by whom.
    """
    return target_seconds * (1 + waiting.waited_targets(now)) + HEAD_START_SECONDS[waiting.priority]


class Sum(Struct, frozen=True):
    """How many are served, and what that is worth in seconds less what it costs."""

    matched: int
    value: float


class AllPairs:
    """Every feasible pair of a conversation (rows) and a free agent (columns), its cost, and what serving each conversation is worth."""

    def __init__(self, waiting: Sequence[Waiting], candidates: Sequence[Candidate], now: datetime) -> None:
        queue = sorted(waiting, key=lambda one: order_of(one, now))
        seats = [one for one in candidates if why_not_now(one, now, DEFAULT) is None]
        share = fmean(one.hard_share for one in candidates)
        a_round = Round(queue, seats, {one.agent.id for one in candidates}, now, DEFAULT, share)
        self.row_of = {one.conversation_id: row for row, one in enumerate(queue)}
        self.column_of = {one.agent.id: column for column, one in enumerate(seats)}
        self.worth = np.array([worth_of(one, now) for one in queue])
        self.shape = (len(queue), len(seats))
        self.rows, self.columns, self.costs = self._pairs(a_round)

    def _pairs(self, a_round: Round) -> tuple[Integers, Integers, Floats]:
        question = asked(a_round)
        bulk = Bulk(
            question.needs, a_round.seats, SeatFigures.of(a_round.seats, a_round.now), DEFAULT, a_round.mean_hard_share
        )
        masks = masks_of(a_round, question, bulk.masks(), places_of_agents(a_round))
        columns = [_bits(mask, self.shape[1]) for mask in masks]
        costs = [
            bulk.cost(np.full(len(columns[row]), question.need_of[row]), columns[row])
            + self._personal(one, a_round, columns[row])
            for row, one in enumerate(a_round.waiting)
        ]
        rows = np.repeat(np.arange(len(columns)), [len(one) for one in columns])
        return rows, np.concatenate(columns), np.concatenate(costs)

    def _personal(self, one: Waiting, a_round: Round, columns: Integers) -> Floats:
        costs = np.zeros(len(columns))
        for agent_id in {one.known_to, one.reserved_for.id if one.reserved_for else None} - {None}:
            seat = self.column_of.get(agent_id or "", -1)
            if seat >= 0:
                costs[columns == seat] = personal_cost(one, a_round.seats[seat], DEFAULT.weights)
        return costs

    def most(self) -> int:
        """Gives how many can be served at all, whoever they are."""
        graph = array((np.ones(len(self.rows)), (self.rows, self.columns)), shape=self.shape)
        return int((csgraph.maximum_bipartite_matching(graph, perm_type="column") >= 0).sum())

    def proposed(self, proposals: Sequence[Proposal]) -> Sum:
        """Gives what these proposals come to. Raises KeyError for one that is not feasible."""
        cost_of = dict(zip((self.rows * self.shape[1] + self.columns).tolist(), self.costs.tolist(), strict=True))
        pairs = [(self.row_of[one.conversation_id], self.column_of[one.agent.id]) for one in proposals]
        value = sum(float(self.worth[row]) - cost_of[row * self.shape[1] + column] for row, column in pairs)
        return Sum(len(pairs), value)

    def optimum(self, only: Sequence[str] | None = None) -> Sum:
        """Gives the most, and of that the best, that any assignment comes to; with `only`, any that serves just these conversations."""
        allowed = np.ones(self.shape[0], np.bool_)
        if only is not None:
            allowed[:] = False
            allowed[[self.row_of[one] for one in only]] = True
        kept = np.flatnonzero(allowed[self.rows])
        value = self.worth[self.rows[kept]] - self.costs[kept]
        left, right = self.rows[kept], self.columns[kept]
        lefts, rights = self.shape
        if lefts > rights:
            left, right, lefts, rights = right, left, rights, lefts
        # each on the smaller side may stay without a partner, at a price that nobody would pay
        weights = np.concatenate((OUTWEIGHS_ALL - value, np.full(lefts, 2 * OUTWEIGHS_ALL)))
        every = np.arange(lefts)
        ends = (np.concatenate((left, every)), np.concatenate((right, rights + every)))
        graph = array((weights, ends), shape=(lefts, rights + lefts)).tocsr()
        rows, columns = cast(tuple[Integers, Integers], csgraph.min_weight_full_bipartite_matching(graph))
        paid = np.asarray(graph[rows, columns]).ravel()[columns < rights]
        return Sum(len(paid), float((OUTWEIGHS_ALL - paid).sum()))


def _bits(mask: int, many: int) -> Integers:
    packed = np.frombuffer(mask.to_bytes(-(-many // 8), "little"), np.uint8)
    return np.flatnonzero(np.unpackbits(packed, bitorder="little")[:many])
