"""Texts as vectors of an embedding: what is meant alike is alike, however it is spelt. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]
Vector = NDArray[np.float32]
Places = NDArray[np.int64]

DIRECTIONS = 256
"""The strongest directions of the vectors that are kept: the rest tells hardly anything, and would have to be read for every message."""

_WIDTH = 1.0  # of the kernel, on vectors of length 1: exp(-width × squared distance)
_BLOCK_ROWS = 512


@dataclass(frozen=True, slots=True)
class Meaning:
    """Known texts' vectors, turned into their strongest directions, of length 1: `centre` (d,), `directions` (d, k), `known` (m, k).

    `languages` are those that the embedding understands, empty for all of them. `places` (m,) are those of the texts in them, of `count` texts in
    all: the others mean nothing here, and are like no other.
    """

    centre: Vector
    directions: Matrix
    known: Matrix
    places: Places
    count: int
    languages: frozenset[str] = frozenset()

    @classmethod
    def of(cls, vectors: Matrix, spoken: Sequence[str] = (), languages: frozenset[str] = frozenset()) -> "Meaning":
        """Gives the meaning of texts with `vectors` (n, d), written in the languages `spoken` (n), "" where that is not known.

        What all texts share is taken out: vectors of e5 lie within a narrow cone.
        """
        own = np.array([_understood(one, languages) for one in spoken] or [True] * len(vectors))
        if not own.any():
            own[:] = True
        centre: Vector = vectors[own].mean(axis=0)
        moved: Matrix = _of_length_one(vectors[own] - centre)
        _, turned = np.linalg.eigh((moved.T @ moved).astype(np.float64))
        directions = np.ascontiguousarray(turned[:, ::-1][:, :DIRECTIONS], np.float32)
        return cls(centre, directions, _of_length_one(moved @ directions), np.flatnonzero(own), len(vectors), languages)

    def understands(self, language: str) -> bool:
        """Says whether a text in this language means anything here; one in an unknown language may."""
        return _understood(language, self.languages)

    def turned(self, vectors: Matrix) -> Matrix:
        """Gives `vectors` (q, d) as the known ones are: (q, k), of length 1."""
        moved: Matrix = vectors - self.centre
        return _of_length_one(moved @ self.directions)

    def likeness(self, turned: Matrix) -> Matrix:
        """Gives how alike each of the `turned` vectors (q, k) and each known text that means something are: (q, m), 0 to 1."""
        return _kernel(turned, self.known)

    def add_likeness_to(self, kernel: Matrix) -> None:
        """Adds to `kernel` (n, n) how alike the known texts are, 0 to 1."""
        is_whole = len(self.places) == self.count
        for start in range(0, len(self.known), _BLOCK_ROWS):
            block = slice(start, start + _BLOCK_ROWS)
            likeness = _kernel(self.known[block], self.known)
            if is_whole:
                kernel[block] += likeness
            else:
                kernel[np.ix_(self.places[block], self.places)] += likeness

    def spread(self) -> Matrix:
        """Gives the known texts' vectors in the places of all texts, with zeros for what means nothing: (n, k)."""
        spread = np.zeros((self.count, self.known.shape[1]), np.float32)
        spread[self.places] = self.known
        return spread


def _understood(language: str, languages: frozenset[str]) -> bool:
    return not language or not languages or language in languages


def _of_length_one(vectors: Matrix) -> Matrix:
    return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-6)


def _kernel(left: Matrix, right: Matrix) -> Matrix:
    likeness = left @ right.T
    likeness -= 1
    likeness *= 2 * _WIDTH
    return np.exp(likeness, out=likeness)
