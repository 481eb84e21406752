"""Answers out of the help articles, in the articles' own words, or no answer. Nothing is ever made up. Pure."""

from dataclasses import dataclass

import numpy as np

from onhand.domain.knowledge.article import Passage
from onhand.domain.knowledge.index import PassageIndex, Vectors, cosines
from onhand.domain.knowledge.lexical import terms
from onhand.domain.knowledge.ranking import Ranking, rank

ENOUGH = 0.45
"""The chance from which a passage answers the question."""

_NEARLY_THE_SAME = 0.07  # two passages of one article so near in score that either may be meant
_WORDS_SHARED = 0.1
_WHAT_FOLLOWS = 0.02  # what follows a sentence explains it more often than what stands before it


@dataclass(frozen=True, slots=True)
class Quote:
    """Neighbouring sentences of a passage, word for word."""

    passage: Passage
    text: str


@dataclass(frozen=True, slots=True)
class Answer:
    """The sentences that answer a question, of one passage or of two of the same article; and the chance (0 to 1) that they do."""

    quotes: tuple[Quote, ...]
    chance: float

    @property
    def passage(self) -> Passage:
        """The passage that says it best."""
        return self.quotes[0].passage

    @property
    def text(self) -> str:
        """All that is quoted."""
        return "\n\n".join(quote.text for quote in self.quotes)


def answer(vector: Vectors, question: str, index: PassageIndex, language: str, market: str = "") -> Answer | None:
    """Gives what answers the question, in the customer's language where the article exists in it; or None when no passage is good enough.

    `vector` (d,) is the question's, for looking up.
    """
    return answer_from(rank(vector, question, index, language, market), vector, question, index)


def answer_from(ranking: Ranking, vector: Vectors, question: str, index: PassageIndex) -> Answer | None:
    """Gives the sentences to quote of the best passages, or None when they are not good enough."""
    if ranking.chance < ENOUGH:
        return None
    best, *others = ranking.passages
    quotes = [_quote(best.place, vector, question, index, sentences=3, characters=360)]
    article = index.version_of[best.place]
    next_best = next((other for other in others if index.version_of[other.place] == article), None)
    if next_best is not None and best.score - next_best.score < _NEARLY_THE_SAME:
        quotes.append(_quote(next_best.place, vector, question, index, sentences=2, characters=240))
    return Answer(tuple(quotes), ranking.chance)


def _quote(
    place: int, vector: Vectors, question: str, index: PassageIndex, *, sentences: int, characters: int
) -> Quote:
    """Neighbouring sentences around the one nearest to the question; one at least, however long it is."""
    passage = index.passages[place]
    said = passage.sentences
    wanted = set(terms(question))
    shared = np.array([len(wanted & set(terms(sentence))) / max(len(wanted), 1) for sentence in said])
    near = cosines(index.sentences_of(place), vector) + _WORDS_SHARED * shared
    first = last = int(near.argmax())
    while last - first < sentences - 1:
        after = near[last + 1] if last + 1 < len(said) else -1.0
        before = near[first - 1] if first > 0 else -1.0
        widened = (first, last + 1) if after >= 0 and after + _WHAT_FOLLOWS >= before else (first - 1, last)
        if max(after, before) < 0 or len(" ".join(said[widened[0] : widened[1] + 1])) > characters:
            break
        first, last = widened
    return Quote(passage, " ".join(said[first : last + 1]))
