"""Learning from messages without labels, for a company that starts with few: what is sure becomes an example. Pure.

Rounds of three steps: predict with what is known; let the predictions spread to the nearest neighbours (Zhou et al., "Learning with local and
global consistency", NIPS 2003), so that groups of alike messages agree; take the surest share for examples of the next round, and more each time.
"""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from onhand.domain.understanding.calibration import shares
from onhand.domain.understanding.example import Example
from onhand.domain.understanding.meaning import Meaning
from onhand.domain.understanding.ridge import weights_of
from onhand.domain.understanding.training import likeness_of_examples

Matrix = NDArray[np.float32]
Chances = NDArray[np.float64]

_RIDGE = 0.3
_SHARPNESS = 10.0
_TAKEN = (0.5, 0.7, 0.85)  # of the messages, the surest, round by round
_NEIGHBOURS = 10
_SPREAD = 0.8  # how much of a message's label comes from its neighbours
_STEPS = 20


def labelled_by_themselves(
    examples: Sequence[Example],
    texts: Sequence[str],
    vectors: Sequence[Matrix],
    told: Callable[[str], None] = lambda _: None,
) -> list[Example]:
    """Gives examples made of the surest of the unlabelled `texts`.

    `vectors` has (len(examples) + len(texts), d) for each embedding, the examples' rows first.
    """
    classes = sorted({example.intent for example in examples})
    known = len(examples)
    truth = np.eye(len(classes), dtype=np.float32)[[classes.index(example.intent) for example in examples]]
    told("how alike the messages are")
    meanings = [Meaning.of(rows) for rows in vectors]
    kernel = likeness_of_examples([*(example.text for example in examples), *texts], meanings)
    graph = _graph(kernel / np.float32(1 + len(meanings)))
    rows, labels = np.arange(known), truth
    said, sure = truth.astype(np.float64), rows
    for number, taken in enumerate(_TAKEN, 1):
        told(f"round {number} of {len(_TAKEN)}")
        weights = weights_of(kernel[np.ix_(rows, rows)], labels, _RIDGE)
        scores = kernel[:, rows] @ weights
        said = _spread(graph, _fixed(_chances(scores), truth))
        best = said.max(axis=1)
        sure = known + np.argsort(-best[known:], kind="stable")[: round(taken * len(texts))]
        rows = np.concatenate([np.arange(known), sure])
        labels = np.eye(len(classes), dtype=np.float32)[_fixed(said, truth)[rows].argmax(axis=1)]
    meant = said.argmax(axis=1)
    return [Example(classes[int(meant[row])], "", texts[int(row) - known]) for row in sure]


def _chances(scores: Matrix) -> Chances:
    return shares(scores, _SHARPNESS, float(scores.min()))


def _fixed(chances: Chances, truth: Matrix) -> Chances:
    """What is known stays as it is."""
    fixed = chances.copy()
    fixed[: len(truth)] = truth
    return fixed


def _graph(kernel: Matrix) -> Any:
    """Each message and its nearest neighbours, symmetrically normalised."""
    from scipy.sparse import csr_array  # pyright: ignore[reportMissingTypeStubs, reportMissingImports]

    make: Any = csr_array
    count = len(kernel)
    most = min(_NEIGHBOURS, count - 1)
    near = kernel**3
    near[np.diag_indices(count)] = 0
    columns = np.argpartition(-near, most - 1, axis=1)[:, :most]
    starts = np.arange(0, count * most + 1, most)
    values = np.take_along_axis(near, columns, axis=1)
    one_way = make((values.ravel(), columns.ravel(), starts), shape=(count, count))
    graph: Any = one_way.maximum(one_way.T).tocsr()
    scale = 1 / np.sqrt(np.maximum(np.asarray(graph.sum(axis=1)).ravel(), 1e-9))
    return graph.multiply(scale[:, None]).multiply(scale[None, :]).tocsr()


def _spread(graph: Any, chances: Chances) -> Chances:
    found = chances
    for _ in range(_STEPS):
        found = _SPREAD * (graph @ found) + (1 - _SPREAD) * chances
    return found / np.maximum(found.sum(axis=1, keepdims=True), 1e-9)
