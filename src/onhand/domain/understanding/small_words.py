"""Short words that change what a text picks: all, both, except, only, cheapest, the original one. One list a language, found in normalised text."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from onhand.domain.understanding.languages import UNSPACED
from onhand.domain.understanding.normalised import words
from onhand.domain.understanding.wording import expression

KINDS = (
    *("all", "both", "except", "only", "also", "cheapest", "dearest"),
    *("original", "profile", "same", "and", "puzzled", "not", "last"),
)


class SmallWords:
    """Finds them in a language and in English, whose short words are used everywhere."""

    def __init__(self, lists: Mapping[str, Mapping[str, Sequence[str]]]) -> None:
        """`lists` has for each language the phrases by kind, in the small language of `wording`."""
        self._lists = lists
        self._compiled = lru_cache(maxsize=None)(self._compile)

    def says(self, kind: str, text: str, language: str) -> bool:
        return self.first(kind, text, language) is not None

    def first(self, kind: str, text: str, language: str) -> tuple[int, int] | None:
        """Gives where the first of them stands in `" ".join(words(text))`, or None."""
        padded = f" {' '.join(words(text))} "
        found: list[tuple[int, int]] = []
        for code in dict.fromkeys((language, "en")):
            pattern = self._compiled(code, kind)
            match = pattern.search(padded) if pattern else None
            if match:
                found.append((max(match.start() - 1, 0), max(match.end() - 1, 0)))
        return min(found, default=None)

    def is_just(self, kind: str, text: str, language: str) -> bool:
        """Says whether the text is one of them and nothing else."""
        plain = " ".join(words(text))
        for code in dict.fromkeys((language, "en")):
            pattern = self._compiled(code, kind)
            match = pattern.search(f" {plain} ") if pattern else None
            if match and match.group().strip() == plain:
                return True
        return False

    def split(self, kind: str, text: str, language: str) -> list[str]:
        """Gives the normalised text cut at each of them."""
        parts = [f" {' '.join(words(text))} "]
        for code in dict.fromkeys((language, "en")):
            pattern = self._compiled(code, kind)
            if pattern:
                parts = [part for whole in parts for part in pattern.sub(" \n ", whole).split("\n")]
        return [stripped for part in parts if (stripped := part.strip())]

    def _compile(self, language: str, kind: str) -> re.Pattern[str] | None:
        phrases = self._lists.get(language, {}).get(kind, ())
        if not phrases:
            return None
        spaced = language not in UNSPACED
        group = expression(phrases, spaced=spaced)
        return re.compile(f"(?<= ){group}(?:(?= )|(?<= ))" if spaced else f" ?{group} ?")
