"""Eligibility and cost of many conversations and seats at once, as arrays: the same answers as eligibility.py and cost.py give for one pair (a test says so).

numpy is imported by whoever calls for many; neither web nor worker starts with it.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from onhand.domain.matching.certified import ANY
from onhand.domain.matching.cost import difficulty_cost, level_cost
from onhand.domain.matching.eligibility import Needs, handle_time
from onhand.domain.matching.levels import Ask, Levels, levels_in
from onhand.domain.matching.policy import Policy
from onhand.domain.matching.seat_figures import Floats, SeatFigures
from onhand.domain.matching.waiting import HARD, Candidate

Integers = NDArray[np.int64]
Booleans = NDArray[np.bool_]
DIFFICULTIES = (1, 2, 3)
LEVELS = (0, 1, 2, 3)


class Bulk:
    """`eligible[need, seat]` says who may have whom as far as the needs go, `cost(needs, seats)` what pairs cost but for what is personal."""

    def __init__(
        self,
        needs: Sequence[Needs],
        seats: Sequence[Candidate],
        figures: SeatFigures,
        policy: Policy,
        mean_hard_share: float,
    ) -> None:
        self._needs = needs
        self._policy = policy
        asks: dict[Ask, int] = {}
        language_of = [ANY if one.any_language else one.language for one in needs]
        asked = _rows(asks, needs, [ANY if one.any_skill else one.skill for one in needs], language_of)
        self._skill_row = _rows(asks, needs, [one.skill for one in needs], language_of)
        self._level: Levels = levels_in(list(asks), [one.certifications for one in seats])
        self._speaks_row, self._speaks = _spoken(needs, seats)
        self.eligible = np.empty((len(needs), len(seats)), np.bool_)
        able, fits = self._able(asked), _fits(needs, figures, policy)
        for row, (one, other) in enumerate(zip(able, fits, strict=True)):
            np.logical_and(one, other, out=self.eligible[row])
        self._difficulty = np.array([one.difficulty for one in needs], np.int64)
        by_difficulty = figures.costs(policy) + _difficulty_costs(figures, policy, mean_hard_share)
        self._cost_by_difficulty = by_difficulty.ravel()
        self._level_cost = np.array(
            [[level_cost(difficulty, level, policy.weights) for level in LEVELS] for difficulty in DIFFICULTIES]
        ).ravel()
        self.is_language_given_up = any(one.any_language for one in needs)

    def _able(self, asked: Integers) -> Sequence[Booleans]:
        """Language and skill, a row for each need. Those that ask for the same share one."""
        different: dict[tuple[int, int, int, bool], int] = {}
        row_of: list[int] = []
        for place, one in enumerate(self._needs):
            level = 1 if one.any_skill else self._policy.levels_needed[one.difficulty - 1]
            key = (int(asked[place]), level, int(self._speaks_row[place]), one.any_language)
            row_of.append(different.setdefault(key, len(different)))
        able = np.empty((len(different), self._level.shape[1]), np.bool_)
        for (row, level, language, any_language), place in different.items():
            np.greater_equal(self._level[row], level, out=able[place])
            if not any_language:
                able[place] &= self._speaks[language]
        return [able[row] for row in row_of]

    def cost(self, needs: Integers, seats: Integers, *, all_speak: bool = False) -> Floats:
        """Gives the cost in seconds of each pair of a need and a seat. `all_speak` saves looking whether the agents do."""
        many = self.eligible.shape[1]
        difficulty = self._difficulty[needs] - 1
        level = self._level.ravel()[self._skill_row[needs] * many + seats]
        cost = self._cost_by_difficulty[difficulty * many + seats] + self._level_cost[difficulty * len(LEVELS) + level]
        if not all_speak:
            cost += self._policy.weights.other_language * ~self._speaks[self._speaks_row[needs], seats]
        return cost

    def masks(self) -> list[int]:
        """Gives for each need the bits of the seats that may have it."""
        packed = np.packbits(self.eligible, axis=1, bitorder="little")
        return [int.from_bytes(row.tobytes(), "little") for row in packed]


def _rows(asks: dict[Ask, int], needs: Sequence[Needs], skills: Sequence[str], languages: Sequence[str]) -> Integers:
    keys = zip(skills, languages, (one.market for one in needs), strict=True)
    return np.array([asks.setdefault(key, len(asks)) for key in keys], np.int64)


def _spoken(needs: Sequence[Needs], seats: Sequence[Candidate]) -> tuple[Integers, Booleans]:
    """Gives a row of who speaks it for each language, and for each need its row."""
    wanted: dict[str, int] = {}
    row = np.array([wanted.setdefault(one.language, len(wanted)) for one in needs], np.int64)
    sets: dict[tuple[str, ...], int] = {}
    set_of_seat = np.array([sets.setdefault(one.languages, len(sets)) for one in seats], np.int64)
    spoken = np.array([[language in languages for languages in sets] for language in wanted], np.bool_)
    return row, spoken[:, set_of_seat]


def _fits(needs: Sequence[Needs], seats: SeatFigures, policy: Policy) -> Sequence[Booleans]:
    """Room, hours and wellbeing, a row for each need."""
    loads: dict[tuple[int, int, bool, bool], int] = {}
    keys = [(one.difficulty, one.weight, one.is_relieved, one.for_leads) for one in needs]
    row_of = [loads.setdefault(key, len(loads)) for key in keys]
    room = seats.capacity - seats.load
    is_capped = seats.hard_in_a_row >= policy.hard_ones_in_a_row
    fits = np.empty((len(loads), len(room)), np.bool_)
    for place, (difficulty, weight, is_relieved, for_leads) in enumerate(loads):
        fits[place] = room >= np.minimum(weight, seats.capacity)
        fits[place] &= seats.seconds_left >= handle_time(difficulty, policy).total_seconds()
        if not is_relieved and difficulty >= HARD:
            fits[place] &= ~is_capped
        if not is_relieved and difficulty > policy.mentored_difficulty:
            fits[place] &= seats.is_mentored == 0
        if for_leads:
            fits[place] &= seats.is_lead == 1
    return [fits[row] for row in row_of]


def _difficulty_costs(seats: SeatFigures, policy: Policy, mean_hard_share: float) -> Floats:
    """Rows are difficulties from 1. The cost is linear in the share and in being mentored."""
    share = seats.hard_share - mean_hard_share
    weights = policy.weights
    rows = [
        difficulty_cost(difficulty, weights, 1.0, is_mentored=False) * share
        + difficulty_cost(difficulty, weights, 0.0, is_mentored=True) * seats.is_mentored
        for difficulty in DIFFICULTIES
    ]
    return np.array(rows)
