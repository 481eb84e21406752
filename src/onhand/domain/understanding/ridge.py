"""Kernel ridge regression with closed forms for leaving out. Pure.

f(x) = Σᵢ k(x, xᵢ) αᵢ with α = (K + λI)⁻¹ Y. Leaving the rows G out, what is predicted for them is Y_G − (A_GG)⁻¹ α_G with A = (K + λI)⁻¹
(Rifkin and Lippert, "Notes on regularized least squares", 2007, section 4, there for one row). With K + λI = LLᵀ, A_GG is the product of the
columns G of L⁻¹, so that the rest of A is never made.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]
Rows = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Solution:
    """The weights (n, classes), the targets that they are for, and (L⁻¹)ᵀ (n, n) of K + λI = LLᵀ."""

    weights: Matrix
    targets: Matrix
    root: Matrix

    def left_out(self, groups: Sequence[Rows]) -> Matrix:
        """Gives the prediction (n, classes) for each row from all others but its group, which holds the row itself first."""
        alone = np.einsum("ij,ij->i", self.root, self.root)
        predicted = self.targets - self.weights / alone[:, None]
        for row, group in enumerate(groups):
            if len(group) > 1:
                columns = self.root[group, group.min() :]
                block = (columns @ columns.T).astype(np.float64)
                missed = np.linalg.solve(block, self.weights[group].astype(np.float64))[0]
                predicted[row] = self.targets[row] - missed
        return predicted


def solve(kernel: Matrix, targets: Matrix, ridge: float) -> Solution:
    """Gives the solution. `kernel` (n, n) is positive semidefinite, and is overwritten: it becomes the solution's root."""
    # Loaded here, as only training needs it.
    from scipy.linalg import lapack  # pyright: ignore[reportMissingTypeStubs, reportMissingImports]

    lapack_: Any = lapack
    kernel[np.diag_indices(len(kernel))] += ridge
    # Transposed, a row-major array is what LAPACK works on in place.
    factor, failed = lapack_.spotrf(kernel.T, lower=1, overwrite_a=1, clean=1)
    if failed:
        raise ValueError("The kernel is not positive definite.")
    weights, _ = lapack_.spotrs(factor, targets, lower=1)
    root, _ = lapack_.strtri(factor, lower=1, overwrite_c=1)
    return Solution(np.ascontiguousarray(weights), targets, root.T)


def weights_of(kernel: Matrix, targets: Matrix, ridge: float) -> Matrix:
    """Gives the weights (n, classes) alone, in half the time. `kernel` is overwritten."""
    from scipy.linalg import lapack  # pyright: ignore[reportMissingTypeStubs, reportMissingImports]

    lapack_: Any = lapack
    kernel[np.diag_indices(len(kernel))] += ridge
    _, weights, failed = lapack_.sposv(kernel.T, targets, lower=0, overwrite_a=1)
    if failed:
        raise ValueError("The kernel is not positive definite.")
    return np.ascontiguousarray(weights)


def neighbourhoods(kernel: Matrix, truth: NDArray[np.int64], likeness: float, most: int = 64) -> list[Rows]:
    """Gives for each row itself and then the rows of its class that are at least that alike (0 to 1), the `most` alike of them.

    Left out together, near copies of a message do not make its prediction look better than that of a new one.
    """
    lengths = np.sqrt(np.diag(kernel))
    groups = [np.array([row]) for row in range(len(kernel))]
    for one in np.unique(truth):
        members = np.flatnonzero(truth == one)
        alike = kernel[np.ix_(members, members)]
        alike /= lengths[members] * lengths[members, None]
        np.fill_diagonal(alike, 0)
        for place in np.flatnonzero(alike.max(axis=1, initial=0) >= likeness):
            near = np.flatnonzero(alike[place] >= likeness)
            near = near[np.argsort(-alike[place, near], kind="stable")[: most - 1]]
            groups[members[place]] = members[np.concatenate([[place], near])]
    return groups
