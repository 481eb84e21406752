"""Learning from messages without labels, for a company that starts with few: what is sure becomes an example. Pure.

First the labelled messages predict. Then, in rounds, the predictions spread to the nearest neighbours (Zhou et al., "Learning with local and
global consistency", NIPS 2003), so that groups of alike messages agree; and a linear model learns them all, each by how far its best class is
ahead of the second, and predicts anew. It has too little freedom to repeat every mistake.
"""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from onhand.domain.understanding.calibration import shares
from onhand.domain.understanding.example import Example
from onhand.domain.understanding.logistic import fit
from onhand.domain.understanding.meaning import Meaning
from onhand.domain.understanding.ridge import weights_of

Matrix = NDArray[np.float32]
Chances = NDArray[np.float64]

_RIDGE = 0.3
_SHARPNESS = 20.0
_STRENGTH = 5.0
_ROUNDS = 5
_KNOWN = 2.0  # what a labelled message counts; the surest of the others counts 1
_TAKEN = 0.95  # of the messages, the surest
_NEIGHBOURS = 10
_SPREAD_AT_FIRST, _SPREAD = 0.8, 0.5  # how much of a message's label comes from its neighbours
_STEPS = 20
_EVENING = 0.06  # how far, at each of ten steps, the sizes of the classes are drawn towards equal ones
_EVENING_STEPS = 10


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
    kernel = np.zeros((known + len(texts),) * 2, np.float32)
    for meaning in meanings:
        meaning.add_likeness_to(kernel)
    graph = _graph(kernel / np.float32(len(meanings)))
    scores = kernel[:, :known] @ weights_of(kernel[:known, :known].copy(), truth, _RIDGE)
    said = _spread(graph, shares(scores, _SHARPNESS, float(scores.min())), truth, _SPREAD_AT_FIRST)
    rows = np.hstack([meaning.known for meaning in meanings])
    for number in range(1, _ROUNDS + 1):
        told(f"round {number} of {_ROUNDS}")
        logits = fit(rows, said.argmax(axis=1), len(classes), _STRENGTH, _weights(said, known)).logits(rows)
        said = _spread(graph, shares(logits, 1.0, float(logits.min())), truth, _SPREAD)
    sure = known + np.argsort(-_ahead(said[known:]), kind="stable")[: round(_TAKEN * len(texts))]
    meant = said.argmax(axis=1)
    return [Example(classes[int(meant[row])], "", texts[int(row) - known]) for row in sure]


def _ahead(said: Chances) -> Chances:
    """How far each message's best class is ahead of its second, 0 to 1."""
    if said.shape[1] < 2:
        return np.ones(len(said))
    two = np.partition(said, -2, axis=1)[:, -2:]
    return two[:, 1] - two[:, 0]


def _weights(said: Chances, known: int) -> Matrix:
    weights = _ahead(said).astype(np.float32)
    weights[:known] = _KNOWN
    return weights


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


def _spread(graph: Any, chances: Chances, truth: Matrix, share: float) -> Chances:
    """Lets chances (n, classes) spread, that `share` of each from the neighbours; what is known stays."""
    own = _fixed(chances, truth)
    found = own
    for _ in range(_STEPS):
        found = share * (graph @ found) + (1 - share) * own
    return _fixed(_evened(found / np.maximum(found.sum(axis=1, keepdims=True), 1e-9)), truth)


def _evened(chances: Chances) -> Chances:
    """Draws the classes' sizes a little towards equal ones: no class swallows its neighbours, and a frequent one stays frequent."""
    for _ in range(_EVENING_STEPS):
        sizes = chances.mean(axis=0) * chances.shape[1]
        chances = chances / np.maximum(sizes, 1e-9) ** _EVENING
        chances /= np.maximum(chances.sum(axis=1, keepdims=True), 1e-9)
    return chances
