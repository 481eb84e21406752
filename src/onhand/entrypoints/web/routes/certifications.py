"""For leads: who is certified for what, who asks for more, and granting and withdrawing with a reason."""

from datetime import datetime

from litestar import get, post
from msgspec import Struct

from onhand.application.callers import AgentCaller
from onhand.application.certify import certify, refuse_certification, withdraw_certification
from onhand.application.review_applicants import DECIDE_ABOUT_PEOPLE
from onhand.domain.workforce.certification import Certification
from onhand.domain.workforce.opening import Assessments
from onhand.domain.workforce.practice import PracticeRun
from onhand.entrypoints.web.doorway import Doorway
from onhand.entrypoints.web.paging import cursor_of, place_of
from onhand.entrypoints.web.representations import CertificationShown
from onhand.entrypoints.web.routes.practice import PLACE_CHARACTERS, SKILLS, checked_id
from onhand.entrypoints.web.training_shown import RunShown, run_shown
from onhand.store.certifying import AgentPlace, CertificationRequest, RequestPlace

PAGE_LIMIT = 100
SEARCH_CHARACTERS = 100
RUNS_SHOWN = 5


class GrantedShown(Struct, frozen=True, kw_only=True):
    skill: str
    language: str
    market: str
    level: int
    granted_by: str
    granted_at: datetime | None
    reason: str


class CertifiedShown(Struct, frozen=True, kw_only=True):
    """An agent with all that they are certified for."""

    id: str
    name: str
    email: str
    languages: tuple[str, ...]
    certifications: tuple[GrantedShown, ...]


class CertifiedList(Struct, frozen=True, kw_only=True):
    agents: list[CertifiedShown]
    next_cursor: str | None
    skills: tuple[str, ...]
    languages: tuple[str, ...]


class RequestShown(Struct, frozen=True):
    """A request with what the agent practised."""

    request: CertificationRequest
    runs: tuple[RunShown, ...]


class RequestList(Struct, frozen=True):
    requests: list[RequestShown]
    next_cursor: str | None


class Grant(Struct, frozen=True, kw_only=True):
    agent_id: str
    skill: str = ""
    language: str = ""
    market: str = ""
    level: int = 2
    reason: str


class Refusal(Struct, frozen=True):
    reason: str


@get("/api/v1/people/certifications", tags=["people"])
async def certifications(
    doorway: Doorway,
    agent: AgentCaller,
    search: str = "",
    skill: str = "",
    language: str = "",
    cursor: str = "",
    limit: int = 50,
) -> CertifiedList:
    """A page of agents by name, with their certifications."""
    agent.check_leads(DECIDE_ABOUT_PEOPLE)
    people = doorway.people
    page, after = await people.certifications.agents(
        search.strip()[:SEARCH_CHARACTERS] or None,
        skill or None,
        language or None,
        place_of(cursor, AgentPlace),
        max(1, min(limit, PAGE_LIMIT)),
    )
    granted = await doorway.house.work_log.certifications([one.id for one in page])
    shown = [
        CertifiedShown(
            id=one.id,
            name=one.name,
            email=one.email,
            languages=one.languages,
            certifications=tuple(_granted(each) for each in granted[one.id]),
        )
        for one in page
    ]
    return CertifiedList(
        agents=shown, next_cursor=cursor_of(after), skills=SKILLS, languages=people.assessments.languages()
    )


@post("/api/v1/people/certifications", tags=["people"])
async def grant(data: Grant, doorway: Doorway, agent: AgentCaller) -> CertifiedShown:
    """Grants a certification, or changes its level."""
    house = doorway.house
    now = house.clock.now()
    agent_id = checked_id(data.agent_id)
    granted = granted_by(agent, data, data.reason, now)
    await certify(doorway.people.certifications, house.agents, agent, agent_id, granted, now, house.new_id)
    return await _agent(doorway, agent_id)


@post("/api/v1/people/certifications/withdraw", tags=["people"])
async def withdraw(data: Grant, doorway: Doorway, agent: AgentCaller) -> CertifiedShown:
    """Takes a certification back."""
    house = doorway.house
    now = house.clock.now()
    agent_id = checked_id(data.agent_id)
    withdrawn = granted_by(agent, data, data.reason, now)
    await withdraw_certification(doorway.people.certifications, agent, agent_id, withdrawn, now, house.new_id)
    return await _agent(doorway, agent_id)


@get("/api/v1/people/certification-requests", tags=["people"])
async def requests(doorway: Doorway, agent: AgentCaller, cursor: str = "", limit: int = 50) -> RequestList:
    """What agents ask for, the longest waiting first."""
    agent.check_leads(DECIDE_ABOUT_PEOPLE)
    people = doorway.people
    place = place_of(cursor, RequestPlace)
    page, after = await people.certifications.requests(place, max(1, min(limit, PAGE_LIMIT)))
    practised = await people.runs.of_each([one.agent_id for one in page])
    shown = [RequestShown(one, _last_of(people.assessments, practised[one.agent_id])) for one in page]
    return RequestList(shown, cursor_of(after))


def _last_of(assessments: Assessments, runs: list[PracticeRun]) -> tuple[RunShown, ...]:
    ended = [run for run in runs if run.ended_at]
    return tuple(run_shown(assessments, run) for run in ended[-RUNS_SHOWN:])


@post("/api/v1/people/certification-requests/{request_id:str}/refuse", tags=["people"])
async def refuse(data: Refusal, request_id: str, doorway: Doorway, agent: AgentCaller) -> RequestList:
    """Says no, with a reason that the agent reads."""
    house = doorway.house
    await refuse_certification(
        doorway.people.certifications, agent, checked_id(request_id), data.reason, house.clock.now(), house.new_id
    )
    return await requests.fn(doorway, agent)


def granted_by(lead: AgentCaller, one: Grant | CertificationShown, reason: str, now: datetime) -> Certification:
    """Gives what a lead names as a certification of theirs."""
    return Certification(
        skill=one.skill[:PLACE_CHARACTERS],
        language=one.language[:PLACE_CHARACTERS],
        market=one.market[:PLACE_CHARACTERS],
        level=one.level,
        granted_by=lead.agent.name,
        granted_at=now,
        reason=reason,
    )


async def _agent(doorway: Doorway, agent_id: str) -> CertifiedShown:
    profile = (await doorway.house.agents.find_many([agent_id]))[0]
    granted = await doorway.house.work_log.certifications([agent_id])
    return CertifiedShown(
        id=profile.id,
        name=profile.name,
        email=profile.email,
        languages=profile.languages,
        certifications=tuple(_granted(one) for one in granted[agent_id]),
    )


def _granted(one: Certification) -> GrantedShown:
    return GrantedShown(
        skill=one.skill,
        language=one.language,
        market=one.market,
        level=one.level,
        granted_by=one.granted_by,
        granted_at=one.granted_at,
        reason=one.reason,
    )


handlers = [certifications, grant, withdraw, requests, refuse]
