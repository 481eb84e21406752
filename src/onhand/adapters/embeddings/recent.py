"""Keeps the vectors of the last messages: one message is read for its wish, for a person's help and for an answer, within milliseconds."""

import threading
from collections import OrderedDict
from collections.abc import Sequence

import numpy as np

from onhand.ports.embedding import Embedding, Purpose, Vectors

KEPT = 512


class RecentEmbedding:
    """Embeds a text that comes again soon only once. In memory only: customers' words are not written down here."""

    def __init__(self, embedding: Embedding) -> None:
        self._embedding = embedding
        self._known: OrderedDict[tuple[str, Purpose], Vectors] = OrderedDict()
        self._turn = threading.Lock()

    @property
    def name(self) -> str:
        return self._embedding.name

    @property
    def dimensions(self) -> int:
        return self._embedding.dimensions

    def embed(self, texts: Sequence[str], purpose: Purpose) -> Vectors:
        """Gives what the embedding gives; many texts at once pass through."""
        if len(texts) != 1:
            return self._embedding.embed(texts, purpose)
        key = (texts[0], purpose)
        with self._turn:
            known = self._known.get(key)
            if known is not None:
                self._known.move_to_end(key)
                return known.copy()
        found = self._embedding.embed(texts, purpose)
        with self._turn:
            self._known[key] = np.array(found)
            while len(self._known) > KEPT:
                self._known.popitem(last=False)
        return found
