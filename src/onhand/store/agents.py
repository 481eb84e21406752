"""The agents: who they are, their sessions, whether they are there."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from onhand.domain.workforce.certification import Certification
from onhand.domain.workforce.profile import FRESH, AgentProfile, Presence, Role
from onhand.store.queries import Queries

AGENTS_CHANNEL = "onhand_agents"  # an agent's state or load changed; the payload is the agent's id
FORGET_WEB_AFTER = timedelta(hours=1)


class Agents:
    def __init__(self, queries: Queries) -> None:
        self._rows = queries.rows
        self._run = queries.run

    async def everyone(self) -> list[AgentProfile]:
        return [_profile(row) for row in await self._rows("agents", ids=None)]

    async def find(self, agent_id: str) -> AgentProfile | None:
        rows = await self._rows("agents", ids=[agent_id])
        return _profile(rows[0]) if rows else None

    async def find_many(self, agent_ids: Sequence[str]) -> list[AgentProfile]:
        return [_profile(row) for row in await self._rows("agents", ids=list(agent_ids))]

    async def taking_offers(self, now: datetime) -> list[AgentProfile]:
        """Gives those who are online, connected and accept work."""
        return [_profile(row) for row in await self._rows("agents_taking_offers", seen_since=now - FRESH)]

    async def credentials(self, email: str) -> tuple[str, str] | None:
        """Gives the agent's id and password hash."""
        rows = await self._rows("credentials", email=email)
        return (rows[0][0], rows[0][1]) if rows else None

    async def keep_session(self, token_hash: bytes, agent_id: str, expires_at: datetime) -> None:
        await self._run("keep_session", token_hash=token_hash, agent_id=agent_id, expires_at=expires_at)

    async def by_session(self, token_hash: bytes, now: datetime) -> AgentProfile | None:
        rows = await self._rows("session_agent", token_hash=token_hash, now=now)
        return await self.find(rows[0][0]) if rows else None

    async def end_session(self, token_hash: bytes, now: datetime) -> None:
        await self._run("end_session", token_hash=token_hash, now=now)

    async def set_accepting(self, agent_id: str, *, accepting: bool) -> None:
        await self._run("set_accepting", id=agent_id, accepting=accepting)

    async def touch(self, agent_ids: Sequence[str], now: datetime) -> None:
        """Notes that these agents were heard of."""
        await self._run("touch_agents", ids=list(agent_ids), now=now)

    async def tell(self, agent_id: str) -> None:
        """Announces that this agent's state changed."""
        await self._run("tell_agents", id=agent_id)

    async def touch_web(self, process_id: str, started_at: datetime, now: datetime) -> None:
        """Notes that a web process was there to hear agents."""
        await self._run("touch_web", id=process_id, started_at=started_at, now=now)
        await self._run("forget_webs", before=now - FORGET_WEB_AFTER)

    async def lost(self, now: datetime, grace: timedelta) -> list[tuple[str, str]]:
        """Gives conversations and the vanished agents who hold them, or to whom they are offered. Not heard of for `grace`: vanished."""
        return [
            (row[0], row[1])
            for row in await self._rows("lost_agents", heard_before=now - grace, fresh_since=now - FRESH)
        ]

    async def add(self, profile: AgentProfile, password_hash: str, certified_by: str | None = None) -> str:
        """Adds an agent, or brings the one with this e-mail up to date. Gives the id.

        With `certified_by`, they are certified in their languages for every skill and market.
        """
        rows = await self._rows(
            "add_agent",
            id=profile.id,
            name=profile.name,
            email=profile.email,
            password_hash=password_hash,
            role=profile.role.value,
            languages=list(profile.languages),
            capacity=profile.capacity,
            certified_by=certified_by,
        )
        return rows[0][0]


def _profile(row: tuple[Any, ...]) -> AgentProfile:
    agent_id, name, email, role, languages, capacity, accepting, seen_at, load, presence, since, market, given = row
    return AgentProfile(
        id=agent_id,
        name=name,
        email=email,
        role=Role(role),
        languages=tuple(languages),
        capacity=capacity,
        accepting=accepting,
        seen_at=seen_at,
        load=load,
        presence=Presence(presence),
        presence_since=since,
        market=market,
        certifications=_certifications(given) if given else (),
    )


@lru_cache(maxsize=4_096)  # many agents have the same, and it is read with every round of matching
def _certifications(given: str) -> tuple[Certification, ...]:
    parts = (one.split("\x1f") for one in given.split("\x1e"))
    return tuple(
        Certification(skill=skill, language=language, market=market, level=int(level))
        for skill, language, market, level in parts
    )
