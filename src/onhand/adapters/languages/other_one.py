"""The words for "the other one", in every language."""

from functools import cache
from pathlib import Path

import yaml

from onhand.domain.understanding.normalised import words


@cache
def words_for_another() -> frozenset[str]:
    """Gives the normalised words of every language."""
    text = (Path(__file__).parent / "other_one.yaml").read_text(encoding="utf-8")
    # Every scalar stays text: "no" is a language here.
    by_language: dict[str, list[str]] = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - only text comes of it
    return frozenset(word for phrases in by_language.values() for phrase in phrases for word in words(phrase))
