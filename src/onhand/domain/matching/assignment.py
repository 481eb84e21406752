"""Which conversation goes to which seat: who is served by order (choosing.py), by whom by cost (exact.py while few, assignment_in_bulk.py when many)."""

from collections.abc import Sequence

from onhand.domain.matching.choosing import Seating
from onhand.domain.matching.cost import cost_of
from onhand.domain.matching.eligibility import Needs, why_not_needs
from onhand.domain.matching.round import Asked, Round, asked, masks_of, places_of_agents

FEW_PAIRS = 600
"""Up to so many pairs of a conversation and a seat, plain Python is as quick as arrays, and numpy need not be there."""


def assign(a_round: Round) -> dict[int, int]:
    """Gives the seat of each conversation that is served, by their places in the round."""
    if not a_round.waiting or not a_round.seats:
        return {}
    if len(a_round.waiting) * len(a_round.seats) <= FEW_PAIRS:
        return assign_few(a_round)
    from onhand.domain.matching.assignment_in_bulk import assign_many

    return assign_many(a_round)


def assign_few(a_round: Round) -> dict[int, int]:
    """The same as the one for many, pair by pair; the cost is exactly the least."""
    question = asked(a_round)
    masks = masks_of(a_round, question, [_mask(needs, a_round) for needs in question.needs], places_of_agents(a_round))
    served = Seating(masks, len(a_round.seats)).seat(range(len(masks)))
    return dict(zip(served, cheapest_seats(a_round, question, masks, served), strict=True))


def cheapest_seats(a_round: Round, question: Asked, masks: Sequence[int], served: Sequence[int]) -> Sequence[int]:
    """Gives the seats of all who are served, at the least cost."""
    from onhand.domain.matching.exact import NEVER, cheapest

    def cost(place: int, seat: int) -> float:
        row = served[place]
        if not masks[row] >> seat & 1:
            return NEVER
        needs = question.needs[question.need_of[row]]
        return cost_of(
            a_round.waiting[row], needs, a_round.seats[seat], a_round.now, a_round.policy, a_round.mean_hard_share
        )

    return cheapest(len(served), len(a_round.seats), cost)


def _mask(needs: Needs, a_round: Round) -> int:
    may = (why_not_needs(needs, seat, a_round.now, a_round.policy) is None for seat in a_round.seats)
    return sum(1 << place for place, may_have in enumerate(may) if may_have)
