"""Rules that hold for every queue and floor, and the assignment against brute force."""

from datetime import UTC, datetime, timedelta
from itertools import permutations
from statistics import fmean

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from onhand.domain.conversation.events import Priority
from onhand.domain.conversation.participants import Agent
from onhand.domain.conversation.state import PassedOver
from onhand.domain.matching.assignment import assign_few
from onhand.domain.matching.assignment_in_bulk import assign_many
from onhand.domain.matching.bulk import Bulk
from onhand.domain.matching.certified import Certified
from onhand.domain.matching.cost import cost_of, order_of
from onhand.domain.matching.eligibility import class_of, is_eligible, why_not_needs
from onhand.domain.matching.offers import propose_offers
from onhand.domain.matching.policy import DEFAULT, Policy
from onhand.domain.matching.round import Round, asked
from onhand.domain.matching.seat_figures import SeatFigures
from onhand.domain.matching.waiting import Candidate, Proposal, Waiting

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
NAMES = "abcdef"
seconds = st.integers(0, 400).map(lambda number: NOW - timedelta(seconds=number))
words = {"skill": ("", "orders", "safety"), "language": ("en", "sv", "fi"), "market": ("", "SE", "FI")}
certifications = st.lists(
    st.builds(
        Certified, level=st.integers(1, 3), **{name: st.sampled_from(("", *some)) for name, some in words.items()}
    ),
    max_size=3,
).map(tuple)
agents = st.builds(
    Candidate,
    st.builds(Agent, st.sampled_from(NAMES), st.just("A")),
    st.sampled_from([("en",), ("en", "sv"), ("fi",)]),
    st.integers(1, 4),
    st.integers(0, 3),
    certifications=st.one_of(st.just((Certified(),)), certifications),
    last_offer_at=st.none() | seconds,
    offers_recently=st.integers(0, 20),
    open_offers=st.integers(0, 1),
    hard_in_a_row=st.integers(0, 3),
    hard_share=st.sampled_from((0.0, 0.25, 1.0)),
    recovering_until=st.none() | st.just(NOW + timedelta(seconds=1)),
    ends_at=st.none() | st.integers(0, 900).map(lambda number: NOW + timedelta(seconds=number)),
    is_mentored=st.booleans(),
    is_lead=st.booleans(),
)
floors = st.lists(agents, max_size=6, unique_by=lambda one: one.agent.id)
passed_over = st.lists(st.builds(PassedOver, st.sampled_from(NAMES), seconds), max_size=2).map(tuple)
conversations = st.builds(
    Waiting,
    st.uuids().map(str),
    seconds,
    st.sampled_from(words["language"]),
    passed_over=passed_over,
    reserved_for=st.none() | st.builds(Agent, st.sampled_from(NAMES), st.just("A")),
    reserved_at=seconds,
    known_to=st.none() | st.sampled_from(NAMES),
    priority=st.sampled_from([Priority.NORMAL, Priority.NORMAL, Priority.HIGH, Priority.URGENT]),
    market=st.sampled_from(words["market"]),
    skill=st.sampled_from(words["skill"]),
    difficulty=st.integers(1, 3),
    weight=st.integers(1, 2),
    target_seconds=st.sampled_from((60.0, 20.0)),
    for_leads=st.booleans(),
)
queues = st.lists(conversations, max_size=8)
alike = st.lists(
    st.builds(
        Waiting,
        st.uuids().map(str),
        seconds,
        st.just("en"),
        passed_over,
        known_to=st.sampled_from(NAMES),
        skill=st.just("orders"),
    ),
    max_size=8,
)
policies = st.sampled_from([DEFAULT, replace(DEFAULT, offers_at_once=3)])


def a_round(queue: list[Waiting], floor: list[Candidate]) -> Round:
    """One seat an agent, free or not: both ways of assigning must see for themselves who may have what."""
    share = fmean(one.hard_share for one in floor) if floor else 0.0
    in_order = sorted(queue, key=lambda one: order_of(one, NOW))
    return Round(in_order, floor, {one.agent.id for one in floor}, NOW, DEFAULT, share)


def free(floor: list[Candidate]) -> list[Candidate]:
    return [one for one in floor if one.room > 0 and not one.open_offers and one.recovering_until is None]


@settings(max_examples=150, deadline=None)
@given(queues, floors, policies)
def test_no_offer_breaks_a_rule(queue: list[Waiting], floor: list[Candidate], policy: Policy):
    proposals = propose_offers(queue, floor, NOW, policy)
    waiting = {one.conversation_id: one for one in queue}
    present = {one.agent.id for one in floor}
    assert len({one.conversation_id for one in proposals}) == len(proposals)
    for agent in floor:
        taken = [waiting[one.conversation_id] for one in proposals if one.agent.id == agent.agent.id]
        assert agent.load + sum(agent.units_for(one.weight) for one in taken) <= max(agent.capacity, agent.load)
        assert len(taken) + agent.open_offers <= max(policy.offers_at_once, agent.open_offers)
        unrelieved = sum(one.difficulty == 3 and one.waited_targets(NOW) < 1 for one in taken)
        assert not unrelieved or agent.hard_in_a_row + unrelieved <= policy.hard_ones_in_a_row
        for one in taken:
            named_is_here = one.reserved_for is not None and one.reserved_for.id in present
            assert is_eligible(one, agent, NOW, policy, named_is_here=named_is_here)


def crossed(queue: list[Waiting], floor: list[Candidate], proposals: list[Proposal]) -> list[tuple[str, str]]:
    """Who was left to wait though somebody newer of the same class was offered to an agent whom the older one could have had."""
    agent_of = {one.conversation_id: one.agent.id for one in proposals}
    by_id = {one.agent.id: one for one in floor}
    return [
        (older.conversation_id, newer.conversation_id)
        for older in queue
        for newer in queue
        if older.conversation_id not in agent_of
        and newer.conversation_id in agent_of
        and class_of(older) == class_of(newer)
        and older.since < newer.since
        and is_eligible(
            older,
            by_id[agent_of[newer.conversation_id]],
            NOW,
            named_is_here=older.reserved_for is not None and older.reserved_for.id in by_id,
        )
    ]


@settings(max_examples=150, deadline=None)
@given(st.one_of(alike, queues), floors)
def test_no_newer_one_gets_an_agent_whom_an_older_one_of_its_class_could_have_had(
    queue: list[Waiting], floor: list[Candidate]
):
    assert crossed(queue, floor, propose_offers(queue, floor, NOW)) == []
    seats = free(floor)
    asking = a_round(queue, seats)
    if queue and seats:
        many = assign_many(asking)
        proposals = [Proposal(asking.waiting[row].conversation_id, seats[seat].agent, ()) for row, seat in many.items()]
        assert crossed(queue, seats, proposals) == []


@given(queues, floors)
def test_the_same_queue_and_floor_always_get_the_same_offers_in_whatever_order_they_come(
    queue: list[Waiting], floor: list[Candidate]
):
    assert propose_offers(queue, floor, NOW) == propose_offers(queue, floor, NOW)
    served = {one.conversation_id for one in propose_offers(queue, floor, NOW)}
    assert served == {one.conversation_id for one in propose_offers(queue[::-1], floor[::-1], NOW)}


def brute_force(asking: Round, costs: dict[tuple[int, int], float]) -> tuple[set[int], float]:
    """Of all ways, those that serve most; of these, those that serve the first in order; of these, the cheapest."""
    rows, seats = range(len(asking.waiting)), range(len(asking.seats))
    places = [*seats, *[-1] * len(rows)]
    best: tuple[tuple[int, list[int], float], set[int]] | None = None
    for choice in set(permutations(places, len(rows))):
        taken = [(row, seat) for row, seat in zip(rows, choice, strict=True) if seat >= 0]
        if all(pair in costs for pair in taken):
            key = (-len(taken), [-int(choice[row] >= 0) for row in rows], sum(costs[pair] for pair in taken))
            if best is None or key < best[0]:
                best = (key, {row for row, _ in taken})
    assert best is not None
    return best[1], best[0][2]


@settings(max_examples=40, deadline=None)
@given(
    st.lists(conversations, min_size=1, max_size=3),
    st.lists(agents, min_size=1, max_size=4, unique_by=lambda one: one.agent.id),
)
def test_both_ways_of_assigning_give_what_trying_everything_gives(queue: list[Waiting], floor: list[Candidate]):
    seats = free(floor)
    asking = a_round(queue, seats)
    if not seats:
        return
    needs = asked(asking)
    costs = {
        (row, place): cost_of(one, needs.needs[needs.need_of[row]], seat, NOW, DEFAULT, asking.mean_hard_share)
        for row, one in enumerate(asking.waiting)
        for place, seat in enumerate(seats)
        if is_eligible(
            one, seat, NOW, named_is_here=one.reserved_for is not None and one.reserved_for.id in asking.present
        )
    }
    served, least = brute_force(asking, costs)
    few, many = assign_few(asking), assign_many(asking)
    assert set(few) == set(many) == served
    assert sum(costs[pair] for pair in few.items()) == pytest.approx(least, abs=1e-6)
    assert sum(costs[pair] for pair in many.items()) <= least + 2.0 * len(served)  # weighed to two seconds


@settings(max_examples=40, deadline=None)
@given(st.lists(conversations, min_size=1, max_size=8), st.lists(agents, min_size=1, max_size=6))
def test_arrays_say_what_one_pair_at_a_time_says(queue: list[Waiting], floor: list[Candidate]):
    seats = free(floor)
    if not seats:
        return
    asking = a_round(queue, seats)
    question = asked(asking)
    bulk = Bulk(question.needs, seats, SeatFigures.of(seats, NOW), DEFAULT, asking.mean_hard_share)
    for place, needs in enumerate(question.needs):
        plain = replace(queue[0], known_to=None, reserved_for=None)
        for seat, candidate in enumerate(seats):
            assert bulk.eligible[place, seat] == (why_not_needs(needs, candidate, NOW, DEFAULT) is None)
            cost = cost_of(plain, needs, candidate, NOW, DEFAULT, asking.mean_hard_share)
            assert bulk.cost(np.array([place]), np.array([seat]))[0] == pytest.approx(cost)
