"""The production decisions under a virtual clock: nothing goes wrong by itself, and whatever is broken on purpose is found."""

from itertools import count

import pytest

from onhand.domain.planning.simulation.checking.judge import Violation
from onhand.domain.planning.simulation.faults import Fault
from onhand.domain.planning.simulation.play import play
from onhand.domain.planning.simulation.run import judge, run_seed
from onhand.domain.planning.simulation.scenario import draw_scenario
from onhand.domain.planning.simulation.story import tell

CAUGHT_AS = {
    Fault.NO_FENCE: Violation.DOUBLE_ASSIGNMENT,
    Fault.IGNORE_LOAD: Violation.OVER_CAPACITY,
    Fault.NEWEST_FIRST: Violation.NEWER_BEFORE_OLDER,
    Fault.NO_SWEEP: Violation.STUCK,
    Fault.DEAF_MATCHER: Violation.STUCK,
    Fault.FORGET_CALLBACKS: Violation.PROMISE_BROKEN,
    Fault.LOSE_REQUESTS: Violation.PROMISE_BROKEN,
    Fault.ANYBODY: Violation.INELIGIBLE,
}
SEEDS_TRIED = 8


def _first_caught(fault: Fault) -> int:
    for seed in range(SEEDS_TRIED):
        verdict = run_seed(seed, frozenset({fault}))
        if any(finding.violation is CAUGHT_AS[fault] for finding in verdict.findings):
            return seed
    pytest.fail(f"{fault} went unnoticed.")


@pytest.mark.parametrize("seed", range(6))
def test_nothing_goes_wrong_whatever_happens(seed: int):
    verdict = run_seed(seed)
    assert verdict.findings == []
    assert verdict.counts.accepted > 0


def test_much_does_happen_in_a_few_seeds():
    counts = [run_seed(seed).counts for seed in range(8)]
    for what in ("offers", "declined", "expired", "withdrawn", "vanished", "drop_outs", "crashes", "transfers"):
        assert sum(getattr(one, what) for one in counts) > 0, what
    assert sum(one.refused_for_room + one.refused_by_fence for one in counts) > 100  # matchers do race
    assert sum(one.callbacks_kept for one in counts) > 0


def test_a_seed_goes_the_same_way_each_time_and_another_one_another_way():
    assert run_seed(3).digest == run_seed(3).digest
    assert run_seed(3).digest != run_seed(4).digest


@pytest.mark.parametrize("fault", Fault)
def test_every_planted_fault_is_found_for_what_it_is(fault: Fault):
    _first_caught(fault)


def test_every_kind_of_violation_has_a_fault_that_shows_it_can_be_found():
    assert set(CAUGHT_AS) == set(Fault)
    assert set(CAUGHT_AS.values()) == set(Violation)


def test_a_seed_that_fails_fails_again_in_the_same_way():
    seed = _first_caught(Fault.NO_FENCE)
    faults = frozenset({Fault.NO_FENCE})
    once, again = run_seed(seed, faults), run_seed(seed, faults)
    assert once.digest == again.digest
    assert once.findings == again.findings


def test_the_story_of_a_seed_names_what_was_found():
    seed = next(one for one in count() if run_seed(one, frozenset({Fault.LOSE_REQUESTS})).findings)
    played = play(draw_scenario(seed), frozenset({Fault.LOSE_REQUESTS}))
    lines = list(tell(played, judge(played)))
    assert len(lines) > len(played.history.entries)
    assert any("!! promise_broken" in line for line in lines)
