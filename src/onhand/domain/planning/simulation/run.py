"""A seed from its number to the verdict."""

from msgspec import Struct

from onhand.domain.planning.simulation.checking.judge import Finding, Judge
from onhand.domain.planning.simulation.checking.rules import Rules
from onhand.domain.planning.simulation.counts import Counts
from onhand.domain.planning.simulation.faults import Fault
from onhand.domain.planning.simulation.play import Played, play
from onhand.domain.planning.simulation.scenario import Scenario, draw_scenario


class Verdict(Struct, frozen=True):
    """What a run came to. `digest` is of all that happened: the same seed always has the same one."""

    seed: int
    counts: Counts
    findings: list[Finding]
    digest: str


def run_seed(seed: int, faults: frozenset[Fault] = frozenset()) -> Verdict:
    """Draws, plays and judges a seed."""
    played = play(draw_scenario(seed), faults)
    return Verdict(seed, played.counts, judge(played), played.history.digest())


def judge(played: Played) -> list[Finding]:
    """Gives what should not have happened."""
    return Judge(rules_of(played.scenario)).judge(played.history.entries, played.scenario.ends_at)


def rules_of(scenario: Scenario) -> Rules:
    return Rules(grace=scenario.machines.grace_seconds)
