"""The ear that errands listen with: understanding's parsers, in the places where errands ask."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from onhand.domain.errands.hearing import Said
from onhand.domain.errands.identity import name_beside
from onhand.domain.errands.memory import Option
from onhand.domain.understanding import slots
from onhand.domain.understanding.conversation_language import language_bearing
from onhand.domain.understanding.languages import UNSPACED
from onhand.domain.understanding.normalised import normalised, words
from onhand.domain.understanding.slots import YesNoPhrases

CONFIRMING_WORDS = 10  # a longer message says more than yes, and is not taken for one
CONFIRMING_CHARACTERS = 80
GAP_WORDS = 2


@dataclass(frozen=True, slots=True)
class PhraseHearing:
    """Hears by phrases. `ordinals` gives a language's words for places in a list, `others` are the normalised words for "the other one", `reservations` gives
    those by which a language takes something back from a yes."""

    yes_no: YesNoPhrases
    ordinals: Callable[[str], Mapping[str, int]]
    others: frozenset[str] = frozenset()
    reservations: Callable[[str], frozenset[str]] = lambda language: frozenset()

    def confirmation(self, said: Said, options: Sequence[Option]) -> bool | None:
        """Gives True only for an explicit yes: of several messages none may say no, and none may say more than that. None for neither."""
        answers = [self._yes_or_no(text, said.language, options) for text in said.texts]
        if False in answers:
            return False
        plain = all(self._is_plain(text, said.language) for text in said.texts)
        return True if plain and answers and answers[-1] else None

    def _is_plain(self, text: str, language: str) -> bool:
        """A yes and nothing that could take part of it back."""
        if len(text) > CONFIRMING_CHARACTERS or len(words(text)) > CONFIRMING_WORDS:
            return False
        reservations = self.reservations(language)
        if language in UNSPACED:
            return not any(word in normalised(text) for word in reservations if not word.isascii())
        return reservations.isdisjoint(words(text))

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

    def order_number(self, said: Said) -> str | None:
        """Gives the last order number; None for none, and for a message with several."""
        numbers = [number for text in said.texts if (number := slots.order_number(text))]
        return numbers[-1] if numbers else None

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
