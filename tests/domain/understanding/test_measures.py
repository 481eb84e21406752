import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from onhand.domain.understanding.measures import auroc, macro_f1

NUMBERS = st.lists(st.integers(0, 5), min_size=1, max_size=12)


@given(NUMBERS, NUMBERS)
def test_auroc_is_the_share_of_pairs_in_the_right_order(higher: list[int], lower: list[int]) -> None:
    pairs = [(one > other) + (one == other) / 2 for one in higher for other in lower]
    assert np.isclose(auroc(np.array(higher, float), np.array(lower, float)), np.mean(pairs))


def test_macro_f1_counts_every_class_alike() -> None:
    assert macro_f1(["a", "a", "a", "b"], ["a", "a", "a", "a"]) == (6 / 7) / 2
    assert macro_f1(["a", "b"], ["a", "b"]) == 1
