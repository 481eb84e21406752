"""Which waiting conversation is offered to which agent, and why."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from statistics import fmean

from msgspec.structs import replace

from onhand.domain.matching.assignment import assign
from onhand.domain.matching.cost import order_of
from onhand.domain.matching.eligibility import why_not_now
from onhand.domain.matching.policy import DEFAULT, Policy
from onhand.domain.matching.reasons import Lately, reasons_of
from onhand.domain.matching.round import Round
from onhand.domain.matching.waiting import Candidate, Proposal, Waiting


def propose_offers(
    waiting: Sequence[Waiting], candidates: Sequence[Candidate], now: datetime, policy: Policy = DEFAULT
) -> list[Proposal]:
    """Gives at most one offer a conversation, and to an agent no more than there is room and the policy allows.

    As many as can be are served; the higher priority first, then the longest wait against its target, so that within a class the oldest always comes first.
    By whom is what costs least together (cost.py). The same input gives the same offers, in the order of who is served.
    """
    queue = sorted(waiting, key=lambda one: order_of(one, now))
    heaviest = max((one.weight for one in queue), default=1)
    free = [one for one in candidates if why_not_now(one, now, policy) is None]
    seats = free if policy.offers_at_once == 1 else [seat for one in free for seat in _seats(one, heaviest, policy)]
    share = fmean(one.hard_share for one in candidates) if candidates else 0.0
    present = {one.agent.id for one in candidates}
    assigned = assign(Round(queue, seats, present, now, policy, share))
    lately = Lately.of(queue, candidates, share)
    return [
        Proposal(
            queue[row].conversation_id, seats[seat].agent, reasons_of(queue[row], seats[seat], now, policy, lately)
        )
        for row, seat in sorted(assigned.items())
    ]


def _seats(candidate: Candidate, heaviest: int, policy: Policy) -> Iterator[Candidate]:
    """Gives the agent as they stand for each offer that could be made at once: each may take the heaviest, so that together they fit."""
    yield candidate
    many = min(policy.offers_at_once - candidate.open_offers, candidate.room // candidate.units_for(heaviest))
    for offered in range(1, many):
        yield replace(
            candidate,
            load=candidate.load + offered * candidate.units_for(heaviest),
            open_offers=candidate.open_offers + offered,
            offers_recently=candidate.offers_recently + offered,
            hard_in_a_row=candidate.hard_in_a_row + offered,
        )
