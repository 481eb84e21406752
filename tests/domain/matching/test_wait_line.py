"""Who is ahead of whom for the same people."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from onhand.domain.conversation.events import Priority
from onhand.domain.conversation.participants import Agent
from onhand.domain.matching.certified import Certified
from onhand.domain.matching.wait_estimate import Estimate, Pace, Regime
from onhand.domain.matching.wait_line import InLine, Line
from onhand.domain.matching.waiting import Candidate, Waiting

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
LANGUAGES = ("en", "sv", "de")
SKILLS = ("orders", "returns")


def _waits(name: str, seconds: float = 0, language: str = "en", skill: str = "orders", **others: object) -> Waiting:
    return Waiting(name, NOW - timedelta(seconds=seconds), language, skill=skill, **others)  # type: ignore[arg-type]


def _agent(name: str, *languages: str, capacity: int = 2, load: int = 0, skill: str = "") -> Candidate:
    certifications = tuple(Certified(skill=skill, language=language) for language in languages)
    return Candidate(Agent(name, name), languages, capacity, load, certifications=certifications)


def _line(waiting: list[Waiting], people: list[Candidate]) -> dict[str, Estimate]:
    return Line([InLine(one) for one in waiting], people, Pace(), NOW).estimates()


def _mean(found: Estimate) -> float:
    return found.shape * found.scale_seconds


def test_nobody_is_there_and_no_number_is_made_up():
    found = _line([_waits("one", 10), _waits("two", 5)], [])
    assert [found[one].regime for one in ("one", "two")] == [None, None]
    assert [found[one].position for one in ("one", "two")] == [1, 2]


def test_who_waits_for_other_people_is_not_ahead():
    people = [_agent("anna", "en", load=2), _agent("stig", "sv", load=2)]
    swedes = [_waits(f"sv-{number}", 30 - number, "sv") for number in range(8)]
    found = _line([*swedes, _waits("one", 1, "en")], people)
    assert found["one"].position == 1
    assert found["sv-7"].position == 8
    assert _mean(found["one"]) < _mean(found["sv-7"])


def test_who_could_be_served_by_others_as_well_takes_only_a_part_of_these_people():
    shared = [_agent("anna", "en", "sv", load=2), _agent("stig", "sv", load=2)]
    apart = [_agent("anna", "en", "sv", load=2)]
    line = [*(_waits(f"sv-{number}", 30 - number, "sv") for number in range(8)), _waits("one", 1, "en")]
    assert _mean(_line(line, shared)["one"]) < _mean(_line(line, apart)["one"])


def test_with_room_for_all_ahead_only_the_answer_takes_time():
    found = _line(
        [_waits("one", 3), _waits("two", 2), _waits("three", 1)], [_agent("anna", "en"), _agent("bo", "en", load=1)]
    )
    assert {one.regime for one in found.values()} == {Regime.ANSWER}


def test_who_is_offered_to_somebody_takes_no_more_room():
    people = [_agent("anna", "en", capacity=2, load=1)]  # the offer
    line = [InLine(_waits("one", 5), is_offered=True), InLine(_waits("two", 1))]
    found = Line(line, people, Pace(), NOW).estimates()
    assert found["one"].regime is Regime.ANSWER
    assert found["two"].regime is Regime.ANSWER
    assert found["two"].position == 2


def test_the_urgent_stand_before_who_waits_longer():
    people = [_agent("anna", "en", load=2)]
    found = _line([_waits("old", 50), _waits("danger", 1, priority=Priority.URGENT)], people)
    assert (found["danger"].position, found["old"].position) == (1, 2)


def test_nobody_speaks_the_language_and_others_take_over_when_the_wait_gave_it_up():
    found = _line([_waits("one", 0, "de")], [_agent("anna", "en")])["one"]
    assert found.regime is Regime.SHORT
    assert 85 <= _mean(found) <= 130  # the language is given up after a minute and a half


def test_an_agent_without_the_skill_counts_from_when_it_is_given_up():
    able, later = _agent("anna", "en", skill="orders", load=2), _agent("bo", "en", skill="returns", load=0)
    line = [_waits(f"c-{number}", 20 - number) for number in range(12)]
    with_both, alone = _line(line, [able, later]), _line(line, [able])
    assert _mean(with_both["c-11"]) < _mean(alone["c-11"])


WAITING = st.builds(
    _waits,
    name=st.uuids().map(str),
    seconds=st.integers(0, 400),
    language=st.sampled_from(LANGUAGES),
    skill=st.sampled_from(SKILLS),
    priority=st.sampled_from(list(Priority)),
    weight=st.integers(1, 2),
)
AGENTS = st.lists(
    st.builds(
        lambda name, languages, capacity, load, skill: _agent(
            name, *sorted(languages), capacity=capacity, load=min(load, capacity), skill=skill
        ),
        st.uuids().map(str),
        st.sets(st.sampled_from(LANGUAGES), min_size=1),
        st.integers(1, 4),
        st.integers(0, 4),
        st.sampled_from(("", *SKILLS)),
    ),
    max_size=6,
)


@given(st.lists(WAITING, max_size=12, unique_by=lambda one: one.conversation_id), WAITING, WAITING, AGENTS)
def test_newcomers_are_told_what_they_would_be_told_if_they_had_been_in_line(
    waiting: list[Waiting], first: Waiting, second: Waiting, people: list[Candidate]
):
    line = Line([InLine(one) for one in waiting], people, Pace(), NOW)
    for known, newcomer in ((waiting, first), ([*waiting, first], second)):
        found = line.estimate(newcomer)
        whole = _line([*known, newcomer], people)[newcomer.conversation_id]
        assert found.position == whole.position
        assert abs(_mean(found) - _mean(whole)) < 1e-6 * max(1.0, _mean(whole))


@given(st.lists(WAITING, max_size=15, unique_by=lambda one: one.conversation_id), AGENTS)
def test_of_two_who_ask_for_the_same_the_one_behind_never_waits_less(waiting: list[Waiting], people: list[Candidate]):
    alike = [replaced for one in waiting if (replaced := _waits(one.conversation_id, one.waited_seconds(NOW)))]
    line = Line([InLine(one) for one in alike], people, Pace(), NOW)
    found = line.estimates()
    means = [_mean(found[one.waiting.conversation_id]) for one in line.members]
    answered = [mean for mean, one in zip(means, line.members, strict=True) if one.waiting.waited_seconds(NOW) >= 90]
    assert answered == sorted(answered)
    assert [found[one.waiting.conversation_id].position for one in line.members] == sorted(
        found[one.waiting.conversation_id].position for one in line.members
    )
