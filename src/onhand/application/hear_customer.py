"""The ear that errands listen with: understanding's parsers, in the places where errands ask."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from onhand.domain.errands.hearing import Picked, Said, Thing, Wanted
from onhand.domain.errands.identity import name_beside
from onhand.domain.errands.memory import Option
from onhand.domain.understanding import addresses, mentions, sentences, slots
from onhand.domain.understanding.conversation_language import language_bearing
from onhand.domain.understanding.languages import UNSPACED
from onhand.domain.understanding.mentions import Named
from onhand.domain.understanding.normalised import words
from onhand.domain.understanding.slots import YesNoPhrases
from onhand.domain.understanding.small_words import SmallWords
from onhand.domain.understanding.variants import variant_told

_QUOTED_OR_ASKED = re.compile(r"(?m)^\s*[>|]|[?？؟\u037e\"“”„«»「」『』]")
_WORD = re.compile(r"\w+")
CONFIRMING_WORDS = 10  # a longer message says more than yes, and is not taken for one
CONFIRMING_CHARACTERS = 80
PLACE_WORDS = 6  # a longer message that has a number in it does not choose by it
GAP_WORDS = 2

DayReader = Callable[[str, str, date | None], date | None]
"""Gives the day that a text names, in a language, on or after another day; None for none."""


def _no_days(text: str, language: str, since: date | None) -> date | None:
    return None


@dataclass(frozen=True, slots=True)
class PhraseHearing:
    """Hears by phrases. `ordinals` gives a language's words for places in a list, `others` are the normalised words for "the other one", `reservations` gives
    those by which a language takes something back from a yes, `small` has the words that change what is picked, `countries` gives the names of countries by
    how a language writes them (normalised), and `day_in` reads days."""

    yes_no: YesNoPhrases
    ordinals: Callable[[str], Mapping[str, int]]
    others: frozenset[str] = frozenset()
    reservations: Callable[[str], frozenset[str]] = lambda language: frozenset()
    small: SmallWords = field(default_factory=lambda: SmallWords({}))
    countries: Callable[[str], Mapping[str, str]] = lambda language: {}
    day_in: DayReader = _no_days

    def confirmation(self, said: Said, options: Sequence[Option]) -> bool | None:
        """Gives True only for an explicit yes: of several messages none may say no, and none may say more than that. None for neither."""
        answers = [self._yes_or_no(text, said.language, options) for text in said.texts]
        if False in answers:
            return False
        labels = [option.label for option in options if option.label]
        plain = all(_is_one_of(text, labels) or self._is_plain(text, said.language) for text in said.texts)
        return True if plain and answers and answers[-1] else None

    def _is_plain(self, text: str, language: str) -> bool:
        """A yes and nothing that could take part of it back; neither a question nor somebody else's words that are quoted."""
        if _QUOTED_OR_ASKED.search(text):
            return False
        if len(text) > CONFIRMING_CHARACTERS or len(words(text)) > CONFIRMING_WORDS:
            return False
        code = language if language in self.yes_no.languages else "en"
        beside = self.yes_no.beside_yes(text, code)
        return not any(self.yes_no.has_no(clause, code) for clause in beside) and not self._is_reserved(
            text, beside, language
        )

    def _is_reserved(self, text: str, beside: Sequence[str], language: str) -> bool:
        """Says whether a word beside the yes, or several anywhere, take something back from it."""
        reservations = self.reservations(language)
        rest = [word for clause in beside for word in clause.split()]
        # Several words are compared with their accents: "si es" is an if where "sí es" is a yes.
        as_written = f" {' '.join(_WORD.findall(unicodedata.normalize('NFC', text).casefold()))} "
        inside = language in UNSPACED and any(
            not word.isascii() and word in clause.replace(" ", "") for clause in beside for word in reservations
        )
        return (
            inside
            or not (reservations | self.others).isdisjoint(rest)
            or any(f" {one} " in as_written for one in reservations if " " in one)
        )

    def _yes_or_no(self, text: str, language: str, options: Sequence[Option]) -> bool | None:
        for option in options:
            if option.label and words(text) == words(option.label):
                return option.value == "yes"
        return slots.yes_or_no(text, language, self.yes_no)

    def chosen(self, said: Said, options: Sequence[Option]) -> str | None:
        """Gives the value of the option that was named, by its label, its place or words of its own."""
        if not options:
            return None
        labels = [option.label for option in options]
        for text in reversed(said.texts):
            for option in options:
                if words(option.label) == words(text):
                    return option.value
            place = slots.choice(text, labels, self.ordinals(said.language))
            if place is not None:
                return options[place].value
        return None

    def is_just(self, said: Said, label: str) -> bool:
        return words(said.text) == words(label)

    def has_in_full(self, said: Said, label: str) -> bool:
        wanted = words(label)
        if len(wanted) < 2:
            return f" {' '.join(wanted)} " in f" {' '.join(words(said.text))} "
        return any(_in_order(wanted, words(text)) for text in said.texts)

    def is_just_a_number(self, said: Said) -> bool:
        return self.order_number(said) is not None and not words(language_bearing(said.text))

    def means_another(self, said: Said) -> bool:
        """Says whether it is "the other one"."""
        return not self.others.isdisjoint(words(said.text))

    def is_puzzled(self, said: Said) -> bool:
        return self.small.is_just("puzzled", said.text, said.language)

    def says(self, text: str, language: str, what: str) -> bool:
        return self.small.says(what, text, language)

    def sentences(self, text: str) -> tuple[str, ...]:
        return sentences.sentences(text)

    def halves(self, sentence: str, language: str) -> tuple[tuple[str, str], ...]:
        return sentences.halves(sentence, language, self.small)

    def order_number(self, said: Said) -> str | None:
        """Gives the last order number; None for none, and for a message with several."""
        numbers = [number for text in said.texts if (number := slots.order_number(text))]
        return numbers[-1] if numbers else None

    def order_numbers(self, text: str) -> tuple[str, ...]:
        return slots.order_numbers(text)

    def claims(self, said: Said) -> dict[str, str]:
        """Gives what the customer says of who they are: `email`, or `postcode` and `name`, as far as they are there."""
        if address := slots.email(said.text):
            return {"email": address}
        claims: dict[str, str] = {}
        for text in said.texts:
            postcode = None if slots.order_number(text) else slots.postcode(text)
            if postcode:
                claims["postcode"] = postcode
            if name := name_beside(text, _as_written(postcode, text)):
                claims["name"] = name
        return claims

    def picked(self, text: str, language: str, things: Sequence[Thing], *, by_place: bool = False) -> Picked | None:
        """Gives which things the text names: by their names, by price ("the cheaper one"), all of them, or by place."""
        named = [_named(thing) for thing in things]
        found = mentions.mentions(text, language, named, self.small)
        how = next(
            (how for how, kind in (("more", "also"), ("only", "only")) if self.says(text, language, kind)), "these"
        )
        if found.is_all:
            everything = tuple(place for place in range(len(things)) if place not in found.without)
            return Picked(everything, how="all")
        if found.places or found.unsure:
            return Picked(tuple(p for p in found.places if p not in found.without), found.unsure, how, found.without)
        if found.without:
            return Picked((), (), "less", found.without)
        dearest = mentions.by_price(text, language, named, self.small) if by_place else None
        if dearest is not None:
            return Picked((dearest,), how=how)
        if by_place and len(words(text)) <= PLACE_WORDS:
            places = mentions.named_by_place(text, len(things), self.ordinals(language))
            return Picked(places, how=how) if places else None
        return None

    def named(self, text: str, language: str, names: Sequence[Sequence[str]]) -> tuple[int, ...]:
        heard = mentions.tokens(text)
        counts = [sum(_in_full(mentions.tokens(name), heard) for name in theirs) for theirs in names]
        best = max(counts, default=0)
        return tuple(place for place, count in enumerate(counts) if best and count == best)

    def about_each(self, text: str, language: str, things: Sequence[Thing]) -> tuple[str, ...]:
        return mentions.about_each(text, language, [_named(thing) for thing in things], self.small)

    def wanted(self, text: str, language: str, variants: Sequence[Mapping[str, Any]], old: Mapping[str, str]) -> Wanted:
        told = variant_told(text, language, variants, old, self.small)
        return Wanted(told.id, told.options, told.price)

    def address(self, text: str, language: str, part: str, country: str) -> dict[str, str]:
        whole = addresses.address_told(text, self.countries(language), country)
        if whole or not part:
            return whole
        value = addresses.part_told(text, part)
        return {part: value} if value else {}

    def days(self, text: str, language: str, since: date | None, most: int) -> int | None:
        """Gives days by their number, or up to a day that is told."""
        plain = slots.western_digits(text).strip(" .!")
        if plain.isdigit() and 1 <= int(plain) <= most:
            return int(plain)
        day = self.day_in(plain, language, since)
        if day is None or since is None:
            return None
        return (day - since).days if (day - since).days > 0 else None

    def value(self, kind: str, text: str, language: str) -> str | None:
        match kind:
            case "email":
                return slots.email(text)
            case "phone":
                return slots.phone(text)
            case "amount":
                return slots.amount(text)
            case "date":
                day = self.day_in(text, language, None)
                return day.isoformat() if day else None
            case _:
                return text.strip() or None


def _named(thing: Thing) -> Named:
    return Named(thing.names, thing.details, thing.price_minor, thing.ids)


def _in_full(name: Sequence[str], heard: Sequence[str]) -> bool:
    """All the words of a name, in any place and form; a word in a script without spaces within the text."""
    return bool(name) and all(
        mentions.has_word(word, heard) or (not word.isascii() and word in "".join(heard)) for word in name
    )


def _is_one_of(text: str, labels: Sequence[str]) -> bool:
    """The words of an answer that was offered, and not as a question: "Yes, cancel it?" asks."""
    asks = _QUOTED_OR_ASKED.search(text) is not None
    return any(words(text) == words(label) and asks is (_QUOTED_OR_ASKED.search(label) is not None) for label in labels)


def _in_order(wanted: Sequence[str], written: Sequence[str]) -> bool:
    """All the words, one after the other, with a word or two between them: "ordered it by mistake"."""
    for start, word in enumerate(written):
        if word != wanted[0]:
            continue
        place = start
        for following in wanted[1:]:
            window = written[place + 1 : place + 2 + GAP_WORDS]
            if following not in window:
                break
            place += 1 + list(window).index(following)
        else:
            return True
    return False


def _as_written(postcode: str | None, text: str) -> str:
    """The part of the text that the postcode was read from; the text's last word with a digit, when it was written otherwise."""
    if postcode is None:
        return ""
    if postcode in text:
        return postcode
    with_digits = [word for word in text.split() if any(map(str.isdigit, word))]
    return with_digits[-1] if with_digits else ""
