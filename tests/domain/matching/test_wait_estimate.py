"""The core of a wait's estimate against closed forms, and what it may never do."""

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onhand.domain.matching.wait_estimate import (
    HIGH_QUANTILE_Z,
    LOW_QUANTILE_Z,
    UNSURE,
    Estimate,
    GiveUps,
    Pace,
    Points,
    Regime,
    estimate,
    gamma_quantile,
    gamma_z,
    nobody,
    step_at,
)

QUICK = Pace(handle_seconds=300.0, answer_seconds=0.001)
PEOPLE = st.integers(1, 40)
WORK = st.floats(0.5, 400)


def _mean(found: Estimate) -> float:
    return found.shape * found.scale_seconds


def _variance(found: Estimate) -> float:
    return found.shape * found.scale_seconds**2


def test_with_nobody_online_no_number_is_made_up():
    for found in (nobody(3), estimate(3, 0, units=0, ahead=3, pace=QUICK)):
        wait = found.as_wait({})
        assert (wait.position, wait.low_seconds, wait.high_seconds) == (3, None, None)


def test_with_room_only_the_answer_takes_time():
    found = estimate(1, 2, units=5, ahead=-1, pace=Pace(answer_seconds=12))
    assert found.regime is Regime.ANSWER
    wait = found.as_wait({})
    assert wait.low_seconds is not None
    assert wait.high_seconds is not None
    assert wait.low_seconds < 12 < wait.high_seconds <= 60


@pytest.mark.parametrize(("units", "ahead"), [(1, 1), (4, 9), (12, 60)])
def test_without_impatience_it_is_the_wait_of_the_queue_with_n_servers(units: int, ahead: int):
    """In M/M/n, whoever has `ahead` ends to wait for while all n are busy waits an Erlang(ahead, n/h) time: mean ahead·h/n, variance ahead·(h/n)²."""
    found = estimate(1, 1, units=units, ahead=ahead, pace=QUICK)
    mean = ahead * 300 / units
    assert _mean(found) == pytest.approx(mean, rel=1e-3)
    assert _variance(found) == pytest.approx(ahead * (300 / units) ** 2 + (UNSURE * mean) ** 2, rel=1e-3)


@pytest.mark.parametrize(("units", "ahead", "patience"), [(5, 20, 600.0), (10, 100, 900.0), (3, 40, 300.0)])
def test_with_impatience_it_is_the_wait_of_the_patient_in_the_queue_whose_others_give_up(
    units: int, ahead: int, patience: float
):
    """In M/M/n+M the wait of one who stays is a sum of exponential steps of rates n/h + j/patience for j below `ahead`."""
    pace = Pace(handle_seconds=300.0, answer_seconds=0.001, give_ups=(GiveUps(0.0, 1 / patience),))
    found = estimate(1, 1, units=units, ahead=ahead, pace=pace)
    rates = [units / 300 + one / patience for one in range(ahead)]
    mean, variance = sum(1 / one for one in rates), sum(1 / one**2 for one in rates)
    assert _mean(found) == pytest.approx(mean, rel=0.06)
    assert _variance(found) - (UNSURE * _mean(found)) ** 2 == pytest.approx(variance, rel=0.12)


def test_whoever_is_ahead_and_has_waited_long_is_not_taken_to_give_up():
    pace = Pace(handle_seconds=300.0, answer_seconds=1.0, give_ups=(GiveUps(0.0, 0.01), GiveUps(600.0, 0.0)))
    new = estimate(1, 1, units=5, ahead=30, pace=pace)
    old = estimate(1, 1, units=5, ahead=30, pace=pace, age_seconds=700)
    assert _mean(old) == pytest.approx(30 * 60, rel=0.01)
    assert _mean(new) < _mean(old)


def test_arrivals_of_a_higher_priority_take_their_part_of_the_places_that_become_free():
    alone = estimate(1, 1, units=6, ahead=10, pace=QUICK)
    half = estimate(1, 1, units=6, ahead=10, pace=QUICK, pressing_per_second=6 / 300 / 2)
    assert _mean(half) == pytest.approx(2 * _mean(alone), rel=0.01)


@pytest.mark.parametrize("shape", [3, 10, 40])
def test_the_quantiles_are_those_of_a_gamma_distribution(shape: int):
    """The Erlang distribution function in closed form: 1 - exp(-x) · sum over n < k of xⁿ/n!."""

    def distribution(x: float) -> float:
        return 1 - math.exp(-x) * sum(x**n / math.factorial(n) for n in range(shape))

    assert distribution(gamma_quantile(shape, LOW_QUANTILE_Z)) == pytest.approx(0.1, abs=0.01)
    assert distribution(gamma_quantile(shape, HIGH_QUANTILE_Z)) == pytest.approx(0.9, abs=0.01)


@given(st.floats(0.6, 300), st.floats(-1.5, 3))
def test_a_points_place_on_the_normal_scale_leads_back_to_the_point(shape: float, z: float):
    assert gamma_z(shape, gamma_quantile(shape, z)) == pytest.approx(max(z, gamma_z(shape, 0.0)), abs=1e-6)


@given(PEOPLE, WORK, st.floats(1, 200))
def test_more_work_ahead_is_never_a_shorter_wait(units: int, ahead: float, more: float):
    pace = Pace(give_ups=(GiveUps(0.0, 0.001), GiveUps(300.0, 0.0002)))
    less, longer = (estimate(1, 1, units=units, ahead=one, pace=pace) for one in (ahead, ahead + more))
    assert _mean(less) <= _mean(longer) * (1 + 1e-9)
    assert (less.as_wait({}).high_seconds or 0) <= (longer.as_wait({}).high_seconds or 0)


@given(PEOPLE, WORK, st.integers(1, 10))
def test_more_people_are_never_a_longer_wait(units: int, ahead: float, more: int):
    few, many = (estimate(1, 1, units=one, ahead=ahead, pace=Pace()) for one in (units, units + more))
    assert _mean(many) <= _mean(few)


@given(PEOPLE, st.floats(-5, 400), st.floats(-3, 0.5), st.floats(0.6, 5))
def test_a_range_has_a_width_is_in_whole_steps_and_holds_the_middle(units: int, ahead: float, low: float, high: float):
    found = estimate(2, 1, units=units, ahead=ahead, pace=Pace())
    assert found.regime is not None
    wait = found.as_wait({found.regime: Points(low, high)})
    assert wait.low_seconds is not None
    assert wait.high_seconds is not None
    assert 0 <= wait.low_seconds < wait.high_seconds
    assert wait.low_seconds % 1 == 0
    middle = gamma_quantile(found.shape, 0.55) * found.scale_seconds
    assert wait.low_seconds - step_at(middle) <= middle <= wait.high_seconds + step_at(middle)


def test_the_range_holds_about_four_waits_of_five_in_a_queue_whose_speed_is_not_quite_known():
    dice = random.Random(7)
    units, ahead = 6, 20
    wait = estimate(9, 3, units=units, ahead=ahead, pace=QUICK).as_wait({})
    assert wait.low_seconds is not None
    assert wait.high_seconds is not None
    inside = 0
    for _ in range(2_000):
        handle = 300 * max(0.5, dice.gauss(1, UNSURE))
        inside += wait.low_seconds <= sum(dice.expovariate(units / handle) for _ in range(ahead)) <= wait.high_seconds
    assert 0.75 <= inside / 2_000 <= 0.87
