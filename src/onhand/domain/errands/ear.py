"""The ear of an errand: a hearing, with the words in which the errand's own answers are offered."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from onhand.domain.errands.hearing import Hearing, Said
from onhand.domain.errands.values import Joined, Money, Param, Text

Label = Callable[[str, Text], str]
"""Gives a text of the catalogue in a language."""


@dataclass(frozen=True, slots=True)
class Ear:
    hearing: Hearing
    label: Label

    def words_for(self, language: str, param: Param) -> str:
        """Gives a text's parameter as customers read it."""
        match param:
            case Text():
                return self.label(language, param)
            case Joined(parts=parts):
                return " ".join(self.words_for(language, part) for part in parts)
            case tuple():
                return " ".join(self.words_for(language, part) for part in param)
            case Money() | date():
                return ""
            case _:
                return str(param)


def said(text: str, language: str, seq: int = 0) -> Said:
    """Gives a single text as something that was said."""
    return Said((text,), seq, language)
