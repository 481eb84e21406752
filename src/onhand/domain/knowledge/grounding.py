"""Whether an answer says nothing that its passages do not say: every figure, address and name stands there, and every sentence is near one that says it, the
same way round. Pure.

It errs on the side of no: what is not supported for sure is not sent, and the passage's own words are.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from onhand.domain.knowledge.article import sentences_of
from onhand.domain.knowledge.lexical import terms
from onhand.domain.knowledge.small_words import NEGATIONS, NUMBER_WORDS

Nearness = NDArray[np.float64]
"""(sentences of the answer, sentences of the passages): cosines of their vectors."""

NEAR, NEAR_UNSPACED = 0.86, 0.835  # e5: 95% of translated sentences lie above, 95% of others below
SAME_WORDS, SAME_WORDS_NEAR = (
    0.5,
    0.84,
)  # of a sentence's words in the passages' own language, which then need be less near
_UNSPACED = frozenset({"zh", "ja", "th", "ko"})
_ALL_NOUNS_IN_CAPITALS = frozenset({"de"})

_ADDRESS = re.compile(
    r"https?://\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[\w-]+\.(?:com|net|org|io|shop|example|info|eu|co|app)\b\S*"
)
_THOUSANDS = re.compile(r"(?<=\d)[.,'’\u00a0\u202f ](?=\d{3}(?!\d))")
_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_ENDS_SENTENCE = re.compile(r"[.!?…:]\s*$|^\s*$|[\n\"“„«(]\s*$")


@dataclass(frozen=True, slots=True)
class Read:
    """What an answer is made from: the passages in their language, and the question, whose words may be used too."""

    passages: Sequence[str]
    language: str
    question: str = ""

    @property
    def sentences(self) -> list[str]:
        """The passages' sentences, in order."""
        return [sentence for passage in self.passages for sentence in sentences_of(passage)]


def unsupported(answer: str, read: Read, language: str, nearness: Nearness | None = None) -> tuple[str, ...]:
    """Gives what of an answer in `language` its passages do not say, as far as it can be told; empty when they say all of it.

    `nearness` is between `sentences_of(answer)` and `read.sentences`; an answer in another language than its passages cannot be checked without it.
    """
    problems = unsupported_details(answer, [*read.passages, read.question], language, read.language)
    said, known = sentences_of(answer), read.sentences
    if not problems and said:
        place_of = _places(said, known, read, language, nearness)
        for sentence, place in zip(said, place_of, strict=True):
            if place is None or _is_negative(sentence, language) != _is_negative(known[place], read.language):
                problems.append(sentence)
    return tuple(problems)


def unsupported_details(
    answer: str, known: Sequence[str], language: str, known_language: str | None = None
) -> list[str]:
    """Gives the figures, addresses and names of an answer that stand in none of the known texts."""
    whole = "\n".join(known)
    figures = figures_in(whole, known_language or language) | figures_in(whole, language)
    addresses = {_bare(address) for address in _ADDRESS.findall(whole)}
    problems = [address for address in _ADDRESS.findall(answer) if _bare(address) not in addresses]
    plain = _ADDRESS.sub(" ", answer)
    problems += sorted(figures_in(plain, language) - figures)
    if language not in _ALL_NOUNS_IN_CAPITALS:
        words = {word.casefold() for word in _WORD.findall(whole)}
        problems += [name for name in _names(plain) if not _is_known(name, words)]
    return problems


def figures_in(text: str, language: str) -> set[str]:
    """Gives the numbers of a text, those in words too, in plain digits: `1,000.50` and `1.000,50` are 1000 and 50, `3/11` and `3.11.` are 3 and 11."""
    digits = "".join(str(unicodedata.digit(one)) if one.isdigit() and not one.isascii() else one for one in text)
    figures = {one.lstrip("0") or "0" for one in _DIGITS.findall(_THOUSANDS.sub("", digits))} - {"0"}
    words = NUMBER_WORDS.get(language, {})
    return figures | {words[word] for word in _WORD.findall(text.casefold()) if word in words}


def same_figures(original: str, translation: str) -> bool:
    """Says whether a translation has the figures and addresses of its original, and no others; numbers in words are not counted."""
    addresses = [sorted(map(_bare, _ADDRESS.findall(text))) for text in (original, translation)]
    figures = [figures_in(_ADDRESS.sub(" ", text), "") for text in (original, translation)]
    return addresses[0] == addresses[1] and figures[0] == figures[1]


def _bare(address: str) -> str:
    return (
        address.casefold().removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip(".,;:!?)»”'\"/")
    )


def _names(text: str) -> list[str]:
    """Words with a capital that do not begin a sentence."""
    found = [one for one in _WORD.finditer(text) if one.group()[0].isupper() and len(one.group()) > 1]
    return [one.group() for one in found if not _ENDS_SENTENCE.search(text[: one.start()])]


def _is_known(name: str, words: set[str]) -> bool:
    """Also with another ending: names are declined in many languages."""
    folded = name.casefold()
    stem = folded[: max(3, len(folded) - 3)]
    return folded in words or any(word.startswith(stem) for word in words)


def _places(
    said: Sequence[str], known: Sequence[str], read: Read, language: str, nearness: Nearness | None
) -> list[int | None]:
    """The passage sentence that says each sentence of the answer."""
    if not known:
        return [None] * len(said)
    if language == read.language:
        return _by_words(said, known, read.question, nearness)
    if nearness is None:
        return [None] * len(said)
    least = NEAR_UNSPACED if _UNSPACED & {language, read.language} else NEAR
    return [int(row.argmax()) if row.max() >= least else None for row in nearness]


def _by_words(said: Sequence[str], known: Sequence[str], question: str, nearness: Nearness | None) -> list[int | None]:
    sets = [set(terms(sentence)) for sentence in known]
    every = set[str]().union(*sets, terms(question))
    places: list[int | None] = []
    for number, sentence in enumerate(said):
        wanted = set(terms(sentence))
        shares = np.array([len(wanted & one) / max(len(wanted), 1) for one in sets])
        is_near = nearness is None or nearness[number].max() >= SAME_WORDS_NEAR
        if nearness is not None:
            shares = shares + nearness[number]
        covered = len(wanted & every) / max(len(wanted), 1)
        places.append(int(shares.argmax()) if covered >= SAME_WORDS and is_near else None)
    return places


def _is_negative(sentence: str, language: str) -> bool:
    folded = sentence.casefold()
    if language in _UNSPACED:
        return any(mark in folded for mark in NEGATIONS[language])
    words = [part for word in _WORD.findall(folded) for part in (word, *re.split(r"[-'’]", word))]
    exact = {mark for mark in NEGATIONS.get(language, ()) if "…" not in mark}
    begins = tuple(mark[:-1] for mark in NEGATIONS.get(language, ()) if mark.endswith("…"))
    ends = tuple(mark[1:] for mark in NEGATIONS.get(language, ()) if mark.startswith("…"))
    return any(
        word in exact
        or (begins and word.startswith(begins))
        or (ends and len(word) > 3 and word.replace("’", "'").endswith(ends))
        for word in words
    )
