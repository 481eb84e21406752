"""Does a customer ask for a human being? Answered by phrases alone, before and outside anything that can be talked out of it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from onhand.domain.understanding.misspelling import Spelling
from onhand.domain.understanding.normalised import clauses
from onhand.domain.understanding.wording import JOINT, expanded, expression

_TRIGGER_LETTERS = 3
_ALONE_WORDS = 7
_SPELLING_WORDS = 25
_UNSPACED_LETTERS = re.compile(
    "[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]"
)


@dataclass(frozen=True, slots=True)
class PersonWording:
    """How one language asks for a person, in the small language of `wording`. Every list may be empty but `person`."""

    spaced: bool
    person: tuple[str, ...]  # who: "human", "agent"; enough alone
    someone: tuple[str, ...]  # who, but only with a verb of contact: "someone"
    contact: tuple[str, ...]  # "talk to", "connect me with"
    want: tuple[str, ...]  # "I need", "give me"
    describing: tuple[str, ...]  # around the noun: "a", "real"
    polite: tuple[str, ...]  # "please", "now"
    phrases: tuple[str, ...]  # whole requests, anywhere in a message
    alone: tuple[str, ...]  # whole requests, when they are all of a clause
    deny: tuple[str, ...]  # "don't want to", "the delivery person": what makes it no request
    person_first: bool  # "with a person talk" is an order of words that the language has


class _Language:
    """One language's wording, compiled."""

    def __init__(self, wording: PersonWording) -> None:
        self.spaced = wording.spaced
        self.request = re.compile(_request(wording))
        self.deny = re.compile(_bounded(wording.deny, wording)) if wording.deny else None
        self.alone = re.compile(_alone(wording))
        self.phrase_alone = re.compile(_phrase_alone(wording)) if wording.alone else None
        self.filler = re.compile(f"(?:{_bounded(wording.polite, wording)})+") if wording.polite else None
        self.triggers = _triggers(wording)

    def requests(self, clause: str) -> bool:
        """Says whether the clause holds a request that nothing in its surroundings takes back."""
        text = f" {clause} " if self.spaced else clause.replace(" ", "")
        if self.phrase_alone is not None and self.phrase_alone.fullmatch(text):
            return True
        found = self.request.search(text)
        if found is None:
            return False
        return self.deny is None or not self.deny.search(text)

    def is_alone(self, clause: str) -> bool:
        text = f" {clause} " if self.spaced else clause.replace(" ", "")
        return self.alone.fullmatch(text) is not None

    def is_filler(self, clause: str) -> bool:
        text = f" {clause} " if self.spaced else clause.replace(" ", "")
        return (
            self.filler is not None
            and self.filler.fullmatch(text.replace(" ", "  ") if self.spaced else text) is not None
        )


class PersonPhrases:
    """The wording of every language, ready to be asked. Build it once."""

    def __init__(self, wordings: Mapping[str, PersonWording]) -> None:
        self._languages = {language: _Language(wording) for language, wording in wordings.items()}
        self._spaced = [language for language in self._languages.values() if language.spaced]
        self._unspaced = [language for language in self._languages.values() if not language.spaced]
        self._spelling = Spelling(_vocabulary(wordings))

    def match(self, text: str) -> bool:
        """Says whether the text asks for a person in any language, misspelt lightly or not."""
        parts = clauses(text)
        if not parts:
            return False
        if _UNSPACED_LETTERS.search(text) and any(_asks(language, parts) for language in self._unspaced):
            return True
        if self._asks_spaced(parts):
            return True
        if sum(part.count(" ") + 1 for part in parts) > _SPELLING_WORDS:
            return False
        corrected = [self._spelling.corrected(part) for part in parts]
        return corrected != parts and self._asks_spaced(corrected)

    def _asks_spaced(self, parts: list[str]) -> bool:
        starts = {word[:_TRIGGER_LETTERS] for part in parts for word in part.split(" ")}
        return any(not language.triggers.isdisjoint(starts) and _asks(language, parts) for language in self._spaced)


def asks_for_person(text: str, phrases: PersonPhrases) -> bool:
    """Says whether the customer asks to be served by a human being, in any of the languages. Pure; well under a millisecond."""
    return phrases.match(text)


def _asks(language: _Language, parts: list[str]) -> bool:
    if any(language.requests(part) for part in parts):
        return True
    if sum(part.count(" ") + 1 for part in parts) > _ALONE_WORDS:
        return False
    rest = [part for part in parts if not language.is_filler(part)]
    return bool(rest) and all(language.is_alone(part) for part in rest)


def _request(wording: PersonWording) -> str:
    joint = edge = _joint(wording)
    gap = "(?:[^ ]+ ){0,3}?" if wording.spaced else ".{0,8}?"
    someone = _words((*wording.person, *wording.someone), wording)
    contact = _words(wording.contact, wording)
    who = _noun_phrase(wording)
    end = "(?:$|" + _words(wording.polite, wording) + f"{joint})" if wording.polite else "$"
    rules: list[str] = []
    if wording.contact:
        rules.append(f"{edge}{contact}{joint}{gap}{someone}{edge}")
        if wording.person_first:
            rules.append(f"{edge}{someone}{joint}{gap}{contact}{edge}")
    if wording.want:
        want = _words(wording.want, wording)
        rules.append(f"{edge}{want}{joint}{who}{joint}{end}")
        if wording.person_first:
            rules.append(f"{edge}{who}{joint}{want}{edge}")
    if wording.phrases:
        rules.append(f"{edge}{_words(wording.phrases, wording)}{edge}")
    return "|".join(rules) or "(?!)"


def _noun_phrase(wording: PersonWording) -> str:
    joint = _joint(wording)
    person = _words(wording.person, wording)
    if not wording.describing:
        return person
    describing = _words(wording.describing, wording)
    return f"(?:{describing}{joint}){{0,3}}{person}(?:{joint}{describing}){{0,2}}"


def _alone(wording: PersonWording) -> str:
    joint = _joint(wording)
    polite = f"(?:{_words(wording.polite, wording)}{joint}){{0,4}}" if wording.polite else ""
    who = _noun_phrase(wording)
    return f"{joint}{polite}{who}{joint}(?:{who}{joint})?{polite}"


def _phrase_alone(wording: PersonWording) -> str:
    joint = _joint(wording)
    polite = f"(?:{_words(wording.polite, wording)}{joint}){{0,4}}" if wording.polite else ""
    return f"{joint}{polite}{_words(wording.alone, wording)}{joint}{polite}"


def _words(phrases: tuple[str, ...], wording: PersonWording) -> str:
    return expression(phrases, spaced=wording.spaced)


def _bounded(phrases: tuple[str, ...], wording: PersonWording) -> str:
    edge = _joint(wording)
    return f"{edge}{_words(phrases, wording)}{edge}"


def _joint(wording: PersonWording) -> str:
    return JOINT if wording.spaced else ""


def _triggers(wording: PersonWording) -> frozenset[str]:
    """The first letters of the words without which no rule of the language can match."""
    sets = (*wording.person, *wording.someone, *wording.phrases, *wording.alone)
    texts = (text for phrase in sets for text in expanded(phrase))
    return frozenset(max(text.split(" "), key=len).rstrip("*")[:_TRIGGER_LETTERS] for text in texts if text)


def _vocabulary(wordings: Mapping[str, PersonWording]) -> set[str]:
    words: set[str] = set()
    for wording in wordings.values():
        if wording.spaced:
            for phrase in (*wording.person, *wording.someone, *wording.contact):
                words.update(word.rstrip("*") for text in expanded(phrase) for word in text.split(" "))
    return words
