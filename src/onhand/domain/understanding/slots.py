"""What customers give when asked: yes or no, an order number, an e-mail address, a postcode, one of several choices. Pure parsers."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from onhand.domain.understanding.languages import UNSPACED
from onhand.domain.understanding.normalised import clauses, words
from onhand.domain.understanding.wording import expression

_ORDER = re.compile(r"(?<![0-9A-Za-z])#?\s?[Ww]\s?-?((?:[0-9][\s-]?){6}[0-9])(?![0-9])")
_BARE_ORDER = re.compile(r"(?<![0-9A-Za-z+])#?\s?([0-9]{7})(?![0-9])")
_EMAIL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._%+-]{0,62}[A-Za-z0-9_%+-])?@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,24}")
_POSTCODE = re.compile(
    r"(?<![0-9A-Za-z])(?:"
    r"[A-Z]{1,2}[0-9][0-9A-Z]?\s?[0-9][A-Z]{2}"  # GB
    r"|[A-Z][0-9][A-Z]\s?[0-9][A-Z][0-9]"  # CA
    r"|[0-9]{4}\s?[A-Z]{2}"  # NL
    r"|[0-9]{2}-[0-9]{3}|[0-9]{3}\s[0-9]{2}|[0-9]{5}-[0-9]{3,4}|[0-9]{3}-[0-9]{4}"  # PL; SE, CZ, SK, GR; US, BR; JP
    r"|[0-9]{4,7}"
    r")(?![0-9A-Za-z])"
)

_PHONE = re.compile(r"\+?[0-9(](?:[0-9\s()./-]{5,20})[0-9]")
_AMOUNT = re.compile(r"(?<![\w])[0-9](?:[0-9.,'\u00a0\u202f ]*[0-9])?(?![\w])")


@dataclass(frozen=True, slots=True)
class YesNoWording:
    """One language's ways of agreeing and refusing, in the small language of `wording`."""

    yes: tuple[str, ...]
    no: tuple[str, ...]


class YesNoPhrases:
    """The words for yes and no of every language, compiled once."""

    def __init__(self, wordings: Mapping[str, YesNoWording], signs: YesNoWording) -> None:
        self._yes = {code: _compiled(wording.yes, code) for code, wording in wordings.items()}
        self._no = {code: _compiled(wording.no, code) for code, wording in wordings.items()}
        self.yes_signs, self.no_signs = signs.yes, signs.no

    def said(self, text: str, language: str) -> bool | None:
        """Gives what the first clause that says either says; no wins where a clause says both."""
        for clause in clauses(text):
            padded = _padded(clause, language)
            if self._no[language].match(padded):
                return False
            if self._yes[language].match(padded):
                return True
        return None

    def beside_yes(self, text: str, language: str) -> list[str]:
        """Gives what each clause says beside the yes that it begins with, in the language or in English; normalised."""
        return [self._beside(clause, language) for clause in clauses(text)]

    def _beside(self, clause: str, language: str) -> str:
        for code in (language, "en"):
            padded = _padded(clause, code)
            if agreed := self._yes[code].match(padded):
                return padded[agreed.end() :].strip()
        return clause

    def has_no(self, clause: str, language: str) -> bool:
        """Says whether a no stands anywhere in a normalised clause, in the language or in English."""
        return any(self._no[code].search(_padded(clause, code)) for code in {language, "en"})

    @property
    def languages(self) -> frozenset[str]:
        return frozenset(self._yes)


def _padded(clause: str, language: str) -> str:
    return clause.replace(" ", "") if language in UNSPACED else f" {clause} "


def _compiled(phrases: Sequence[str], language: str) -> re.Pattern[str]:
    spaced = language not in UNSPACED
    edge = " " if spaced else ""
    return re.compile(f"{edge}{expression(phrases, spaced=spaced)}{edge}")


def yes_or_no(text: str, language: str, phrases: YesNoPhrases) -> bool | None:
    """Gives True for a yes, False for a no, None for neither or both.

    Read in the conversation's language first, then in English, whose short words are used everywhere; a reply must begin with its yes or no.
    """
    yes = any(sign in text for sign in phrases.yes_signs)
    no = any(sign in text for sign in phrases.no_signs)
    for code in dict.fromkeys((language, "en")):
        if code in phrases.languages:
            said = phrases.said(text, code)
            if said is not None:
                return None if (no if said else yes) else said
    return None if yes == no else yes


def order_number(text: str) -> str | None:
    """Gives the shop's form, `#W1234567`, of an order number in any spelling of it; None where there is none, or several that differ."""
    western = unicodedata.normalize("NFKC", western_digits(text))
    found = {re.sub(r"[\s-]", "", digits) for digits in _ORDER.findall(western)} or set(_BARE_ORDER.findall(western))
    return f"#W{found.pop()}" if len(found) == 1 else None


def order_numbers(text: str) -> tuple[str, ...]:
    """Gives every order number in the shop's form, each once, in their order; bare digits count where none is marked."""
    western = unicodedata.normalize("NFKC", western_digits(text))
    found = [re.sub(r"[\s-]", "", digits) for digits in _ORDER.findall(western)] or _BARE_ORDER.findall(western)
    return tuple(f"#W{digits}" for digits in dict.fromkeys(found))


def email(text: str) -> str | None:
    """Gives the first e-mail address in lower case."""
    found = _EMAIL.search(unicodedata.normalize("NFKC", text))
    return found.group().lower() if found else None


def phone(text: str) -> str | None:
    """Gives the digits of a telephone number, with a leading plus where there is one: 7 to 15 of them (ITU-T E.164)."""
    western = unicodedata.normalize("NFKC", western_digits(text))
    for found in _PHONE.finditer(western):
        digits = re.sub(r"\D", "", found.group())
        if 7 <= len(digits) <= 15:
            return f"+{digits}" if found.group().startswith("+") else digits
    return None


def amount(text: str) -> str | None:
    """Gives an amount of money as a decimal number with a point: "1.234,50 €" is 1234.50. None where there is none, or several."""
    western = unicodedata.normalize("NFKC", western_digits(text)).replace("\u066b", ".").replace("\u066c", ",")
    found = [one.strip(".,' ") for one in _AMOUNT.findall(western)]
    if len(found) != 1:
        return None
    whole, cents = found[0], ""
    cut = max(whole.rfind("."), whole.rfind(","))
    if cut >= 0 and len(whole) - cut - 1 in (1, 2):
        whole, cents = whole[:cut], whole[cut + 1 :]
    digits = re.sub(r"\D", "", whole)
    return f"{int(digits)}.{cents}" if cents else str(int(digits))


def postcode(text: str) -> str | None:
    """Gives the last thing in the text that can be a postcode, in capitals, with single spaces; addresses end with it or with the town."""
    western = unicodedata.normalize("NFKC", western_digits(text)).upper()
    found = _POSTCODE.findall(western)
    return re.sub(r"\s+", " ", found[-1]) if found else None


def western_digits(text: str) -> str:
    """Gives the text with the digits of any script as 0 to 9."""
    if text.isascii():
        return text
    return "".join(
        str(unicodedata.digit(letter)) if letter.isdigit() and unicodedata.digit(letter, None) is not None else letter
        for letter in text
    )


def choice(text: str, options: Sequence[str], ordinals: Mapping[str, int] | None = None) -> int | None:
    """Gives the place (from 0) of the option that the text names by number, by ordinal or by words of its own; None when none or several fit.

    `ordinals` maps normalised words to places, -1 for the last.
    """
    said = words(western_digits(text))
    by_words = _named(said, options)
    if by_words is not None:
        return by_words
    places: set[int] = set()
    for word in said:
        if word.isdigit() and 1 <= int(word) <= len(options) and len(word) <= 2:
            places.add(int(word) - 1)
        elif ordinals and word in ordinals and -1 <= ordinals[word] < len(options):
            places.add(ordinals[word] % len(options))
    return places.pop() if len(places) == 1 else None


def _named(said: Sequence[str], options: Sequence[str]) -> int | None:
    """The option that shares most words with what was said, words that tell the options apart; None on a tie."""
    sets = [set(words(option)) for option in options]
    if not sets:
        return None
    shared = set[str].intersection(*sets) if len(sets) > 1 else set[str]()
    scores = [len((option - shared) & set(said)) for option in sets]
    best = max(scores)
    return scores.index(best) if best > 0 and scores.count(best) == 1 else None
