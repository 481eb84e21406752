"""Applying, from outside: the bearer of an application's link sees that application, its tests and its practice, and nothing else."""

import asyncio
from datetime import datetime
from typing import Any

from litestar import Request, Response, delete, get, post, put
from msgspec import Struct

from onhand.adapters.passwords import hash_password, hash_token, new_session_token
from onhand.adapters.tokens import TokenRefused
from onhand.application.apply import Form, apply, set_password, withdraw
from onhand.application.practise import PracticeRoom, Trainee
from onhand.application.take_test import begin_test, finish_test
from onhand.domain.workforce.applicants import Applicant, NoSuchApplication, NoSuchTraining, NotNow, Stage, may_train
from onhand.domain.workforce.assessments import tests_for
from onhand.domain.workforce.decisions import DecisionKind
from onhand.entrypoints.web.authentication import address_of, bearer_token
from onhand.entrypoints.web.doorway import Doorway
from onhand.entrypoints.web.errors import InvalidRequest
from onhand.entrypoints.web.routes.practice import (
    PracticeBegun,
    PracticeChoice,
    PracticeEnd,
    PracticeText,
    begin,
    checked_id,
    end,
    look,
    write,
)
from onhand.entrypoints.web.training_shown import (
    AttemptShown,
    PracticeShown,
    ScenarioShown,
    TestShown,
    attempt_shown,
    scenario_shown,
    test_shown,
)

PASSWORD_CHARACTERS = (10, 200)
CAMPAIGN_CHARACTERS = 40


class OpeningShown(Struct, frozen=True, kw_only=True):
    """On which terms one applies here; texts by language."""

    languages: tuple[str, ...]
    consent_version: str
    consent: dict[str, str]
    campaign: str
    campaign_text: dict[str, str]


class Applied(Struct, frozen=True):
    """`token` opens the application: it is shown once."""

    id: str
    token: str


class ApplicationShown(Struct, frozen=True, kw_only=True):
    """An application as the person sees it. `reason` is what a lead said when they declined."""

    id: str
    first_name: str
    email: str
    languages: tuple[str, ...]
    stage: Stage
    applied_at: datetime
    consent_version: str
    consented_at: datetime
    tests: tuple[TestShown, ...]
    practice: tuple[ScenarioShown, ...]
    practice_needed: int
    reason: str
    password_set: bool


class Answers(Struct, frozen=True):
    """By the question's id; a piece of writing stands under `text`."""

    answers: dict[str, str]


class NewPassword(Struct, frozen=True):
    password: str


async def applicant_of(request: Request[Any, Any, Any], doorway: Doorway) -> Applicant:
    """Gives whose link came along. Raises TokenRefused: a link that was replaced, or anybody else's token, opens nothing here."""
    token = bearer_token(request)
    try:
        if token is None:
            raise TokenRefused
        applicant = await doorway.people.applicants.by_token(hash_token(token))
    except NoSuchApplication:
        raise TokenRefused from None
    doorway.let_application_command_in(applicant.id)
    return applicant


async def trainee_of(request: Request[Any, Any, Any], doorway: Doorway) -> Trainee:
    """Gives the applicant as somebody who practises. Raises TokenRefused, NotNow once it was decided."""
    applicant = await applicant_of(request, doorway)
    if not may_train(applicant.stage):
        raise NotNow("The application was decided: tests and practice are closed here.")
    return Trainee(applicant.id, applicant.first_name, applicant.market, is_agent=False)


@get("/api/v1/applications/opening", tags=["applications"])
async def opening(doorway: Doorway, campaign: str = "") -> OpeningShown:
    """The terms of applying, and what a campaign's link says."""
    assessments = doorway.people.assessments
    terms = assessments.opening
    known = campaign[:CAMPAIGN_CHARACTERS]
    return OpeningShown(
        languages=assessments.languages(),
        consent_version=terms.consent.version,
        consent=terms.consent.text,
        campaign=known if known in terms.campaigns else "",
        campaign_text=terms.campaigns.get(known, {}),
    )


@post("/api/v1/applications", tags=["applications"])
async def send_application(data: Form, request: Request[Any, Any, Any], doorway: Doorway) -> Applied:
    """Applies. The answer holds the token that opens the application."""
    doorway.let_application_in(address_of(request))
    house, people = doorway.house, doorway.people
    token = new_session_token()
    applicant = await apply(
        people.applicants, people.assessments, data, house.new_id(), hash_token(token), house.clock.now()
    )
    return Applied(applicant.id, token)


@get("/api/v1/applications/mine", tags=["applications"])
async def own_application(request: Request[Any, Any, Any], doorway: Doorway) -> ApplicationShown:
    """The application, its tests and its practice."""
    return await _shown(doorway, await applicant_of(request, doorway))


@delete("/api/v1/applications/mine", tags=["applications"])
async def withdraw_application(request: Request[Any, Any, Any], doorway: Doorway) -> Response[None]:
    """Takes the consent back: everything of the application is deleted."""
    await withdraw(doorway.people.applicants, await applicant_of(request, doorway))
    return Response(None, status_code=204)


@post("/api/v1/applications/mine/tests/{test_id:str}", tags=["applications"])
async def start_test(test_id: str, request: Request[Any, Any, Any], doorway: Doorway) -> AttemptShown:
    """Begins a test, or goes on with it."""
    applicant = await applicant_of(request, doorway)
    house, people = doorway.house, doorway.people
    test, attempt = await begin_test(
        people.applicants, people.assessments, applicant, test_id, house.new_id(), house.clock.now()
    )
    return attempt_shown(test, attempt)


@put("/api/v1/applications/mine/attempts/{attempt_id:str}", tags=["applications"])
async def hand_in(data: Answers, attempt_id: str, request: Request[Any, Any, Any], doorway: Doorway) -> AttemptShown:
    """Hands a test in; handed in again, the first answers stand."""
    applicant = await applicant_of(request, doorway)
    house, people = doorway.house, doorway.people
    attempt = await finish_test(
        people.applicants,
        people.assessments,
        applicant,
        checked_id(attempt_id),
        data.answers,
        house.clock.now(),
        house.new_id,
        house.language_of,
    )
    test = people.assessments.test(attempt.test)
    if test is None:
        raise NoSuchTraining
    return attempt_shown(test, attempt)


@put("/api/v1/applications/mine/password", tags=["applications"])
async def choose_password(data: NewPassword, request: Request[Any, Any, Any], doorway: Doorway) -> Response[None]:
    """Sets the password of somebody who was accepted: once, then they sign in."""
    applicant = await applicant_of(request, doorway)
    least, most = PASSWORD_CHARACTERS
    if not least <= len(data.password) <= most:
        raise InvalidRequest(f"'password' needs {least} to {most} characters.")
    hashed = await asyncio.to_thread(hash_password, data.password)
    await set_password(doorway.people.applicants, applicant, hashed)
    return Response(None, status_code=204)


@post("/api/v1/applications/mine/practice", tags=["applications"])
async def begin_own_practice(data: PracticeChoice, request: Request[Any, Any, Any], doorway: Doorway) -> PracticeBegun:
    """Begins a practice conversation."""
    return await begin(doorway, await trainee_of(request, doorway), data)


@get("/api/v1/applications/mine/practice/{run_id:str}", tags=["applications"])
async def own_practice(run_id: str, request: Request[Any, Any, Any], doorway: Doorway) -> PracticeShown:
    """A practice conversation of one's own."""
    applicant = await applicant_of(request, doorway)
    return await look(doorway, Trainee(applicant.id, applicant.first_name, applicant.market, is_agent=False), run_id)


@post("/api/v1/applications/mine/practice/{run_id:str}/messages", tags=["applications"])
async def write_in_own_practice(
    data: PracticeText, run_id: str, request: Request[Any, Any, Any], doorway: Doorway
) -> PracticeShown:
    """Writes to the simulated customer."""
    return await write(doorway, await trainee_of(request, doorway), run_id, data)


@post("/api/v1/applications/mine/practice/{run_id:str}/resolve", tags=["applications"])
async def end_own_practice(
    data: PracticeEnd, run_id: str, request: Request[Any, Any, Any], doorway: Doorway
) -> PracticeShown:
    """Ends it; the answer has what the rubric found."""
    return await end(doorway, await trainee_of(request, doorway), run_id, data)


async def _shown(doorway: Doorway, applicant: Applicant) -> ApplicationShown:
    people = doorway.people
    room: PracticeRoom = people.room
    attempts = await people.applicants.attempts(applicant.id)
    runs = await people.runs.of(applicant.id)
    now = doorway.house.clock.now()
    assessments = room.assessments
    return ApplicationShown(
        id=applicant.id,
        first_name=applicant.first_name,
        email=applicant.email,
        languages=applicant.languages,
        stage=applicant.stage,
        applied_at=applicant.applied_at,
        consent_version=applicant.consent_version,
        consented_at=applicant.consented_at,
        tests=tuple(test_shown(one, attempts, now) for one in tests_for(assessments.tests, applicant.languages)),
        practice=tuple(
            scenario_shown(assessments, one, runs) for one in assessments.scenarios_for(applicant.languages)
        ),
        practice_needed=assessments.opening.practice_needed,
        reason=await _reason(doorway, applicant),
        password_set=applicant.password_set,
    )


async def _reason(doorway: Doorway, applicant: Applicant) -> str:
    if applicant.stage is not Stage.DECLINED:
        return ""
    for decision in await doorway.house.work_log.decisions_about(applicant.id):
        if decision.kind is DecisionKind.APPLICATION_DECLINED:
            return str(decision.reasons[0].params.get("text", ""))
    return ""


handlers = [
    opening,
    send_application,
    own_application,
    withdraw_application,
    start_test,
    hand_in,
    choose_password,
    begin_own_practice,
    own_practice,
    write_in_own_practice,
    end_own_practice,
]
