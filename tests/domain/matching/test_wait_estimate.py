"""Wait ranges against closed forms, and against a simulated queue."""

import math
import random

import pytest

from onhand.domain.matching.wait_estimate import (
    HIGH_QUANTILE_Z,
    LOW_QUANTILE_Z,
    STEP_SECONDS,
    estimate_wait,
    gamma_quantile,
)


def test_with_nobody_online_no_number_is_made_up():
    wait = estimate_wait(1, free_places=0, places=0, people_online=0, handle_seconds=None)
    assert (wait.low_seconds, wait.high_seconds) == (None, None)


def test_with_a_free_place_only_the_answer_takes_time():
    wait = estimate_wait(1, free_places=2, places=5, people_online=2, handle_seconds=400)
    assert wait.low_seconds == 0
    assert wait.high_seconds is not None
    assert wait.high_seconds <= 60


@pytest.mark.parametrize("shape", [3, 10, 40])
def test_the_quantiles_are_those_of_a_gamma_distribution(shape: int):
    """The Erlang distribution function in closed form: 1 - exp(-x) · sum over n < k of xⁿ/n!."""

    def distribution(x: float) -> float:
        return 1 - math.exp(-x) * sum(x**n / math.factorial(n) for n in range(shape))

    assert distribution(gamma_quantile(shape, LOW_QUANTILE_Z)) == pytest.approx(0.1, abs=0.01)
    assert distribution(gamma_quantile(shape, HIGH_QUANTILE_Z)) == pytest.approx(0.9, abs=0.01)


def test_the_range_holds_about_four_waits_of_five_in_a_simulated_queue():
    dice = random.Random(7)
    places, position, handle_seconds = 6, 9, 300.0
    wait = estimate_wait(position, 0, places, 3, handle_seconds)
    assert wait.low_seconds is not None
    assert wait.high_seconds is not None
    inside = 0
    for _ in range(2_000):
        seconds = sum(dice.expovariate(places / handle_seconds) for _ in range(position))
        inside += wait.low_seconds <= seconds + 15 <= wait.high_seconds
    assert 0.75 <= inside / 2_000 <= 0.92  # rounding to half minutes widens it a little


def test_numbers_are_whole_half_minutes_and_grow_with_the_position():
    waits = [estimate_wait(position, 0, 4, 2, 300) for position in range(1, 20)]
    highs = [wait.high_seconds or 0 for wait in waits]
    assert highs == sorted(highs)
    assert all(high % STEP_SECONDS == 0 for high in highs)
