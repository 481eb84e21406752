"""What a simulated customer says next, and what the rubric finds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onhand.adapters.assessments.reader import read_assessments
from onhand.domain.conversation.events import Disposition
from onhand.domain.workforce.practice import Line, Said, Scenario, checklist, next_line, opening_of, persona_of

ASSESSMENTS = read_assessments()
OPENING = tuple(Said(by_customer=True, text=line.says, line=line.id) for line in opening_of(ASSESSMENTS.scenarios[0]))


def scenario(name: str) -> Scenario:
    found = ASSESSMENTS.scenario(name)
    assert found
    return found


def played(of: Scenario, *agent: str) -> tuple[Said, ...]:
    said = [Said(by_customer=True, text=line.says, line=line.id) for line in opening_of(of)]
    for text in agent:
        said.append(Said(by_customer=False, text=text))
        line = next_line(of, said)
        if line:
            said.append(Said(by_customer=True, text=line.says, line=line.id))
    return tuple(said)


def customers_lines(said: tuple[Said, ...]) -> list[str]:
    return [one.line for one in said if one.by_customer]


def test_the_customer_answers_what_was_asked_and_leaves_once_helped() -> None:
    said = played(
        scenario("parcel-en"), "Which order is it?", "I open a search now.", "It takes up to 6 working days.", "Bye!"
    )
    assert customers_lines(said) == ["opening-0", "opening-1", "number", "when", "bye"]


def test_a_customer_who_is_not_understood_says_so_and_waits_when_nothing_is_left() -> None:
    said = played(scenario("parcel-en"), "hm", "hm", "hm", "hm", "hm")
    assert customers_lines(said)[2:] == ["otherwise-0", "otherwise-1", "otherwise-2"]


def test_the_customer_is_silent_until_somebody_wrote() -> None:
    assert next_line(scenario("parcel-en"), played(scenario("parcel-en"))) is None


def test_words_are_found_as_words_and_not_inside_of_others() -> None:
    of = scenario("parcel-en")
    lines = (Line(id="a", says="A", when=("bill",)),)
    narrow = Scenario(
        **{name: getattr(of, name) for name in of.__struct_fields__ if name not in ("lines", "otherwise")}, lines=lines
    )
    said = played(narrow, "A billion things")
    assert customers_lines(said)[-1] == "opening-1"


@given(st.lists(st.text(max_size=60), max_size=12))
def test_no_line_is_said_twice_whatever_is_written(texts: list[str]) -> None:
    for of in ASSESSMENTS.scenarios:
        lines = customers_lines(played(of, *texts))
        assert len(lines) == len(set(lines))


def test_the_rubric_rests_on_the_persons_own_words() -> None:
    of = scenario("parcel-en")
    good = played(of, "Hello! Which order is it?", "I start a search with the carrier: up to 6 working days.")
    found = {one.id: one for one in checklist(of, good, Disposition.PASSED_ON)}
    assert all(one.met for one in found.values())
    assert found["which"].quotes == ("Hello! Which order is it?",)
    promised = played(of, "Hello", "I promise that it is there by Saturday")
    broken = {one.id: one for one in checklist(of, promised, Disposition.SPAM)}
    assert not broken["promise"].met
    assert broken["promise"].quotes == ("I promise that it is there by Saturday",)
    assert not broken["which"].met
    assert not broken["ended"].met


def test_words_of_the_customers_never_count_for_the_person() -> None:
    of = scenario("parcel-en")
    found = {one.id: one for one in checklist(of, OPENING, None)}
    assert not found["greets"].met


@pytest.mark.parametrize("of", ASSESSMENTS.scenarios, ids=lambda of: of.id)
def test_every_scenario_can_be_brought_to_its_end(of: Scenario) -> None:
    words = [" ".join((*line.when, "?")) for line in of.lines]
    lines = customers_lines(played(of, *(words * 3)))
    ends = [line.id for line in of.lines if line.ends]
    assert set(ends) & set(lines)


def test_nobody_practises_under_their_own_id() -> None:
    assert persona_of("a") != "a"
    assert persona_of("a") == persona_of("a")
    assert persona_of("a") != persona_of("b")
