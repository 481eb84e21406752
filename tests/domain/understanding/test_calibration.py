import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from onhand.domain.understanding.calibration import Familiarity, calibrated, shares, unreliability

SCORES = arrays(np.float32, (5, 4), elements=st.floats(-1, 2, width=32))


@settings(deadline=None)
@given(SCORES, st.floats(1, 20), st.floats(0, 0.4))
def test_shares_are_probabilities_in_the_scores_order(scores: np.ndarray, sharpness: float, floor: float) -> None:
    found = shares(scores, sharpness, floor)
    assert np.allclose(found.sum(axis=1), 1)
    assert (found >= 0).all()
    best = scores[:, :-1].argmax(axis=1)
    assert (found[np.arange(len(best)), best] >= found[:, :-1].max(axis=1) - 1e-9).all()


def test_what_scores_nowhere_is_nothing() -> None:
    assert shares(np.zeros((1, 4), np.float32), 10, 0.3)[0].argmax() == 3


def test_calibration_finds_the_sharpness_that_the_labels_were_drawn_with() -> None:
    random = np.random.default_rng(3)
    scores = random.uniform(0, 1, (20_000, 4)).astype(np.float32)
    for sharpness in (2.0, 6.0, 15.0):
        chances = shares(scores, sharpness, 0.0)
        truth = (chances.cumsum(axis=1) > random.uniform(size=(len(scores), 1))).argmax(axis=1)
        assert calibrated(scores, truth)[0] == sharpness
        best = chances.max(axis=1)
        assert unreliability(best, chances.argmax(axis=1) == truth) < 0.02


def test_probabilities_that_promise_too_much_are_unreliable_by_as_much() -> None:
    right = np.array([True, False] * 500)
    assert abs(unreliability(np.full(1000, 0.9), right) - 0.4) < 1e-9
    assert unreliability(np.full(1000, 0.5), right) < 1e-9


def test_a_share_of_the_known_messages_is_below_that_familiarity() -> None:
    scores = np.random.default_rng(5).normal(size=4_000).astype(np.float32)
    familiarity = Familiarity.of(scores)
    found = np.array([familiarity.share(float(score)) for score in scores])
    for share in (0.05, 0.3, 0.9):
        assert abs((found < share).mean() - share) < 0.02


@settings(deadline=None)
@given(st.floats(-5, 5), st.floats(-5, 5))
def test_familiarity_rises_with_the_score_even_below_all_that_was_seen(one: float, other: float) -> None:
    familiarity = Familiarity.of(np.linspace(0, 1, 300, dtype=np.float32))
    low, high = sorted((one, other))
    assert 0 <= familiarity.share(low) <= familiarity.share(high) <= 1
    assert familiarity.share(-1.0) < familiarity.share(-0.5) < familiarity.share(0.0)
