"""The small language that phrase files are written in, as regular expressions and as the plain phrases that it stands for.

`talk to` is words as they stand; `(a|b)` is one of these, `(|a)` maybe a; a trailing `*` is any ending of a word. Case, accents and apostrophes
make no difference (see `normalised`).
"""

import re
from collections.abc import Iterable

from onhand.domain.understanding.normalised import normalised

_PIECES = re.compile(r"[()|*]|[^()|*]+")
_SPACES = re.compile(r"\s+")

JOINT = "(?: |(?<= ))"
"""One space between two words; none more where an alternative before it was empty."""


_Path = tuple[str, str]
_START: _Path = ("", "")  # the longest of the words before, and the one being read


class BadWording(ValueError):
    """A phrase whose brackets do not match."""


def expression(phrases: Iterable[str], *, spaced: bool = True) -> str:
    """Gives one group that matches any of the phrases; `spaced` languages have spaces between words, the others have none at all."""
    parts = [_part(phrase, spaced=spaced) for phrase in phrases]
    # Longer ones first, so that "customer service" is not cut after "customer".
    return "(?:" + "|".join(sorted(set(parts), key=lambda part: (-len(part), part))) + ")"


def _part(phrase: str, *, spaced: bool) -> str:
    found: list[str] = []
    for piece in _checked(phrase):
        if piece == "(":
            found.append("(?:")
        elif piece == "*":
            found.append("[^ ]*" if spaced else ".{0,3}")
        elif piece in ")|":
            found.append(piece)
        else:
            found.append(JOINT.join(re.escape(part) for part in _plain(piece, spaced=spaced).split(" ")))
    return "".join(found)


def words_of(phrase: str) -> set[str]:
    """Gives every word of the plain phrases that a phrase stands for, normalised, `*` kept."""
    found: set[str] = set()
    ends, _ = _read(_checked(phrase), 0, {_START}, found)
    return (found | {word for _, word in ends}) - {""}


def longest_words(phrase: str) -> set[str]:
    """Gives the word with the longest certain beginning of each plain phrase that a phrase stands for: nothing matches without one of them."""
    ends, _ = _read(_checked(phrase), 0, {_START}, set())
    return {_longer(*path) for path in ends} - {""}


def _read(pieces: list[str], at: int, starts: set[_Path], found: set[str]) -> tuple[set[_Path], int]:
    """Reads up to the closing bracket on every path at once; words that are complete go to `found`.

    Paths that agree in their longest word and their last are one from there on: there are hundreds of them where the plain phrases are
    hundreds of thousands.
    """
    finished: set[_Path] = set()
    current = starts
    while at < len(pieces):
        piece = pieces[at]
        if piece == "(":
            current, at = _read(pieces, at + 1, current, found)
        elif piece == ")":
            break
        elif piece == "|":
            finished |= current
            current = starts
        else:
            text = _plain(piece, spaced=True)
            current = {_read_on(path, text, found) for path in current}
        at += 1
    return finished | current, at


def _read_on(path: _Path, text: str, found: set[str]) -> _Path:
    longest, word = path
    first, *others = text.split(" ")
    word += first
    for other in others:
        found.add(word)
        longest, word = _longer(longest, word), other
    return longest, word


def _longer(one: str, other: str) -> str:
    return other if _sure_letters(other) > _sure_letters(one) else one


def _sure_letters(word: str) -> int:
    """How many letters the word begins with in every form of it."""
    return len(word.partition("*")[0])


def _checked(phrase: str) -> list[str]:
    pieces = _PIECES.findall(phrase)
    depth = 0
    for piece in pieces:
        depth += (piece == "(") - (piece == ")")
        if depth < 0:
            break
    if depth != 0:
        raise BadWording(f"The brackets in {phrase!r} do not match.")
    return pieces


def _plain(text: str, *, spaced: bool) -> str:
    plain = normalised(text).replace("-", " ").replace("/", " ")
    return _SPACES.sub(" " if spaced else "", plain)
