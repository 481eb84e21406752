"""Which language a conversation is in, from all that its customer wrote: one greeting, a product's name or an order number must not turn it."""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from onhand.domain.understanding.languages import LANGUAGES, UNSPACED

# Around a number goes what is joined to it; in scripts without spaces that would be the whole sentence.
_JOINED = r"[^\s\u0e00-\u0e7f\u1100-\u11ff\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uff01-\uff0f\uff1a-\uffef]*"
_NOT_LANGUAGE = re.compile(rf"{_JOINED}(?:\d|@|://|www\.){_JOINED}")
_LATIN = re.compile("[a-zà-öø-žA-ZÀ-ÖØ-Ž]")
_WITHOUT_LATIN = frozenset({"bg", "el", "ru", "uk", "ar", "he", "fa", "hi", "zh", "ja", "ko", "th"})
_PRIOR = 0.35  # the page's language, or what was decided before, against 1.0 for one long clear message
_FADING = 0.6  # what a message still counts when the next one is there
_HALF_WEIGHT_LETTERS = 12
_CONTRAST = 20.0  # how much a detector's lead counts
_LEAD = 0.12  # to be decided at all
_LEAD_TO_TURN = 0.15  # to turn away from what was decided
_LETTERS_OF_UNSPACED = 3  # one character there says as much as three letters


@dataclass(frozen=True, slots=True)
class Heard:
    """One message of the customer's, and what the detector says of it (0 to 1 by language)."""

    text: str
    scores: Mapping[str, float]


def conversation_language(heard: Sequence[Heard], *, prior: str | None, current: str | None = None) -> str | None:
    """Gives the language of the conversation, or None when it is not clear enough to say.

    `heard` oldest first; `prior` is the page's language; `current` is what was decided before, from which it turns only on a clear lead.
    """
    evidence = _evidence(heard)
    if not evidence:
        return None
    expected = current or prior
    is_foreign = (
        expected in LANGUAGES and expected not in _WITHOUT_LATIN and not any(_LATIN.search(one.text) for one in heard)
    )
    if expected in LANGUAGES and not is_foreign:
        evidence[expected] = evidence.get(expected, 0.0) + _PRIOR
    ranked = sorted(evidence, key=lambda language: -evidence[language])
    best = ranked[0]
    lead = evidence[best] - (evidence[ranked[1]] if len(ranked) > 1 else 0.0)
    if current is not None and best != current and evidence[best] - evidence.get(current, 0.0) < _LEAD_TO_TURN:
        return None
    # In letters that the page's language does not have, the likeliest language is better than that one.
    return best if is_foreign or lead >= _LEAD else None


def language_bearing(text: str) -> str:
    """Gives the text without numbers, addresses and links, which are in no language."""
    return _NOT_LANGUAGE.sub(" ", text).strip()


def _evidence(heard: Sequence[Heard]) -> dict[str, float]:
    evidence: dict[str, float] = {}
    for message in heard:
        weight = _weight(message)
        if weight == 0.0:
            continue
        evidence = {language: amount * _FADING for language, amount in evidence.items()}
        for language, share in _shares(message.scores).items():
            evidence[language] = evidence.get(language, 0.0) + weight * share
    return evidence


def _weight(message: Heard) -> float:
    letters = sum(map(str.isalpha, language_bearing(message.text)))
    if message.scores and max(message.scores, key=lambda language: message.scores[language]) in UNSPACED:
        letters *= _LETTERS_OF_UNSPACED
    return letters / (letters + _HALF_WEIGHT_LETTERS) if message.scores else 0.0


def _shares(scores: Mapping[str, float]) -> dict[str, float]:
    best = max(scores.values())
    grown = {
        language: math.exp(_CONTRAST * (score - best)) * score
        for language, score in scores.items()
        if language in LANGUAGES
    }
    total = sum(grown.values())
    return {language: amount / total for language, amount in grown.items()} if total else {}
