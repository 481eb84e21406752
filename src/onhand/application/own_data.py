"""Everything that is kept about an agent's work, for the agent (GDPR, articles 15 and 20). No words of customers are in it."""

from datetime import datetime
from typing import Any

import msgspec

from onhand.application.callers import AgentCaller
from onhand.domain.workforce.work_log import Worked
from onhand.store.agents import Agents
from onhand.store.pay import PayLedger
from onhand.store.rights import Rights
from onhand.store.shifts import FIRST, LAST, Shifts
from onhand.store.wellbeing import TeamRoom
from onhand.store.work_log import WorkLog


async def own_data(
    agents: Agents,
    work_log: WorkLog,
    rights: Rights,
    shifts: Shifts,
    pay: PayLedger,
    team: TeamRoom,
    caller: AgentCaller,
    now: datetime,
) -> dict[str, Any]:
    """Gives what is kept about the caller, in sections that a machine reads and a person can."""
    agent_id = caller.agent.id
    profile = await agents.find(agent_id)
    return {
        "made_at": now,
        "profile": profile,
        "certifications": (await work_log.certifications([agent_id]))[agent_id],
        "work_log": [_entry(one) for one in await work_log.between([agent_id])],
        "offers_and_conversations": await rights.handled_by(agent_id),
        "decisions": await work_log.decisions_about(agent_id),
        "contests": await rights.contests(agent_id, limit=10_000),
        "shifts": await shifts.claims_of(agent_id, FIRST, LAST),
        "team_messages": [
            {"id": message_id, "at": at, "text": text, "gone": gone}
            for message_id, at, text, gone in await team.own(agent_id)
        ],
        "pay": await pay.lines(agent_id),
    }


def _entry(one: Worked) -> dict[str, Any]:
    return {"id": one.id, "at": one.at, "kind": one.work.kind, **msgspec.to_builtins(one.work)}
