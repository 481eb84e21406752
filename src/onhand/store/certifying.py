"""Certifications as leads look at them: who has which, who asks for one."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from psycopg import AsyncConnection

from onhand.domain.workforce.certification import Certification
from onhand.domain.workforce.decisions import WorkerDecision
from onhand.store.queries import Queries, query
from onhand.store.searching import containing
from onhand.store.work_log import certification_row, decision_row


@dataclass(frozen=True, slots=True)
class AgentPlace:
    """Where a page of agents ended."""

    name: str
    agent_id: str


@dataclass(frozen=True, slots=True)
class RequestPlace:
    """Where a page of requests ended."""

    at: datetime
    request_id: str


@dataclass(frozen=True, slots=True)
class CertifiedAgent:
    """An agent in the list of certifications."""

    id: str
    name: str
    email: str
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CertificationRequest:
    """An agent asks to be certified; `granted` is None until a lead has decided."""

    id: str
    agent_id: str
    agent_name: str
    skill: str
    language: str
    market: str
    note: str
    asked_at: datetime
    decided_at: datetime | None
    decided_by: str | None
    granted: bool | None


@dataclass(frozen=True, slots=True)
class Deciding:
    """A decision about certifications: what is written here is kept together, or not at all."""

    _connection: AsyncConnection

    async def standing(self, agent_id: str, one: Certification) -> str | None:
        """Gives the id of the certification for the same, or None."""
        return await self._first(
            "certification_id", agent_id=agent_id, skill=one.skill, language=one.language, market=one.market
        )

    async def grant(self, certification_id: str, agent_id: str, one: Certification) -> None:
        """Grants it, and answers who asked for it."""
        await self._run("grant_certification", **certification_row(certification_id, agent_id, one))
        if one.language:
            await self._run("agent_speaks", agent_id=agent_id, language=one.language)
        place = {"agent_id": agent_id, "skill": one.skill, "language": one.language, "market": one.market}
        await self._run("granted_requests", **place, now=one.granted_at, decided_by=one.granted_by)

    async def withdraw(self, agent_id: str, one: Certification, by: str, now: datetime) -> None:
        place = {"agent_id": agent_id, "skill": one.skill, "language": one.language, "market": one.market}
        await self._run("withdraw_certification", **place, withdrawn_by=by, withdrawn_at=now)

    async def request(self, request_id: str) -> CertificationRequest | None:
        row = await (await self._connection.execute(query("certification_request"), {"id": request_id})).fetchone()
        return CertificationRequest(*row) if row else None

    async def refuse(self, request_id: str, by: str, now: datetime) -> None:
        await self._run("decide_certification_request", id=request_id, now=now, decided_by=by, granted=False)

    async def decide(self, decision: WorkerDecision) -> None:
        await self._run("decide_about_worker", **decision_row(decision))

    async def _run(self, query_name: str, /, **parameters: Any) -> None:
        await self._connection.execute(query(query_name), parameters)

    async def _first(self, query_name: str, /, **parameters: Any) -> str | None:
        row = await (await self._connection.execute(query(query_name), parameters)).fetchone()
        return row[0] if row else None


class Certifications:
    def __init__(self, queries: Queries) -> None:
        self._queries = queries
        self._rows = queries.rows

    @asynccontextmanager
    async def deciding(self) -> AsyncGenerator[Deciding]:
        async with self._queries.transaction() as connection:
            yield Deciding(connection)

    async def tell(self, agent_id: str) -> None:
        """Announces that what this agent may do changed: matching follows at once."""
        await self._rows("tell_agents", id=agent_id)

    async def agents(
        self, search: str | None, skill: str | None, language: str | None, after: AgentPlace | None, limit: int
    ) -> tuple[list[CertifiedAgent], AgentPlace | None]:
        """Gives a page of agents by name, of those certified for a skill and language if given, and where the next begins."""
        rows = await self._rows(
            "certified_agents_page",
            search=containing(search),
            skill=skill,
            language=language,
            after_name=after.name if after else None,
            after_id=after.agent_id if after else None,
            limit=limit + 1,
        )
        page = [CertifiedAgent(row[0], row[1], row[2], tuple(row[3])) for row in rows[:limit]]
        return page, AgentPlace(page[-1].name, page[-1].id) if len(rows) > limit else None

    async def ask(self, request_id: str, agent_id: str, one: Certification, note: str, now: datetime) -> None:
        """Asked for already and undecided, nothing is added."""
        await self._rows(
            "ask_for_certification",
            id=request_id,
            agent_id=agent_id,
            skill=one.skill,
            language=one.language,
            market=one.market,
            note=note,
            asked_at=now,
        )

    async def requests_of(self, agent_id: str) -> list[CertificationRequest]:
        return [CertificationRequest(*row) for row in await self._rows("certification_requests_of", agent_id=agent_id)]

    async def requests(
        self, after: RequestPlace | None, limit: int
    ) -> tuple[list[CertificationRequest], RequestPlace | None]:
        """Gives a page of what waits for a lead, the longest first, and where the next begins."""
        rows = await self._rows(
            "certification_requests_page",
            after_at=after.at if after else None,
            after_id=after.request_id if after else None,
            limit=limit + 1,
        )
        page = [CertificationRequest(*row) for row in rows[:limit]]
        return page, RequestPlace(page[-1].asked_at, page[-1].id) if len(rows) > limit else None
