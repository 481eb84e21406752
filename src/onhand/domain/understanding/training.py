"""Training the stages of an intent model on examples. Pure; takes seconds and memory of the square of the number of examples."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from onhand.domain.understanding.calibration import Fit, calibrated, shares, unreliability
from onhand.domain.understanding.example import NOTHING, Example
from onhand.domain.understanding.intents import FAMILIAR, IntentModel, Stage, form
from onhand.domain.understanding.logistic import fit as fit_linear
from onhand.domain.understanding.meaning import Meaning
from onhand.domain.understanding.ridge import neighbourhoods, solve
from onhand.domain.understanding.spelling import BUCKETS, Rarity

Matrix = NDArray[np.float32]
Truth = NDArray[np.int64]

_RIDGES = (0.1, 0.3, 1.0)
_TRIED_ON = 3_000  # examples
_HARDLY = 0.002  # of them
_FOLDS = 3
_NEAR_COPY = 0.5  # of the likeness of a text with itself
_DISAGREEMENT = 0.003  # share of what a quick stage decides alone where the last one says otherwise
_FEW = 60  # examples in a language: with fewer, what is enough there is not told apart
_BLOCK_ROWS = 512


@dataclass(frozen=True, slots=True)
class Trained:
    """A model, and what its stages said of each example without it and its near copies.

    `probabilities` (n, classes) and `familiarity` (n,) are those of the whole cascade.
    """

    model: IntentModel
    truth: Truth
    probabilities: NDArray[np.float64]
    familiarity: NDArray[np.float64]

    @property
    def accuracy(self) -> float:
        """The share of examples that are put right from the others."""
        return float((self.probabilities.argmax(axis=1) == self.truth).mean())

    @property
    def unreliability(self) -> float:
        """The expected calibration error of the best class's probability."""
        return unreliability(self.probabilities.max(axis=1), self.probabilities.argmax(axis=1) == self.truth)

    def familiarity_rejecting(self, share: float) -> float:
        """Gives the familiarity below which that share of known messages lies."""
        known = self.truth != len(self.model.classes) - 1
        return float(np.quantile(self.familiarity[known], share))


def train(
    examples: Sequence[Example],
    vectors: Sequence[Matrix],
    told: Callable[[str], None] = lambda _: None,
    understood: Sequence[frozenset[str]] = (),
) -> Trained:
    """Gives the model: one stage for each embedding, quickest first, each with all before it.

    `vectors` has (n, d) for each embedding, in the examples' order; `understood` the languages of each, empty for all. `told` hears what is
    being done. Raises ValueError when there are no examples or the sizes differ.
    """
    for rows in vectors:
        if not examples or len(examples) != len(rows):
            raise ValueError(f"{len(examples)} examples have {len(rows)} vectors.")
    classes = (*sorted({example.intent for example in examples} - {NOTHING}), NOTHING)
    truth = np.array([classes.index(example.intent) for example in examples], np.int64)
    targets = np.eye(len(classes), dtype=np.float32)[truth]
    told("spelling")
    texts = [example.text for example in examples]
    rarity = Rarity.of(texts)
    spelt: Any = _sparse(rarity, texts)
    spelling = _likeness_of_spelling(spelt)
    spoken = [example.language for example in examples]
    each = understood or [frozenset[str]()] * len(vectors)
    meanings = tuple(Meaning.of(rows, spoken, languages) for rows, languages in zip(vectors, each, strict=True))
    told("near copies")
    groups = neighbourhoods(_summed(spelling, meanings), truth, _NEAR_COPY)
    told("how closely to fit")
    ridge = _ridge(spelt, meanings, truth, targets)
    known = truth != len(classes) - 1
    stages: list[Stage] = []
    left_out: list[_LeftOut] = []
    for count in range(1, len(meanings) + 1):
        told(f"look {count} of {len(meanings)}")
        solution = solve(_summed(spelling, meanings[:count]), targets, ridge)
        scores = solution.left_out(groups)
        told("what is like nothing known")
        rows = np.hstack([meaning.known for meaning in meanings[:count]])
        linear, logits = fit_linear(rows, truth, len(classes)), _left_out_logits(rows, truth, groups, len(classes))
        sharpness, floor = calibrated(scores, truth)
        best = scores[:, :-1].max(axis=1)
        stages.append(
            Stage(
                meanings=count,
                weights=solution.weights,
                spelling=np.asarray(spelt.T @ solution.weights, np.float32),
                sharpness=sharpness,
                floor=floor,
                fit=Fit.of(best[known], logits[known]),
                linear=linear,
                enough={"": 0.0},
            )
        )
        left_out.append(_LeftOut(shares(scores, sharpness, floor), best, logits))
    model = IntentModel(classes, _verbatim(examples), rarity, meanings, tuple(stages))
    return _cascade(model, left_out, truth, spoken)


@dataclass(frozen=True, slots=True)
class _LeftOut:
    """What a stage says of the examples without them: probabilities (n, classes), the best intent's score and logit (n,)."""

    probabilities: NDArray[np.float64]
    scores: Matrix
    logits: Matrix

    def decides(self, stage: Stage, languages: Sequence[str]) -> tuple[NDArray[np.bool_], NDArray[np.float64]]:
        """Gives where the stage has the last word, and how familiar each example is to it: (n,) each."""
        needed = np.array([stage.enough_in(language) for language in languages])
        pairs = zip(self.scores.tolist(), self.logits.tolist(), strict=True)
        familiarity = np.array([stage.fit.share(score, logit) for score, logit in pairs])
        return (self.probabilities.max(axis=1) >= needed) & (familiarity >= FAMILIAR), familiarity


def _ridge(spelt: Any, meanings: Sequence[Meaning], truth: Truth, targets: Matrix) -> float:
    """The largest ridge with which, on some of the examples, hardly fewer are put right: less closely fitted, a model knows better what it does not know."""
    some = np.random.default_rng(0).permutation(len(truth))[:_TRIED_ON]
    part = [replace(meaning, known=meaning.known[some]) for meaning in meanings]
    kernel = _summed(_likeness_of_spelling(spelt[some]), part)
    groups = neighbourhoods(kernel, truth[some], _NEAR_COPY)
    right: list[float] = []
    for ridge in _RIDGES:
        found = solve(kernel.copy(), targets[some], ridge).left_out(groups)
        right.append(float((found.argmax(axis=1) == truth[some]).mean()))
    return max(ridge for ridge, share in zip(_RIDGES, right, strict=True) if share >= max(right) - _HARDLY)


def _left_out_logits(rows: Matrix, truth: Truth, groups: Sequence[NDArray[np.int64]], classes: int) -> Matrix:
    """The best intent's logit of each row from the folds that it is not in; near copies are in one fold."""
    folds = np.array([int(group.min()) for group in groups]) % _FOLDS
    found = np.empty(len(rows), np.float32)
    for fold in range(_FOLDS):
        inside = folds == fold
        if inside.any() and not inside.all():
            found[inside] = fit_linear(rows[~inside], truth[~inside], classes).logits(rows[inside])[:, :-1].max(axis=1)
        elif inside.any():
            found[inside] = fit_linear(rows, truth, classes).logits(rows)[:, :-1].max(axis=1)
    return found


def _verbatim(examples: Sequence[Example]) -> dict[str, str]:
    meant: dict[str, set[str]] = {}
    for example in examples:
        meant.setdefault(form(example.text), set()).add(example.intent)
    return {
        said: next(iter(intents)) for said, intents in meant.items() if len(intents) == 1 and NOTHING not in intents
    }


def _cascade(model: IntentModel, left_out: Sequence[_LeftOut], truth: Truth, languages: Sequence[str]) -> Trained:
    """Sets from where on each stage but the last has the last word, and gives what the whole then says of the examples."""
    last = left_out[-1].probabilities.argmax(axis=1)
    enough = [_enough_by_language(said.probabilities, last, languages) for said in left_out[:-1]]
    stages = [*map(_gated, model.stages[:-1], enough), model.stages[-1]]
    probabilities, familiarity = left_out[-1].probabilities.copy(), np.empty(len(truth))
    open_rows = np.ones(len(truth), bool)
    for stage, said in zip(stages, left_out, strict=True):
        decides, familiar = said.decides(stage, languages)
        decided = open_rows & (decides | (stage is stages[-1]))
        probabilities[decided] = said.probabilities[decided]
        familiarity[decided] = familiar[decided]
        open_rows &= ~decided
    finished = IntentModel(model.classes, model.verbatim, model.rarity, model.meanings, tuple(stages))
    return Trained(finished, truth, probabilities, familiarity)


def _gated(stage: Stage, enough: dict[str, float]) -> Stage:
    return replace(stage, enough=enough)


def _enough_by_language(said: NDArray[np.float64], last: Truth, languages: Sequence[str]) -> dict[str, float]:
    """From where on a stage has the last word, in each language with enough examples and ("") in all together."""
    spoken = np.array(languages)
    found = {"": _enough(said, last)}
    for language in sorted(set(languages) - {""}):
        rows = spoken == language
        if rows.sum() >= _FEW:
            found[language] = _enough(said[rows], last[rows])
    return found


def _enough(said: NDArray[np.float64], last: Truth) -> float:
    """The lowest probability from which on a stage and the last one agree as often as they should; more than 1 where there is none."""
    best = said.max(axis=1)
    order = np.argsort(-best, kind="stable")
    differing = np.cumsum(said.argmax(axis=1)[order] != last[order])
    allowed = np.flatnonzero(differing <= _DISAGREEMENT * np.arange(1, len(order) + 1))
    return float(best[order[allowed[-1]]]) if len(allowed) else 2.0


def _sparse(rarity: Rarity, texts: Sequence[str]) -> Any:
    from scipy.sparse import csr_array  # pyright: ignore[reportMissingTypeStubs, reportMissingImports]

    rows = rarity.rows(texts)
    starts = np.cumsum([0, *(len(columns) for columns, _ in rows)])
    columns = np.concatenate([columns for columns, _ in rows])
    weights = np.concatenate([weights for _, weights in rows])
    make: Any = csr_array
    return make((weights, columns, starts), shape=(len(rows), BUCKETS))


def _likeness_of_spelling(spelt: Any) -> Matrix:
    count = spelt.shape[0]
    likeness = np.empty((count, count), np.float32)
    turned = spelt.T.tocsr()
    for start in range(0, count, _BLOCK_ROWS):
        likeness[start : start + _BLOCK_ROWS] = (spelt[start : start + _BLOCK_ROWS] @ turned).toarray()
    return likeness


def _summed(spelling: Matrix, meanings: Sequence[Meaning]) -> Matrix:
    """How alike the examples are, over spelling and meanings: (n, n)."""
    kernel = spelling.copy()
    for meaning in meanings:
        kernel += meaning.own_likeness()
    return kernel


def likeness_of_examples(texts: Sequence[str], meanings: Sequence[Meaning]) -> Matrix:
    """Gives how alike texts are, as training sees it, summed over spelling and `meanings` of these texts: (n, n), at most 1 + len(meanings)."""
    return _summed(_likeness_of_spelling(_sparse(Rarity.of(texts), texts)), meanings)
