"""All that one assignment is made of: who waits, the seats, what is needed, and who may have which seat."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from msgspec import Struct

from onhand.domain.matching.eligibility import (
    Needs,
    given_up_after,
    is_reserved,
    needs_of,
    passed_over_by,
    why_not_needs,
)
from onhand.domain.matching.policy import Policy
from onhand.domain.matching.waiting import Candidate, Waiting


class Round(Struct, frozen=True):
    """All that one assignment is made of. `waiting` is in the order in which it is served; a seat is room for one conversation at an agent who takes offers."""

    waiting: Sequence[Waiting]
    seats: Sequence[Candidate]
    present: Collection[str]  # the ids of all who take offers, also of those without a seat
    now: datetime
    policy: Policy
    mean_hard_share: float


class Asked(Struct, frozen=True):
    """What the conversations need: each different need once."""

    needs: Sequence[Needs]
    need_of: Sequence[int]  # for each conversation


def asked(a_round: Round) -> Asked:
    """Groups conversations that need the same."""
    given_up = given_up_after(a_round.policy)
    places: dict[Needs, int] = {}
    need_of = [places.setdefault(needs_of(one, a_round.now, given_up), len(places)) for one in a_round.waiting]
    return Asked(list(places), need_of)


def masks_of(
    a_round: Round, question: Asked, mask_of_need: Sequence[int], places: Mapping[str, Sequence[int]]
) -> list[int]:
    """Gives the bits of the seats that each conversation may have: those of its need, without who just passed it over, and with what a transfer asked for."""
    masks = [mask_of_need[need] for need in question.need_of]
    for row, one in enumerate(a_round.waiting):
        if one.reserved_for is not None:
            masks[row] = _with_named(a_round, question.needs[question.need_of[row]], one, masks[row], places)
        for agent_id in passed_over_by(one, a_round.now, a_round.policy) if one.passed_over else ():
            for seat in places.get(agent_id, ()):
                masks[row] &= ~(1 << seat)
    return masks


def _with_named(a_round: Round, needs: Needs, one: Waiting, mask: int, places: Mapping[str, Sequence[int]]) -> int:
    named_id = one.reserved_for.id if one.reserved_for else ""
    if named_id in a_round.present and is_reserved(one, a_round.now, a_round.policy):
        mask = 0
    for seat in places.get(named_id, ()):
        if why_not_needs(needs, a_round.seats[seat], a_round.now, a_round.policy, is_named=True) is None:
            mask |= 1 << seat
    return mask


def places_of_agents(a_round: Round) -> Mapping[str, Sequence[int]]:
    """Gives the seats of the agents whom a conversation speaks of: who knows it, whom a transfer names, who passed it over."""
    places: dict[str, list[int]] = {}
    for one in a_round.waiting:
        if one.known_to is not None:
            places[one.known_to] = []
        if one.reserved_for is not None:
            places[one.reserved_for.id] = []
        for passed in one.passed_over:
            places[passed.agent_id] = []
    for place, seat in enumerate(a_round.seats):
        if seat.agent.id in places:
            places[seat.agent.id].append(place)
    return places
