"""A lead reads what somebody did and decides, with a reason. No program accepts or declines anybody."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from onhand.application.callers import AgentCaller
from onhand.domain.conversation.events import Reason
from onhand.domain.workforce.applicants import Applicant, NoSuchTraining, NotNow, Stage, Step, next_stage
from onhand.domain.workforce.assessments import Assessment, TestKind, WritingScore
from onhand.domain.workforce.certification import Certification
from onhand.domain.workforce.decisions import DecisionKind, WorkerDecision
from onhand.domain.workforce.opening import Assessments
from onhand.domain.workforce.training_time import training_of
from onhand.domain.workforce.work_log import Worked
from onhand.store.applicants import Applicants
from onhand.store.practice import PracticeRuns
from onhand.store.work_log import WorkLog

REASON_CHARACTERS = 2_000
FIRST_CAPACITY = 2
CERTIFICATIONS_MOST = 40
LEVELS = (1, 2, 3)
DECIDE_ABOUT_PEOPLE = "see or decide about applicants and certifications"

NewId = Callable[[], str]


def reason_given(text: str) -> str:
    """Gives the reason as it is kept. Raises NotNow without one."""
    reason = text.replace("\x00", "").strip()[:REASON_CHARACTERS]
    if not reason:
        raise NotNow("A decision about somebody needs a reason in words. Write one.")
    return reason


def said_by_lead(reason: str) -> Reason:
    return Reason("lead_said", {"text": reason})


def certified_for(one: Certification) -> Reason:
    """What a certification is for, as decisions tell it."""
    return Reason(
        "certified_for", {"skill": one.skill, "language": one.language, "market": one.market, "level": one.level}
    )


def check_level(one: Certification) -> None:
    """Raises NotNow for a level that there is not."""
    if one.level not in LEVELS:
        raise NotNow("A level is 1 (mentored), 2, or 3 (mentor).")


def lead_decides(
    decision_id: str,
    worker_id: str,
    now: datetime,
    kind: DecisionKind,
    caller: AgentCaller,
    about: str,
    *reasons: Reason,
) -> WorkerDecision:
    """Gives a lead's decision about somebody."""
    return WorkerDecision(
        id=decision_id, worker_id=worker_id, at=now, kind=kind, reasons=reasons, by=caller.agent.id, about=about
    )


async def score_writing(
    applicants: Applicants,
    assessments: Assessments,
    caller: AgentCaller,
    applicant_id: str,
    attempt_id: str,
    points: Mapping[str, int],
    comment: str,
    now: datetime,
    new_id: NewId,
) -> None:
    """Keeps a lead's points for a piece of writing. Raises Forbidden, NoSuchTraining, NotNow for points that the rubric does not have."""
    caller.check_leads(DECIDE_ABOUT_PEOPLE)
    found = next((one for one in await applicants.attempts(applicant_id) if one.id == attempt_id), None)
    test = assessments.test(found.test) if found else None
    if test is None or test.kind is not TestKind.WRITING:
        raise NoSuchTraining
    given = _checked_points(test, points)
    most = sum(point.most for point in test.rubric)
    reason = Reason("writing_scored", {"test": test.id, "points": sum(given.values()), "most": most})
    async with applicants.moving(applicant_id) as moving:
        score = WritingScore(given, caller.agent.name, now, comment.replace("\x00", "").strip()[:REASON_CHARACTERS])
        await moving.score_writing(attempt_id, score)
        decision = lead_decides(new_id(), applicant_id, now, DecisionKind.TEST_SCORED, caller, attempt_id, reason)
        await moving.decide(decision)


def _checked_points(test: Assessment, points: Mapping[str, int]) -> dict[str, int]:
    most = {point.id: point.most for point in test.rubric}
    if set(points) != set(most) or any(not 0 <= points[name] <= most[name] for name in most):
        raise NotNow("Give points for each part of the rubric, from 0 to what it is worth.")
    return {name: points[name] for name in most}


async def accept_applicant(
    applicants: Applicants,
    runs: PracticeRuns,
    work_log: WorkLog,
    assessments: Assessments,
    caller: AgentCaller,
    applicant_id: str,
    certifications: Sequence[Certification],
    reason: str,
    now: datetime,
    new_id: NewId,
) -> None:
    """Makes an agent of an applicant, under the same id, certified for what the lead grants; their training stands in the work log from then on.

    Raises Forbidden, NotNow, EmailTaken.
    """
    caller.check_leads(DECIDE_ABOUT_PEOPLE)
    said = reason_given(reason)
    if not 0 < len(certifications) <= CERTIFICATIONS_MOST:
        raise NotNow("Choose what they are certified for: without that nothing is offered to them.")
    for one in certifications:
        check_level(one)
    applicant = await applicants.find(applicant_id)
    languages = dict.fromkeys([*(one.language for one in certifications if one.language), *applicant.languages])
    async with applicants.moving(applicant_id) as moving:
        await moving.move(next_stage(moving.stage, Step.ACCEPT), now)
        await moving.hire(applicant, tuple(languages), FIRST_CAPACITY, password_hash="")
        for one in certifications:
            certification_id = new_id()
            await moving.certify(certification_id, one)
            kind, about = DecisionKind.CERTIFIED, certification_id
            await moving.decide(lead_decides(new_id(), applicant_id, now, kind, caller, about, certified_for(one)))
        accepted = DecisionKind.APPLICATION_ACCEPTED
        await moving.decide(
            lead_decides(new_id(), applicant_id, now, accepted, caller, applicant_id, said_by_lead(said))
        )
        for worked in await _training(applicants, runs, assessments, applicant):
            await moving.write_work(worked)
    # What ended while this was decided, too; an entry is written once.
    for worked in await _training(applicants, runs, assessments, applicant):
        await work_log.write(worked)


async def _training(
    applicants: Applicants, runs: PracticeRuns, assessments: Assessments, applicant: Applicant
) -> list[Worked]:
    entries: list[Worked] = []
    for attempt in await applicants.attempts(applicant.id):
        test = assessments.test(attempt.test)
        if test and attempt.finished_at:
            span = (attempt.began_at, attempt.finished_at, test.minutes)
            entries.extend(training_of(attempt.id, applicant.id, *span, applicant.market))
    for run in await runs.of(applicant.id):
        scenario = assessments.scenario(run.scenario)
        if scenario and run.ended_at:
            span = (run.began_at, run.ended_at, scenario.minutes)
            entries.extend(training_of(run.id, applicant.id, *span, applicant.market))
    return entries


async def decline_applicant(
    applicants: Applicants, caller: AgentCaller, applicant_id: str, reason: str, now: datetime, new_id: NewId
) -> None:
    """Declines an application; the person reads the reason. Raises Forbidden, NotNow."""
    caller.check_leads(DECIDE_ABOUT_PEOPLE)
    said = said_by_lead(reason_given(reason))
    async with applicants.moving(applicant_id) as moving:
        await moving.move(next_stage(moving.stage, Step.DECLINE), now)
        declined = DecisionKind.APPLICATION_DECLINED
        await moving.decide(lead_decides(new_id(), applicant_id, now, declined, caller, applicant_id, said))


async def move_applicant(
    applicants: Applicants, caller: AgentCaller, applicant_id: str, step: Step, now: datetime
) -> Stage:
    """Sends somebody back to practise more, or looks at a declined application again. Raises Forbidden, NotNow."""
    caller.check_leads(DECIDE_ABOUT_PEOPLE)
    if step not in (Step.SEND_BACK, Step.REOPEN):
        raise NotNow("Only sending back and reopening are done without a decision.")
    async with applicants.moving(applicant_id) as moving:
        stage = next_stage(moving.stage, step)
        await moving.move(stage, now)
        return stage


async def replace_link(applicants: Applicants, caller: AgentCaller, applicant_id: str, token_hash: bytes) -> None:
    """The application opens with another link from now on, to be passed on. Raises Forbidden, NoSuchApplication."""
    caller.check_leads(DECIDE_ABOUT_PEOPLE)
    await applicants.replace_link(applicant_id, token_hash)
