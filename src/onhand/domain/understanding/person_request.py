"""Does a customer ask for a human being? Answered by phrases alone, before and outside anything that can be talked out of it."""

import re
from collections.abc import Iterable, Mapping
from enum import IntEnum
from functools import cached_property
from itertools import chain

from onhand.domain.understanding.misspelling import Spelling
from onhand.domain.understanding.normalised import clauses
from onhand.domain.understanding.person_wording import PersonWording
from onhand.domain.understanding.trigger_words import TriggerWords
from onhand.domain.understanding.wording import JOINT, expression

PERSON = "agent"  # a word for a person in most of the languages
_ALONE_WORDS = 7
_SPELLING_WORDS = 25
_GAP_WORDS = 3
_GAP_CHARACTERS = 8
_LETTERS_OF_UNSPACED = {
    # With kana among them the same signs are Japanese.
    "zh": re.compile("\\A[^\u3041-\u3096\u30a1-\u30fa]*[\u3400-\u4dbf\u4e00-\u9fff][^\u3041-\u3096\u30a1-\u30fa]*\\Z"),
    "ja": re.compile("[\u3040-\u30ff\u4e00-\u9fff]"),
    "ko": re.compile("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]"),
    "th": re.compile("[\u0e00-\u0e7f]"),
}


class Heard(IntEnum):
    """What a clause says of a person, as one language hears it; across languages the highest counts.

    Neighbours share the words for "talk to a person" but not all words for "I don't want to", so a denial in one outweighs a request in another.
    """

    NOTHING = 0
    REQUEST = 1
    DENIED = 2
    REFUSED_MACHINE = 3


_ASKING = (Heard.REQUEST, Heard.REFUSED_MACHINE)


class _Language:
    """One language's wording. Each pattern is compiled when it is first needed: few processes hear every language, and none at its start."""

    def __init__(self, wording: PersonWording) -> None:
        self.spaced = wording.spaced
        self.person_first = wording.person_first
        self._wording = wording

    @cached_property
    def _contact(self) -> re.Pattern[str] | None:
        return _compiled(self._wording.contact, self._wording)

    @cached_property
    def _someone(self) -> re.Pattern[str] | None:
        return _compiled((*self._wording.person, *self._wording.someone), self._wording)

    @cached_property
    def _wanted(self) -> re.Pattern[str] | None:
        return _maybe(_wanted(self._wording))

    @cached_property
    def _phrases(self) -> re.Pattern[str] | None:
        return _compiled(self._wording.phrases, self._wording)

    @cached_property
    def _no_machine(self) -> re.Pattern[str] | None:
        return _compiled(self._wording.no_machine, self._wording)

    @cached_property
    def _deny(self) -> re.Pattern[str] | None:
        return _compiled(self._wording.deny, self._wording)

    @cached_property
    def _alone(self) -> re.Pattern[str]:
        return re.compile(_alone(self._wording))

    @cached_property
    def _phrase_alone(self) -> re.Pattern[str] | None:
        return _maybe(_phrase_alone(self._wording))

    @cached_property
    def _polite(self) -> re.Pattern[str] | None:
        return _maybe(_repeated(self._wording.polite, self._wording))

    def compile_all(self) -> None:
        _ = (self._contact, self._someone, self._wanted, self._phrases, self._no_machine, self._deny)
        _ = (self._alone, self._phrase_alone, self._polite)

    def hears(self, clause: str, following: str | None = None) -> Heard:
        """Says whether the clause is a request, or would be one if it did not take it back.

        `following` is the clause after it: "a person, who …" is the beginning of a story.
        """
        text = self._text(clause)
        if self._no_machine is not None and self._no_machine.search(text):
            return Heard.REFUSED_MACHINE
        is_whole = following is None or self.is_polite(following) or self.is_alone(following)
        if is_whole and self._phrase_alone is not None and self._phrase_alone.fullmatch(text):
            return Heard.REQUEST
        if not self._requests(text):
            return Heard.NOTHING
        return Heard.DENIED if self._deny is not None and self._deny.search(text) else Heard.REQUEST

    def is_alone(self, clause: str) -> bool:
        return self._alone.fullmatch(self._text(clause)) is not None

    def is_polite(self, clause: str) -> bool:
        return self._polite is not None and self._polite.fullmatch(self._text(clause)) is not None

    def _text(self, clause: str) -> str:
        return f" {clause} " if self.spaced else clause.replace(" ", "")

    def _requests(self, text: str) -> bool:
        if self._phrases is not None and self._phrases.search(text):
            return True
        people = [found.span() for found in self._someone.finditer(text)] if self._someone is not None else []
        if not people:
            return False
        if self._wanted is not None and self._wanted.search(text):
            return True
        contacts = [found.span() for found in self._contact.finditer(text)] if self._contact is not None else []
        return any(self._belong(text, contact, person) for contact in contacts for person in people)

    def _belong(self, text: str, contact: tuple[int, int], person: tuple[int, int]) -> bool:
        """The verb stands before the person, or after where the language allows it, with at most three words between."""
        if person[0] >= contact[0]:
            return self._near(text, contact[1], person[0])
        return self.person_first and self._near(text, person[1], contact[0])

    def _near(self, text: str, start: int, end: int) -> bool:
        return text.count(" ", start, end) <= _GAP_WORDS + 1 if self.spaced else end - start <= _GAP_CHARACTERS


class PersonPhrases:
    """The wording of every language, ready to be asked. Build it once."""

    def __init__(self, wordings: Mapping[str, PersonWording]) -> None:
        spaced = [wording for wording in wordings.values() if wording.spaced]
        self._spaced = [_Language(wording) for wording in spaced]
        self._triggers = TriggerWords([wording.triggers() for wording in spaced])
        self._unspaced = [
            (_LETTERS_OF_UNSPACED[code], _Language(wording)) for code, wording in wordings.items() if not wording.spaced
        ]
        self._spelling = Spelling(
            _all(wording.vocabulary() for wording in spaced), _all(wording.other_words() for wording in spaced)
        )

    def compile_all(self) -> None:
        """Does now, in a third of a second, what the first requests in each language would wait for. Any thread may call it."""
        for language in (*self._spaced, *(language for _, language in self._unspaced)):
            language.compile_all()

    def match(self, text: str) -> bool:
        """Says whether the text asks for a person in any language, misspelt lightly or not."""
        parts = clauses(text)
        if not parts:
            return False
        heard = _heard(parts, self._languages_of(text, parts))
        if heard is not Heard.NOTHING or sum(part.count(" ") + 1 for part in parts) > _SPELLING_WORDS:
            return heard in _ASKING
        corrected = [self._spelling.corrected(part) for part in parts]
        return corrected != parts and _heard(corrected, self._speaking(corrected)) in _ASKING

    def is_denied(self, text: str) -> bool:
        """Says whether the text has the words of a request and takes it back: "I don't want to talk to a person"."""
        parts = clauses(text)
        return bool(parts) and _heard(parts, self._languages_of(text, parts)) is Heard.DENIED

    def _languages_of(self, text: str, parts: list[str]) -> list[_Language]:
        unspaced = () if text.isascii() else [language for letters, language in self._unspaced if letters.search(text)]
        return [*unspaced, *self._speaking(parts)]

    def _speaking(self, parts: list[str]) -> list[_Language]:
        spoken = self._triggers.found_in(word for part in parts for word in part.split(" "))
        return [self._spaced[number] for number in sorted(spoken)]


def asks_for_person(text: str, phrases: PersonPhrases) -> bool:
    """Says whether the customer asks to be served by a human being, in any of the languages. Pure; well under a millisecond."""
    return phrases.match(text)


def asks_for_known(text: str, name: str, phrases: PersonPhrases) -> bool:
    """Says whether the text asks for somebody whom the customer knows by name: "can I talk to Anna again?"."""
    named = re.compile(rf"\b{re.escape(name)}\b", re.IGNORECASE)
    return bool(named.search(text)) and asks_for_person(named.sub(PERSON, text), phrases)


def _heard(parts: list[str], languages: list[_Language]) -> Heard:
    """Each clause as the languages together hear it; one clause that asks is enough."""
    followed = list(zip(parts, [*parts[1:], None], strict=True))
    of_clauses = [
        max((language.hears(part, following) for language in languages), default=Heard.NOTHING)
        for part, following in followed
    ]
    if any(heard in _ASKING for heard in of_clauses):
        return Heard.REQUEST
    if any(_is_alone(language, parts) for language in languages):
        return Heard.REQUEST
    return max(of_clauses, default=Heard.NOTHING)


def _is_alone(language: _Language, parts: list[str]) -> bool:
    """A short message that is nothing but a person and politeness."""
    if sum(part.count(" ") + 1 for part in parts) > _ALONE_WORDS:
        return False
    rest = [part for part in parts if not language.is_polite(part)]
    return bool(rest) and all(language.is_alone(part) for part in rest)


def _compiled(phrases: tuple[str, ...], wording: PersonWording) -> re.Pattern[str] | None:
    """Any of the phrases, as whole words where there are words. What stands before and after is looked at, not taken."""
    if not phrases:
        return None
    either = _words(phrases, wording)
    return re.compile(f"(?<= ){either}(?:(?= )|(?<= ))" if wording.spaced else either)


def _maybe(pattern: str | None) -> re.Pattern[str] | None:
    return re.compile(pattern) if pattern is not None else None


def _wanted(wording: PersonWording) -> str | None:
    """I want a person, and nothing after it that would make it about something else."""
    if not wording.want:
        return None
    joint = _joint(wording)
    want, who = _words(wording.want, wording), _noun_phrase(wording)
    end = "(?:$|" + _words(wording.polite, wording) + f"{joint})" if wording.polite else "$"
    wanted = f"{joint}{want}{joint}{who}{joint}{end}"
    return f"{wanted}|{joint}{who}{joint}{want}{joint}" if wording.person_first else wanted


def _repeated(phrases: tuple[str, ...], wording: PersonWording) -> str | None:
    joint = _joint(wording)
    return f"{joint}(?:{_words(phrases, wording)}{joint})+" if phrases else None


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


def _phrase_alone(wording: PersonWording) -> str | None:
    if not wording.alone:
        return None
    joint = _joint(wording)
    polite = f"(?:{_words(wording.polite, wording)}{joint}){{0,4}}" if wording.polite else ""
    return f"{joint}{polite}{_words(wording.alone, wording)}{joint}{polite}"


def _words(phrases: tuple[str, ...], wording: PersonWording) -> str:
    return expression(phrases, spaced=wording.spaced)


def _joint(wording: PersonWording) -> str:
    return JOINT if wording.spaced else ""


def _all(sets: Iterable[set[str]]) -> set[str]:
    return set(chain.from_iterable(sets))
