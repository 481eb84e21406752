"""Several embeddings as one: what they say together is surer than what each says alone."""

from collections.abc import Sequence

import numpy as np

from onhand.ports.embedding import Embedding, Purpose, Vectors


class JoinedEmbedding:
    """The cosine of two texts is the weighted mean of what the parts give. Weights add up to 1."""

    def __init__(self, parts: Sequence[tuple[Embedding, float]]) -> None:
        self._parts = tuple(parts)
        kinds = "+".join(part.name.split("-", 1)[0] for part, _ in self._parts)
        self.name = f"{kinds}:" + ",".join(f"{part.name}*{weight}" for part, weight in self._parts)
        self.dimensions = sum(part.dimensions for part, _ in self._parts)

    def embed(self, texts: Sequence[str], purpose: Purpose) -> Vectors:
        """Gives a float32 array (len(texts), dimensions), each row of length 1."""
        rows = [part.embed(texts, purpose) * np.float32(weight**0.5) for part, weight in self._parts]
        return np.concatenate(rows, axis=1)
