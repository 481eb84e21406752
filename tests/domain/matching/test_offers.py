"""Who is asked first, and who is not asked."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from onhand.domain.conversation.events import Priority
from onhand.domain.conversation.participants import Agent
from onhand.domain.conversation.state import PassedOver
from onhand.domain.matching.eligibility import is_eligible
from onhand.domain.matching.offers import propose_offers
from onhand.domain.matching.policy import DEFAULT
from onhand.domain.matching.waiting import Candidate, Waiting

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
ANNA = Candidate(Agent("a", "Anna"), ("en", "sv"), capacity=2, load=0)
BEN = Candidate(Agent("b", "Ben"), ("en",), capacity=2, load=0)
SEVERAL = replace(DEFAULT, offers_at_once=10)
ANY_LANGUAGE_AFTER = timedelta(seconds=90)


def waits(name: str, seconds: float = 10, language: str = "en", priority: Priority = Priority.NORMAL) -> Waiting:
    return Waiting(name, NOW - timedelta(seconds=seconds), language, priority=priority)


def test_the_longest_wait_is_offered_first():
    one_place = replace(ANNA, capacity=1)
    (proposal,) = propose_offers([waits("new", 5), waits("old", 50), waits("middle", 20)], [one_place], NOW)
    assert proposal.conversation_id == "old"


def test_nobody_gets_more_than_they_have_room_for():
    proposals = propose_offers([waits(str(n)) for n in range(10)], [ANNA, BEN], NOW, SEVERAL)
    assert len(proposals) == 4


def test_an_agent_gets_one_offer_at_a_time_unless_the_policy_says_more():
    assert len(propose_offers([waits(str(n)) for n in range(10)], [ANNA, BEN], NOW)) == 2
    assert propose_offers([waits("1")], [replace(ANNA, load=1, open_offers=1)], NOW) == []
    assert len(propose_offers([waits("1")], [replace(ANNA, load=1, open_offers=1)], NOW, SEVERAL)) == 1


def test_work_is_spread_over_who_is_least_busy():
    proposals = propose_offers([waits("1"), waits("2")], [ANNA, BEN], NOW)
    assert {proposal.agent.name for proposal in proposals} == {"Anna", "Ben"}


def test_among_equals_it_is_the_turn_of_who_was_asked_longest_ago():
    just_asked = replace(ANNA, last_offer_at=NOW - timedelta(seconds=5))
    asked_before = replace(BEN, last_offer_at=NOW - timedelta(seconds=50))
    (proposal,) = propose_offers([waits("1")], [just_asked, asked_before], NOW)
    assert proposal.agent.name == "Ben"


def test_a_language_that_nobody_speaks_waits_and_then_gets_somebody_rather_than_nobody():
    assert propose_offers([waits("1", 10, "fi")], [ANNA], NOW) == []
    seconds = ANY_LANGUAGE_AFTER.total_seconds()
    (proposal,) = propose_offers([waits("1", seconds, "fi")], [ANNA], NOW)
    assert "speaks_language" not in [reason.code for reason in proposal.reasons]


def test_who_declined_is_not_asked_again_at_once_but_later():
    declined = replace(waits("1"), passed_over=(PassedOver("a", NOW - timedelta(seconds=5)),))
    assert not is_eligible(declined, ANNA, NOW)
    assert is_eligible(declined, BEN, NOW)
    assert is_eligible(declined, ANNA, NOW + timedelta(seconds=DEFAULT.ask_again_after_seconds))


def test_a_transfer_waits_for_the_named_agent_for_a_while():
    transferred = replace(waits("1"), reserved_for=BEN.agent, reserved_at=NOW)
    assert not is_eligible(transferred, ANNA, NOW)
    (proposal,) = propose_offers([transferred], [ANNA, BEN], NOW)
    assert (proposal.agent.name, proposal.reasons[0].code) == ("Ben", "asked_for_you")
    assert is_eligible(transferred, ANNA, NOW + timedelta(seconds=DEFAULT.reserved_seconds))


def test_a_transfer_to_somebody_who_takes_no_offers_now_keeps_nobody_waiting():
    transferred = replace(waits("1"), reserved_for=BEN.agent, reserved_at=NOW)
    (proposal,) = propose_offers([transferred], [ANNA], NOW)
    assert proposal.agent.name == "Anna"


def test_who_served_the_customer_before_is_preferred():
    known = replace(waits("1"), known_to="b")
    (proposal,) = propose_offers([known], [ANNA, replace(BEN, load=1)], NOW)
    assert proposal.agent.name == "Ben"


def test_every_offer_says_why():
    (proposal,) = propose_offers([waits("1", 30)], [ANNA], NOW)
    assert {reason.code: reason.params for reason in proposal.reasons} == {
        "speaks_language": {"language": "en"},
        "longest_wait": {"seconds": 30},
        "has_room": {"load": 0, "capacity": 2},
    }


def test_only_the_oldest_is_said_to_wait_the_longest():
    proposals = propose_offers([waits("new", 5), waits("old", 50)], [ANNA, BEN], NOW)
    said = {p.conversation_id: "longest_wait" in [reason.code for reason in p.reasons] for p in proposals}
    assert said == {"old": True, "new": False}


def test_who_is_urgent_is_served_before_who_is_pressing_and_both_before_who_waits_the_longest():
    queue = [waits("old", 500), waits("need", 5, priority=Priority.HIGH), waits("danger", 1, priority=Priority.URGENT)]
    proposals = propose_offers(queue, [replace(ANNA, capacity=3)], NOW, SEVERAL)
    assert [proposal.conversation_id for proposal in proposals] == ["danger", "need", "old"]
    assert [proposal.reasons[0].code for proposal in proposals] == ["urgent", "high", "speaks_language"]


def test_who_is_urgent_gets_somebody_of_another_language_at_once_when_nobody_speaks_theirs():
    (proposal,) = propose_offers([waits("danger", 1, "fi", Priority.URGENT)], [ANNA], NOW)
    assert proposal.agent.name == "Anna"
    assert propose_offers([waits("need", 1, "fi", Priority.HIGH)], [ANNA], NOW) == []
    sven = replace(BEN, languages=("fi",), load=1)
    (proposal,) = propose_offers([waits("danger", 1, "fi", Priority.URGENT)], [ANNA, sven], NOW)
    assert proposal.agent.name == "Ben"


candidates = st.lists(
    st.builds(
        Candidate,
        st.builds(Agent, st.sampled_from("abcdef"), st.just("A")),
        st.sampled_from([("en",), ("en", "sv"), ("de",)]),
        st.integers(1, 3),
        st.integers(0, 3),
    ),
    unique_by=lambda candidate: candidate.agent.id,
    max_size=6,
)
queues = st.lists(
    st.builds(
        waits,
        st.uuids().map(str),
        st.floats(0, 200),
        st.sampled_from(["en", "sv", "de", "fi"]),
        st.sampled_from(list(Priority)),
    ),
    max_size=12,
)


@given(queues, candidates)
def test_proposals_never_break_a_rule(queue: list[Waiting], pool: list[Candidate]):
    proposals = propose_offers(queue, pool, NOW)
    by_id = {one.conversation_id: one for one in queue}
    room = {candidate.agent.id: max(0, candidate.capacity - candidate.load) for candidate in pool}
    assert len({proposal.conversation_id for proposal in proposals}) == len(proposals)
    for candidate in pool:
        taken = [proposal for proposal in proposals if proposal.agent.id == candidate.agent.id]
        assert len(taken) <= room[candidate.agent.id]
        for proposal in taken:
            waiting = by_id[proposal.conversation_id]
            relaxed = waiting.priority is Priority.URGENT or NOW - waiting.since >= ANY_LANGUAGE_AFTER
            assert waiting.language in candidate.languages or relaxed


@given(queues, candidates)
def test_a_newer_one_is_never_served_by_somebody_whom_an_older_one_of_its_language_could_have_had(
    queue: list[Waiting], pool: list[Candidate]
):
    proposals = {proposal.conversation_id for proposal in propose_offers(queue, pool, NOW)}
    for older in queue:
        for newer in queue:
            alike = (older.language, older.priority) == (newer.language, newer.priority)
            same = alike and older.since < newer.since
            if same and newer.conversation_id in proposals:
                assert older.conversation_id in proposals


def test_what_an_agent_was_shielded_from_is_offered_to_leads_alone():
    shielded = replace(waits("1", 500), for_leads=True)
    assert propose_offers([shielded], [ANNA, BEN], NOW) == []
    lead = replace(BEN, agent=Agent("l", "Lena"), is_lead=True, load=1)
    assert [one.agent.name for one in propose_offers([shielded], [ANNA, BEN, lead], NOW)] == ["Lena"]
    (ordinary,) = propose_offers([waits("2")], [ANNA, lead], NOW)
    assert ordinary.agent.name == "Anna"
