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


def fit(rows: Matrix, truth: Truth, classes: int, strength: float = 1.0, counting: Vector | None = None) -> Linear:
    """Gives the weights that minimise `strength × Σ −counting × log p(truth) + ½‖weights‖²`, after at most 60 steps of L-BFGS.

    `rows` (n, d), `truth` (n,), `counting` (n,): how much each row counts, 1 where it is not said. A large strength fits the examples closely and
    knows less of what is like none of them.
    """
    from scipy import optimize  # pyright: ignore[reportMissingTypeStubs, reportMissingImports]

    wide = np.hstack([rows, np.ones((len(rows), 1), np.float32)])
    targets = np.eye(classes, dtype=np.float32)[truth]
    shape = (wide.shape[1], classes)
    each = np.full(len(rows), strength, np.float32) if counting is None else np.float32(strength) * counting

    def surprise(flat: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        weights = flat.reshape(shape).astype(np.float32)
        logits = wide @ weights
        logits -= logits.max(axis=1, keepdims=True)
        own = logits[np.arange(len(truth)), truth]
        chances = np.exp(logits)
        total = chances.sum(axis=1, keepdims=True)
        chances /= total
        loss = float(each @ (np.log(total[:, 0]) - own)) + 0.5 * float((weights[:-1] ** 2).sum())
        chances -= targets
        chances *= each[:, None]
        slope = wide.T @ chances
        slope[:-1] += weights[:-1]
        return loss, slope.astype(np.float64).ravel()

    library: Any = optimize
    found = library.minimize(
        surprise, np.zeros(shape[0] * classes), jac=True, method="L-BFGS-B", options={"maxiter": _STEPS}
    )
    weights = np.asarray(found.x, np.float32).reshape(shape)
    return Linear(weights[:-1], weights[-1])
