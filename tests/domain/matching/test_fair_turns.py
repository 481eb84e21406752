"""Needs given up by the table, fair turns over many rounds, hard ones shared, and moves that make room."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from msgspec.structs import replace

from onhand.domain.conversation.events import Priority
from onhand.domain.conversation.participants import Agent
from onhand.domain.conversation.state import PassedOver
from onhand.domain.matching.assignment import assign_few
from onhand.domain.matching.assignment_in_bulk import assign_many
from onhand.domain.matching.certified import Certified
from onhand.domain.matching.choosing import Seating
from onhand.domain.matching.cost import order_of
from onhand.domain.matching.eligibility import Obstacle, why_not
from onhand.domain.matching.offers import propose_offers
from onhand.domain.matching.policy import DEFAULT
from onhand.domain.matching.round import Round
from onhand.domain.matching.waiting import Candidate, Waiting

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
ORDERS_IN_ENGLISH = Certified(skill="orders", language="en", market="SE")
AGENT = Candidate(Agent("a", "Anna"), ("en",), capacity=3, load=0, certifications=(ORDERS_IN_ENGLISH,))
MINUTE = 60.0


def asks(seconds: float = 0, priority: Priority = Priority.NORMAL, **needs: str | int) -> Waiting:
    wanted = {"language": "en", "skill": "orders", "market": "SE", **needs}
    return Waiting("c", NOW - timedelta(seconds=seconds), priority=priority, **wanted)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("waiting", "agent", "says"),
    [
        (asks(), AGENT, None),
        (asks(skill="safety"), AGENT, Obstacle.SKILL),
        (asks(MINUTE, skill="safety"), AGENT, None),
        (asks(MINUTE, language="fi"), AGENT, Obstacle.LANGUAGE),
        (asks(1.5 * MINUTE, language="fi"), AGENT, None),
        (asks(0, Priority.URGENT, language="fi", skill="safety"), AGENT, None),
        (asks(100 * MINUTE, Priority.URGENT, market="FI"), AGENT, Obstacle.MARKET),
        (asks(difficulty=3), replace(AGENT, hard_in_a_row=2), Obstacle.HARD_ONES_CAPPED),
        (asks(4 * MINUTE, difficulty=3), replace(AGENT, hard_in_a_row=2), Obstacle.HARD_ONES_CAPPED),
        (asks(5 * MINUTE, difficulty=3), replace(AGENT, hard_in_a_row=2), None),
        (asks(difficulty=3), replace(AGENT, is_mentored=True), Obstacle.TOO_HARD_YET),
        (asks(difficulty=3), replace(AGENT, certifications=(Certified(level=1),)), Obstacle.LEVEL),
        (asks(weight=2), replace(AGENT, load=2), Obstacle.NO_ROOM),
        (asks(), replace(AGENT, ends_at=NOW + timedelta(seconds=299)), Obstacle.HOURS_END),
        (asks(), replace(AGENT, ends_at=NOW + timedelta(seconds=300)), None),
        (asks(100 * MINUTE), replace(AGENT, recovering_until=NOW + timedelta(seconds=1)), Obstacle.RECOVERING),
        (asks(), replace(AGENT, open_offers=1), Obstacle.OFFER_OPEN),
        (replace(asks(), passed_over=(PassedOver("a", NOW),)), AGENT, Obstacle.PASSED_OVER),
    ],
)
def test_the_table_of_needs(waiting: Waiting, agent: Candidate, says: Obstacle | None):
    assert why_not(waiting, agent, NOW) == says


def gini(numbers: list[int]) -> float:
    """Gives 0 when all have the same, towards 1 when one has all: the mean difference of two, over twice the mean."""
    differences = sum(abs(one - other) for one in numbers for other in numbers)
    return differences / (2 * len(numbers) * sum(numbers))


def test_offers_are_shared_evenly_over_many_rounds():
    floor = {f"agent-{number}": replace(AGENT, agent=Agent(f"agent-{number}", "A")) for number in range(10)}
    made = dict.fromkeys(floor, 0)
    for number in range(200):
        now = NOW + timedelta(seconds=20 * number)
        queue = [replace(asks(), conversation_id=f"{number}-{place}", since=now) for place in range(2)]
        for proposal in propose_offers(queue, list(floor.values()), now):
            agent_id = proposal.agent.id
            made[agent_id] += 1
            floor[agent_id] = replace(floor[agent_id], last_offer_at=now, offers_recently=made[agent_id])
    assert sum(made.values()) == 400
    assert gini(list(made.values())) < 0.05


def test_hard_ones_go_to_who_had_few_and_easy_ones_to_who_had_many():
    spared = replace(AGENT, agent=Agent("spared", "S"), hard_share=0.8, certifications=(Certified(),))
    rested = replace(spared, agent=Agent("rested", "R"), hard_share=0.0)
    queue = [replace(asks(5, difficulty=3), conversation_id="hard"), replace(asks(5), conversation_id="easy")]
    for floor in ([spared, rested], [rested, spared]):
        proposals = {one.conversation_id: one for one in propose_offers(queue, floor, NOW)}
        assert (proposals["hard"].agent.id, proposals["easy"].agent.id) == ("rested", "spared")
        assert "balance" in [reason.code for reason in proposals["easy"].reasons]


def test_who_sits_moves_where_that_makes_room_for_one_more():
    """Four rows at a chain of seats: whoever takes the first seat that is free blocks the next, until all have moved along."""
    masks = [0b0011, 0b0110, 0b1100, 0b0001]
    seating = Seating(masks, 4)
    assert seating.seat(range(4)) == [0, 1, 2, 3]
    assert sorted(seating.seat_of.values()) == [0, 1, 2, 3]
    assert all(masks[row] >> seat & 1 for row, seat in seating.seat_of.items())


def test_longer_chains_of_moves_are_found_and_who_cannot_be_seated_is_left_out_in_order():
    chain = [0b1 << place | 0b10 << place for place in range(12)]
    assert Seating([*chain, 0b1], 13).seat(range(13)) == list(range(13))
    assert Seating([*chain, 0b1, 0b1], 13).seat(range(14)) == list(range(13))
    assert Seating([0b11, 0b11, 0b11, 0b100], 3).seat(range(4)) == [0, 1, 3]


def test_everybody_is_seated_in_a_crowd_where_only_one_way_is_left():
    """Agent n speaks languages n and n + 1 and each conversation speaks one: both ways of assigning seat all."""
    words = [f"l{number}" for number in range(31)]
    floor = [
        replace(AGENT, agent=Agent(word, "A"), languages=(word, after), certifications=(Certified(),))
        for word, after in pairwise(words)
    ]
    queue = [Waiting(word, NOW - timedelta(seconds=50 - place), word) for place, word in enumerate(words[:30])]
    in_order = sorted(queue, key=lambda one: order_of(one, NOW))
    asking = Round(in_order, floor, {one.agent.id for one in floor}, NOW, DEFAULT, 0.0)
    assert len(assign_few(asking)) == len(assign_many(asking)) == 30


@pytest.mark.parametrize("agents", [1, 700])
def test_who_passed_it_over_just_before_gets_no_offer_of_it_among_few_and_among_many(agents: int):
    floor = [replace(AGENT, agent=Agent(f"agent-{number}", "A")) for number in range(agents)]
    passed = tuple(PassedOver(one.agent.id, NOW - timedelta(seconds=5)) for one in floor)
    assert propose_offers([replace(asks(30), passed_over=passed)], floor, NOW) == []
    assert len(propose_offers([replace(asks(30), passed_over=passed[1:])], floor, NOW)) == 1
