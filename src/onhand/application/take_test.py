"""An applicant takes a test. Its result is kept with its reasons; no result moves anybody out."""

from collections.abc import Callable, Mapping
from datetime import datetime
from uuid import UUID

from msgspec.structs import replace

from onhand.domain.conversation.events import Reason
from onhand.domain.workforce.applicants import Applicant, NoSuchTraining, NotNow, Step, next_stage
from onhand.domain.workforce.assessments import (
    WRITTEN,
    Assessment,
    Attempt,
    TestKind,
    all_done,
    counted,
    may_begin,
    score,
    tests_for,
)
from onhand.domain.workforce.decisions import DecisionKind, WorkerDecision
from onhand.domain.workforce.opening import Assessments
from onhand.store.applicants import Applicants, Moving

SEED_BITS = 31
ANSWER_CHARACTERS = 300
WRITING_CHARACTERS = 4_000


async def begin_test(
    applicants: Applicants,
    assessments: Assessments,
    applicant: Applicant,
    test_id: str,
    attempt_id: str,
    now: datetime,
) -> tuple[Assessment, Attempt]:
    """Begins an attempt at a test of the applicant's, or goes on with the one that is open; its questions are drawn by the attempt's id.

    Raises NoSuchTraining, NotNow after too many, or too soon after the last.
    """
    wanted = tests_for(assessments.tests, applicant.languages)
    test = next((one for one in wanted if one.id == test_id), None)
    if test is None:
        raise NoSuchTraining
    async with applicants.moving(applicant.id) as moving:
        stage = next_stage(moving.stage, Step.TEST_BEGUN)
        attempts = await moving.attempts()
        under_way = next((one for one in attempts if one.test == test.id and one.finished_at is None), None)
        if under_way is not None:
            return test, under_way
        at = may_begin(test, attempts, now)
        if at is None:
            raise NotNow(f"This test was taken {test.attempts} times, which is as often as it can be.")
        if at > now:
            raise NotNow(f"This test can be taken again from {at:%Y-%m-%d %H:%M} UTC on.")
        await moving.move(stage, now)
    attempt = Attempt(
        id=attempt_id,
        person_id=applicant.id,
        test=test.id,
        kind=test.kind,
        language=test.language,
        seed=UUID(attempt_id).int & ((1 << SEED_BITS) - 1),
        began_at=now,
    )
    begun = await applicants.begin_attempt(attempt)
    if begun == attempt_id:
        return test, attempt
    # It was begun twice at the same time: the other one counts, with its own questions.
    return test, next(one for one in await applicants.attempts(applicant.id) if one.id == begun)


async def finish_test(
    applicants: Applicants,
    assessments: Assessments,
    applicant: Applicant,
    attempt_id: str,
    answers: Mapping[str, str],
    now: datetime,
    new_id: Callable[[], str],
    language_of: Callable[[str, str], str | None],
) -> Attempt:
    """Scores the answers, or counts what was written. Handed in again, the first answers stand. Raises NoSuchTraining, NotNow."""
    async with applicants.moving(applicant.id) as moving:
        attempts = await moving.attempts()
        found = next((one for one in attempts if one.id == attempt_id), None)
        test = assessments.test(found.test) if found else None
        if found is None or test is None:
            raise NoSuchTraining
        if found.finished_at is not None:
            return found
        finished = _answered(found, test, answers, now, language_of)
        await moving.finish_attempt(finished)
        await moving.decide(_scored(finished, new_id(), now))
        others = [one for one in attempts if one.id != attempt_id]
        await _go_on(moving, assessments, applicant, [*others, finished], now)
        return finished


async def _go_on(
    moving: Moving, assessments: Assessments, applicant: Applicant, attempts: list[Attempt], now: datetime
) -> None:
    if all_done(tests_for(assessments.tests, applicant.languages), attempts):
        await moving.move(next_stage(moving.stage, Step.TESTS_DONE), now)


def _answered(
    attempt: Attempt,
    test: Assessment,
    answers: Mapping[str, str],
    now: datetime,
    language_of: Callable[[str, str], str | None],
) -> Attempt:
    if test.kind is TestKind.WRITING:
        text = answers.get(WRITTEN, "").replace("\x00", "").strip()[:WRITING_CHARACTERS]
        if not text:
            raise NotNow("There is no text yet. Write an answer to the customer.")
        counts = counted(test, text, language_of(text, test.language))
        return replace(attempt, finished_at=now, answers={WRITTEN: text}, counts=counts)
    known = {one.id for one in test.questions}
    kept = {name: text.replace("\x00", "")[:ANSWER_CHARACTERS] for name, text in answers.items() if name in known}
    return replace(attempt, finished_at=now, answers=kept, score=score(test, attempt.seed, kept))


def _scored(attempt: Attempt, decision_id: str, now: datetime) -> WorkerDecision:
    """What a program found, on record: it can be contested like any other decision."""
    if attempt.score:
        reason = Reason("test_score", {"test": attempt.test, "right": attempt.score.right, "of": attempt.score.of})
    else:
        reason = Reason(
            "writing_counted", {"test": attempt.test, "words": attempt.counts.words if attempt.counts else 0}
        )
    return WorkerDecision(
        id=decision_id,
        worker_id=attempt.person_id,
        at=now,
        kind=DecisionKind.TEST_SCORED,
        reasons=(reason,),
        about=attempt.id,
    )
