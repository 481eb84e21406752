"""How good predictions are. Pure."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


def macro_f1(truth: Sequence[str], predicted: Sequence[str]) -> float:
    """Gives the mean over the true classes of F1 = 2·right / (predicted + true)."""
    classes = sorted(set(truth))
    found = 0.0
    for one in classes:
        right = sum(t == p == one for t, p in zip(truth, predicted, strict=True))
        found += 2 * right / (truth.count(one) + predicted.count(one)) if right else 0.0
    return found / len(classes) if classes else 0.0


def auroc(higher: NDArray[np.float64], lower: NDArray[np.float64]) -> float:
    """Gives the chance that one of `higher` exceeds one of `lower`, ties counting half (Mann and Whitney's U over all pairs)."""
    values = np.sort(lower)
    below = np.searchsorted(values, higher, "left")
    up_to = np.searchsorted(values, higher, "right")
    return float((below + up_to).mean() / (2 * len(values)))
