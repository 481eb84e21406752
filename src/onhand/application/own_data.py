"""Everything that is kept about an agent's work, for the agent (GDPR, articles 15 and 20). No words of customers are in it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec

from onhand.application.callers import AgentCaller
from onhand.domain.workforce.applicants import Applicant, NoSuchApplication
from onhand.domain.workforce.work_log import Worked
from onhand.store.agents import Agents
from onhand.store.applicants import Applicants
from onhand.store.certifying import Certifications
from onhand.store.pay import PayLedger
from onhand.store.practice import PracticeRuns
from onhand.store.rights import Rights
from onhand.store.shifts import FIRST, LAST, Shifts
from onhand.store.wellbeing import TeamRoom
from onhand.store.work_log import WorkLog

CONTESTS_MOST = 10_000


@dataclass(frozen=True, slots=True)
class OwnData:
    """Where something is kept about somebody who works here: whoever keeps more adds it."""

    agents: Agents
    applicants: Applicants
    runs: PracticeRuns
    certifications: Certifications
    work_log: WorkLog
    rights: Rights
    shifts: Shifts
    pay: PayLedger
    team: TeamRoom

    async def of(self, caller: AgentCaller, now: datetime) -> dict[str, Any]:
        """Gives what is kept about the caller, in sections that a machine reads and a person can."""
        agent_id = caller.agent.id
        return {
            "made_at": now,
            "profile": await self.agents.find(agent_id),
            "application": await self._application(agent_id),
            "tests": await self.applicants.attempts(agent_id),
            "practice": await self.runs.of(agent_id),
            "certifications": (await self.work_log.certifications([agent_id]))[agent_id],
            "certification_requests": await self.certifications.requests_of(agent_id),
            "work_log": [_entry(one) for one in await self.work_log.between([agent_id])],
            "offers_and_conversations": await self.rights.handled_by(agent_id),
            "decisions": await self.work_log.decisions_about(agent_id, limit=None),
            "contests": await self.rights.contests(agent_id, limit=CONTESTS_MOST),
            "shifts": await self.shifts.claims_of(agent_id, FIRST, LAST),
            "team_messages": [
                {"id": message_id, "at": at, "text": text, "gone": gone}
                for message_id, at, text, gone in await self.team.own(agent_id)
            ],
            "pay": await self.pay.lines(agent_id),
        }

    async def _application(self, agent_id: str) -> Applicant | None:
        """Whoever was hired by hand never applied."""
        try:
            return await self.applicants.find(agent_id)
        except NoSuchApplication:
            return None


def _entry(one: Worked) -> dict[str, Any]:
    return {"id": one.id, "at": one.at, "kind": one.work.kind, **msgspec.to_builtins(one.work)}
