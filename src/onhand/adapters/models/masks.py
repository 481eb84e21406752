"""Masks for one request to a model: the same value gets the same mask in every text, and each mask stands for one value alone."""

import re
from collections.abc import Callable, Mapping
from typing import Protocol

_KIND = re.compile(r"[^\W\d_]+(?:_[^\W\d_]+)*")


class MaskedText(Protocol):
    """A text without personal data, and what its masks stand for."""

    @property
    def text(self) -> str: ...

    @property
    def table(self) -> Mapping[str, str]:
        """Gives the value of each mask that stands in the text."""
        ...


class MaskTable:
    """Masks texts one by one with a function that knows only one text, and tells apart what it masks alike."""

    def __init__(self, mask_text: Callable[[str], MaskedText]) -> None:
        self._mask_text = mask_text
        self._mask_of: dict[str, str] = {}
        self._value_of: dict[str, str] = {}

    def mask(self, text: str) -> str:
        """Gives the text without personal data."""
        masked = self._mask_text(text)
        return _replaced(masked.text, {local: self._named(local, value) for local, value in masked.table.items()})

    def put_back(self, text: str) -> str:
        """Gives the text with the values for the masks that stand in it."""
        return _replaced(text, self._value_of)

    def _named(self, local: str, value: str) -> str:
        if value not in self._mask_of:
            kind = _KIND.search(local)
            mask = f"[{(kind.group() if kind else 'value').upper()}_{len(self._mask_of) + 1}]"
            self._mask_of[value] = mask
            self._value_of[mask] = value
        return self._mask_of[value]


def _replaced(text: str, table: Mapping[str, str]) -> str:
    """All at once, so that what was put in is not replaced again."""
    if not table:
        return text
    longest_first = sorted(table, key=len, reverse=True)
    return re.sub("|".join(map(re.escape, longest_first)), lambda found: table[found.group()], text)
