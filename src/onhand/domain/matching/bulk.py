"""Eligibility and cost of many conversations and seats at once, as arrays: the same answers as eligibility.py and cost.py give for one pair (a test says so).

numpy is imported by whoever calls for many; neither web nor worker starts with it.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

import numpy as np
from numpy.typing import NDArray

from onhand.domain.matching.certified import ANY, Certified
from onhand.domain.matching.cost import agent_cost, difficulty_cost, level_cost
from onhand.domain.matching.eligibility import Needs, handle_time
from onhand.domain.matching.policy import Policy
from onhand.domain.matching.waiting import HARD, Candidate

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
Booleans = NDArray[np.bool_]
Levels = NDArray[np.int8]
LEVELS = 4  # 0 for none, and 1 to 3
DIFFICULTIES = 3


class _Codes:
    """Numbers for words, as they come; ANY is 0."""

    def __init__(self) -> None:
        self._codes: dict[str, int] = {ANY: 0}

    def of(self, words: Iterable[str]) -> Integers:
        codes = self._codes
        return np.array([codes.setdefault(word, len(codes)) for word in words], np.int64)


class Bulk:
    """`eligible[need, seat]` says who may have whom as far as the needs go, `cost(needs, seats)` what pairs cost but for what is personal."""

    def __init__(
        self,
        needs: Sequence[Needs],
        seats: Sequence[Candidate],
        now: datetime,
        policy: Policy,
        mean_hard_share: float,
    ) -> None:
        self._needs = needs
        self._policy = policy
        self._types, self._type_of_seat = _types(seats)
        self._wanted: dict[tuple[str, str, str], int] = {}
        language_of = [ANY if one.any_language else one.language for one in needs]
        asked = self._rows(needs, [ANY if one.any_skill else one.skill for one in needs], language_of)
        self._skill_row = self._rows(needs, [one.skill for one in needs], language_of)
        self._level = _levels(list(self._wanted), self._types)[:, self._type_of_seat]
        self._speaks_row, self._speaks = self._spoken(needs)
        self.eligible = self._eligible(asked, seats, now)
        self._difficulty = np.array([one.difficulty for one in needs], np.int64)
        self._agent_cost = _agent_costs(seats, now, policy)
        self._difficulty_cost = _difficulty_costs(seats, policy, mean_hard_share)
        self._skill_cost = _skill_costs(policy)

    def _rows(self, needs: Sequence[Needs], skills: Sequence[str], languages: Sequence[str]) -> Integers:
        wanted = self._wanted
        keys = zip(skills, languages, (one.market for one in needs), strict=True)
        return np.array([wanted.setdefault(key, len(wanted)) for key in keys], np.int64)

    def _spoken(self, needs: Sequence[Needs]) -> tuple[Integers, Booleans]:
        codes: dict[str, int] = {}
        row = np.array([codes.setdefault(one.language, len(codes)) for one in needs], np.int64)
        spoken = np.zeros((len(codes), len(self._types)), np.bool_)
        for place, (languages, _) in enumerate(self._types):
            for language in languages:
                if language in codes:
                    spoken[codes[language], place] = True
        return row, spoken[:, self._type_of_seat]

    def _eligible(self, asked: Integers, seats: Sequence[Candidate], now: datetime) -> Booleans:
        """Rows that are asked for the same are computed once."""
        level_needed = [1 if one.any_skill else self._policy.levels_needed[one.difficulty - 1] for one in self._needs]
        skilled: dict[tuple[int, ...], int] = {}
        loads: dict[tuple[int, int, bool], int] = {}
        skilled_row, load_row = [0] * len(self._needs), [0] * len(self._needs)
        for place, one in enumerate(self._needs):
            key = (int(asked[place]), level_needed[place], int(self._speaks_row[place]), one.any_language)
            skilled_row[place] = skilled.setdefault(key, len(skilled))
            load = (one.difficulty, one.weight, one.is_relieved)
            load_row[place] = loads.setdefault(load, len(loads))
        able = np.empty((len(skilled), len(seats)), np.bool_)
        for (row, level, language, any_language), place in skilled.items():
            able[place] = self._level[row] >= level
            if not any_language:
                able[place] &= self._speaks[language]
        fits = _fits(list(loads), seats, now, self._policy)
        return able[skilled_row] & fits[load_row]

    def cost(self, needs: Integers, seats: Integers) -> Floats:
        """Gives the cost in seconds of each pair of a need and a seat."""
        difficulty = self._difficulty[needs]
        level = self._level[self._skill_row[needs], seats]
        cost = self._agent_cost[seats] + self._difficulty_cost[difficulty - 1, seats]
        cost += self._skill_cost[difficulty - 1, level]
        cost += self._policy.weights.other_language * ~self._speaks[self._speaks_row[needs], seats]
        return cost

    def masks(self) -> list[int]:
        """Gives for each need the bits of the seats that may have it."""
        packed = np.packbits(self.eligible, axis=1, bitorder="little")
        return [int.from_bytes(row.tobytes(), "little") for row in packed]


_Type = tuple[tuple[str, ...], tuple[Certified, ...]]


def _types(seats: Sequence[Candidate]) -> tuple[list[_Type], Integers]:
    types: dict[Any, int] = {}
    places = [types.setdefault((one.languages, one.certifications), len(types)) for one in seats]
    return list(types), np.array(places, np.int64)


def _levels(wanted: Sequence[tuple[str, str, str]], types: Sequence[_Type]) -> Levels:
    """Gives the highest level of each type of agent in each (skill, language, market) that is wanted: a join of types with what their certifications cover."""
    known: dict[Certified, int] = {}
    of_pair = np.array([known.setdefault(one, len(known)) for _, has in types for one in has], np.int64)
    type_of_pair = np.repeat(np.arange(len(types)), [len(has) for _, has in types])
    levels = np.zeros((len(wanted), len(types)), np.int8)
    if not known:
        return levels
    covers = _covers(list(known), wanted)
    how_many = covers.sum(axis=1)
    _, covered = np.nonzero(covers)
    starts = np.concatenate(([0], np.cumsum(how_many)[:-1]))
    level_of = np.array([one.level for one in known], np.int8)
    for level in np.unique(level_of):  # ascending: the highest is written last
        pairs = np.flatnonzero(level_of[of_pair] == level)
        count = how_many[of_pair[pairs]]
        first = np.repeat(starts[of_pair[pairs]] - (np.cumsum(count) - count), count)
        rows = covered[first + np.arange(count.sum())]
        levels[rows, np.repeat(type_of_pair[pairs], count)] = level
    return levels


def _covers(certifications: Sequence[Certified], wanted: Sequence[tuple[str, str, str]]) -> Booleans:
    covers = np.ones((len(certifications), len(wanted)), np.bool_)
    granted = [(one.skill, one.language, one.market) for one in certifications]
    for of_one, of_other in zip(zip(*granted, strict=True), zip(*wanted, strict=True), strict=True):
        codes = _Codes()
        has, asks = codes.of(of_one)[:, None], codes.of(of_other)[None, :]
        covers &= (has == 0) | (asks == 0) | (has == asks)
    return covers


def _fits(
    loads: Sequence[tuple[int, int, bool]], seats: Sequence[Candidate], now: datetime, policy: Policy
) -> Booleans:
    """Room, hours and wellbeing, for each (difficulty, weight, is_relieved)."""
    never = float("inf")
    room = np.array([one.capacity - one.load for one in seats])
    left = np.array([never if one.ends_at is None else (one.ends_at - now).total_seconds() for one in seats])
    is_capped = np.array([one.hard_in_a_row >= policy.hard_ones_in_a_row for one in seats])
    is_mentored = np.array([one.is_mentored for one in seats])
    fits = np.empty((len(loads), len(seats)), np.bool_)
    for place, (difficulty, weight, is_relieved) in enumerate(loads):
        fits[place] = (room >= weight) & (left >= handle_time(difficulty, policy).total_seconds())
        if not is_relieved and difficulty >= HARD:
            fits[place] &= ~is_capped
        if not is_relieved and difficulty > policy.mentored_difficulty:
            fits[place] &= ~is_mentored
    return fits


def _agent_costs(seats: Sequence[Candidate], now: datetime, policy: Policy) -> Floats:
    return np.array([agent_cost(one, now, policy) for one in seats])


def _difficulty_costs(seats: Sequence[Candidate], policy: Policy, mean_hard_share: float) -> Floats:
    """Rows are difficulties from 1. Most agents of a day have the same few shares."""
    costs = {
        (one.hard_share, one.is_mentored): [
            difficulty_cost(difficulty, one, policy.weights, mean_hard_share)
            for difficulty in range(1, DIFFICULTIES + 1)
        ]
        for one in {(one.hard_share, one.is_mentored): one for one in seats}.values()
    }
    return np.array([costs[one.hard_share, one.is_mentored] for one in seats]).T.reshape(DIFFICULTIES, len(seats))


def _skill_costs(policy: Policy) -> Floats:
    """Rows are difficulties from 1, columns levels from 0; the language is apart."""
    return np.array(
        [
            [level_cost(difficulty, level, policy.weights) for level in range(LEVELS)]
            for difficulty in range(1, DIFFICULTIES + 1)
        ]
    )
