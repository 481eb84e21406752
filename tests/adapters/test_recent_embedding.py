"""The vectors of the last messages are kept for as long as a turn takes."""

from collections.abc import Sequence

import numpy as np

from onhand.adapters.embeddings.recent import KEPT, RecentEmbedding
from onhand.ports.embedding import Purpose, Vectors


class Counting:
    """Counts how often it is asked; a text's vector is its length."""

    name = "counting"
    dimensions = 1

    def __init__(self) -> None:
        self.asked = 0

    def embed(self, texts: Sequence[str], purpose: Purpose) -> Vectors:
        self.asked += 1
        return np.array([[len(text)] for text in texts], np.float32)


def test_a_message_that_is_read_twice_is_embedded_once():
    counting = Counting()
    recent = RecentEmbedding(counting)
    first = recent.embed(["where is it"], Purpose.QUERY)
    first[0, 0] = -1  # whoever changes what they got changes nobody else's
    assert recent.embed(["where is it"], Purpose.QUERY)[0, 0] == len("where is it")
    assert counting.asked == 1


def test_a_passage_is_not_taken_for_a_query():
    counting = Counting()
    recent = RecentEmbedding(counting)
    recent.embed(["a"], Purpose.QUERY)
    recent.embed(["a"], Purpose.PASSAGE)
    assert counting.asked == 2


def test_what_was_read_long_ago_is_forgotten():
    counting = Counting()
    recent = RecentEmbedding(counting)
    for number in range(KEPT + 1):
        recent.embed([str(number)], Purpose.QUERY)
    recent.embed(["0"], Purpose.QUERY)
    assert counting.asked == KEPT + 2
