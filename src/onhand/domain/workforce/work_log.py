"""What happens in an agent's work outside conversations, in the past tense. An entry, once written, never changes.

With the conversations' own events (`agent_joined`, `resolved`, …) it is all that pay, limits and wellbeing are computed from. `kind` names an entry in the
store; fields may be added with a default; never renamed or removed.
"""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar, get_args

from msgspec import Struct


class OfflineCause(StrEnum):
    """Why somebody is offline."""

    CHOSEN = "chosen"
    LOST = "lost"  # not heard of for the grace time
    LIMIT = "limit"  # the hours allowed are reached


class Work(Struct, frozen=True, kw_only=True):
    """Anything that happened in an agent's work."""

    kind: ClassVar[str]


class WentOnline(Work, frozen=True):
    """There, and paid for it. `market` is the one whose rates and limits hold."""

    kind: ClassVar[str] = "went_online"
    market: str = ""


class WentAway(Work, frozen=True):
    """There, on a break: keeps what is held, gets nothing new."""

    kind: ClassVar[str] = "went_away"


class WentOffline(Work, frozen=True):
    kind: ClassVar[str] = "went_offline"
    cause: OfflineCause = OfflineCause.CHOSEN


class AcceptingChanged(Work, frozen=True):
    """Offers are taken, or not; `by_system` when one ran out unanswered."""

    kind: ClassVar[str] = "accepting_changed"
    accepting: bool
    by_system: bool = False


class TrainingBegan(Work, frozen=True):
    """Practice, a test or a mentored shift; it ends with `TrainingEnded` of the same `what`."""

    kind: ClassVar[str] = "training_began"
    what: str
    market: str = ""


class TrainingEnded(Work, frozen=True):
    kind: ClassVar[str] = "training_ended"
    what: str


class ShiftWorked(Work, frozen=True):
    """A claimed shift ended as claimed. `bonus_percent` was promised when it was claimed."""

    kind: ClassVar[str] = "shift_worked"
    shift_id: str
    started_at: datetime
    ended_at: datetime
    bonus_percent: int = 0


class FaultDeclared(Work, frozen=True):
    """A fault of the system's, not the agent's, kept them from working: it is paid as time online."""

    kind: ClassVar[str] = "fault_declared"
    what: str
    started_at: datetime
    ended_at: datetime
    declared_by: str


AnyWork = (
    WentOnline | WentAway | WentOffline | AcceptingChanged | TrainingBegan | TrainingEnded | ShiftWorked | FaultDeclared
)

WORK_OF_KIND: dict[str, type[AnyWork]] = {work.kind: work for work in get_args(AnyWork)}


class Worked(Struct, frozen=True):
    """An entry in its place. `id` is given by whoever writes it, so that it is written once."""

    id: str
    agent_id: str
    at: datetime
    work: AnyWork
