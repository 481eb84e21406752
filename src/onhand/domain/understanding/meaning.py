"""Texts as vectors of an embedding: what is meant alike is alike, however it is spelt. Pure."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]
Vector = NDArray[np.float32]

_WIDTH = 1.0  # of the kernel, on vectors of length 1: exp(-width × squared distance)
_SHRINKAGE = 0.5  # towards equal spread in all directions


@dataclass(frozen=True, slots=True)
class Meaning:
    """The known texts' vectors, centred and turned so that ways of saying the same lie near each other.

    `centre` (d,), `turn` (d, d), `known` (n, d) with rows of length 1.
    """

    centre: Vector
    turn: Matrix
    known: Matrix

    @classmethod
    def of(cls, vectors: Matrix, truth: NDArray[np.int64], *, without: int) -> "Meaning":
        """Gives the meaning of texts with `vectors` (n, d) and classes `truth` (n,); class `without` has no meaning of its own.

        What all texts share is taken out: vectors of e5 lie within a narrow cone. Directions in which texts of one class differ (their
        language, their length) count less: within-class covariance normalisation (Hatch, Kajarekar and Stolcke, Interspeech 2006).
        """
        centre = vectors.mean(axis=0)
        spread = _within(vectors - centre, truth, without)
        level = np.trace(spread) / len(spread)
        spread = (1 - _SHRINKAGE) * spread + _SHRINKAGE * level * np.eye(len(spread))
        variances, directions = np.linalg.eigh(spread)
        turn = (directions / np.sqrt(np.maximum(variances, 1e-9))).astype(np.float32)
        return cls(centre, turn, _turned(vectors, centre, turn))

    def likeness(self, vectors: Matrix) -> Matrix:
        """Gives how alike each of `vectors` (q, d) and each known text are: (q, n), 0 to 1."""
        return _kernel(_turned(vectors, self.centre, self.turn), self.known)

    def own_likeness(self) -> Matrix:
        """Gives how alike the known texts are: (n, n)."""
        return _kernel(self.known, self.known)


def _within(centred: Matrix, truth: NDArray[np.int64], without: int) -> NDArray[np.float64]:
    """The covariance of texts about the mean of their class; about the common mean where no class has two texts."""
    own = truth != without
    counts = np.maximum(np.bincount(truth), 1).astype(np.float32)
    sums = np.zeros((len(counts), centred.shape[1]), np.float32)
    np.add.at(sums, truth, centred)
    differing = (centred - (sums / counts[:, None])[truth])[own & (counts[truth] > 1)]
    rows = (differing if len(differing) else centred).astype(np.float64)
    return rows.T @ rows / len(rows) + 1e-6 * np.eye(rows.shape[1])


def _turned(vectors: Matrix, centre: Vector, turn: Matrix) -> Matrix:
    turned = (vectors - centre) @ turn
    return turned / np.maximum(np.linalg.norm(turned, axis=1, keepdims=True), 1e-6)


def _kernel(left: Matrix, right: Matrix) -> Matrix:
    likeness = left @ right.T
    likeness -= 1
    likeness *= 2 * _WIDTH
    return np.exp(likeness, out=likeness)
