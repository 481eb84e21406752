import numpy as np

from onhand.domain.understanding.logistic import fit


def test_two_points_apart_have_the_weights_that_calculus_gives() -> None:
    # With rows ±1 and two classes the optimum is w = (a, -a) with a = 2 / (1 + exp(2a)), the bias 0: a = 0.5214.
    found = fit(np.array([[1.0], [-1.0]], np.float32), np.array([0, 1]), classes=2)
    assert np.allclose(found.weights, [[0.5214, -0.5214]], atol=1e-3)
    assert np.allclose(found.bias, 0, atol=1e-3)


def test_a_larger_strength_fits_the_examples_more_closely() -> None:
    rows = np.random.default_rng(1).normal(size=(60, 5)).astype(np.float32)
    truth = rows[:, :3].argmax(axis=1)
    loose, close = (fit(rows, truth, 3, strength) for strength in (0.1, 100.0))
    assert np.abs(loose.weights).sum() < np.abs(close.weights).sum()
    assert (close.logits(rows).argmax(axis=1) == truth).mean() > 0.95


def test_a_row_counts_as_often_as_it_should() -> None:
    rows = np.random.default_rng(4).normal(size=(30, 3)).astype(np.float32)
    truth = (rows[:, 0] > 0).astype(np.int64)
    counting = np.ones(30, np.float32)
    counting[:3], counting[3:6] = 2, 0
    repeated = np.concatenate([rows[:3], rows[:3], rows[6:]])
    found = fit(rows, truth, 2, counting=counting)
    assert np.allclose(
        found.weights, fit(repeated, np.concatenate([truth[:3], truth[:3], truth[6:]]), 2).weights, atol=1e-3
    )
