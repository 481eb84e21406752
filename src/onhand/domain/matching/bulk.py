"""Eligibility and cost of many conversations and seats at once, as arrays: the same answers as eligibility.py and cost.py give for one pair (a test says so).

numpy is imported by whoever calls for many; neither web nor worker starts with it.
"""

from collections.abc import Sequence
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from onhand.domain.matching.certified import ANY
from onhand.domain.matching.cost import difficulty_cost, level_cost
from onhand.domain.matching.eligibility import Needs, handle_time
from onhand.domain.matching.levels import Ask, Levels, levels_in
from onhand.domain.matching.policy import Policy
from onhand.domain.matching.waiting import HARD, Candidate

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
Booleans = NDArray[np.bool_]
DIFFICULTIES = (1, 2, 3)
LEVELS = (0, 1, 2, 3)
NEVER = float("inf")


class Bulk:
    """`eligible[need, seat]` says who may have whom as far as the needs go, `cost(needs, seats)` what pairs cost but for what is personal."""

    def __init__(
        self,
        needs: Sequence[Needs],
        seats: Sequence[Candidate],
        now: datetime,
        policy: Policy,
        mean_hard_share: float,
        costs_of_seats: Floats | None = None,
    ) -> None:
        self._needs = needs
        self._policy = policy
        asks: dict[Ask, int] = {}
        language_of = [ANY if one.any_language else one.language for one in needs]
        asked = _rows(asks, needs, [ANY if one.any_skill else one.skill for one in needs], language_of)
        self._skill_row = _rows(asks, needs, [one.skill for one in needs], language_of)
        self._level: Levels = levels_in(list(asks), [one.certifications for one in seats])
        self._speaks_row, self._speaks = _spoken(needs, seats)
        self.eligible = self._able(asked) & _fits(needs, seats, now, policy)
        self._difficulty = np.array([one.difficulty for one in needs], np.int64)
        costs = seat_costs(seats, now, policy) if costs_of_seats is None else costs_of_seats
        by_difficulty = costs + _difficulty_costs(seats, policy, mean_hard_share)
        self._cost_by_difficulty = by_difficulty.ravel()
        self._level_cost = np.array(
            [[level_cost(difficulty, level, policy.weights) for level in LEVELS] for difficulty in DIFFICULTIES]
        ).ravel()
        self.is_language_given_up = any(one.any_language for one in needs)

    def _able(self, asked: Integers) -> Booleans:
        """Language and skill. Needs that ask for the same are computed once."""
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
        return able[row_of]

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


def _fits(needs: Sequence[Needs], seats: Sequence[Candidate], now: datetime, policy: Policy) -> Booleans:
    """Room, hours and wellbeing."""
    loads: dict[tuple[int, int, bool, bool], int] = {}
    keys = [(one.difficulty, one.weight, one.is_relieved, one.for_leads) for one in needs]
    row_of = [loads.setdefault(key, len(loads)) for key in keys]
    room = _numbers([one.capacity - one.load for one in seats])
    capacity = _numbers([one.capacity for one in seats])
    left = _numbers([NEVER if one.ends_at is None else (one.ends_at - now).total_seconds() for one in seats])
    is_capped = np.array([one.hard_in_a_row >= policy.hard_ones_in_a_row for one in seats])
    is_mentored = np.array([one.is_mentored for one in seats])
    is_lead = np.array([one.is_lead for one in seats])
    fits = np.empty((len(loads), len(seats)), np.bool_)
    for place, (difficulty, weight, is_relieved, for_leads) in enumerate(loads):
        fits[place] = (room >= np.minimum(weight, capacity)) & (left >= handle_time(difficulty, policy).total_seconds())
        if not is_relieved and difficulty >= HARD:
            fits[place] &= ~is_capped
        if not is_relieved and difficulty > policy.mentored_difficulty:
            fits[place] &= ~is_mentored
        if for_leads:
            fits[place] &= is_lead
    return fits[row_of]


def seat_costs(seats: Sequence[Candidate], now: datetime, policy: Policy) -> Floats:
    """What an agent costs, whatever the conversation: `agent_cost` for all."""
    weights = policy.weights
    ago = _numbers(
        [NEVER if one.last_offer_at is None else max(0.0, (now - one.last_offer_at).total_seconds()) for one in seats]
    )
    offers = np.minimum(_numbers([one.offers_recently for one in seats]), policy.offers_counted)
    load = _numbers([one.load for one in seats]) / _numbers([one.capacity for one in seats])
    turn = weights.turn * np.maximum(0.0, 1 - ago / policy.turn_seconds)
    return turn + offers * weights.offer_recently + weights.load * load


def _numbers(values: list[float] | list[int] | list[bool]) -> Floats:
    return np.array(values, np.float64)


def _difficulty_costs(seats: Sequence[Candidate], policy: Policy, mean_hard_share: float) -> Floats:
    """Rows are difficulties from 1. The cost is linear in the share and in being mentored."""
    share = _numbers([one.hard_share for one in seats]) - mean_hard_share
    is_mentored = _numbers([one.is_mentored for one in seats])
    weights = policy.weights
    rows = [
        difficulty_cost(difficulty, weights, 1.0, is_mentored=False) * share
        + difficulty_cost(difficulty, weights, 0.0, is_mentored=True) * is_mentored
        for difficulty in DIFFICULTIES
    ]
    return np.array(rows)
