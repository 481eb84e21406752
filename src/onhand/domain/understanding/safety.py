"""What must not be left to an assistant: somebody in danger, in grief, defrauded, threatening or abusive. By words alone, outside any model. Pure."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import cached_property
from re import Pattern, compile

from onhand.domain.understanding.normalised import clauses
from onhand.domain.understanding.trigger_words import TriggerWords
from onhand.domain.understanding.wording import expression, longest_words


class Concern(StrEnum):
    """Why a message is a person's, in the order in which it counts when there are several reasons."""

    SELF_HARM = "self_harm"
    THREAT = "threat"
    FRAUD = "fraud"
    BEREAVEMENT = "bereavement"
    LEGAL_THREAT = "legal_threat"
    ABUSE = "abuse"
    PERSON = "person"  # a request for a person, when its words are not among the phrases


BY_WORDS = tuple(concern for concern in Concern if concern is not Concern.PERSON)


HEARD_FROM = {
    Concern.PERSON: 0.65,
    Concern.SELF_HARM: 0.6,
    Concern.THREAT: 0.5,
    Concern.FRAUD: 0.5,
    Concern.BEREAVEMENT: 0.5,
    Concern.LEGAL_THREAT: 0.5,
    Concern.ABUSE: 0.6,
}
"""The probability from which on the model of examples is believed; what it costs to be wrong differs."""


def gravest(heard: Sequence[Concern]) -> Concern | None:
    """Gives the concern that counts most."""
    return min(heard, key=list(Concern).index, default=None)


class _Language:
    """One language's phrases for each concern, compiled when they are first needed."""

    def __init__(self, phrases: Mapping[Concern, Sequence[str]], *, spaced: bool) -> None:
        self._phrases = phrases
        self._spaced = spaced

    @cached_property
    def _patterns(self) -> Mapping[Concern, Pattern[str]]:
        return {concern: self._compiled(phrases) for concern, phrases in self._phrases.items() if phrases}

    def _compiled(self, phrases: Sequence[str]) -> Pattern[str]:
        either = expression(phrases, spaced=self._spaced)
        return compile(f"(?<= ){either}(?= )" if self._spaced else either)

    def heard_in(self, clause: str) -> list[Concern]:
        text = f" {clause} " if self._spaced else clause.replace(" ", "")
        return [concern for concern, pattern in self._patterns.items() if pattern.search(text)]


class SafetyPhrases:
    """The phrases of every language, ready to be asked. Build it once."""

    def __init__(
        self, spaced: Sequence[Mapping[Concern, Sequence[str]]], unspaced: Sequence[Mapping[Concern, Sequence[str]]]
    ) -> None:
        self._spaced = [_Language(phrases, spaced=True) for phrases in spaced]
        self._unspaced = [_Language(phrases, spaced=False) for phrases in unspaced]
        self._triggers = TriggerWords([_triggers(phrases) for phrases in spaced])

    def heard(self, text: str) -> Concern | None:
        """Gives the gravest concern that the text has words for, in any language; well under a millisecond."""
        parts = clauses(text)
        languages = [self._spaced[number] for number in self._triggers.found_in(w for p in parts for w in p.split(" "))]
        if not text.isascii():
            languages += self._unspaced
        return gravest([concern for language in languages for part in parts for concern in language.heard_in(part)])


def _triggers(phrases: Mapping[Concern, Sequence[str]]) -> set[str]:
    return {word for some in phrases.values() for phrase in some for word in longest_words(phrase)}
