"""The small language that phrase files are written in, as regular expressions and as the plain phrases that it stands for.

`talk to` is words as they stand; `(a|b)` is one of these, `(|a)` maybe a; a trailing `*` is any ending of a word. Case, accents and apostrophes
make no difference (see `normalised`).
"""

import re
from collections.abc import Iterable, Iterator

from onhand.domain.understanding.normalised import normalised

_PIECES = re.compile(r"[()|*]|[^()|*]+")
_SPACES = re.compile(r"\s+")

JOINT = "(?: |(?<= ))"
"""One space between two words; none more where an alternative before it was empty."""


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


def expanded(phrase: str) -> Iterator[str]:
    """Gives the plain phrases that a phrase stands for, normalised, `*` kept."""
    texts, _ = _alternatives(_checked(phrase), 0)
    for text in texts:
        yield _SPACES.sub(" ", text).strip()


def _alternatives(pieces: list[str], at: int) -> tuple[list[str], int]:
    finished: list[str] = []
    current = [""]
    while at < len(pieces):
        piece = pieces[at]
        if piece == "(":
            inner, at = _alternatives(pieces, at + 1)
            current = [before + after for before in current for after in inner]
        elif piece == ")":
            break
        elif piece == "|":
            finished.extend(current)
            current = [""]
        else:
            current = [before + _plain(piece, spaced=True) for before in current]
        at += 1
    return finished + current, at


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
