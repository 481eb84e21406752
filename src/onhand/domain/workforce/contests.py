"""A worker contests a decision, and a person answers (Directive (EU) 2024/2831, article 11: in writing, within two weeks)."""

from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from onhand.domain.conversation.events import Reason
from onhand.domain.workforce.decisions import DecisionKind

ANSWERED_WITHIN = timedelta(days=14)
TEXT_CHARACTERS = 2_000
OFFER = "offer"


class Outcome(StrEnum):
    """What a lead found."""

    UPHELD = "upheld"  # the decision stands, and why
    CHANGED = "changed"  # it was wrong, and what was done about it


class Contested(Struct, frozen=True, kw_only=True):
    """What is contested, as it was told: a decision of the record (`kind` a DecisionKind), or an offer ("offer", `about` its conversation and number)."""

    kind: str
    about: str
    at: datetime
    reasons: tuple[Reason, ...]
    decided_by: str = ""


class Contest(Struct, frozen=True, kw_only=True):
    """`id` is given by who opens it, so that it is opened once."""

    id: str
    worker_id: str
    worker_name: str
    contested: Contested
    text: str
    opened_at: datetime
    answered_at: datetime | None = None
    answered_by: str = ""
    answered_by_name: str = ""
    outcome: Outcome | None = None
    answer: str = ""

    @property
    def due_at(self) -> datetime:
        """When an answer is owed at the latest."""
        return self.opened_at + ANSWERED_WITHIN


class CannotContest(ValueError):
    """What is wrong with a contest, in a sentence."""


class AnswerRefused(ValueError):
    """What is wrong with an answer, in a sentence."""


def checked_words(text: str, what: str) -> str:
    """Gives the text without surrounding blanks. Raises CannotContest when nothing is left, or it is too long."""
    words = text.replace("\x00", "").strip()
    if not 0 < len(words) <= TEXT_CHARACTERS:
        raise CannotContest(f"'{what}' needs 1 to {TEXT_CHARACTERS} characters, in your own words.")
    return words


def check_answer(contest: Contest, lead_id: str) -> None:
    """Raises AnswerRefused where somebody may not answer: their own case, their own decision, or one that is answered."""
    if contest.answered_at is not None:
        raise AnswerRefused(f"{contest.answered_by_name} has answered this already.")
    if lead_id == contest.worker_id:
        raise AnswerRefused("This is your own case: another lead answers it.")
    if lead_id == contest.contested.decided_by:
        raise AnswerRefused("You made the decision that is contested: another lead answers it.")


KINDS = (*(kind.value for kind in DecisionKind), OFFER)
