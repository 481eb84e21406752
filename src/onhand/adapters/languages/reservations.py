"""The words that take something back from a yes, in every language."""

from functools import cache
from pathlib import Path

import yaml

from onhand.domain.understanding.normalised import normalised


@cache
def words_of_reservation(language: str) -> frozenset[str]:
    """Gives the language's words, normalised but for phrases of several, and the English ones, which are used everywhere."""
    listed = (word for code in {language, "en"} for word in _by_language().get(code, ()))
    return frozenset(word if " " in word else normalised(word) for word in listed)


@cache
def _by_language() -> dict[str, list[str]]:
    text = (Path(__file__).parent / "reservations.yaml").read_text(encoding="utf-8")
    # Every scalar stays text: "no" is a language here.
    return yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - only text comes of it
