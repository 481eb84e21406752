"""For leads: who applied, what they did, and the decision about them."""

from datetime import datetime
from uuid import UUID

from litestar import get, post
from msgspec import Struct

from onhand.adapters.passwords import hash_token, new_session_token
from onhand.application.callers import AgentCaller
from onhand.application.review_applicants import (
    DECIDE_ABOUT_PEOPLE,
    accept_applicant,
    decline_applicant,
    move_applicant,
    replace_link,
    score_writing,
)
from onhand.domain.workforce.applicants import Applicant, NoSuchApplication, NoSuchTraining, Stage, Step
from onhand.domain.workforce.assessments import tests_for
from onhand.domain.workforce.decisions import WorkerDecision
from onhand.entrypoints.web.doorway import Doorway
from onhand.entrypoints.web.errors import InvalidRequest
from onhand.entrypoints.web.paging import cursor_of, place_of
from onhand.entrypoints.web.representations import CertificationShown
from onhand.entrypoints.web.routes.certifications import granted_by
from onhand.entrypoints.web.routes.practice import SKILLS, checked_id
from onhand.entrypoints.web.training_shown import (
    PracticeShown,
    RunShown,
    TestShown,
    WritingShown,
    practice_shown,
    run_shown,
    test_shown,
    writing_shown,
)
from onhand.entrypoints.web.validation import is_uuid
from onhand.store.applicants import ApplicantFilter, ApplicantPlace

PAGE_LIMIT = 100
SEARCH_CHARACTERS = 100


class ApplicantRow(Struct, frozen=True, kw_only=True):
    id: str
    name: str
    email: str
    languages: tuple[str, ...]
    market: str
    campaign: str
    stage: Stage
    stage_since: datetime
    applied_at: datetime


class ApplicantList(Struct, frozen=True, kw_only=True):
    applicants: list[ApplicantRow]
    next_cursor: str | None
    by_stage: dict[str, int]
    campaigns: list[str]
    languages: tuple[str, ...]


class ApplicantDetails(Struct, frozen=True, kw_only=True):
    """One application with everything that a decision can rest on; `proposed` is what a lead is proposed to certify them for."""

    applicant: ApplicantRow
    first_name: str
    about: str
    consent_version: str
    consented_at: datetime
    password_set: bool
    tests: tuple[TestShown, ...]
    writing: tuple[WritingShown, ...]
    runs: tuple[RunShown, ...]
    decisions: tuple[WorkerDecision, ...]
    names: dict[str, str]
    proposed: tuple[CertificationShown, ...]
    skills: tuple[str, ...]


class WritingPoints(Struct, frozen=True):
    attempt_id: str
    points: dict[str, int]
    comment: str = ""


class Acceptance(Struct, frozen=True):
    certifications: tuple[CertificationShown, ...]
    reason: str


class Because(Struct, frozen=True):
    reason: str


class StepTaken(Struct, frozen=True):
    step: str


class NewLink(Struct, frozen=True):
    """`token` opens the application; the link before opens nothing any more."""

    token: str


@get("/api/v1/people/applicants", tags=["people"])
async def applicants(
    doorway: Doorway,
    agent: AgentCaller,
    stage: str = "",
    language: str = "",
    campaign: str = "",
    search: str = "",
    cursor: str = "",
    limit: int = 50,
) -> ApplicantList:
    """A page of applicants, who has waited longest first."""
    agent.check_leads(DECIDE_ABOUT_PEOPLE)
    people = doorway.people
    wanted = ApplicantFilter(
        _stage(stage), language or None, campaign or None, search.strip()[:SEARCH_CHARACTERS] or None
    )
    page, after = await people.applicants.page(wanted, place_of(cursor, ApplicantPlace), max(1, min(limit, PAGE_LIMIT)))
    return ApplicantList(
        applicants=[_row(one) for one in page],
        next_cursor=cursor_of(after),
        by_stage={one.value: count for one, count in (await people.applicants.by_stage()).items()},
        campaigns=await people.applicants.campaigns(),
        languages=people.assessments.languages(),
    )


@get("/api/v1/people/applicants/{applicant_id:str}", tags=["people"])
async def applicant(applicant_id: str, doorway: Doorway, agent: AgentCaller) -> ApplicantDetails:
    """One applicant with tests, writing, practice and decisions."""
    agent.check_leads(DECIDE_ABOUT_PEOPLE)
    return await _details(doorway, _checked(applicant_id))


@get("/api/v1/people/applicants/{applicant_id:str}/practice/{run_id:str}", tags=["people"])
async def practice_of(applicant_id: str, run_id: str, doorway: Doorway, agent: AgentCaller) -> PracticeShown:
    """A practice conversation of an applicant's or agent's."""
    agent.check_leads(DECIDE_ABOUT_PEOPLE)
    room = doorway.people.room
    run = await room.runs.find(checked_id(run_id))
    if run is None or run.person_id != _checked(applicant_id):
        raise NoSuchTraining
    return practice_shown(room.assessments, run, await room.log.all_events(run.id))


@post("/api/v1/people/applicants/{applicant_id:str}/writing", tags=["people"])
async def writing(data: WritingPoints, applicant_id: str, doorway: Doorway, agent: AgentCaller) -> ApplicantDetails:
    """Gives points for a piece of writing, by its rubric."""
    people, house = doorway.people, doorway.house
    checked = _checked(applicant_id)
    await score_writing(
        people.applicants,
        people.assessments,
        agent,
        checked,
        checked_id(data.attempt_id),
        data.points,
        data.comment,
        house.clock.now(),
        house.new_id,
    )
    return await _details(doorway, checked)


@post("/api/v1/people/applicants/{applicant_id:str}/accept", tags=["people"])
async def accept(data: Acceptance, applicant_id: str, doorway: Doorway, agent: AgentCaller) -> ApplicantDetails:
    """Makes an agent of an applicant, certified for what is granted."""
    people, house = doorway.people, doorway.house
    checked, now = _checked(applicant_id), house.clock.now()
    granted = [granted_by(agent, one, data.reason, now) for one in data.certifications]
    await accept_applicant(
        people.applicants,
        people.runs,
        house.work_log,
        people.assessments,
        agent,
        checked,
        granted,
        data.reason,
        now,
        house.new_id,
    )
    return await _details(doorway, checked)


@post("/api/v1/people/applicants/{applicant_id:str}/decline", tags=["people"])
async def decline(data: Because, applicant_id: str, doorway: Doorway, agent: AgentCaller) -> ApplicantDetails:
    """Declines; the person reads the reason."""
    house = doorway.house
    checked = _checked(applicant_id)
    await decline_applicant(doorway.people.applicants, agent, checked, data.reason, house.clock.now(), house.new_id)
    return await _details(doorway, checked)


@post("/api/v1/people/applicants/{applicant_id:str}/step", tags=["people"])
async def step(data: StepTaken, applicant_id: str, doorway: Doorway, agent: AgentCaller) -> ApplicantDetails:
    """`send_back` for more practice, or `reopen` after a decline."""
    checked = _checked(applicant_id)
    if data.step not in (Step.SEND_BACK, Step.REOPEN):
        raise InvalidRequest("'step' is 'send_back' or 'reopen'.")
    await move_applicant(doorway.people.applicants, agent, checked, Step(data.step), doorway.house.clock.now())
    return await _details(doorway, checked)


@post("/api/v1/people/applicants/{applicant_id:str}/link", tags=["people"])
async def link(applicant_id: str, doorway: Doorway, agent: AgentCaller) -> NewLink:
    """A new link to the application, to pass on."""
    token = new_session_token()
    await replace_link(doorway.people.applicants, agent, _checked(applicant_id), hash_token(token))
    return NewLink(token)


async def _details(doorway: Doorway, applicant_id: str) -> ApplicantDetails:
    people, house = doorway.people, doorway.house
    found = await people.applicants.find(applicant_id)
    assessments = people.assessments
    attempts = await people.applicants.attempts(applicant_id)
    decisions = tuple(await house.work_log.decisions_about(applicant_id))
    now = house.clock.now()
    texts = [writing_shown(assessments, one) for one in attempts]
    first = assessments.opening.certified_as
    return ApplicantDetails(
        applicant=_row(found),
        first_name=found.first_name,
        about=found.about,
        consent_version=found.consent_version,
        consented_at=found.consented_at,
        password_set=found.password_set,
        tests=tuple(test_shown(one, attempts, now) for one in tests_for(assessments.tests, found.languages)),
        writing=tuple(one for one in texts if one),
        runs=tuple(run_shown(assessments, run) for run in await people.runs.of(applicant_id)),
        decisions=decisions,
        names=await _names(doorway, decisions),
        proposed=tuple(CertificationShown(first.skill, one, found.market, first.level) for one in found.languages),
        skills=SKILLS,
    )


async def _names(doorway: Doorway, decisions: tuple[WorkerDecision, ...]) -> dict[str, str]:
    people = await doorway.house.agents.find_many(sorted({one.by for one in decisions if is_uuid(one.by)}))
    return {one.id: one.name for one in people}


def _row(found: Applicant) -> ApplicantRow:
    return ApplicantRow(
        id=found.id,
        name=found.name,
        email=found.email,
        languages=found.languages,
        market=found.market,
        campaign=found.campaign,
        stage=found.stage,
        stage_since=found.stage_since,
        applied_at=found.applied_at,
    )


def _checked(applicant_id: str) -> str:
    if not is_uuid(applicant_id):
        raise NoSuchApplication
    return str(UUID(applicant_id))


def _stage(stage: str) -> Stage | None:
    try:
        return Stage(stage) if stage else None
    except ValueError:
        raise InvalidRequest(f"'stage' is one of {', '.join(Stage)}.") from None


handlers = [applicants, applicant, practice_of, writing, accept, decline, step, link]
