"""The work log, certifications, and decisions about workers."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import msgspec

from onhand.domain.conversation.events import Reason
from onhand.domain.workforce.certification import Certification
from onhand.domain.workforce.decisions import DecisionKind, WorkerDecision
from onhand.domain.workforce.work_log import WORK_OF_KIND, Worked
from onhand.store.queries import Queries

FIRST, LAST = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
DECISIONS_LIMIT = 500

_reasons = msgspec.json.Decoder(tuple[Reason, ...])


class WorkLog:
    def __init__(self, queries: Queries) -> None:
        self._queries = queries

    async def write(self, worked: Worked) -> None:
        """Writes an entry; one whose id is there already is left as it is."""
        await self._queries.run("write_work", **work_row(worked))

    async def between(
        self, agent_ids: Sequence[str] | None, since: datetime = FIRST, until: datetime = LAST
    ) -> list[Worked]:
        """Gives what these agents (None: all) did from `since` until before `until`, in order."""
        rows = await self._queries.rows(
            "work_between", agent_ids=None if agent_ids is None else list(agent_ids), since=since, until=until
        )
        return [
            Worked(work_id, agent_id, at, msgspec.json.decode(data, type=WORK_OF_KIND[kind]))
            for work_id, agent_id, at, kind, data in rows
        ]

    async def decide(self, decision: WorkerDecision) -> None:
        """Puts a decision on record, once."""
        await self._queries.run("decide_about_worker", **decision_row(decision))

    async def decisions_about(self, worker_id: str, limit: int | None = DECISIONS_LIMIT) -> list[WorkerDecision]:
        """Gives what was decided about somebody, newest first; None: all of it."""
        rows = await self._queries.rows("decisions_about", worker_id=worker_id, limit=limit)
        return [_decision(*row) for row in rows]

    async def decision_about(self, worker_id: str, decision_id: str) -> WorkerDecision | None:
        """Gives one of the decisions about somebody, None where it is none. Raises ValueError for what is no id."""
        rows = await self._queries.rows("decision_about", worker_id=worker_id, id=str(UUID(decision_id)))
        return _decision(*rows[0]) if rows else None

    async def certifications(self, agent_ids: Sequence[str]) -> dict[str, tuple[Certification, ...]]:
        """Gives what each agent may do now."""
        found: dict[str, list[Certification]] = {agent_id: [] for agent_id in agent_ids}
        for agent_id, skill, language, market, level, by, at, reason in await self._queries.rows(
            "certifications_of", agent_ids=list(agent_ids)
        ):
            one = Certification(
                skill=skill, language=language, market=market, level=level, granted_by=by, granted_at=at, reason=reason
            )
            found[agent_id].append(one)
        return {agent_id: tuple(some) for agent_id, some in found.items()}

    async def certify(self, certification_id: str, agent_id: str, certification: Certification) -> None:
        """Grants it; granted already, its level, giver and reason change."""
        await self._queries.run("grant_certification", **certification_row(certification_id, agent_id, certification))

    async def withdraw_certification(
        self, agent_id: str, certification: Certification, withdrawn_by: str, now: datetime
    ) -> None:
        """Takes it back from now on; that it was there stays on record."""
        await self._queries.run(
            "withdraw_certification",
            agent_id=agent_id,
            skill=certification.skill,
            language=certification.language,
            market=certification.market,
            withdrawn_by=withdrawn_by,
            withdrawn_at=now,
        )


def _decision(
    decision_id: str, worker_id: str, at: datetime, kind: str, reasons: str, by: str, about: str
) -> WorkerDecision:
    return WorkerDecision(
        id=decision_id,
        worker_id=worker_id,
        at=at,
        kind=DecisionKind(kind),
        reasons=_reasons.decode(reasons),
        by=by,
        about=about,
    )


def work_row(worked: Worked) -> dict[str, Any]:
    """Gives the parameters of the query `write_work`."""
    data = msgspec.json.encode(worked.work).decode()
    return {"id": worked.id, "agent_id": worked.agent_id, "at": worked.at, "kind": worked.work.kind, "data": data}


def decision_row(decision: WorkerDecision) -> dict[str, Any]:
    """Gives the parameters of the query `decide_about_worker`."""
    return {
        "id": decision.id,
        "worker_id": decision.worker_id,
        "at": decision.at,
        "kind": decision.kind.value,
        "reasons": msgspec.json.encode(decision.reasons).decode(),
        "by": decision.by,
        "about": decision.about,
    }


def certification_row(certification_id: str, agent_id: str, certification: Certification) -> dict[str, Any]:
    """Gives the parameters of the query `grant_certification`."""
    return {
        "id": certification_id,
        "agent_id": agent_id,
        "skill": certification.skill,
        "language": certification.language,
        "market": certification.market,
        "level": certification.level,
        "granted_by": certification.granted_by,
        "granted_at": certification.granted_at,
        "reason": certification.reason,
    }
