"""What is learned from waits that were told."""

import random
from statistics import NormalDist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onhand.domain.matching.wait_estimate import HIGH_QUANTILE_Z, LOW_QUANTILE_Z, Regime
from onhand.domain.matching.wait_learning import LATEST_CASES, Case, corrections_of, give_ups_of, points_of


def _cases(zs: list[float], regime: Regime = Regime.ANSWER) -> list[Case]:
    return [Case(regime, z, connected=True) for z in zs]


def test_before_anything_was_seen_the_core_is_believed():
    points = points_of([], 100)
    assert points.low_z == pytest.approx(LOW_QUANTILE_Z, abs=0.1)
    assert points.high_z == pytest.approx(HIGH_QUANTILE_Z, abs=0.1)


def test_where_waits_are_twice_as_far_apart_the_range_becomes_as_wide():
    dice = random.Random(1)
    points = corrections_of(_cases([dice.gauss(0.5, 2) for _ in range(400)]))[Regime.ANSWER]
    normal = NormalDist(0.5, 2)
    assert points.low_z == pytest.approx(normal.inv_cdf(0.1), abs=0.4)
    assert points.high_z == pytest.approx(normal.inv_cdf(0.9), abs=0.4)


def test_who_gave_up_waited_at_least_that_long():
    """Half give up, independently of how long it would have been: the points are still those of all waits."""
    dice = random.Random(2)
    waits = [(dice.gauss(0, 1), dice.gauss(0, 1)) for _ in range(3_000)]
    cases = [Case(Regime.ANSWER, min(wait, patience), connected=wait <= patience) for wait, patience in waits]
    points = points_of(cases, 20)
    assert points.low_z == pytest.approx(LOW_QUANTILE_Z, abs=0.1)
    assert points.high_z == pytest.approx(HIGH_QUANTILE_Z, abs=0.2)
    only_connected = sorted(case.z for case in cases if case.connected)
    assert only_connected[int(0.9 * len(only_connected))] < HIGH_QUANTILE_Z - 0.4  # what would be told without this


def test_the_latest_waits_count_and_old_ones_are_forgotten():
    old, new = _cases([5.0] * 1_000), _cases([0.0] * LATEST_CASES)
    assert corrections_of([*old, *new])[Regime.ANSWER].high_z < 1.5


def test_each_regime_learns_by_itself():
    found = corrections_of([*_cases([3.0] * 400, Regime.SHORT), *_cases([0.0] * 400, Regime.ANSWER)])
    assert found[Regime.SHORT].low_z > found[Regime.ANSWER].high_z


def test_giving_up_is_counted_by_how_long_they_have_waited():
    waits = [(30.0, False)] * 100 + [(2_000.0, True)] * 100
    first, *_, last = give_ups_of(waits)
    assert first.per_second > 100 * last.per_second


@given(st.lists(st.tuples(st.floats(-8, 8), st.booleans()), max_size=60))
def test_whatever_was_seen_the_low_point_is_not_above_the_high_one(seen: list[tuple[float, bool]]):
    points = points_of([Case(Regime.LONG, z, connected) for z, connected in seen], 20)
    assert points.low_z <= points.high_z
