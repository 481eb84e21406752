"""Where an application may go, and what no program may do."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onhand.adapters.assessments.reader import SHIPPED, BadAssessments, read_assessments
from onhand.domain.workforce import assessments
from onhand.domain.workforce.applicants import ONLY_BY_LEADS, TRANSITIONS, NotNow, Stage, Step, next_stage
from onhand.domain.workforce.assessments import (
    Attempt,
    counted,
    drawn,
    is_right,
    may_begin,
    score,
)
from onhand.domain.workforce.training_time import training_of

ASSESSMENTS = read_assessments()
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@given(st.lists(st.sampled_from(sorted(set(Step) - ONLY_BY_LEADS)), max_size=30))
def test_without_a_lead_nobody_is_accepted_or_declined(steps: list[Step]) -> None:
    stage = Stage.APPLIED
    for step in steps:
        try:
            stage = next_stage(stage, step)
        except NotNow:
            continue
    assert stage not in (Stage.ACCEPTED, Stage.DECLINED)


def test_only_what_was_reviewed_is_accepted_and_an_acceptance_is_not_taken_back() -> None:
    assert [stage for stage, step in TRANSITIONS if step is Step.ACCEPT] == [Stage.IN_REVIEW]
    assert not [step for stage, step in TRANSITIONS if stage is Stage.ACCEPTED]


@given(st.integers(min_value=0, max_value=2**31), st.sampled_from([one for one in ASSESSMENTS.tests if one.questions]))
def test_right_answers_score_full_whatever_the_order_and_no_answer_scores_nothing(
    seed: int, test: assessments.Assessment
) -> None:
    by_id = {one.id: one for one in test.questions}
    asked = drawn(test, seed)
    right = {
        one.id: by_id[one.id].choices[by_id[one.id].right] if by_id[one.id].choices else by_id[one.id].accept[0]
        for one in asked
    }
    assert score(test, seed, right).right == len(asked)
    assert score(test, seed, {}).right == 0


def test_case_blanks_and_accents_stored_otherwise_make_no_answer_wrong() -> None:
    test = ASSESSMENTS.test("language-sv")
    assert test
    gap = next(one for one in test.questions if one.id == "fått")
    assert is_right(gap, "  FA\u030aTT ")
    assert not is_right(gap, "fatt")


def test_after_a_test_there_is_a_pause_and_after_the_last_attempt_nothing() -> None:
    test = ASSESSMENTS.test("language-en")
    assert test

    def attempt(number: int) -> Attempt:
        at = NOON + timedelta(days=number)
        return Attempt(
            id=str(number),
            person_id="p",
            test=test.id,
            kind=test.kind,
            language="en",
            seed=1,
            began_at=at,
            finished_at=at,
        )

    assert may_begin(test, [], NOON) == NOON
    assert may_begin(test, [attempt(0)], NOON) == NOON + timedelta(minutes=test.pause_minutes)
    assert may_begin(test, [attempt(number) for number in range(test.attempts)], NOON + timedelta(days=9)) is None


def test_writing_is_counted_and_never_scored_by_a_program() -> None:
    test = ASSESSMENTS.test("writing-en")
    assert test
    counts = counted(test, "I promise you the money. I guarantee it.", "en")
    assert (counts.words, counts.forbidden) == (8, ("guarantee", "I promise"))


def test_each_language_is_tested_and_writing_and_products_once() -> None:
    kinds = [(one.kind, one.language) for one in assessments.tests_for(ASSESSMENTS.tests, ["de", "en"])]
    assert kinds == [
        (assessments.TestKind.LANGUAGE, "de"),
        (assessments.TestKind.LANGUAGE, "en"),
        (assessments.TestKind.WRITING, "de"),
        (assessments.TestKind.PRODUCT, "en"),
    ]


def test_a_page_left_open_over_night_is_paid_for_the_time_that_the_test_takes() -> None:
    began, ended = training_of("attempt", "p", NOON, NOON + timedelta(hours=9), 15, "SE")
    assert (ended.at - began.at) == timedelta(minutes=15)
    assert training_of("attempt", "p", NOON, NOON + timedelta(hours=9), 15, "SE") == (began, ended)


def test_files_that_cannot_be_used_are_refused_with_all_that_is_wrong(tmp_path: Path) -> None:
    for name in ("opening.yaml", "practice/parcel.en.yaml"):
        target = tmp_path / name
        target.parent.mkdir(exist_ok=True)
        target.write_text((SHIPPED / name).read_text(), encoding="utf-8")
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "a.yaml").write_text(
        "{id: a, kind: language, language: en, title: A, questions: [{id: q, ask: 'no gap'}, {id: r, ask: x, choices: [a], right: 3}]}"
    )
    (tmp_path / "tests" / "b.yaml").write_text("{id: b, kind: juggling, language: en, title: B}")
    with pytest.raises(BadAssessments) as refused:
        read_assessments(tmp_path)
    assert len(refused.value.problems) == 3
    assert all("tests" in problem for problem in refused.value.problems)
