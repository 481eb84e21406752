import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onhand.domain.understanding.example import NOTHING, Example
from onhand.domain.understanding.intents import Decision, Understanding
from onhand.domain.understanding.training import train

EXAMPLES = [
    Example("order_status", "en", "Where is my order?"),
    Example("order_status", "en", "Track my parcel"),
    Example("cancel_order", "en", "Cancel my order"),
    Example("cancel_order", "en", "Stop it, I don't want it"),
    Example(NOTHING, "en", "What's the weather?"),
    Example(NOTHING, "en", "Tell me a joke"),
]
_ROWS = np.array([[1, 0.1, 0], [1, 0, 0.1], [0, 1, 0.1], [0.1, 1, 0], [0, 0.1, 1], [0.1, 0, 1]], np.float32)
VECTORS = _ROWS / np.linalg.norm(_ROWS, axis=1, keepdims=True)
MODEL = train(EXAMPLES, [VECTORS]).model


def vector(*numbers: float) -> np.ndarray:
    row = np.array(numbers, np.float32)
    return row / max(float(np.linalg.norm(row)), 1e-9)


def understood(text: str, row: np.ndarray) -> Understanding:
    return MODEL.understand(text, [lambda: row])


def test_what_is_near_an_intents_examples_is_understood() -> None:
    assert understood("parcel?", vector(1, 0.05, 0.05)).intent == "order_status"
    assert understood("stop", vector(0.05, 1, 0.05)).intent == "cancel_order"


def test_what_is_near_nothing_is_rejected() -> None:
    understanding = understood("a poem", vector(0.05, 0.05, 1))
    assert understanding.decision is Decision.NOTHING
    assert understanding.intent is None


def test_an_examples_own_words_are_always_understood() -> None:
    assert understood("  CANCEL my order!! ", vector(0.05, 0.05, 1)).intent == "cancel_order"


def test_examples_and_vectors_must_belong_together() -> None:
    with pytest.raises(ValueError, match="6 examples have 5 vectors"):
        train(EXAMPLES, [VECTORS[:5]])


@given(st.lists(st.floats(-1, 1), min_size=3, max_size=3))
def test_probabilities_are_ranked_and_add_up_to_at_most_one(numbers: list[float]) -> None:
    ranked = understood("x", vector(*numbers)).ranked
    assert [one.probability for one in ranked] == sorted((one.probability for one in ranked), reverse=True)
    assert 0 <= sum(one.probability for one in ranked) <= 1 + 1e-6
    assert {one.intent for one in ranked} == {"order_status", "cancel_order"}
