"""Texts as vectors of an embedding: what is meant alike is alike, however it is spelt. Pure."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]
Vector = NDArray[np.float32]

_WIDTH = 1.0  # of the kernel, on vectors of length 1: exp(-width × squared distance)


@dataclass(frozen=True, slots=True)
class Meaning:
    """The known texts' vectors, centred, of length 1: `centre` (d,), `known` (n, d)."""

    centre: Vector
    known: Matrix

    @classmethod
    def of(cls, vectors: Matrix) -> "Meaning":
        """Gives the meaning of texts with `vectors` (n, d). What all texts share is taken out: vectors of e5 lie within a narrow cone."""
        centre = vectors.mean(axis=0)
        return cls(centre, _centred(vectors, centre))

    def likeness(self, centred: Matrix) -> Matrix:
        """Gives how alike each of the `centred` vectors (q, d) and each known text are: (q, n), 0 to 1."""
        return _kernel(centred, self.known)

    def centred(self, vectors: Matrix) -> Matrix:
        """Gives `vectors` (q, d) as the known ones are: centred, of length 1."""
        return _centred(vectors, self.centre)

    def own_likeness(self) -> Matrix:
        """Gives how alike the known texts are: (n, n)."""
        return _kernel(self.known, self.known)


def _centred(vectors: Matrix, centre: Vector) -> Matrix:
    moved = vectors - centre
    return moved / np.maximum(np.linalg.norm(moved, axis=1, keepdims=True), 1e-6)


def _kernel(left: Matrix, right: Matrix) -> Matrix:
    likeness = left @ right.T
    likeness -= 1
    likeness *= 2 * _WIDTH
    return np.exp(likeness, out=likeness)
