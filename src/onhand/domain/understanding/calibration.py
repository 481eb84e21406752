"""What scores mean: probabilities fitted to left-out predictions, how far they can be relied on, and what is too unlike everything known. Pure."""

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]
Shares = NDArray[np.float64]
Truth = NDArray[np.int64]

_SHARPNESS = (2.0, 3.0, 4.0, 6.0, 8.0, 11.0, 15.0, 20.0)
_FLOORS = (0.0, 0.1, 0.2, 0.3, 0.4)
_KNOTS = 201


def shares(scores: Scores, sharpness: float, floor: float) -> Shares:
    """Gives probabilities (n, classes) by a softmax, in which `nothing` (the last column) scores at least the floor.

    Far from every example there is no score at all, and nothing is likely.
    """
    lifted = scores.astype(np.float64)
    lifted[:, -1] = np.maximum(lifted[:, -1], floor)
    grown = np.exp(sharpness * (lifted - lifted.max(axis=1, keepdims=True)))
    return grown / grown.sum(axis=1, keepdims=True)


def calibrated(left_out: Scores, truth: Truth) -> tuple[float, float]:
    """Gives the sharpness and the floor under which the left-out predictions are likeliest."""

    def surprise(sharpness: float, floor: float) -> float:
        right = shares(left_out, sharpness, floor)[np.arange(len(truth)), truth]
        return float(-np.log(np.maximum(right, 1e-9)).mean())

    return min(((s, f) for s in _SHARPNESS for f in _FLOORS), key=lambda pair: surprise(*pair))


def unreliability(probabilities: Shares, right: NDArray[np.bool_], bins: int = 10) -> float:
    """Gives the expected calibration error: by how much, on average, the best class's probability differs from how often it is right.

    `probabilities` (n,), `right` (n,); bins of equal count (Nguyen and O'Connor, EMNLP 2015).
    """
    order = np.argsort(probabilities, kind="stable")
    off = 0.0
    for part in np.array_split(order, min(bins, max(len(order), 1))):
        if len(part):
            off += abs(float(probabilities[part].mean()) - float(right[part].mean())) * len(part)
    return off / max(len(order), 1)


class Familiarity:
    """Which share of left-out known messages had a lower score: near 0, a message is unlike all that is known.

    A conformal p-value (Vovk, Gammerman and Shafer, "Algorithmic learning in a random world", 2005), read off 201 quantiles.
    """

    def __init__(self, knots: Scores) -> None:
        self.knots = knots

    @classmethod
    def of(cls, left_out: Scores) -> "Familiarity":
        """Gives the familiarity over left-out scores (n,)."""
        return cls(np.quantile(left_out, np.linspace(0, 1, _KNOTS)).astype(np.float32))

    def share(self, score: float) -> float:
        """Gives the share, 0 to 1. Below all that was seen it still falls a little with the score, so that any two can be compared."""
        lowest = float(self.knots[0])
        if score < lowest:
            return float(0.5 / _KNOTS / (1.0 + lowest - score))
        return float(np.interp(score, self.knots, np.linspace(0.5 / _KNOTS, 1, _KNOTS)))


class Fit:
    """How familiar a message is by two scores: the kernel's, and the largest logit of a linear model, where there is one."""

    def __init__(self, kernel: Familiarity, linear: Familiarity | None = None, both: Familiarity | None = None) -> None:
        self.kernel, self.linear, self.both = kernel, linear, both

    @classmethod
    def of(cls, kernel: Scores, linear: Scores | None = None) -> "Fit":
        """Gives the fit over left-out scores (n,) of either kind."""
        one = Familiarity.of(kernel)
        if linear is None:
            return cls(one)
        other = Familiarity.of(linear)
        pairs = zip(kernel.tolist(), linear.tolist(), strict=True)
        mean = np.array([(one.share(k) + other.share(x)) / 2 for k, x in pairs], np.float32)
        return cls(one, other, Familiarity.of(mean))

    def share(self, kernel: float, linear: float | None = None) -> float:
        """Gives the share of known messages that fit worse, 0 to 1."""
        found = self.kernel.share(kernel)
        if self.linear is None or self.both is None or linear is None:
            return found
        return self.both.share((found + self.linear.share(linear)) / 2)
