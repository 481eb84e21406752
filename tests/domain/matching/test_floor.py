"""What a lead is told of the line: who could serve what waits, and what needs them."""

from datetime import UTC, datetime, timedelta
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from onhand.domain.conversation.events import Priority
from onhand.domain.conversation.participants import Agent
from onhand.domain.matching.able import Crew, WaitingClass, classes_of
from onhand.domain.matching.certified import Certified
from onhand.domain.matching.eligibility import Obstacle, is_eligible
from onhand.domain.matching.floor_alarms import LineAlarm, alarms_in
from onhand.domain.matching.waiting import Candidate, Waiting

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
_ids = count()


def waits(language: str = "sv", seconds: float = 30, **over: object) -> Waiting:
    return Waiting(f"c{next(_ids)}", NOW - timedelta(seconds=seconds), language, **over)  # pyright: ignore[reportArgumentType]


def crew(number: int = 1, *languages: str, load: int = 0, **certified: str) -> Crew:
    one = Candidate(Agent("", ""), languages or ("sv",), 2, load, certifications=(Certified(**certified),))  # pyright: ignore[reportArgumentType]
    return Crew(one, number)


def alarms(classes: list[WaitingClass], taking: int = 1, *, is_matched: bool = True) -> list[LineAlarm]:
    return [one.kind for one in alarms_in(classes, taking=taking, is_matched=is_matched, now=NOW)]


def test_who_waits_for_the_same_is_one_class_and_the_longest_wait_stands_for_it():
    line = [waits(seconds=10), waits(seconds=200), waits(priority=Priority.URGENT)]
    urgent_or_old, other = classes_of(line, {line[0].conversation_id}, [], NOW)
    assert (urgent_or_old.oldest, urgent_or_old.waiting, urgent_or_old.late, urgent_or_old.offered) == (
        line[1],
        2,
        1,
        1,
    )
    assert other.waiting == 1


def test_a_full_agent_is_able_but_not_free_and_why_the_others_are_not_is_told():
    crews = [crew(3, load=2), crew(2, "fi")]
    (one,) = classes_of([waits()], set(), crews, NOW)
    assert (one.speakers, one.able, one.free, one.obstacles) == (3, 3, 0, {})
    (one,) = classes_of([waits()], set(), crews[1:], NOW)
    assert (one.able, one.obstacles) == (0, {Obstacle.LANGUAGE: 2})


def test_after_the_wait_in_which_the_language_is_given_up_others_are_able_and_still_do_not_speak_it():
    (one,) = classes_of([waits(seconds=100)], set(), [crew(2, "fi")], NOW)
    assert (one.speakers, one.able) == (0, 2)
    assert alarms([one]) == [LineAlarm.NOBODY_SPEAKS]


def test_nobody_online_is_said_once_and_not_for_each_language():
    classes = classes_of([waits("sv"), waits("fi")], set(), [], NOW)
    assert alarms(classes, taking=0) == [LineAlarm.NOBODY_ONLINE]
    assert alarms(classes, taking=0, is_matched=False) == [LineAlarm.MATCHER_SILENT, LineAlarm.NOBODY_ONLINE]


def test_somebody_who_speaks_the_language_and_is_not_certified_is_an_alarm_with_its_reason():
    classes = classes_of([waits(skill="returns")], set(), [crew(4, skill="orders")], NOW)
    (found,) = alarms_in(classes, taking=4, is_matched=True, now=NOW)
    assert (found.kind, found.obstacles, found.skill) == (LineAlarm.NOBODY_ABLE, {Obstacle.SKILL: 4}, "returns")


def test_a_wait_that_has_only_begun_is_no_alarm():
    assert alarms(classes_of([waits("fi", seconds=5)], set(), [], NOW), taking=0) == []


@given(
    st.lists(st.tuples(st.sampled_from(["sv", "fi"]), st.sampled_from(["", "orders", "returns"]), st.integers(0, 400))),
    st.lists(st.tuples(st.sampled_from(["sv", "fi"]), st.sampled_from(["", "orders"]), st.integers(0, 2))),
)
def test_free_counts_whom_matching_may_ask_for_the_oldest(
    line: list[tuple[str, str, int]], people: list[tuple[str, str, int]]
):
    waiting = [waits(language, seconds, skill=skill) for language, skill, seconds in line]
    crews = [crew(1, language, load=load, skill=skill) for language, skill, load in people]
    classes = classes_of(waiting, set(), crews, NOW)
    assert sum(one.waiting for one in classes) == len(waiting)
    for one in classes:
        assert one.free == sum(is_eligible(one.oldest, each.alike, NOW) for each in crews)
        assert one.free <= one.able
        assert sum(one.obstacles.values()) == (0 if one.able else len(crews))
