"""Hashed letter sequences: for platforms where no model runs. Near means alike in spelling, within one language."""

import zlib
from collections.abc import Sequence

import numpy as np

from onhand.domain.understanding.normalised import words
from onhand.ports.embedding import Purpose, Vectors

_SHORTEST, _LONGEST = 2, 5


class LettersEmbedding:
    """Each word's sequences of 2 to 5 letters, and the word, hashed into 2,048 numbers. Needs nothing but numpy."""

    name = "letters-1"
    dimensions = 2048

    def embed(self, texts: Sequence[str], purpose: Purpose) -> Vectors:
        """Gives a float32 array (len(texts), 2048), each row of length 1 (of 0 for a text without letters)."""
        rows = np.zeros((len(texts), self.dimensions), np.float32)
        for row, text in zip(rows, texts, strict=True):
            for sequence in _sequences(text):
                code = zlib.crc32(sequence.encode())
                # The sign keeps sequences that fall on one place from adding up.
                row[code % self.dimensions] += 1.0 if code & 0x8000_0000 else -1.0
        rows = np.sign(rows) * np.sqrt(np.abs(rows))
        lengths = np.linalg.norm(rows, axis=1, keepdims=True)
        return (rows / np.maximum(lengths, 1e-9)).astype(np.float32)


def _sequences(text: str) -> list[str]:
    found: list[str] = []
    for word in words(text):
        padded = f"<{word}>"
        found.append(padded)
        for size in range(_SHORTEST, _LONGEST + 1):
            found.extend(padded[start : start + size] for start in range(len(padded) - size + 1))
    return found
