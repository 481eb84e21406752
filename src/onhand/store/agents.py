"""The agents: who they are, their sessions, whether they are there."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

import msgspec

from onhand.domain.workforce.presence import Change, Standing
from onhand.domain.workforce.profile import FRESH, AgentProfile, Presence, Role
from onhand.domain.workforce.work_log import OfflineCause
from onhand.store.certifications import certifications_from
from onhand.store.queries import Queries, query

AGENTS_CHANNEL = "onhand_agents"  # an agent's state or load changed; the payload is the agent's id
FORGET_WEB_AFTER = timedelta(hours=1)


class Agents:
    def __init__(self, queries: Queries) -> None:
        self._queries = queries
        self._rows = queries.rows
        self._run = queries.run

    async def everyone(self) -> list[AgentProfile]:
        return await self._read()

    async def who_chose(self, presence: Presence) -> list[AgentProfile]:
        """Gives those whose own choice this is, connected or not."""
        return await self._read(presence=presence)

    async def find(self, agent_id: str) -> AgentProfile | None:
        found = await self._read([agent_id])
        return found[0] if found else None

    async def find_many(self, agent_ids: Sequence[str]) -> list[AgentProfile]:
        return await self._read(agent_ids)

    async def _read(
        self, agent_ids: Sequence[str] | None = None, presence: Presence | None = None
    ) -> list[AgentProfile]:
        ids = None if agent_ids is None else list(agent_ids)
        rows = await self._rows("agents", ids=ids, presence=presence.value if presence else None)
        return [_profile(row) for row in rows]

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

    async def change(
        self, agent_id: str, before: Standing, change: Change, at: datetime, new_id: Callable[[], str]
    ) -> bool:
        """Writes what changed, its entries of the work log and the decision that it was, all of it or nothing.

        Says whether it was written: not where the agent no longer stands as `before`, so that it is to be decided again.
        """
        after, pause = change.standing, change.pause
        parameters = {
            "id": agent_id,
            "at": at,
            "was_presence": before.presence.value,
            "was_accepting": before.accepting,
            "was_market": before.market,
            "presence": after.presence.value,
            "accepting": after.accepting,
            "market": after.market,
            "cause": after.offline_cause.value if after.offline_cause else None,
            "work_ids": [new_id() for _ in change.work],
            "kinds": [work.kind for work in change.work],
            "data": [msgspec.json.encode(work).decode() for work in change.work],
            "decision_id": new_id() if pause else None,
            "decision": pause.kind.value if pause else "",
            "reasons": msgspec.json.encode(pause.reasons).decode() if pause else "[]",
            "about": pause.about if pause else "",
        }
        async with self._queries.transaction() as connection:
            await connection.execute(query("lock_rooms"), {"ids": [agent_id]})
            return bool(await (await connection.execute(query("change_presence"), parameters)).fetchall())

    async def standing(self, agent_id: str) -> tuple[Standing, int] | None:
        """Gives how an agent stands, and how many conversations they hold."""
        rows = await self._rows("standing", id=agent_id)
        if not rows:
            return None
        presence, accepting, market, cause, holds = rows[0]
        return Standing(Presence(presence), accepting, market, OfflineCause(cause) if cause else None), holds

    async def unheard_of(self, now: datetime, grace: timedelta) -> list[str]:
        """Gives who is online or away and was not heard of for `grace`."""
        rows = await self._rows("unheard_of", heard_before=now - grace, fresh_since=now - FRESH)
        return [row[0] for row in rows]

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
    (
        agent_id,
        name,
        email,
        role,
        languages,
        capacity,
        accepting,
        seen_at,
        load,
        presence,
        since,
        market,
        cause,
        given,
    ) = row
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
        offline_cause=OfflineCause(cause) if cause else None,
        certifications=certifications_from(given),
    )
