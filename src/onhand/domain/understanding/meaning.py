"""Texts as vectors of an embedding: what is meant alike is alike, however it is spelt. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]
Vector = NDArray[np.float32]

_WIDTH = 1.0  # of the kernel, on vectors of length 1: exp(-width × squared distance)


@dataclass(frozen=True, slots=True)
class Meaning:
    """The known texts' vectors, centred, of length 1: `centre` (d,), `known` (n, d).

    `languages` are those that the embedding understands, empty for all of them. A known text in another one has a row of zeros: it means nothing
    here, and is like no other.
    """

    centre: Vector
    known: Matrix
    languages: frozenset[str] = frozenset()

    @classmethod
    def of(cls, vectors: Matrix, spoken: Sequence[str] = (), languages: frozenset[str] = frozenset()) -> "Meaning":
        """Gives the meaning of texts with `vectors` (n, d), written in the languages `spoken` (n), "" where that is not known.

        What all texts share is taken out: vectors of e5 lie within a narrow cone.
        """
        own = np.array([_understood(one, languages) for one in spoken] or [True] * len(vectors))
        if not own.any():
            own[:] = True
        centre = vectors[own].mean(axis=0)
        return cls(centre, _centred(vectors, centre) * own[:, None].astype(np.float32), languages)

    def understands(self, language: str) -> bool:
        """Says whether a text in this language means anything here; one in an unknown language may."""
        return _understood(language, self.languages)

    def likeness(self, centred: Matrix) -> Matrix:
        """Gives how alike each of the `centred` vectors (q, d) and each known text are: (q, n), 0 to 1."""
        return _kernel(centred, self.known) * self._means_something()

    def centred(self, vectors: Matrix) -> Matrix:
        """Gives `vectors` (q, d) as the known ones are: centred, of length 1."""
        return _centred(vectors, self.centre)

    def own_likeness(self) -> Matrix:
        """Gives how alike the known texts are: (n, n)."""
        means = self._means_something()
        likeness = _kernel(self.known, self.known)
        likeness *= means
        likeness *= means[:, None]
        return likeness

    def _means_something(self) -> Vector:
        return (self.known[:, 0] != 0).astype(np.float32) if self.languages else np.ones(1, np.float32)


def _understood(language: str, languages: frozenset[str]) -> bool:
    return not language or not languages or language in languages


def _centred(vectors: Matrix, centre: Vector) -> Matrix:
    moved = vectors - centre
    return moved / np.maximum(np.linalg.norm(moved, axis=1, keepdims=True), 1e-6)


def _kernel(left: Matrix, right: Matrix) -> Matrix:
    likeness = left @ right.T
    likeness -= 1
    likeness *= 2 * _WIDTH
    return np.exp(likeness, out=likeness)
