"""Multinomial logistic regression: its largest logit tells what is like no class better than a kernel's score alone does. Pure."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]
Vector = NDArray[np.float32]
Truth = NDArray[np.int64]

_STEPS = 60


@dataclass(frozen=True, slots=True)
class Linear:
    """Logits of a vector: `weights` (d, classes), `bias` (classes,)."""

    weights: Matrix
    bias: Vector

    def logits(self, rows: Matrix) -> Matrix:
        """Gives (n, classes) for `rows` (n, d)."""
        return rows @ self.weights + self.bias


def fit(rows: Matrix, truth: Truth, classes: int, strength: float = 1.0) -> Linear:
    """Gives the weights that minimise `strength × Σ −log p(truth) + ½‖weights‖²`, after at most 60 steps of L-BFGS.

    `rows` (n, d), `truth` (n,). A large strength fits the examples closely and knows less of what is like none of them.
    """
    from scipy import optimize  # pyright: ignore[reportMissingTypeStubs, reportMissingImports]

    wide = np.hstack([rows, np.ones((len(rows), 1), np.float32)])
    targets = np.eye(classes, dtype=np.float32)[truth]
    shape = (wide.shape[1], classes)

    def surprise(flat: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        weights = flat.reshape(shape).astype(np.float32)
        logits = wide @ weights
        logits -= logits.max(axis=1, keepdims=True)
        own = logits[np.arange(len(truth)), truth]
        chances = np.exp(logits)
        total = chances.sum(axis=1, keepdims=True)
        chances /= total
        loss = strength * float(np.log(total).sum() - own.sum()) + 0.5 * float((weights[:-1] ** 2).sum())
        slope = strength * (wide.T @ (chances - targets))
        slope[:-1] += weights[:-1]
        return loss, slope.astype(np.float64).ravel()

    library: Any = optimize
    found = library.minimize(
        surprise, np.zeros(shape[0] * classes), jac=True, method="L-BFGS-B", options={"maxiter": _STEPS}
    )
    weights = np.asarray(found.x, np.float32).reshape(shape)
    return Linear(weights[:-1], weights[-1])
