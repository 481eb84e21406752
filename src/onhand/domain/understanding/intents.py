"""What a customer wants, among what the assistant can do: a message's vector beside those of examples. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from onhand.domain.understanding.example import Example
from onhand.domain.understanding.normalised import words

Vectors = NDArray[np.float32]

NOTHING = "nothing"
"""The intent of examples of what no errand covers."""


class Decision(StrEnum):
    """How sure it is what the customer wants."""

    UNDERSTOOD = "understood"
    UNSURE = "unsure"  # the first or the second of the ranked: ask which
    NOTHING = "nothing"  # nothing that the examples cover


@dataclass(frozen=True, slots=True)
class Ranked:
    """An intent and its probability, 0 to 1; what is missing to 1 is the probability of nothing."""

    intent: str
    probability: float


@dataclass(frozen=True, slots=True)
class Understanding:
    """What was made of a message: the decision, and the intents, likeliest first (never `nothing`)."""

    decision: Decision
    ranked: tuple[Ranked, ...]

    @property
    def intent(self) -> str | None:
        """The intent, when it was understood."""
        return self.ranked[0].intent if self.decision is Decision.UNDERSTOOD and self.ranked else None


_SURE = 0.6
_PERHAPS = 0.3
_WIDTH = 1.5  # of the kernel, on centred vectors
_RIDGE = 0.15
_SHARPNESS = (4.0, 6.0, 8.0, 11.0, 15.0, 20.0)
_FLOORS = (0.1, 0.2, 0.3, 0.4)


class IntentModel:
    """Kernel ridge regression, one against the rest, on the examples' vectors; probabilities by a softmax whose sharpness is set on
    predictions of each example from all others (closed form: Rifkin and Lippert, "Notes on regularized least squares", 2007, section 4)."""

    def __init__(self, examples: Sequence[Example], vectors: Vectors) -> None:
        """`vectors` (len(examples), d) of length 1, in the examples' order. Raises ValueError when there are no examples or the sizes differ."""
        if not examples or len(examples) != len(vectors):
            raise ValueError(f"{len(examples)} examples have {len(vectors)} vectors.")
        self.intents = tuple(sorted({example.intent for example in examples} - {NOTHING}))
        self._verbatim = {_form(example.text): example.intent for example in examples if example.intent != NOTHING}
        self._centre = vectors.mean(axis=0)
        self._known = _centred(vectors, self._centre)
        classes = (*self.intents, NOTHING)
        truth = np.array([classes.index(example.intent) for example in examples])
        targets = np.zeros((len(examples), len(classes)), np.float64)
        targets[np.arange(len(examples)), truth] = 1.0
        inverse = np.linalg.inv(_kernel(self._known, self._known) + _RIDGE * np.eye(len(examples)))
        self._weights = inverse @ targets
        self._sharpness, self._floor = _calibrated(targets - self._weights / np.diag(inverse)[:, None], truth)

    def understand(self, text: str, vector: NDArray[np.float32]) -> Understanding:
        """Gives what the customer most likely wants; `vector` (d,) is the text's, for looking up. An example's own words are always understood."""
        scores = (_kernel(_centred(vector[None, :], self._centre), self._known) @ self._weights)[0]
        shares = _shares(scores[None, :], self._sharpness, self._floor)[0]
        ranked = sorted(
            (Ranked(intent, float(share)) for intent, share in zip(self.intents, shares, strict=False)),
            key=lambda one: -one.probability,
        )
        verbatim = self._verbatim.get(_form(text))
        if verbatim is not None:
            return Understanding(
                Decision.UNDERSTOOD, (Ranked(verbatim, 1.0), *(one for one in ranked if one.intent != verbatim))
            )
        best = ranked[0].probability if ranked else 0.0
        if best >= _SURE:
            return Understanding(Decision.UNDERSTOOD, tuple(ranked))
        return Understanding(Decision.UNSURE if best >= _PERHAPS else Decision.NOTHING, tuple(ranked))


def _form(text: str) -> str:
    return " ".join(words(text))


def _centred(vectors: Vectors, centre: Vectors) -> Vectors:
    """What all texts share is taken out: vectors of e5 all lie within a narrow cone."""
    moved = vectors - centre
    return moved / np.maximum(np.linalg.norm(moved, axis=1, keepdims=True), 1e-6)


def _kernel(left: Vectors, right: Vectors) -> NDArray[np.float64]:
    return np.exp(2 * _WIDTH * ((left @ right.T).astype(np.float64) - 1))


def _shares(scores: NDArray[np.float64], sharpness: float, floor: float) -> NDArray[np.float64]:
    """Softmax, in which `nothing` (the last column) scores at least the floor: far from every example there is no score at all."""
    lifted = scores.copy()
    lifted[:, -1] = np.maximum(lifted[:, -1], floor)
    grown = np.exp(sharpness * (lifted - lifted.max(axis=1, keepdims=True)))
    return grown / grown.sum(axis=1, keepdims=True)


def _calibrated(left_out: NDArray[np.float64], truth: NDArray[np.int64]) -> tuple[float, float]:
    """The sharpness and floor under which the left-out predictions are likeliest."""

    def surprise(sharpness: float, floor: float) -> float:
        shares = _shares(left_out, sharpness, floor)[np.arange(len(truth)), truth]
        return float(-np.log(np.maximum(shares, 1e-9)).mean())

    return min(((s, f) for s in _SHARPNESS for f in _FLOORS), key=lambda pair: surprise(*pair))
