"""An honest wait: a range, not a promise.

The core is a queue's own arithmetic. `units` of capacity serve a line; each is free again after a `cycle` (asked, served, wrapped up), so that `units / cycle`
places become free in a second, of which arrivals of a higher priority take some; of the people ahead, some give up. With m units of work ahead of
the free room, n the rate left and t the rate at which one gives up, the time until the last of them is gone has about

    mean = ln(1 + m·t/n) / t        variance = m / (n·(n + m·t))

plus what the rate itself is unsure by. It is the sum over m exponential steps of rates n, n + t, …, n + (m-1)·t, as in the M/M/n+M queue (Garnett,
Mandelbaum and Reiman, Designing a call center with impatient customers, 2002); t falls with the time that they have waited. It is told as a gamma distribution
with that mean and variance, its points taken by Wilson and Hilferty's k·(1 - 1/(9k) + z·sqrt(1/(9k)))³ (The distribution of chi-square, PNAS 17, 1931).
Which points z hold four waits of five is learned (wait_learning.py).
"""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import pairwise
from math import exp, expm1, log1p, sqrt

from msgspec import Struct

from onhand.domain.conversation.events import Priority

TYPICAL_HANDLE_SECONDS = 420.0  # until there are own figures: a chat of seven minutes
TYPICAL_ANSWER_SECONDS = 15.0  # an agent with room looks at the offer and accepts
UNSURE = 0.26  # people come and go and grow quicker or slower: the rate itself is only known so well
LEAST_SHARE_LEFT = 0.1  # arrivals of a higher priority never take all
LOW_QUANTILE_Z = -1.2816  # the standard normal's 10% and 90% points
HIGH_QUANTILE_Z = 1.2816
STEPS = ((20, 1), (120, 5), (300, 15), (900, 30))
"""Below so many seconds, a number is told in steps of so many."""
LONGEST_STEP = 60


class Wait(Struct, frozen=True):
    """Where somebody stands. `low_seconds` to `high_seconds` holds the wait in about four cases of five; both None when nobody is online."""

    position: int
    low_seconds: int | None
    high_seconds: int | None
    people_online: int


class Regime(StrEnum):
    """What makes the wait: corrections are learned for each by itself."""

    ANSWER = "answer"  # there is room: only the answer takes time
    SHORT = "short"  # a place must become free, which happens within a fraction of a cycle
    LONG = "long"
    LONGEST = "longest"


class GiveUps(Struct, frozen=True):
    """Of those who have waited for `after_seconds` and longer, so many give up in a second: whoever has waited long has patience."""

    after_seconds: float
    per_second: float


class Pace(Struct, frozen=True):
    """How fast things go, as seen lately. `cycle` is the time that a unit of capacity is taken for by one conversation."""

    handle_seconds: float = TYPICAL_HANDLE_SECONDS  # from joining to the end, the wrap-up included
    answer_seconds: float = TYPICAL_ANSWER_SECONDS  # from the first offer to somebody's joining
    give_ups: tuple[GiveUps, ...] = ()  # from the first second on, in order
    arrivals_per_second: dict[Priority, float] = {}

    @property
    def cycle_seconds(self) -> float:
        return self.handle_seconds + self.answer_seconds


class Points(Struct, frozen=True):
    """The standard normal's points between which four waits of five were, as measured on the core's own scale."""

    low_z: float = LOW_QUANTILE_Z
    high_z: float = HIGH_QUANTILE_Z


Corrections = dict[Regime, Points]


class Estimate(Struct, frozen=True):
    """A wait from now as a gamma distribution of this `shape` and `scale_seconds`; `regime` None when nobody is there, and then there is no number."""

    position: int
    people_online: int
    regime: Regime | None = None
    shape: float = 0.0
    scale_seconds: float = 0.0

    def as_wait(self, corrections: Corrections) -> Wait:
        """Gives what the customer is told."""
        if self.regime is None:
            return Wait(self.position, None, None, self.people_online)
        points = corrections.get(self.regime) or Points()
        low = gamma_quantile(self.shape, points.low_z) * self.scale_seconds
        high = gamma_quantile(self.shape, points.high_z) * self.scale_seconds
        rounded = rounded_seconds(low)
        return Wait(self.position, rounded, max(rounded_seconds(high), rounded + step_at(low)), self.people_online)

    def z_of(self, seconds: float) -> float:
        """Gives where on the core's scale a wait of so many seconds was."""
        return gamma_z(self.shape, seconds / self.scale_seconds)


def nobody(position: int) -> Estimate:
    """Gives what can be said when nobody is there: the place, and no number."""
    return Estimate(position, 0)


def estimate(
    position: int,
    people_online: int,
    *,
    units: float,
    ahead: float,
    pace: Pace,
    age_seconds: float = 0.0,
    pressing_per_second: float = 0.0,
    not_before_seconds: float = 0.0,
) -> Estimate:
    """Gives the wait of somebody before whom `ahead` units of work more than there is room for must go, their own included; 0 or less: there is room.

    `age_seconds` is how long those ahead have waited on average; `units` is the capacity that serves this line; `not_before_seconds`: these people serve them
    only from then on.
    """
    if units <= 0 or people_online == 0:
        return nobody(position)
    answer = pace.answer_seconds
    mean, variance = _drain(units, max(ahead, 0.0), age_seconds, pace, pressing_per_second)
    regime = _regime(mean, pace) if ahead > 0 or not_before_seconds <= 0 else Regime.SHORT
    mean = max(mean, not_before_seconds)
    variance += (UNSURE * mean) ** 2 + answer * answer / 2
    mean += answer
    return Estimate(position, people_online, regime, mean * mean / variance, variance / mean)


def _drain(
    units: float, ahead: float, age_seconds: float, pace: Pace, pressing_per_second: float
) -> tuple[float, float]:
    """Gives mean and variance of the time until those ahead are gone, piece by piece as they grow more patient."""
    if ahead <= 0:
        return 0.0, 0.0
    freed = units / pace.cycle_seconds
    left = max(freed - pressing_per_second, freed * LEAST_SHARE_LEFT)
    mean = variance = 0.0
    for seconds, rate in _pieces(age_seconds, pace.give_ups):
        served = max(left - rate / 2, left / 2)  # half a step back: steps are summed, not a line drawn through them
        leaving = served + rate * ahead  # in a second, one way or the other
        needs = log1p(ahead * rate / served) / rate if rate > 0 else ahead / left
        takes = min(needs, seconds)
        mean += takes
        variance += expm1(rate * takes) / (rate * leaving) if rate > 0 else takes / left
        if needs <= seconds:
            break
        ahead = (leaving * exp(-rate * takes) - served) / rate if rate > 0 else ahead - left * takes
    return mean, variance * freed / left


def _pieces(age_seconds: float, give_ups: Sequence[GiveUps]) -> Iterator[tuple[float, float]]:
    """Gives how long which rate holds for somebody of this age; the last one for ever."""
    for this, after in pairwise((*give_ups, None)):
        if this is None or (after is not None and after.after_seconds <= age_seconds):
            continue
        until = float("inf") if after is None else after.after_seconds
        yield until - max(age_seconds, this.after_seconds), this.per_second
    if not give_ups:
        yield float("inf"), 0.0


def _regime(mean_seconds: float, pace: Pace) -> Regime:
    if mean_seconds <= 0:
        return Regime.ANSWER
    if mean_seconds < pace.cycle_seconds * 0.3:
        return Regime.SHORT
    return Regime.LONG if mean_seconds < pace.cycle_seconds * 1.5 else Regime.LONGEST


def gamma_quantile(shape: float, z: float) -> float:
    """Gives the point of a Gamma(shape, 1) distribution that belongs to the standard normal's `z`, by Wilson and Hilferty."""
    ninth = 1 / (9 * shape)
    return shape * max(0.0, 1 - ninth + z * sqrt(ninth)) ** 3


def gamma_z(shape: float, value: float) -> float:
    """Gives the standard normal's point that belongs to a point of a Gamma(shape, 1) distribution: the reverse of `gamma_quantile`."""
    ninth = 1 / (9 * shape)
    return ((max(value, 0.0) / shape) ** (1 / 3) - 1 + ninth) / sqrt(ninth)


def step_at(seconds: float) -> int:
    """Gives the step that a number of this size is told in: a more precise number would pretend."""
    for below, step in STEPS:
        if seconds < below:
            return step
    return LONGEST_STEP


def rounded_seconds(seconds: float) -> int:
    """Gives the nearest whole step."""
    step = step_at(seconds)
    return round(seconds / step) * step
