"""The ledger's lines. A line, once booked, never changes; what was wrong is put right by a line of its own that points at it."""

from datetime import date, datetime
from enum import StrEnum

from msgspec import Struct


class LineKind(StrEnum):
    """What a line pays for. Of two activities at once, the better paid counts; of two paid alike, the one that stands first here."""

    HANDLING = "handling"
    WRAP_UP = "wrap_up"
    TRAINING = "training"
    WAITING = "waiting"
    ONLINE = "online"
    AWAY = "away"
    FAULT = "fault"
    BONUS = "bonus"
    FLOOR = "floor"
    CORRECTION = "correction"


TIME_KINDS = frozenset(
    {
        LineKind.HANDLING,
        LineKind.WRAP_UP,
        LineKind.TRAINING,
        LineKind.WAITING,
        LineKind.ONLINE,
        LineKind.AWAY,
    }
)
"""Paid by the second, as it passes. The floor is counted over these."""


class Line(Struct, frozen=True, gc=False):
    """What was earned. Times are whole seconds since 1970; `rate_minor` (an hour's; of a bonus the per cent) and `amount_minor` are in minor units.

    `day` is the market's calendar day that it belongs to; `card` the day from which its rate card holds. `earned_by` names the events that earned it:
    `work/ID` of the work log, `conversation/ID/SEQ` of a conversation's. `about` is the bonus's shift, the fault's entry, the floor's day, the correction's id.
    """

    kind: LineKind
    market: str
    day: date
    card: date
    currency: str
    starts_at: int
    ends_at: int
    seconds: int
    rate_minor: int
    amount_minor: int
    earned_by: tuple[str, ...]
    about: str = ""

    @property
    def key(self) -> str:
        """What it is paid for, once in an agent's ledger: the database refuses a second line of the same key."""
        match self.kind:
            case LineKind.BONUS:
                return f"bonus/{self.about}/{self.market}/{self.currency}"
            case LineKind.FLOOR:
                return f"floor/{self.market}/{self.day}"
            case LineKind.FAULT:
                return f"fault/{self.about}/{self.starts_at}"
            case LineKind.CORRECTION:
                return f"correction/{self.about}"
            case _:
                return f"time/{self.starts_at}"


class BookedLine(Struct, frozen=True, kw_only=True):
    """A line in the ledger. A correction says which line it `corrects`, who made it and why."""

    id: str
    agent_id: str
    line: Line
    booked_at: datetime
    corrects: str | None = None
    corrected_by: str = ""
    reason: str = ""


class Difference(Struct, frozen=True, kw_only=True):
    """Where the ledger is not what the events earn. `booked` None: it is missing; `earned` None: nothing earned it."""

    agent_id: str
    key: str
    booked: Line | None
    earned: Line | None


def differences(agent_id: str, booked: dict[str, Line], earned: dict[str, Line]) -> list[Difference]:
    """Gives where two ledgers of an agent's, by key, are not the same. Corrections are people's and are not compared."""
    keys = [key for key, line in booked.items() if line.kind is not LineKind.CORRECTION]
    every = dict.fromkeys([*keys, *earned])
    return [
        Difference(agent_id=agent_id, key=key, booked=booked.get(key), earned=earned.get(key))
        for key in every
        if booked.get(key) != earned.get(key)
    ]
