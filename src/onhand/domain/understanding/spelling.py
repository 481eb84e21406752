"""Texts as weighted letter sequences and words: what is spelt alike is alike, in any language and for names that no model knows. Pure."""

import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
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


class Rarity:
    """How much each column says: the inverse document frequency over known texts, `log((1+n)/(1+texts with it)) + 1`."""

    def __init__(self, weights: Weights) -> None:
        """`weights` (BUCKETS,), 0 where no known text has the column."""
        self.weights = weights

    @classmethod
    def of(cls, texts: Iterable[str]) -> "Rarity":
        """Gives the rarity of the columns over these texts."""
        having = np.zeros(BUCKETS, np.float64)
        count = 0
        for text in texts:
            having[np.fromiter({_column(one) for one in spelt(text)}, np.int64)] += 1
            count += 1
        weights = np.where(having > 0, np.log((1 + count) / (1 + having)) + 1, 0)
        return cls(weights.astype(np.float32))

    def row(self, text: str) -> tuple[Columns, Weights]:
        """Gives a text's columns and their weights, `(1 + log count) × rarity`, scaled to length 1; empty for a text without anything known."""
        counts = Counter(map(_column, spelt(text)))
        columns = np.fromiter(counts, np.int64, len(counts))
        weights = (1 + np.log(np.fromiter(counts.values(), np.float32, len(counts)))) * self.weights[columns]
        length = float(np.linalg.norm(weights))
        return (columns, weights / length) if length > 0 else (columns[:0], weights[:0])

    def rows(self, texts: Sequence[str]) -> list[tuple[Columns, Weights]]:
        """Gives `row` of each text."""
        return [self.row(text) for text in texts]


def _column(sequence: str) -> int:
    return zlib.crc32(sequence.encode("utf-8", "replace")) % BUCKETS
