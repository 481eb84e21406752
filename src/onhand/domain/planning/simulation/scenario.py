"""What a seed stands for: the people, the customers, the machines and everything that will go wrong, drawn once."""

from datetime import UTC, datetime, timedelta
from random import Random

from msgspec import Struct
from msgspec.structs import replace

LANGUAGES = ("en", "sv", "de", "pl")
SKILLS = ("orders", "returns", "payments")
DAY = datetime(2026, 3, 2, tzinfo=UTC)


class Team(Struct, frozen=True):
    """One agent, as drawn. Times are seconds from the start; `shift` is when they mean to work."""

    agent_id: str
    languages: tuple[str, ...]
    certifications: tuple[tuple[str, str, str, int], ...]
    capacity: int
    is_mentored: bool
    shift_from: float
    shift_to: float
    keeps_hours: bool  # whether the house knows the end of the shift


class Behaviour(Struct, frozen=True):
    """How people act. Shares are of 1, times in seconds; a mean time of 0 is never."""

    declines: float = 0.08
    ignores: float = 0.05
    answer_seconds: float = 8.0
    handle_seconds: float = 300.0
    handle_spread: float = 0.6  # sigma of the logarithm
    wrap_up_seconds: int = 40
    transfers: float = 0.06
    hands_back: float = 0.03
    drop_out_every: float = 4_000.0
    drop_out_seconds: float = 25.0
    away_every: float = 5_000.0
    away_seconds: float = 300.0
    patience_seconds: float = 900.0
    patient: float = 0.3  # the share who never give up
    asks_again: float = 0.3
    books: float = 0.1


class Machines(Struct, frozen=True):
    """The matchers and the sweep. Times are in seconds."""

    matchers: int = 2
    crash: float = 0.01  # each time a matcher has read and is about to write
    restart_seconds: float = 3.0
    think_seconds: float = 0.05  # between reading and writing, on average
    hint_seconds: float = 0.02
    tick_seconds: float = 2.0
    sweep_seconds: float = 1.0
    outage_every: float = 0.0
    outage_seconds: float = 60.0
    grace_seconds: float = 30.0


class Scenario(Struct, frozen=True):
    """All that a run depends on, besides its randomness. Arrivals stop after `open_seconds`; after that, the house has `drain_seconds` to serve who is left."""

    seed: int
    starts_at: datetime
    open_seconds: float
    drain_seconds: float
    team: tuple[Team, ...]
    arrivals_per_second: float
    languages: tuple[str, ...]
    skills: tuple[str, ...]
    urgent: float
    high: float
    difficult: float
    behaviour: Behaviour
    machines: Machines

    @property
    def ends_at(self) -> datetime:
        return self.starts_at + timedelta(seconds=self.open_seconds + self.drain_seconds)


def draw_scenario(seed: int) -> Scenario:
    """Gives the scenario of this seed: always the same one."""
    dice = Random(f"scenario {seed}")
    open_seconds = dice.uniform(2_400, 5_400)
    languages = LANGUAGES[: dice.randint(1, 4)]
    skills = SKILLS[: dice.randint(1, 3)]
    team = tuple(_one(dice, number, languages, skills, open_seconds) for number in range(dice.randint(3, 9)))
    behaviour = _behaviour(dice)
    places = sum(one.capacity * (one.shift_to - one.shift_from) / open_seconds for one in team)
    load = dice.choice((0.3, 0.6, 0.9, 1.3))
    each = behaviour.handle_seconds * 1.2 + behaviour.wrap_up_seconds + behaviour.answer_seconds
    return Scenario(
        seed=seed,
        starts_at=DAY + timedelta(hours=dice.randint(0, 23), seconds=dice.randint(0, 3599)),
        open_seconds=open_seconds,
        drain_seconds=2_400.0,
        team=team,
        arrivals_per_second=min(load * places / each, 220 / open_seconds),
        languages=languages,
        skills=skills,
        urgent=dice.choice((0.0, 0.02, 0.1)),
        high=dice.choice((0.0, 0.1, 0.2)),
        difficult=dice.choice((0.0, 0.2, 0.5)),
        behaviour=behaviour,
        machines=_machines(dice),
    )


def draw_crowd(seed: int, load: float) -> Scenario:
    """Gives a longer day of a larger team under this load, with nobody asleep and no machine failing: what waits are measured on."""
    dice = Random(f"crowd {seed}")
    open_seconds = 6 * 3_600.0
    languages, skills = LANGUAGES[: dice.randint(1, 3)], SKILLS[: dice.randint(1, 3)]
    team = tuple(_one(dice, number, languages, skills, open_seconds) for number in range(dice.randint(6, 16)))
    behaviour = _behaviour(dice)
    behaviour = replace(
        behaviour, books=0.0, ignores=dice.uniform(0, 0.04), patience_seconds=dice.uniform(500, 2_500), patient=0.15
    )
    places = sum(one.capacity * (one.shift_to - one.shift_from) / open_seconds for one in team)
    each = behaviour.handle_seconds * 1.1 + behaviour.wrap_up_seconds + behaviour.answer_seconds
    return Scenario(
        seed=seed,
        starts_at=DAY + timedelta(hours=8),
        open_seconds=open_seconds,
        drain_seconds=2_400.0,
        team=team,
        arrivals_per_second=load * places / each,
        languages=languages,
        skills=skills,
        urgent=0.02,
        high=dice.choice((0.0, 0.1)),
        difficult=dice.choice((0.0, 0.15)),
        behaviour=behaviour,
        machines=Machines(matchers=1, crash=0.0),
    )


def _one(dice: Random, number: int, languages: tuple[str, ...], skills: tuple[str, ...], open_seconds: float) -> Team:
    spoken = tuple(one for one in languages if dice.random() < 0.6) or (dice.choice(languages),)
    starts, ends = 0.0, open_seconds
    if dice.random() < 0.4:
        starts = dice.uniform(0, open_seconds * 0.6)
        ends = min(open_seconds, starts + dice.uniform(1_500, open_seconds))
    return Team(
        agent_id=f"agent-{number}",
        languages=spoken,
        certifications=_certifications(dice, spoken, skills),
        capacity=dice.randint(1, 4),
        is_mentored=dice.random() < 0.1,
        shift_from=starts,
        shift_to=ends,
        keeps_hours=dice.random() < 0.5,
    )


def _certifications(
    dice: Random, spoken: tuple[str, ...], skills: tuple[str, ...]
) -> tuple[tuple[str, str, str, int], ...]:
    if dice.random() < 0.5:
        return tuple(("", language, "", 2) for language in spoken)
    known = [skill for skill in skills if dice.random() < 0.6] or [dice.choice(skills)]
    return tuple((skill, language, "", dice.randint(1, 3)) for skill in known for language in spoken)


def _behaviour(dice: Random) -> Behaviour:
    return Behaviour(
        declines=dice.uniform(0, 0.2),
        ignores=dice.uniform(0, 0.12),
        answer_seconds=dice.uniform(3, 15),
        handle_seconds=dice.uniform(120, 420),
        handle_spread=dice.uniform(0.2, 0.9),
        wrap_up_seconds=dice.choice((0, 20, 60)),
        transfers=dice.uniform(0, 0.12),
        drop_out_every=dice.uniform(1_500, 10_000),
        drop_out_seconds=dice.uniform(5, 60),
        patience_seconds=dice.uniform(200, 2_000),
        books=dice.choice((0.0, 0.1, 0.2)),
    )


def _machines(dice: Random) -> Machines:
    return Machines(
        matchers=dice.randint(1, 4),
        crash=dice.choice((0.0, 0.01, 0.05)),
        think_seconds=dice.choice((0.005, 0.05, 0.4)),
        tick_seconds=dice.choice((1.0, 2.0, 5.0)),
        outage_every=dice.choice((0.0, 0.0, 3_000.0)),
        outage_seconds=dice.uniform(5, 120),
    )
