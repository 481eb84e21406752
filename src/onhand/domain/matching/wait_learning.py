"""What became of the waits that were told, and which range would have held four of five: a conformal correction of the core's estimate.

Each wait is put on the core's own scale (`Estimate.z_of`), where it would be standard normal if the core were right. The range that is told next reaches from
the 10% to the 90% point of the latest ones. Who gave up before somebody came, and who still waits, waited at least that long: their waits are censored, and
the points are those of the product-limit estimate (Kaplan and Meier, Nonparametric estimation from incomplete observations, 1958).

What the core says by itself counts like cases too: like a few where only the answer takes time, like many where waits are long. Those who wait long wait
together, and the fate that they share says little about the next hour's; following it would make the range narrower than it may be.
"""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from functools import cache
from itertools import pairwise
from statistics import NormalDist

from msgspec import Struct
from msgspec.structs import replace

from onhand.domain.conversation.events import Priority
from onhand.domain.matching.wait_estimate import Corrections, GiveUps, Pace, Points, Regime

LOW, HIGH = 0.1, 0.9
LATEST_CASES = 400
PRIOR_CASES = {Regime.ANSWER: 20, Regime.SHORT: 40, Regime.LONG: 100, Regime.LONGEST: 400}
WIDEST_Z = 6.0
LITTLE_SEEN_SECONDS = 600.0
AGES = (0.0, 60.0, 300.0, 900.0, 2_700.0)
"""From these seconds on, how many give up is counted apart."""

LATEST = 200
"""So many conversations tell how long handling and answering take, …"""
LATEST_WAITS = 500
"""… so many waits how soon customers give up, …"""
LATEST_TOLD = 2_500
"""… so many of what was told how right it was."""
ARRIVALS_OVER = timedelta(minutes=30)

Seen = tuple[float, bool]


class Case(Struct, frozen=True):
    """A wait that was told: where on the core's scale it ended, or, not `connected`, was cut short or stands now."""

    regime: Regime
    z: float
    connected: bool


def corrections_of(cases: Sequence[Case]) -> Corrections:
    """Gives each regime's points from its latest cases. They come in the order in which they were told, those who still wait among them.

    As many are taken as it needs for `LATEST_CASES` that ended with somebody's coming: all who were told from then on, so that nobody is left out for waiting
    long.
    """
    by_regime: dict[Regime, list[Case]] = {}
    connected: dict[Regime, int] = {}
    for case in reversed(cases):
        if connected.get(case.regime, 0) < LATEST_CASES:
            by_regime.setdefault(case.regime, []).append(case)
            connected[case.regime] = connected.get(case.regime, 0) + case.connected
    return {regime: points_of(found, PRIOR_CASES[regime]) for regime, found in by_regime.items()}


def points_of(cases: Sequence[Case], prior_cases: int) -> Points:
    """Gives the points between which four of five were."""
    seen = sorted(
        [*_prior(prior_cases), *((case.z, case.connected) for case in cases)], key=lambda one: (one[0], not one[1])
    )
    return Points(_quantile(seen, LOW), _quantile(seen, HIGH))


@cache
def _prior(cases: int) -> Sequence[Seen]:
    standard = NormalDist()
    return [(standard.inv_cdf((place + 0.5) / cases), True) for place in range(cases)]


def _quantile(seen: Sequence[Seen], share: float) -> float:
    """The point at which the product-limit estimate passes `share`, between the two cases around it."""
    surviving, at_risk = 1.0, len(seen)
    before, share_before = seen[0][0], 0.0
    for z, ended in seen:
        if ended:
            surviving *= 1 - 1 / at_risk
            passed = 1 - surviving
            if passed >= share:
                part = (share - share_before) / (passed - share_before)
                return max(-WIDEST_Z, min(WIDEST_Z, before + part * (z - before)))
            before, share_before = z, passed
        at_risk -= 1
    return WIDEST_Z


def give_ups_of(waits: Sequence[tuple[float, bool]]) -> tuple[GiveUps, ...]:
    """Gives how many give up, by how long they have waited; `waits` are seconds, and whether somebody came."""
    found: list[GiveUps] = []
    for after, until in pairwise((*AGES, float("inf"))):
        exposed = sum(min(seconds, until) - after for seconds, _ in waits if seconds > after)
        gave_up = sum(not connected and after < seconds <= until for seconds, connected in waits)
        before = found[-1].per_second if found else 0.0
        # A stretch that few have reached says what the one before says.
        found.append(GiveUps(after, (gave_up + before * LITTLE_SEEN_SECONDS) / (exposed + LITTLE_SEEN_SECONDS)))
    return tuple(found)


def pace_of(
    handle_seconds: float | None,
    answer_seconds: float | None,
    asked: Mapping[Priority, int],
    give_ups: tuple[GiveUps, ...],
) -> Pace:
    """Gives the pace of these means (None: nothing was seen, and what is typical holds), and of how many asked for a person over `ARRIVALS_OVER`."""
    over = ARRIVALS_OVER.total_seconds()
    pace = Pace(give_ups=give_ups, arrivals_per_second={priority: count / over for priority, count in asked.items()})
    if handle_seconds is not None:
        pace = replace(pace, handle_seconds=max(handle_seconds, 1.0))
    return pace if answer_seconds is None else replace(pace, answer_seconds=max(answer_seconds, 1.0))
