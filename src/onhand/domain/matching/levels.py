"""The levels of many agents in many skills, languages and markets at once."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import count

import numpy as np
from numpy.typing import NDArray

from onhand.domain.matching.certified import ANY, Certified

Ask = tuple[str, str, str]
"""A skill, a language and a market; ANY asks for none in particular."""
Levels = NDArray[np.int8]
Integers = NDArray[np.int64]

_numbers = count()
_number_of: dict[Certified, int] = {}
_certified: dict[int, Certified] = {}
"""Certifications are few and last for months; agents are thousands, and asked about several times a second. So each certification gets a number once."""


@lru_cache(maxsize=32_768)
def _numbered(certifications: tuple[Certified, ...]) -> Integers:
    numbers = [_number_of.setdefault(one, next(_numbers)) for one in certifications]
    _certified.update(zip(numbers, certifications, strict=True))
    return np.array(numbers, np.int64)


def levels_in(asks: Sequence[Ask], certifications: Sequence[tuple[Certified, ...]]) -> Levels:
    """Gives the highest level of each agent (columns) in what is asked (rows), 0 for none: a join of agents with what their certifications cover."""
    # Agents with the same certifications share one tuple where they are read; to compare tuples would take longer than they are worth.
    types = {id(one): one for one in certifications}
    place = {key: place for place, key in enumerate(types)}
    levels = _levels_of_types(asks, list(types.values()))
    return levels if len(types) == len(certifications) else levels[:, [place[id(one)] for one in certifications]]


def _levels_of_types(asks: Sequence[Ask], types: Sequence[tuple[Certified, ...]]) -> Levels:
    levels = np.zeros((len(asks), len(types)), np.int8)
    if not any(types):
        return levels
    numbers = [_numbered(one) for one in types]
    number_of_pair = np.concatenate(numbers)
    is_known = np.bincount(number_of_pair) > 0
    known = np.flatnonzero(is_known)
    known_of_pair = (np.cumsum(is_known) - 1)[number_of_pair]
    type_of_pair = np.repeat(np.arange(len(types)), [len(one) for one in types])
    has = [_certified[number] for number in known.tolist()]
    covers = _covers(has, asks)
    how_many = covers.sum(axis=1)
    covered = np.nonzero(covers)[1]
    starts = np.cumsum(how_many) - how_many
    level_of = np.array([one.level for one in has], np.int8)[known_of_pair]
    rising = np.argsort(level_of, kind="stable")  # the highest is written last
    pairs = known_of_pair[rising]
    many = how_many[pairs]
    first = np.repeat(starts[pairs] - (np.cumsum(many) - many), many)
    places = covered[first + np.arange(len(first))] * len(types) + np.repeat(type_of_pair[rising], many)
    levels.ravel()[places] = np.repeat(level_of[rising], many)
    return levels


def _covers(certified: Sequence[Certified], asks: Sequence[Ask]) -> NDArray[np.bool_]:
    """Says which certification (rows) covers which ask (columns), as `Certified.covers` does."""
    covers = np.ones((len(certified), len(asks)), np.bool_)
    granted = zip(*((one.skill, one.language, one.market) for one in certified), strict=True)
    for has, wanted in zip(granted, zip(*asks, strict=True), strict=True):
        codes = {ANY: 0}
        of_has = np.array([codes.setdefault(word, len(codes)) for word in has])[:, None]
        of_wanted = np.array([codes.setdefault(word, len(codes)) for word in wanted])[None, :]
        covers &= (of_has == 0) | (of_wanted == 0) | (of_has == of_wanted)
    return covers
