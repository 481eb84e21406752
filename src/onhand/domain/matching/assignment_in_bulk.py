"""The assignment of many conversations at once, with arrays. Imported late: neither web nor worker starts with numpy."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from onhand.domain.matching.assignment import Asked, Round, asked, masks_of
from onhand.domain.matching.auction import NOBODY, auction
from onhand.domain.matching.bulk import Bulk
from onhand.domain.matching.choosing import Seating
from onhand.domain.matching.cost import personal_cost

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
CHEAPEST_SEATS = 48
"""So many seats a conversation bids for, beside the one it has already and one that is personal to it."""
STEP_SECONDS = 1.0
ROUNDS = 200
SEAT_BITS, COST_BITS = 20, 22
COST_UNITS = 32.0  # a second's
LEAST_COST = -16_384.0


def assign_many(a_round: Round) -> dict[int, int]:
    """Gives the seat of each conversation that is served."""
    question = asked(a_round)
    bulk = Bulk(question.needs, a_round.seats, a_round.now, a_round.policy, a_round.mean_hard_share)
    masks = masks_of(a_round, question, bulk.masks())
    seating = Seating(masks, len(a_round.seats))
    served = seating.seat(range(len(masks)))
    if not served:
        return {}
    columns, costs = _choices(a_round, question, bulk, masks, served, seating.seat_of)
    won = auction(columns, costs, len(a_round.seats), STEP_SECONDS, ROUNDS)
    return _complete(masks, len(a_round.seats), served, won)


def _complete(masks: Sequence[int], seats: int, served: Sequence[int], won: Integers) -> dict[int, int]:
    """Whoever went out of the auction without a seat gets one by moves, as at first."""
    seating = Seating(masks, seats)
    for row, seat in zip(served, won.tolist(), strict=True):
        if seat != NOBODY:
            seating.put(row, seat)
    seating.seat(row for row, seat in zip(served, won.tolist(), strict=True) if seat == NOBODY)
    return seating.seat_of


def _choices(
    a_round: Round,
    question: Asked,
    bulk: Bulk,
    masks: Sequence[int],
    served: Sequence[int],
    seat_of: dict[int, int],
) -> tuple[Integers, Floats]:
    """Gives, for each who is served, the seats to bid for and their costs: the cheapest by what is needed, the one it has, and one that is personal."""
    need_of = np.array(question.need_of, np.int64)[served]
    columns, costs = cheapest_by_need(bulk)
    has = np.array([seat_of[row] for row in served], np.int64)
    extra = np.stack((has, has), axis=1)
    columns = np.concatenate((columns[need_of], extra), axis=1)
    has_cost = bulk.cost(need_of, has)
    costs = np.concatenate((costs[need_of], has_cost[:, None], np.full((len(served), 1), np.inf)), axis=1)
    _make_personal(a_round, question, bulk, masks, served, columns, costs)
    return columns, costs


def cheapest_by_need(bulk: Bulk, many: int = CHEAPEST_SEATS) -> tuple[Integers, Floats]:
    """Gives for each need its cheapest seats and their costs, in this order; infinite where there are fewer.

    Need, cost and seat are packed into one integer each, so that one plain sort (quick in numpy) orders all.
    """
    needs, seats = np.nonzero(bulk.eligible)
    cost = bulk.cost(needs, seats)
    units = np.clip((cost - LEAST_COST) * COST_UNITS, 0, (1 << COST_BITS) - 1).astype(np.int64)
    packed = np.sort((needs << (SEAT_BITS + COST_BITS)) | (units << SEAT_BITS) | seats)
    need = packed >> (SEAT_BITS + COST_BITS)
    starts = np.searchsorted(need, np.arange(len(bulk.eligible)))
    rank = np.arange(len(packed)) - starts[need]
    kept = np.flatnonzero(rank < many)
    columns = np.zeros((len(bulk.eligible), many), np.int64)
    costs = np.full((len(bulk.eligible), many), np.inf)
    place = (need[kept], rank[kept])
    columns[place] = packed[kept] & ((1 << SEAT_BITS) - 1)
    costs[place] = ((packed[kept] >> SEAT_BITS) & ((1 << COST_BITS) - 1)) / COST_UNITS + LEAST_COST
    return columns, costs


def _make_personal(
    a_round: Round,
    question: Asked,
    bulk: Bulk,
    masks: Sequence[int],
    served: Sequence[int],
    columns: Integers,
    costs: Floats,
) -> None:
    """Adds, in place, the seat of who knows the case or was asked for, and forbids what is not allowed to this very conversation."""
    seats_of: dict[str, list[int]] = {}
    for place, seat in enumerate(a_round.seats):
        seats_of.setdefault(seat.agent.id, []).append(place)
    for place, row in enumerate(served):
        one = a_round.waiting[row]
        for agent_id in {one.known_to, one.reserved_for.id if one.reserved_for else None} - {None}:
            for seat in seats_of.get(agent_id or "", ()):
                personal = personal_cost(one, a_round.seats[seat], a_round.policy.weights)
                need = np.array([question.need_of[row]])
                cost = float(bulk.cost(need, np.array([seat]))[0]) + personal
                costs[place][columns[place] == seat] = cost
                if cost < costs[place, -1]:
                    columns[place, -1], costs[place, -1] = seat, cost
        if one.passed_over or one.reserved_for is not None or one.known_to is not None:
            for choice, seat in enumerate(columns[place].tolist()):
                if not masks[row] >> seat & 1:
                    costs[place, choice] = np.inf
