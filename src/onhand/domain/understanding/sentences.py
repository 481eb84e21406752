"""A message cut into what may be wishes of their own: sentences, and what an "and" joins."""

import re

from onhand.domain.understanding.languages import UNSPACED
from onhand.domain.understanding.normalised import words
from onhand.domain.understanding.small_words import SmallWords

_ENDS = re.compile(r"(?<=[!?;。！？؟।])\s*|(?<=[^\W\d_]\.)\s+(?=[^\W\d_]|$)|(?<=[\d)\"']\.)\s+(?=[^\W\d_])|\n+")
_THAI_CLAUSES = re.compile(
    "([\u0e00-\u0e7f]{8})[ ]+(?=[\u0e00-\u0e7f]{8})"
)  # Thai marks no sentence and leaves a space between clauses
_JOINTS = re.compile(r",\s+|\s+(?=\S+\s)")
SHORTEST_WORDS = 3  # "Hi." and "Thank you." say nothing apart from what follows
SHORTEST_CHARACTERS, SHORTEST_UNSPACED = 12, 5
MOST = 8


def sentences(text: str) -> tuple[str, ...]:
    """Gives the sentences of a message; very short ones stay with the next."""
    found: list[str] = []
    waiting = ""
    for cut in _ENDS.split(_THAI_CLAUSES.sub("\\1\n", text)):
        piece = f"{waiting} {cut or ''}".strip()
        waiting = ""
        if not piece:
            continue
        if _says_nothing_alone(piece):
            waiting = piece
        else:
            found.append(piece)
    if waiting:
        found = [*found[:-1], f"{found[-1]} {waiting}"] if found else [waiting]
    return tuple(found[:MOST])


def _says_nothing_alone(piece: str) -> bool:
    """A few letters; scripts without spaces say more with fewer."""
    unspaced = any(letter > "\u2e80" for letter in piece)
    return len(words(piece)) < SHORTEST_WORDS and len(piece) < (SHORTEST_UNSPACED if unspaced else SHORTEST_CHARACTERS)


def halves(sentence: str, language: str, small: SmallWords) -> tuple[tuple[str, str], ...]:
    """Gives the ways in which a sentence falls in two at an "and": "cancel the first | and return the second"."""
    if language in UNSPACED:
        return ()
    ways: list[tuple[str, str]] = []
    for joint in _JOINTS.finditer(sentence):
        before, after = sentence[: joint.start()].strip(), sentence[joint.end() :].strip()
        first = after.split(" ", 1)[0]
        if (
            small.is_just("and", first, language)
            and len(words(before)) >= SHORTEST_WORDS
            and len(words(after)) > SHORTEST_WORDS
        ):
            ways.append((before, after))
    return tuple(ways[:MOST])
