"""Texts as vectors: what understanding and knowledge compare by."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]


class Purpose(StrEnum):
    """What a text is embedded for: to be looked up with, or to be found."""

    QUERY = "query"
    PASSAGE = "passage"


class Embedding(Protocol):
    """Turns texts into vectors whose dot product says how near they are in meaning."""

    @property
    def name(self) -> str:
        """Names the model and its version: vectors of different names must never be compared."""
        ...

    @property
    def dimensions(self) -> int: ...

    def embed(self, texts: Sequence[str], purpose: Purpose) -> Vectors:
        """Gives a float32 array (len(texts), dimensions), each row of length 1. Blocks: call it off the event loop."""
        ...
