"""Tests and practice as the person who takes them sees them: never with the right answers or the script."""

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct

from onhand.domain.conversation.events import AgentWrote, CustomerWrote, Disposition, Recorded
from onhand.domain.workforce.assessments import (
    WRITTEN,
    Asked,
    Assessment,
    Attempt,
    Score,
    TestKind,
    WritingCounts,
    WritingScore,
    drawn,
    may_begin,
)
from onhand.domain.workforce.opening import Assessments
from onhand.domain.workforce.practice import Checked, PracticeRun, Scenario, disposition_of


class TestShown(Struct, frozen=True, kw_only=True):
    """A test that is to be taken. `again_from`: when it may be taken (again), null when it was taken as often as it can be."""

    id: str
    kind: TestKind
    language: str
    title: str
    intro: str
    minutes: int
    attempts_left: int
    again_from: datetime | None
    is_open: bool
    is_done: bool
    score: Score | None


class AttemptShown(Struct, frozen=True, kw_only=True):
    """A test under way: the questions in their order, or the customer's message to answer."""

    id: str
    test: str
    kind: TestKind
    language: str
    title: str
    intro: str
    questions: tuple[Asked, ...]
    message: str
    facts: tuple[str, ...]
    finished: bool
    score: Score | None


class ScenarioShown(Struct, frozen=True, kw_only=True):
    """A practice conversation that one can have, and the own ones of it."""

    id: str
    title: str
    language: str
    skill: str
    difficulty: int
    customer: str
    minutes: int
    runs: tuple["RunShown", ...]


class RunShown(Struct, frozen=True, kw_only=True):
    id: str
    scenario: str
    title: str
    began_at: datetime
    ended_at: datetime | None
    checklist: tuple[Checked, ...]


class PracticeMessage(Struct, frozen=True):
    seq: int
    at: datetime
    by_customer: bool
    text: str


class PracticeShown(Struct, frozen=True, kw_only=True):
    """A practice conversation: what was said, the facts beside it, and, at its end, what the rubric found."""

    run: RunShown
    customer: str
    language: str
    facts: tuple[str, ...]
    messages: tuple[PracticeMessage, ...]
    disposition: Disposition | None


class WritingShown(Struct, frozen=True, kw_only=True):
    """A piece of writing for a lead: the text, what programs count, and the rubric."""

    attempt_id: str
    test: str
    language: str
    message: str
    facts: tuple[str, ...]
    text: str
    counts: WritingCounts | None
    rubric: tuple["RubricShown", ...]
    score: WritingScore | None


class RubricShown(Struct, frozen=True):
    id: str
    what: str
    most: int


def test_shown(test: Assessment, attempts: Sequence[Attempt], now: datetime) -> TestShown:
    own = [one for one in attempts if one.test == test.id]
    finished = [one for one in own if one.finished_at is not None]
    scores = [one.score for one in finished if one.score is not None]
    return TestShown(
        id=test.id,
        kind=test.kind,
        language=test.language,
        title=test.title,
        intro=test.intro,
        minutes=test.minutes,
        attempts_left=max(0, test.attempts - len(finished)),
        again_from=may_begin(test, own, now),
        is_open=len(own) > len(finished),
        is_done=bool(finished),
        score=max(scores, key=lambda score: score.right, default=None),
    )


def attempt_shown(test: Assessment, attempt: Attempt) -> AttemptShown:
    return AttemptShown(
        id=attempt.id,
        test=test.id,
        kind=test.kind,
        language=test.language,
        title=test.title,
        intro=test.intro,
        questions=drawn(test, attempt.seed),
        message=test.message,
        facts=test.facts,
        finished=attempt.finished_at is not None,
        score=attempt.score,
    )


def writing_shown(assessments: Assessments, attempt: Attempt) -> WritingShown | None:
    test = assessments.test(attempt.test)
    if test is None or attempt.kind is not TestKind.WRITING or attempt.finished_at is None:
        return None
    return WritingShown(
        attempt_id=attempt.id,
        test=test.id,
        language=test.language,
        message=test.message,
        facts=test.facts,
        text=attempt.answers.get(WRITTEN, ""),
        counts=attempt.counts,
        rubric=tuple(RubricShown(one.id, one.what, one.most) for one in test.rubric),
        score=attempt.writing,
    )


def run_shown(assessments: Assessments, run: PracticeRun) -> RunShown:
    scenario = assessments.scenario(run.scenario)
    return RunShown(
        id=run.id,
        scenario=run.scenario,
        title=scenario.title if scenario else run.scenario,
        began_at=run.began_at,
        ended_at=run.ended_at,
        checklist=run.checklist,
    )


def scenario_shown(assessments: Assessments, scenario: Scenario, runs: Sequence[PracticeRun]) -> ScenarioShown:
    return ScenarioShown(
        id=scenario.id,
        title=scenario.title,
        language=scenario.language,
        skill=scenario.skill,
        difficulty=scenario.difficulty,
        customer=scenario.customer,
        minutes=scenario.minutes,
        runs=tuple(run_shown(assessments, run) for run in runs if run.scenario == scenario.id),
    )


def practice_shown(assessments: Assessments, run: PracticeRun, events: Sequence[Recorded]) -> PracticeShown:
    scenario = assessments.scenario(run.scenario)
    messages = tuple(
        PracticeMessage(one.seq, one.at, isinstance(one.event, CustomerWrote), one.event.text)
        for one in events
        if isinstance(one.event, CustomerWrote | AgentWrote)
    )
    return PracticeShown(
        run=run_shown(assessments, run),
        customer=scenario.customer if scenario else "",
        language=run.language,
        facts=scenario.facts if scenario else (),
        messages=messages,
        disposition=disposition_of(events),
    )
