"""What customers were told about their wait, and how long it was: the production estimate, learning as it goes, at several loads."""

from collections import Counter, deque
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from statistics import fmean

from msgspec import Struct

from onhand.domain.conversation.events import Priority
from onhand.domain.conversation.state import Conversation
from onhand.domain.conversation.transitions import Status
from onhand.domain.matching.wait_estimate import Corrections, Estimate, GiveUps, Pace, Points, Regime, Wait
from onhand.domain.matching.wait_learning import (
    ARRIVALS_OVER,
    LATEST,
    LATEST_TOLD,
    LATEST_WAITS,
    Case,
    corrections_of,
    give_ups_of,
    pace_of,
)
from onhand.domain.matching.wait_line import InLine, Line
from onhand.domain.matching.waiting import waiting_of
from onhand.domain.planning.simulation.agenda import Agenda
from onhand.domain.planning.simulation.house import House
from onhand.domain.planning.simulation.memory_log import Follow
from onhand.domain.planning.simulation.play import play
from onhand.domain.planning.simulation.scenario import Scenario, draw_crowd

LONG_AGO = datetime.min.replace(tzinfo=UTC)
WARM_UP = timedelta(minutes=45)
LEARN_EVERY = timedelta(seconds=10)


class Load(StrEnum):
    """How much comes, against what the people there could serve."""

    LOW = "low"
    NORMAL = "normal"
    OVERLOAD = "overload"


OFFERED_LOAD = {Load.LOW: 0.4, Load.NORMAL: 0.85, Load.OVERLOAD: 1.2}


class Told(Struct, frozen=True):
    """What one customer was told, and how long it was until somebody came or they gave up."""

    at: datetime
    wait: Wait
    estimate: Estimate
    seconds: float
    connected: bool

    @property
    def is_covered(self) -> bool:
        low, high = self.wait.low_seconds, self.wait.high_seconds
        return low is not None and high is not None and low <= self.seconds <= high


@dataclass(slots=True)
class _Open:
    told_at: datetime
    wait: Wait
    estimate: Estimate
    offered_at: datetime | None = None


@dataclass(slots=True)
class Watcher:
    """Sees what the store's queries would see, and tells each who asks for a person how long it may be."""

    house: House
    agenda: Agenda
    told: list[Told] = field(default_factory=list[Told])
    _open: dict[str, _Open] = field(default_factory=dict[str, _Open])
    _joined: dict[str, datetime] = field(default_factory=dict[str, datetime])
    _handled: deque[float] = field(default_factory=lambda: deque[float](maxlen=LATEST))
    _answered: deque[float] = field(default_factory=lambda: deque[float](maxlen=LATEST))
    _waits: deque[tuple[float, bool]] = field(default_factory=lambda: deque[tuple[float, bool]](maxlen=LATEST_WAITS))
    _asked: deque[tuple[datetime, Priority]] = field(default_factory=deque[tuple[datetime, Priority]])
    _corrections: Corrections = field(default_factory=dict[Regime, Points])
    _give_ups: tuple[GiveUps, ...] = ()
    _learn_at: datetime = LONG_AGO
    _cases: deque[tuple[datetime, Case]] = field(
        default_factory=lambda: deque[tuple[datetime, Case]](maxlen=LATEST_TOLD)
    )

    def see(self, before: Conversation | None, after: Conversation) -> None:
        """Notes a change."""
        if before is None or before.status is after.status:
            if before is not None and before.wrapping_up is not None and after.wrapping_up is None:
                self._wrapped_up(after)
            return
        if before.status is Status.WITH_AGENT:
            self._let_go(after)
        if after.status is Status.WAITING and before.status is Status.OPEN:
            self._ask(after)
        elif after.status is Status.OFFERED and (found := self._open.get(after.id)):
            found.offered_at = found.offered_at or self.agenda.now
        elif before.waits and not after.waits:
            self._end(after)

    def _ask(self, state: Conversation) -> None:
        now = self.agenda.now
        self._asked.append((now, state.priority))
        if now >= self._learn_at:
            self._learn_at = now + LEARN_EVERY
            self._corrections = corrections_of(self._known())
            self._give_ups = give_ups_of(self._waits)
        line = [InLine(one) for one in self.house.waiting()]
        line += [InLine(one, is_offered=True) for one in self.house.offered()]
        found = Line(line, self.house.candidates(now), self.pace(now), now).estimate(waiting_of(state))
        self._open[state.id] = _Open(now, found.as_wait(self._corrections), found)

    def _known(self) -> list[Case]:
        """Those that ended, and those who still wait, for as long as they have."""
        now = self.agenda.now
        waiting = [
            (
                one.told_at,
                Case(one.estimate.regime, one.estimate.z_of((now - one.told_at).total_seconds()), connected=False),
            )
            for one in self._open.values()
            if one.estimate.regime is not None
        ]
        return [case for _, case in sorted([*self._cases, *waiting], key=lambda one: one[0])]

    def pace(self, now: datetime) -> Pace:
        """Gives what was seen lately."""
        while self._asked and now - self._asked[0][0] > ARRIVALS_OVER:
            self._asked.popleft()
        asked = Counter(one for _, one in self._asked)
        handled, answered = (fmean(one) if one else None for one in (self._handled, self._answered))
        return pace_of(handled, answered, asked, self._give_ups)

    def _end(self, after: Conversation) -> None:
        now = self.agenda.now
        connected = after.status is Status.WITH_AGENT
        if connected:
            self._joined[after.id] = now
        found = self._open.pop(after.id, None)
        if found is None:
            return
        seconds = (now - found.told_at).total_seconds()
        self._waits.append((seconds, connected))
        if connected and found.offered_at is not None:
            self._answered.append((now - found.offered_at).total_seconds())
        if found.estimate.regime is not None:
            case = Case(found.estimate.regime, found.estimate.z_of(seconds), connected)
            self._cases.append((found.told_at, case))
        self.told.append(Told(found.told_at, found.wait, found.estimate, seconds, connected))

    def _let_go(self, after: Conversation) -> None:
        if after.wrapping_up is None and after.id in self._joined:
            self._handled.append((self.agenda.now - self._joined.pop(after.id)).total_seconds())

    def _wrapped_up(self, after: Conversation) -> None:
        if after.id in self._joined and after.agent is None:
            self._handled.append((self.agenda.now - self._joined.pop(after.id)).total_seconds())


def play_waits(load: Load, seed: int) -> list[Told]:
    """Gives what was told in a day at this load, the first while apart, in which there is nothing to learn from."""
    scenario = draw_crowd(seed, OFFERED_LOAD[load])
    watchers: list[Watcher] = []

    def watch(house: House, agenda: Agenda) -> Follow:
        watchers.append(Watcher(house, agenda))
        return watchers[0].see

    play(scenario, watch=watch)
    return [one for one in watchers[0].told if _counts(one, scenario)]


def _counts(one: Told, scenario: Scenario) -> bool:
    closes_at = scenario.starts_at + timedelta(seconds=scenario.open_seconds)
    return scenario.starts_at + WARM_UP <= one.at < closes_at
