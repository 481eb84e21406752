"""The lists of words and phrases by which one language asks for a person, and the words that they are made of."""

from collections.abc import Iterable
from dataclasses import dataclass

from onhand.domain.understanding.wording import longest_words, words_of


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
    no_machine: tuple[str, ...]  # refusals of a machine: requests, although they deny something
    alone: tuple[str, ...]  # whole requests, when they are all of a clause
    deny: tuple[str, ...]  # "don't want to", "the delivery person": what makes it no request
    person_first: bool  # "with a person talk" is an order of words that the language has

    def triggers(self) -> set[str]:
        """Gives the words without which no rule of the language can match."""
        lists = (*self.person, *self.someone, *self.phrases, *self.no_machine, *self.alone)
        return {word for phrase in lists for word in longest_words(phrase)}

    def vocabulary(self) -> set[str]:
        """Gives the words that matter enough to put slips right: persons, and verbs of contact."""
        return _words_in((*self.person, *self.someone, *self.contact))

    def other_words(self) -> set[str]:
        """Gives the rest of the whole words, written as they are meant: "snakket", spoken, is no slip for "snakke"."""
        found = _words_in((*self.want, *self.polite, *self.phrases, *self.deny))
        return {word for word in found if "*" not in word}


def _words_in(phrases: Iterable[str]) -> set[str]:
    return {word for phrase in phrases for word in words_of(phrase)}
