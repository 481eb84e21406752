"""What customers are told about their wait, against how long it was."""

from onhand.domain.planning.simulation.waits import Load, play_waits


def test_about_four_of_five_waits_lie_in_the_range_that_was_told_when_it_is_busy():
    told = [one for one in play_waits(Load.NORMAL, 1) if one.connected and one.wait.low_seconds is not None]
    assert len(told) > 500
    assert 0.7 <= sum(one.is_covered for one in told) / len(told) <= 0.9


def test_ranges_are_learned_from_waits_that_ended_and_the_first_while_is_not_counted():
    told = play_waits(Load.LOW, 0)
    assert told == play_waits(Load.LOW, 0)
    assert all(one.seconds >= 0 for one in told)
