"""Decisions about a worker: each has reasons in plain words and a person behind it, and can be contested (Directive (EU) 2024/2831, articles 10 and 11)."""

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from onhand.domain.conversation.events import Reason


class DecisionKind(StrEnum):
    """What was decided. Offers are decisions too; theirs stand in the conversations' logs."""

    APPLICATION_ACCEPTED = "application_accepted"
    APPLICATION_DECLINED = "application_declined"
    TEST_SCORED = "test_scored"
    CERTIFIED = "certified"
    CERTIFICATION_REFUSED = "certification_refused"
    CERTIFICATION_WITHDRAWN = "certification_withdrawn"
    OFFERS_PAUSED = "offers_paused"
    HARD_ONES_CAPPED = "hard_ones_capped"
    LIMIT_REACHED = "limit_reached"
    SHIFT_REFUSED = "shift_refused"
    NO_SHOW_NOTED = "no_show_noted"
    SUSPENDED = "suspended"
    RECOVERY_GIVEN = "recovery_given"


ONLY_BY_PEOPLE = frozenset(
    {
        DecisionKind.APPLICATION_DECLINED,
        DecisionKind.CERTIFICATION_REFUSED,
        DecisionKind.CERTIFICATION_WITHDRAWN,
        DecisionKind.SUSPENDED,
    }
)
"""What no program may decide."""


class DecidedByNobody(Exception):
    """A decision that only a person may make came from a program."""

    def __init__(self, kind: DecisionKind) -> None:
        super().__init__(f"'{kind}' is for a person to decide: say who.")


class WorkerDecision(Struct, frozen=True, kw_only=True):
    """A decision about an agent or applicant (`worker_id`). `by` is the agent id of the person who made it, "" for a program; `about` names what it is of, such
    as an offer's, a shift's or a certification's id.
    """

    id: str
    worker_id: str
    at: datetime
    kind: DecisionKind
    reasons: tuple[Reason, ...]
    by: str = ""
    about: str = ""

    def __post_init__(self) -> None:
        if not self.by and self.kind in ONLY_BY_PEOPLE:
            raise DecidedByNobody(self.kind)
