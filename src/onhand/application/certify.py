"""A lead grants and withdraws certifications; an agent asks for one. Each decision has a reason and a person behind it."""

from collections.abc import Callable
from datetime import datetime

from onhand.application.callers import AgentCaller
from onhand.application.errors import AgentNotFound
from onhand.application.review_applicants import (
    DECIDE_ABOUT_PEOPLE,
    certified_for,
    check_level,
    lead_decides,
    reason_given,
    said_by_lead,
)
from onhand.domain.workforce.applicants import NoSuchTraining, NotNow
from onhand.domain.workforce.certification import Certification
from onhand.domain.workforce.decisions import DecisionKind
from onhand.store.agents import Agents
from onhand.store.certifying import Certifications

NOTE_CHARACTERS = 1_000

NewId = Callable[[], str]


async def certify(
    certifications: Certifications,
    agents: Agents,
    caller: AgentCaller,
    agent_id: str,
    granted: Certification,
    now: datetime,
    new_id: NewId,
) -> None:
    """Grants it, or changes its level; matching follows at once. Raises Forbidden, AgentNotFound, NotNow."""
    caller.check_leads(DECIDE_ABOUT_PEOPLE)
    said = said_by_lead(reason_given(granted.reason))
    check_level(granted)
    if await agents.find(agent_id) is None:
        raise AgentNotFound
    async with certifications.deciding() as deciding:
        certification_id = await deciding.standing(agent_id, granted) or new_id()
        await deciding.grant(certification_id, agent_id, granted)
        kind, reasons = DecisionKind.CERTIFIED, (certified_for(granted), said)
        await deciding.decide(lead_decides(new_id(), agent_id, now, kind, caller, certification_id, *reasons))
    await certifications.tell(agent_id)


async def withdraw_certification(
    certifications: Certifications,
    caller: AgentCaller,
    agent_id: str,
    withdrawn: Certification,
    now: datetime,
    new_id: NewId,
) -> None:
    """Takes it back from now on. Raises Forbidden, NoSuchTraining where there is none, NotNow without a reason."""
    caller.check_leads(DECIDE_ABOUT_PEOPLE)
    said = said_by_lead(reason_given(withdrawn.reason))
    async with certifications.deciding() as deciding:
        certification_id = await deciding.standing(agent_id, withdrawn)
        if certification_id is None:
            raise NoSuchTraining
        await deciding.withdraw(agent_id, withdrawn, caller.agent.name, now)
        kind, reasons = DecisionKind.CERTIFICATION_WITHDRAWN, (certified_for(withdrawn), said)
        await deciding.decide(lead_decides(new_id(), agent_id, now, kind, caller, certification_id, *reasons))
    await certifications.tell(agent_id)


async def ask_for_certification(
    certifications: Certifications, caller: AgentCaller, wanted: Certification, note: str, now: datetime, new_id: NewId
) -> None:
    """Asks a lead. Asked again before it is decided, it stays one request."""
    text = note.replace("\x00", "").strip()[:NOTE_CHARACTERS]
    await certifications.ask(new_id(), caller.agent.id, wanted, text, now)


async def refuse_certification(
    certifications: Certifications, caller: AgentCaller, request_id: str, reason: str, now: datetime, new_id: NewId
) -> None:
    """Says no to a request, with the reason. Raises Forbidden, NoSuchTraining, NotNow."""
    caller.check_leads(DECIDE_ABOUT_PEOPLE)
    said = said_by_lead(reason_given(reason))
    async with certifications.deciding() as deciding:
        request = await deciding.request(request_id)
        if request is None:
            raise NoSuchTraining
        if request.decided_at is not None:
            raise NotNow("Somebody decided about this request already.")
        await deciding.refuse(request_id, caller.agent.name, now)
        wanted = Certification(skill=request.skill, language=request.language, market=request.market)
        kind, reasons = DecisionKind.CERTIFICATION_REFUSED, (certified_for(wanted), said)
        await deciding.decide(lead_decides(new_id(), request.agent_id, now, kind, caller, request_id, *reasons))
