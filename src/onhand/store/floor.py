"""What a lead sees of the floor: who waits, who is there, and what each of them does."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from onhand.domain.conversation.codec import state_from_json
from onhand.domain.conversation.participants import Agent
from onhand.domain.conversation.state import Conversation
from onhand.domain.matching.able import ClassKey, Crew
from onhand.domain.matching.turns import JOINS_COUNT_FOR, hard_in_a_row
from onhand.domain.matching.waiting import Candidate, Waiting
from onhand.domain.workforce.mentoring import is_mentored
from onhand.domain.workforce.profile import FRESH, Presence, Role
from onhand.domain.workforce.work_log import OfflineCause
from onhand.store.certifications import certifications_from
from onhand.store.queries import Queries
from onhand.store.queue import WAITING_LIMIT
from onhand.store.searching import containing
from onhand.store.waits import waiting_from

MATCHER_LEADS = 7_010_002
"""The lock of whichever worker leads matching."""


class Standing(StrEnum):
    """How the agents of a list stand."""

    HERE = "here"
    ONLINE = "online"
    FREE = "free"
    BUSY = "busy"
    PAUSED = "paused"
    AWAY = "away"
    WRAPPING_UP = "wrapping_up"
    OFFLINE = "offline"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class PeopleNow:
    """How many stand how; `taking` accept offers, `free` have room as well."""

    everyone: int
    online: int
    taking: int
    free: int
    away: int
    offline: int
    wrapping_up: int


@dataclass(frozen=True, slots=True)
class PromiseAtRisk:
    conversation_id: str
    ends_at: datetime
    language: str


@dataclass(frozen=True, slots=True)
class AgentNow:
    """An agent as they stand; whoever is not heard of is offline."""

    id: str
    name: str
    role: Role
    languages: tuple[str, ...]
    capacity: int
    accepting: bool
    presence_since: datetime | None
    offline_cause: OfflineCause | None
    market: str
    seen_at: datetime | None
    presence: Presence
    load: int
    open_offers: int
    wraps_up: bool


@dataclass(frozen=True, slots=True)
class AgentsWanted:
    """Which agents, by how they stand, a part of the name or e-mail, and a language; after `after` (name, id) of the page before."""

    standing: Standing
    search: str | None
    language: str | None
    after: tuple[str, str] | None
    limit: int


class Floor:
    def __init__(self, queries: Queries) -> None:
        self._rows = queries.rows

    async def waiting(self) -> tuple[list[Waiting], set[str]]:
        """Gives everybody who waits, and the ids of those that are before somebody now."""
        rows = await self._rows("line", limit=WAITING_LIMIT)
        waiting = [waiting_from(kept, state) for kept, state, _ in rows]
        return waiting, {one.conversation_id for one, row in zip(waiting, rows, strict=True) if row[2]}

    async def crews(self, now: datetime) -> list[Crew]:
        """Gives who takes offers now, alike ones together."""
        rows = await self._rows("floor_crews", seen_since=now - FRESH)
        return [_crew(*row) for row in rows]

    async def people(self, now: datetime) -> PeopleNow:
        return PeopleNow(*(await self._rows("floor_people", now=now, seen_since=now - FRESH))[0])

    async def at_risk(self, ends_before: datetime) -> list[PromiseAtRisk]:
        """Gives the promised times that end before then and that nobody has kept yet."""
        return [PromiseAtRisk(*row) for row in await self._rows("floor_promises_at_risk", ends_before=ends_before)]

    async def matcher_leads(self) -> bool:
        """Says whether some worker leads matching."""
        return (await self._rows("matcher_leads", lock=MATCHER_LEADS))[0][0]

    async def agents(self, wanted: AgentsWanted, now: datetime) -> list[AgentNow]:
        after_name, after_id = wanted.after or (None, None)
        rows = await self._rows(
            "floor_agents",
            seen_since=now - FRESH,
            now=now,
            state=wanted.standing.value,
            search=containing(wanted.search),
            language=wanted.language,
            after_name=after_name,
            after_id=after_id,
            limit=wanted.limit,
        )
        return [_agent(*row) for row in rows]

    async def held(self, agent_ids: Sequence[str]) -> list[Conversation]:
        """Gives what these agents hold, are asked, or wrap up."""
        return [state_from_json(row[0]) for row in await self._rows("held_by", ids=list(agent_ids))]

    async def hard_in_a_row(self, agent_ids: Sequence[str], now: datetime) -> dict[str, int]:
        """Gives how many of what each took last, one after the other, were of difficulty 3; matching counts the same."""
        rows = await self._rows("floor_taken", ids=list(agent_ids), joins_since=now - JOINS_COUNT_FOR)
        return {agent_id: hard_in_a_row(taken, since_break) for agent_id, taken, since_break in rows}

    async def of_class(self, key: ClassKey, limit: int) -> list[Conversation]:
        """Gives who waits for one thing, the longest wait first."""
        priority, language, skill, market = key
        rows = await self._rows(
            "floor_class", priority=priority, language=language, skill=skill, market=market, limit=limit
        )
        return [state_from_json(row[0]) for row in rows]


def _crew(
    languages: list[str], given: str | None, capacity: int, load: int, open_offers: int, role: str, number: int
) -> Crew:
    certifications = certifications_from(given)
    alike = Candidate(
        agent=Agent("", ""),
        languages=tuple(languages),
        capacity=capacity,
        load=load,
        open_offers=open_offers,
        certifications=certifications,
        is_mentored=is_mentored(certifications),
        is_lead=role == Role.LEAD,
    )
    return Crew(alike, number)


def _agent(
    agent_id: str,
    name: str,
    role: str,
    languages: list[str],
    capacity: int,
    accepting: bool,  # noqa: FBT001 (a column)
    presence_since: datetime | None,
    offline_cause: str | None,
    market: str,
    seen_at: datetime | None,
    presence: str,
    load: int,
    open_offers: int,
    wraps_up: bool,  # noqa: FBT001 (a column)
) -> AgentNow:
    return AgentNow(
        id=agent_id,
        name=name,
        role=Role(role),
        languages=tuple(languages),
        capacity=capacity,
        accepting=accepting,
        presence_since=presence_since,
        offline_cause=OfflineCause(offline_cause) if offline_cause else None,
        market=market,
        seen_at=seen_at,
        presence=Presence(presence),
        load=load,
        open_offers=open_offers,
        wraps_up=wraps_up,
    )
