"""What a lead sees of the floor now: the alarms, who waits for what, who is there, and what each of them does."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from msgspec import Struct

from onhand.application.callers import AgentCaller
from onhand.application.worker_limits import LimitsOf
from onhand.domain.conversation.state import Conversation
from onhand.domain.matching.able import ClassKey, WaitingClass, classes_of
from onhand.domain.matching.floor_alarms import FoundAlarm, alarms_in
from onhand.store.floor import AgentNow, AgentsWanted, Floor, PeopleNow, PromiseAtRisk
from onhand.store.promises import Alarm, Promises

KEPT = timedelta(seconds=1.5)
"""So old may what is shown be: however many leads look, it is read once in that time."""
AT_RISK = timedelta(minutes=5)
ALARMS_STAND_FOR = timedelta(days=2)
CLASS_SHOWN = 100
SEE_FLOOR = "see the floor"


class FloorNow(Struct, frozen=True):
    """`classes`: who waits for what; `found` alarms are of how the line stands, `standing` ones stay until they are mended; `at_risk`: promised times."""

    as_of: datetime
    people: PeopleNow
    classes: list[WaitingClass]
    found: list[FoundAlarm]
    standing: list[Alarm]
    at_risk: list[PromiseAtRisk]


class AgentSeen(Struct, frozen=True):
    """An agent, what they have in hand, how many hard ones in a row they took, and until when they may work."""

    agent: AgentNow
    has: tuple[Conversation, ...]
    hard_in_a_row: int
    ends_at: datetime | None
    recovering_until: datetime | None


@dataclass(slots=True)
class FloorSight:
    """Sees the floor for leads."""

    floor: Floor
    promises: Promises
    limits_of: LimitsOf
    _seen: FloorNow | None = None
    _looking: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def now(self, caller: AgentCaller, now: datetime) -> FloorNow:
        """Gives the floor as it stands, or stood just before. Raises Forbidden."""
        caller.check_leads(SEE_FLOOR)
        async with self._looking:
            if self._seen is None or not timedelta() <= now - self._seen.as_of < KEPT:
                self._seen = await self._look(now)
            return self._seen

    async def _look(self, now: datetime) -> FloorNow:
        (waiting, offered), crews, people, is_matched, at_risk, alarms = await asyncio.gather(
            self.floor.waiting(),
            self.floor.crews(now),
            self.floor.people(now),
            self.floor.matcher_leads(),
            self.floor.at_risk(now + AT_RISK),
            self.promises.alarms(now - ALARMS_STAND_FOR),
        )
        classes = await asyncio.to_thread(classes_of, waiting, offered, crews, now)
        found = alarms_in(classes, taking=people.taking, is_matched=is_matched, now=now)
        return FloorNow(now, people, classes, found, [one for one in alarms if one.stands], at_risk)

    async def agents(self, caller: AgentCaller, wanted: AgentsWanted, now: datetime) -> list[AgentSeen]:
        """Gives a page of agents with what they do. Raises Forbidden."""
        caller.check_leads(SEE_FLOOR)
        agents = await self.floor.agents(wanted, now)
        ids = [one.id for one in agents]
        held, hard, limits = await asyncio.gather(
            self.floor.held(ids), self.floor.hard_in_a_row(ids, now), self.limits_of(ids, now)
        )
        has = _in_hand(held)
        return [
            AgentSeen(
                one,
                tuple(has.get(one.id, ())),
                hard.get(one.id, 0),
                limit.ends_at if (limit := limits.get(one.id)) else None,
                limit.recovering_until if limit else None,
            )
            for one in agents
        ]

    async def of_class(self, caller: AgentCaller, key: ClassKey) -> list[Conversation]:
        """Gives who waits for one thing, the longest wait first. Raises Forbidden."""
        caller.check_leads(SEE_FLOOR)
        return await self.floor.of_class(key, CLASS_SHOWN)


def _in_hand(conversations: Sequence[Conversation]) -> Mapping[str, list[Conversation]]:
    has: dict[str, list[Conversation]] = {}
    for one in conversations:
        theirs = {agent.id for agent in (one.agent, one.offer and one.offer.agent) if agent is not None}
        if one.wrapping_up is not None:
            theirs.add(one.wrapping_up.agent.id)
        for agent_id in theirs:
            has.setdefault(agent_id, []).append(one)
    return has
