"""Which language a text is in."""

from collections.abc import Mapping
from typing import Protocol


class LanguageDetection(Protocol):
    """Guesses languages, only among those that onhand speaks (`domain.understanding.languages`)."""

    def scores(self, text: str) -> Mapping[str, float]:
        """Gives a score from 0 to 1 for each plausible language; empty when nothing can be said of the text."""
        ...
