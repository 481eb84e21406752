import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from onhand.domain.understanding.ridge import neighbourhoods, solve

RIDGE = 0.3


def drawn(rows: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """A kernel of random vectors, and classes as targets."""
    random = np.random.default_rng(seed)
    vectors = random.normal(size=(rows, 4))
    return (vectors @ vectors.T).astype(np.float32), np.eye(3, dtype=np.float32)[random.integers(0, 3, rows)]


def predicted_without(kernel: np.ndarray, targets: np.ndarray, group: np.ndarray, row: int) -> np.ndarray:
    """The same by training anew on the other rows."""
    others = np.setdiff1d(np.arange(len(kernel)), group)
    inside = kernel[np.ix_(others, others)].astype(np.float64) + RIDGE * np.eye(len(others))
    return kernel[row, others] @ np.linalg.solve(inside, targets[others].astype(np.float64))


def test_the_weights_are_those_of_the_textbook() -> None:
    kernel, targets = drawn(12, seed=1)
    wanted = np.linalg.solve(kernel.astype(np.float64) + RIDGE * np.eye(12), targets)
    assert np.allclose(solve(kernel.copy(), targets, RIDGE).weights, wanted, atol=1e-4)


@settings(deadline=None)
@given(st.integers(3, 20), st.integers(0, 10_000))
def test_leaving_a_row_out_is_training_without_it(rows: int, seed: int) -> None:
    kernel, targets = drawn(rows, seed)
    left_out = solve(kernel.copy(), targets, RIDGE).left_out([np.array([row]) for row in range(rows)])
    for row in range(rows):
        assert np.allclose(left_out[row], predicted_without(kernel, targets, np.array([row]), row), atol=2e-3)


@settings(deadline=None)
@given(st.integers(6, 20), st.integers(0, 10_000))
def test_leaving_a_group_out_is_training_without_all_of_it(rows: int, seed: int) -> None:
    kernel, targets = drawn(rows, seed)
    groups = [np.array([row, *((row + step) % rows for step in (1, 3))]) for row in range(rows)]
    left_out = solve(kernel.copy(), targets, RIDGE).left_out(groups)
    for row in range(rows):
        assert np.allclose(left_out[row], predicted_without(kernel, targets, groups[row], row), atol=2e-3)


def test_near_copies_of_the_same_class_are_neighbours_and_the_row_itself_comes_first() -> None:
    kernel = np.array([[1, 0.9, 0.8, 0.1], [0.9, 1, 0.7, 0.1], [0.8, 0.7, 1, 0.1], [0.1, 0.1, 0.1, 1]], np.float32)
    groups = neighbourhoods(kernel, np.array([0, 0, 1, 0]), likeness=0.5)
    assert [group.tolist() for group in groups] == [[0, 1], [1, 0], [2], [3]]
    assert neighbourhoods(kernel, np.array([0, 0, 0, 0]), likeness=0.5, most=2)[0].tolist() == [0, 1]
