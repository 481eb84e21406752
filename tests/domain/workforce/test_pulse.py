"""What of the pulse may be told, and that nothing smaller can be worked out from it."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onhand.domain.workforce.pulse import AT_LEAST, Answers, BadAnswer, checked, told, week_of

MONDAY = date(2026, 11, 16)
scores = st.tuples(st.integers(1, 5), st.integers(1, 5), st.integers(1, 5))


def team(name: str, answered: int, week: date = MONDAY) -> Answers:
    return Answers(week, name, [(1 + number % 5, 3, 4) for number in range(answered)], [f"words {name} {answered}"])


THIS_WEEK = MONDAY + timedelta(weeks=1)


def test_a_team_of_five_is_told_and_a_team_of_four_is_not():
    (one,) = told([team("SE", 5), team("DE", 4)], THIS_WEEK)
    assert (one.team, one.answered, one.means) == ("SE", 5, (3.0, 3.0, 4.0))
    assert "DE" not in repr(one)


def test_the_running_week_is_not_told_so_that_nobody_s_answer_is_the_difference_of_two_looks():
    assert told([team("SE", 5, THIS_WEEK)], THIS_WEEK) == []


@given(st.lists(st.tuples(st.integers(0, 3), st.sampled_from(["", "SE", "DE", "US"]), st.lists(scores, max_size=9))))
def test_nothing_that_is_told_overlaps_or_is_smaller_than_five(drawn: list[tuple[int, str, list[tuple[int, ...]]]]):
    places = {(MONDAY - timedelta(weeks=ago), name): given_scores for ago, name, given_scores in drawn}
    found = told([Answers(week, name, some, ()) for (week, name), some in places.items()], THIS_WEEK)
    # Every cut is one (week, team): two of them share nobody's answer, so that no sum or difference of them is of a smaller group.
    cuts = [(one.week, one.team) for one in found]
    assert len(cuts) == len(set(cuts))
    assert all(one.answered >= AT_LEAST and one.answered == len(places[one.week, one.team]) for one in found)
    enough = {place for place, some in places.items() if len(some) >= AT_LEAST}
    assert set(cuts) == enough


@pytest.mark.parametrize("given_scores", [(1, 2), (0, 1, 1), (1, 1, 6), (1, 2, 3, 4)])
def test_scores_that_are_none_are_refused(given_scores: tuple[int, ...]):
    with pytest.raises(BadAnswer):
        checked(given_scores, "")


def test_a_week_begins_on_monday_in_utc():
    assert week_of(datetime(2026, 11, 22, 23, 59, tzinfo=UTC)) == MONDAY
    assert week_of(datetime(2026, 11, 23, tzinfo=UTC)) == THIS_WEEK
