"""The weekly pulse: how work is, asked of everybody and told of nobody.

An answer belongs to a week and a team, and to nobody: that somebody has answered is noted apart. Results are told of whole weeks that are over, of each
team alone, where at least `AT_LEAST` answered. There is no other cut (no total, no share, no running week), so that no two results overlap, and none can
be taken from another to leave a smaller group.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from itertools import groupby
from statistics import fmean

from msgspec import Struct

QUESTIONS = ("could_do_good_work", "was_treated_fairly", "had_somebody_to_turn_to")
AT_LEAST = 5
WORDS_CHARACTERS = 500
WEEKS = 12
"""So many are told, and kept."""


class BadAnswer(ValueError):
    """What is wrong with an answer, in a sentence."""


class Answer(Struct, frozen=True):
    """A score from 1 to 5 for each question, and words if somebody wants to add any."""

    scores: tuple[int, ...]
    words: str = ""


class Answers(Struct, frozen=True):
    """What a team answered in a week, in no order; the words stand apart from the scores."""

    week: date
    team: str
    scores: Sequence[tuple[int, ...]]
    words: Sequence[str]


class Told(Struct, frozen=True):
    """A team's week as leads see it: how many answered, each question's mean to one decimal, and the words, in the order of the alphabet."""

    week: date
    team: str
    answered: int
    means: tuple[float, ...]
    words: tuple[str, ...]


def week_of(now: datetime) -> date:
    """Gives the Monday of the week, in UTC."""
    today = now.date()
    return today - timedelta(days=today.weekday())


def checked(scores: Sequence[int], words: str) -> Answer:
    """Raises BadAnswer for scores that are none, or words that are too many."""
    if len(scores) != len(QUESTIONS) or not all(1 <= score <= 5 for score in scores):
        raise BadAnswer(f"'scores' are {len(QUESTIONS)} whole numbers from 1 to 5, one for each question.")
    said = words.replace("\x00", "").strip()
    if len(said) > WORDS_CHARACTERS:
        raise BadAnswer(f"'words' are at most {WORDS_CHARACTERS} characters.")
    return Answer(tuple(scores), said)


def told(answers: Iterable[Answers], this_week: date) -> list[Told]:
    """Gives what may be told, newest week first: weeks that are over, and teams of which enough answered. Anything else is left out without a trace."""
    may = [one for one in answers if one.week < this_week and len(one.scores) >= AT_LEAST]
    found = [
        Told(one.week, one.team, len(one.scores), _means(one.scores), tuple(sorted(one.words, key=str.casefold)))
        for one in may
    ]
    found.sort(key=lambda one: one.team)
    return sorted(found, key=lambda one: one.week, reverse=True)


def by_week(found: Sequence[Told]) -> list[tuple[date, list[Told]]]:
    """Gives each week's teams."""
    return [(week, list(teams)) for week, teams in groupby(found, lambda one: one.week)]


def _means(scores: Sequence[tuple[int, ...]]) -> tuple[float, ...]:
    return tuple(round(fmean(column), 1) for column in zip(*scores, strict=True))
