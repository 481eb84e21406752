"""From application to agent: where an applicant stands, and the table of what may follow. What refuses somebody is done by people alone."""

from datetime import datetime
from enum import StrEnum

from msgspec import Struct


class Stage(StrEnum):
    """Where an application stands. One that is withdrawn stands nowhere: everything of it is deleted."""

    APPLIED = "applied"
    TESTING = "testing"
    PRACTISING = "practising"
    IN_REVIEW = "in_review"
    ACCEPTED = "accepted"
    DECLINED = "declined"


class Step(StrEnum):
    """What moves an application on."""

    TEST_BEGUN = "test_begun"
    TESTS_DONE = "tests_done"
    PRACTICE_DONE = "practice_done"
    ACCEPT = "accept"
    DECLINE = "decline"
    SEND_BACK = "send_back"
    REOPEN = "reopen"


OPEN = (Stage.APPLIED, Stage.TESTING, Stage.PRACTISING, Stage.IN_REVIEW)

TRANSITIONS: dict[tuple[Stage, Step], Stage] = {
    (Stage.APPLIED, Step.TEST_BEGUN): Stage.TESTING,
    **{(stage, Step.TEST_BEGUN): stage for stage in (Stage.TESTING, Stage.PRACTISING, Stage.IN_REVIEW)},
    (Stage.TESTING, Step.TESTS_DONE): Stage.PRACTISING,
    (Stage.PRACTISING, Step.TESTS_DONE): Stage.PRACTISING,
    (Stage.IN_REVIEW, Step.TESTS_DONE): Stage.IN_REVIEW,
    (Stage.PRACTISING, Step.PRACTICE_DONE): Stage.IN_REVIEW,
    (Stage.IN_REVIEW, Step.PRACTICE_DONE): Stage.IN_REVIEW,
    (Stage.IN_REVIEW, Step.SEND_BACK): Stage.PRACTISING,
    (Stage.IN_REVIEW, Step.ACCEPT): Stage.ACCEPTED,
    **{(stage, Step.DECLINE): Stage.DECLINED for stage in OPEN},
    (Stage.DECLINED, Step.REOPEN): Stage.IN_REVIEW,
}
"""The only place that says what may happen when."""

ONLY_BY_LEADS = frozenset({Step.ACCEPT, Step.DECLINE, Step.SEND_BACK, Step.REOPEN})


class PeopleError(Exception):
    """What cannot be done with an application, a test, a practice or a certification, in a sentence. `code` is for programs."""

    code = "not_possible_now"


class NoSuchApplication(PeopleError):
    code = "application_not_found"

    def __init__(self) -> None:
        super().__init__("There is no such application, or its link was replaced. Ask for a new link.")


class NoSuchTraining(PeopleError):
    code = "training_not_found"

    def __init__(self) -> None:
        super().__init__("There is no such test, practice or request, or it is not yours.")


class NotNow(PeopleError):
    def __init__(self, what: str) -> None:
        super().__init__(what)


class EmailTaken(PeopleError):
    code = "email_taken"

    def __init__(self) -> None:
        super().__init__("Somebody applied or works here with this e-mail address already.")


class ConsentMissing(PeopleError):
    code = "consent_missing"

    def __init__(self, version: str) -> None:
        super().__init__(f"The consent in force is version {version}: read it and agree to it first.")


def next_stage(stage: Stage, step: Step) -> Stage:
    """Gives where the step leads. Raises NotNow where the table has no entry."""
    try:
        return TRANSITIONS[stage, step]
    except KeyError:
        raise NotNow(
            f"An application that is {stage.replace('_', ' ')} cannot go on with '{step.replace('_', ' ')}'."
        ) from None


def may_train(stage: Stage) -> bool:
    """Says whether tests and practice are open."""
    return stage in OPEN


class Applicant(Struct, frozen=True, kw_only=True):
    """Somebody who applied. `id` becomes the agent's. `first_name` is what customers would read; `campaign` the link that they came by.

    The consent is kept as what they agreed to (`consent_version`) and when.
    """

    id: str
    first_name: str
    name: str
    email: str
    languages: tuple[str, ...]
    market: str
    campaign: str
    about: str
    stage: Stage
    stage_since: datetime
    applied_at: datetime
    consent_version: str
    consented_at: datetime
    password_set: bool = False
