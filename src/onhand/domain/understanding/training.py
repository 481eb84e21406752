"""Training the stages of an intent model on examples. Pure; takes seconds and memory of the square of the number of examples."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from onhand.domain.understanding.calibration import Fit, calibrated, shares, unreliability
from onhand.domain.understanding.example import NOTHING, Example
from onhand.domain.understanding.intents import IntentModel, Stage, form, is_nothing, settled
from onhand.domain.understanding.logistic import fit as fit_linear
from onhand.domain.understanding.meaning import Meaning
from onhand.domain.understanding.ridge import neighbourhoods, solve
from onhand.domain.understanding.spelling import BUCKETS, Rarity, counts

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
    spelt, rarity = _spelt([example.text for example in examples])
    spoken = [example.language for example in examples]
    each = understood or [frozenset[str]()] * len(vectors)
    meanings = tuple(Meaning.of(rows, spoken, languages) for rows, languages in zip(vectors, each, strict=True))
    told("how alike the examples are")
    kernel = _kernel(spelt, meanings)
    groups = neighbourhoods(kernel, truth, _NEAR_COPY)
    told("how closely to fit")
    lesson = _Lesson(spelt, meanings, truth, targets, groups, _ridge(kernel, truth, targets))
    # The last look comes first: its kernel is there already, and there is memory for one at a time.
    told(f"look {len(meanings)} of {len(meanings)}")
    looks = [lesson.look(len(meanings), kernel)]
    for count in range(len(meanings) - 1, 0, -1):
        told(f"look {count} of {len(meanings)}")
        kernel = None
        looks.insert(0, lesson.look(count, _kernel(spelt, meanings[:count])))
    model = IntentModel(classes, _verbatim(examples), rarity, meanings, tuple(stage for stage, _ in looks))
    return _cascade(model, [left_out for _, left_out in looks], truth, spoken)


@dataclass(frozen=True, slots=True)
class _Lesson:
    """What every look is trained on."""

    spelt: Any
    meanings: Sequence[Meaning]
    truth: Truth
    targets: Matrix
    groups: Sequence[NDArray[np.int64]]
    ridge: float

    def look(self, count: int, kernel: Matrix) -> tuple[Stage, "_LeftOut"]:
        """Gives the look at spelling and the first `count` meanings, and what it says of each example without it. `kernel` is overwritten."""
        solution = solve(kernel, self.targets, self.ridge)
        scores, weights = solution.left_out(self.groups), solution.weights
        rows, classes = np.hstack([meaning.spread() for meaning in self.meanings[:count]]), self.targets.shape[1]
        logits = _left_out_logits(rows, self.truth, self.groups, classes)
        sharpness, floor = calibrated(scores, self.truth)
        best, known = scores[:, :-1].max(axis=1), self.truth != classes - 1
        stage = Stage(
            meanings=count,
            weights=weights,
            spelling=np.asarray(self.spelt.T @ weights, np.float32),
            sharpness=sharpness,
            floor=floor,
            fit=Fit.of(best[known], logits[known]),
            linear=fit_linear(rows, self.truth, classes),
            enough={"": 0.0},
        )
        return stage, _LeftOut(shares(scores, sharpness, floor), best, logits, is_nothing(scores))


@dataclass(frozen=True, slots=True)
class _LeftOut:
    """What a stage says of the examples without them: probabilities (n, classes), the best intent's score and logit, and where nothing is best (n,)."""

    probabilities: NDArray[np.float64]
    scores: Matrix
    logits: Matrix
    nothing: NDArray[np.bool_]

    def decides(self, stage: Stage, languages: Sequence[str]) -> tuple[NDArray[np.bool_], NDArray[np.float64]]:
        """Gives where the stage has the last word, and how familiar each example is to it: (n,) each."""
        needed = np.array([stage.enough_in(language) for language in languages])
        pairs = zip(self.scores.tolist(), self.logits.tolist(), strict=True)
        familiarity = np.array([stage.fit.share(score, logit) for score, logit in pairs])
        return settled(self.probabilities.max(axis=1) >= needed, familiarity, self.nothing), familiarity


def _kernel(spelt: Any, meanings: Sequence[Meaning]) -> Matrix:
    """How alike the examples are, over spelling and meanings: (n, n)."""
    kernel = _likeness_of_spelling(spelt)
    for meaning in meanings:
        meaning.add_likeness_to(kernel)
    return kernel


def _ridge(kernel: Matrix, truth: Truth, targets: Matrix) -> float:
    """The largest ridge with which, on some of the examples, hardly fewer are put right: less closely fitted, a model knows better what it does not know."""
    some = np.random.default_rng(0).permutation(len(truth))[:_TRIED_ON]
    part = kernel[np.ix_(some, some)]
    groups = neighbourhoods(part, truth[some], _NEAR_COPY)
    right: list[float] = []
    for ridge in _RIDGES:
        found = solve(part.copy(), targets[some], ridge).left_out(groups)
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


def _spelt(texts: Sequence[str]) -> tuple[Any, Rarity]:
    """The texts' spelling as a sparse matrix (n, BUCKETS), each row of length 1, and how rare each column is."""
    from scipy.sparse import csr_array  # pyright: ignore[reportMissingTypeStubs, reportMissingImports]

    counted = [counts(text) for text in texts]
    rarity = Rarity.over(counted)
    rows = [rarity.weighed(one) for one in counted]
    starts = np.cumsum([0, *(len(columns) for columns, _ in rows)])
    columns = np.concatenate([columns for columns, _ in rows])
    weights = np.concatenate([weights for _, weights in rows])
    make: Any = csr_array
    return make((weights, columns, starts), shape=(len(rows), BUCKETS)), rarity


def _likeness_of_spelling(spelt: Any) -> Matrix:
    count = spelt.shape[0]
    likeness = np.empty((count, count), np.float32)
    turned = spelt.T.tocsr()
    for start in range(0, count, _BLOCK_ROWS):
        likeness[start : start + _BLOCK_ROWS] = (spelt[start : start + _BLOCK_ROWS] @ turned).toarray()
    return likeness


def likeness_of_examples(texts: Sequence[str], meanings: Sequence[Meaning]) -> Matrix:
    """Gives how alike texts are, as training sees it, summed over spelling and `meanings` of these texts: (n, n), at most 1 + len(meanings)."""
    return _kernel(_spelt(texts)[0], meanings)
