"""Texts as weighted letter sequences and words: what is spelt alike is alike, in any language and for names that no model knows. Pure."""

import zlib
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from onhand.domain.understanding.normalised import words

BUCKETS = 1 << 16
"""Sequences are hashed into this many columns: no vocabulary is kept, and two that meet do little harm."""

_SHORTEST, _LONGEST = 2, 5

Columns = NDArray[np.int64]
Weights = NDArray[np.float32]


def spelt(text: str) -> list[str]:
    """Gives the sequences of 2 to 5 letters within each word, the words, and each two words that follow each other."""
    said = words(text)
    found = [f" {word}" for word in said]
    found += [f" {first} {second}" for first, second in pairwise(said)]
    for word in said:
        padded = f"<{word}>"
        for size in range(_SHORTEST, _LONGEST + 1):
            found += [padded[start : start + size] for start in range(len(padded) - size + 1)]
    return found


def counts(text: str) -> tuple[Columns, Weights]:
    """Gives the columns of a text's sequences, each once, and how often it has each."""
    counted = Counter([zlib.crc32(one.encode("utf-8", "replace")) % BUCKETS for one in spelt(text)])
    return np.fromiter(counted, np.int64, len(counted)), np.fromiter(counted.values(), np.float32, len(counted))


class Rarity:
    """How much each column says: the inverse document frequency over known texts, `log((1+n)/(1+texts with it)) + 1`."""

    def __init__(self, weights: Weights) -> None:
        """`weights` (BUCKETS,), 0 where no known text has the column."""
        self.weights = weights

    @classmethod
    def over(cls, counted: Sequence[tuple[Columns, Weights]]) -> "Rarity":
        """Gives the rarity of the columns over texts' `counts`."""
        having = np.zeros(BUCKETS, np.float64)
        for columns, _ in counted:
            having[columns] += 1
        weights = np.where(having > 0, np.log((1 + len(counted)) / (1 + having)) + 1, 0)
        return cls(weights.astype(np.float32))

    def row(self, text: str) -> tuple[Columns, Weights]:
        """Gives a text's columns and their weights, `(1 + log count) × rarity`, scaled to length 1; empty for a text without anything known."""
        return self.weighed(counts(text))

    def weighed(self, counted: tuple[Columns, Weights]) -> tuple[Columns, Weights]:
        """Gives `row` of the text with these `counts`."""
        columns, often = counted
        weights = (1 + np.log(often)) * self.weights[columns]
        length = float(np.linalg.norm(weights))
        return (columns, weights / length) if length > 0 else (columns[:0], weights[:0])
