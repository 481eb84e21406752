"""What a customer wants, among what the assistant can do: a quick look at a message, and a slow one where the quick one is unsure. Pure."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from onhand.domain.understanding.calibration import Fit, shares
from onhand.domain.understanding.logistic import Linear
from onhand.domain.understanding.meaning import Meaning
from onhand.domain.understanding.normalised import words
from onhand.domain.understanding.spelling import Rarity

Vector = NDArray[np.float32]
Matrix = NDArray[np.float32]


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
    """What was made of a message: the decision, and the intents, likeliest first (never `nothing`).

    `familiarity` is the share of known messages that fit the examples worse, 0 to 1; near 0 a message is unlike everything known.
    `stage` counts the looks that were not enough.
    """

    decision: Decision
    ranked: tuple[Ranked, ...]
    familiarity: float = 0.0
    stage: int = 0

    @property
    def intent(self) -> str | None:
        """The intent, when it was understood."""
        return self.ranked[0].intent if self.decision is Decision.UNDERSTOOD and self.ranked else None


FAMILIAR = 0.15
"""What fits worse than this share of the known messages gets the slow look, however sure the quick one is of it."""

UNLIKE = 0.01
"""Where nothing scores best and fewer than this share of the known messages fit worse, no other look is needed."""

_SURE = 0.6
_PERHAPS = 0.3


@dataclass(frozen=True, slots=True)
class Stage:
    """A head over spelling and the first `meanings` of the model's: its dual weights (n, classes), and the same summed by column of spelling.

    `linear` is over the meanings' turned vectors, side by side. The stage has the last word where its best probability is at least what is
    `enough` in the message's language; "" stands for every other one.
    """

    meanings: int
    weights: Matrix
    spelling: Matrix
    sharpness: float
    floor: float
    fit: Fit
    linear: Linear | None
    enough: Mapping[str, float]

    def enough_in(self, language: str) -> float:
        """Gives the probability from which on this stage has the last word."""
        return self.enough.get(language, self.enough[""])


@dataclass(frozen=True, slots=True)
class IntentModel:
    """Trained stages, quickest first (see `training`), at least one. `classes` end with `nothing`; `verbatim` has the examples' own words, where
    all who said them meant the same.
    """

    classes: tuple[str, ...]
    verbatim: Mapping[str, str]
    rarity: Rarity
    meanings: tuple[Meaning, ...]
    stages: tuple[Stage, ...]

    @property
    def intents(self) -> tuple[str, ...]:
        """Every intent but nothing."""
        return self.classes[:-1]

    def understand(self, text: str, vectors: Sequence[Callable[[], Vector]], language: str = "") -> Understanding:
        """Gives what the customer most likely wants. An example's own words are always understood.

        `language` is the text's, as far as it is known: the quick look understands some better than others. `vectors` give the
        text's vector (d,) in each embedding, in the stages' order; what no stage needs is never asked for.
        """
        verbatim = self.verbatim.get(form(text))
        if verbatim is not None:
            return Understanding(Decision.UNDERSTOOD, (Ranked(verbatim, 1.0),), familiarity=1.0)
        look = self._look(text, vectors, language)
        ranked = sorted(
            (Ranked(intent, float(share)) for intent, share in zip(self.intents, look.probabilities, strict=False)),
            key=lambda one: -one.probability,
        )
        return Understanding(_decision(ranked), tuple(ranked), look.familiarity, look.stage)

    def _look(self, text: str, vectors: Sequence[Callable[[], Vector]], language: str) -> "_Look":
        columns, weights = self.rarity.row(text)
        likeness = np.zeros(len(self.stages[0].weights), np.float32)
        seen: list[Matrix] = []
        for number, stage in enumerate(self.stages):
            span = slice(len(seen), stage.meanings)
            for meaning, vector in zip(self.meanings[span], vectors[span], strict=True):
                if meaning.understands(language):
                    seen.append(meaning.turned(vector()[None, :]))
                    likeness[meaning.places] += meaning.likeness(seen[-1])[0]
                else:
                    seen.append(np.zeros((1, meaning.known.shape[1]), np.float32))
            scores: Vector = weights @ stage.spelling[columns] + likeness @ stage.weights  # pyright: ignore[reportAssignmentType]
            probabilities = shares(scores[None, :], stage.sharpness, stage.floor)[0]
            logits = stage.linear.logits(np.hstack(seen))[0] if stage.linear else None
            fits = stage.fit.share(best_score(scores), None if logits is None else best_score(logits))
            is_sure = float(probabilities.max()) >= stage.enough_in(language)
            if number == len(self.stages) - 1 or settled(is_sure, fits, is_nothing(scores)):
                return _Look(probabilities, fits, number)
        raise AssertionError("A model has at least one stage.")


@dataclass(frozen=True, slots=True)
class _Look:
    probabilities: NDArray[np.float64]
    familiarity: float
    stage: int


def best_score(scores: Vector) -> float:
    """Gives the score of the best intent: how well the message fits what is known."""
    return float(scores[:-1].max())


def is_nothing(scores: Matrix) -> Any:
    """Says where nothing scores best (..., classes)."""
    return scores.argmax(axis=-1) == scores.shape[-1] - 1


def settled(is_sure: Any, familiarity: Any, is_nothing: Any) -> Any:
    """Says whether a look has the last word, for one message or many. That a message is unlike every intent is no reason to look again at nothing."""
    return (is_sure & ((familiarity >= FAMILIAR) | is_nothing)) | (is_nothing & (familiarity < UNLIKE))


def form(text: str) -> str:
    """Gives the text as it is compared with the examples' own words."""
    return " ".join(words(text))


def _decision(ranked: Sequence[Ranked]) -> Decision:
    best = ranked[0].probability if ranked else 0.0
    if best >= _SURE:
        return Decision.UNDERSTOOD
    return Decision.UNSURE if best >= _PERHAPS else Decision.NOTHING
