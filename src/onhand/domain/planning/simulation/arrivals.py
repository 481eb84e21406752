"""When customers come: a Poisson process whose rate goes up and down with the hour, drawn by thinning (Lewis and Shedler, 1979)."""

from math import pi, sin
from random import Random

from onhand.domain.planning.simulation.scenario import Scenario

SWING = 0.5


def rate_at(scenario: Scenario, since_start: float) -> float:
    """Gives arrivals a second: around the mean, half as many more at the peak in the middle."""
    return scenario.arrivals_per_second * (1 + SWING * sin(pi * (2 * since_start / scenario.open_seconds - 0.5)))


def next_arrival(scenario: Scenario, since_start: float, dice: Random) -> float:
    """Gives the seconds from the start at which the next one comes, infinite when nobody comes any more."""
    highest = scenario.arrivals_per_second * (1 + SWING)
    if highest <= 0:
        return float("inf")
    comes = since_start
    while True:
        comes += dice.expovariate(highest)
        if comes > scenario.open_seconds or dice.random() * highest <= rate_at(scenario, comes):
            return comes
