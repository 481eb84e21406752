"""A shift: a time in which somebody with a skill, in a language, for a market is wanted; and a claim to it."""

from collections.abc import Sequence
from datetime import MAXYEAR, MINYEAR, UTC, datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from onhand.domain.conversation.events import Reason

STEP = timedelta(minutes=30)
LONGEST = timedelta(hours=12)
BONUS_MOST_PERCENT = 200
WANTED_MOST = 5_000


class BadShift(ValueError):
    """A shift that cannot be: the sentence says what to change."""


class ShiftNotFound(Exception):
    def __init__(self) -> None:
        super().__init__("There is no such shift. Read the list again.")


class ClaimNotYours(Exception):
    def __init__(self) -> None:
        super().__init__("That place is not yours to pass on or take any more. Read your shifts again.")


class ShiftRefused(Exception):
    """Why a shift cannot be claimed, for the desk's catalogue to say."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(f"The shift cannot be claimed: {reason.code.replace('_', ' ')}.")
        self.reason = reason


class Shift(Struct, frozen=True, kw_only=True):
    """`wanted` people are wanted from `starts_at` until before `ends_at`; `claimed` have claimed it. `jump_on_at` is when colleagues were called for it."""

    id: str
    market: str
    language: str
    skill: str
    starts_at: datetime
    ends_at: datetime
    wanted: int
    claimed: int = 0
    bonus_percent: int = 0
    jump_on_at: datetime | None = None
    cancelled_at: datetime | None = None

    @property
    def lasts(self) -> timedelta:
        return self.ends_at - self.starts_at

    @property
    def places(self) -> int:
        """How many are still wanted."""
        return 0 if self.cancelled_at else max(0, self.wanted - self.claimed)

    def overlaps(self, starts_at: datetime, ends_at: datetime) -> bool:
        return self.starts_at < ends_at and starts_at < self.ends_at


def checked_shift(shift: Shift) -> Shift:
    """Gives the shift back. Raises BadShift where its times or numbers make no sense."""
    if shift.starts_at.tzinfo is None or shift.ends_at.tzinfo is None:
        raise BadShift("A shift's times need a time zone, such as 2026-03-01T09:00+01:00.")
    for name, at in (("starts_at", shift.starts_at), ("ends_at", shift.ends_at)):
        if at.year in (MINYEAR, MAXYEAR):  # in another zone there may be no such year
            raise BadShift(f"'{name}' is in the year {at.year}: give the one that is meant.")
        if (at.astimezone(UTC) - datetime(2000, 1, 1, tzinfo=UTC)) % STEP:
            raise BadShift(f"'{name}' is {at:%H:%M}: shifts begin and end at the full or half hour.")
    if not STEP <= shift.lasts <= LONGEST:
        raise BadShift("A shift lasts from half an hour to 12 hours: 'ends_at' comes after 'starts_at'.")
    if not 1 <= shift.wanted <= WANTED_MOST:
        raise BadShift(f"'wanted' is {shift.wanted}: from 1 to {WANTED_MOST} people can be wanted.")
    if not 0 <= shift.bonus_percent <= BONUS_MOST_PERCENT:
        raise BadShift(f"'bonus_percent' is {shift.bonus_percent}: it is from 0 to {BONUS_MOST_PERCENT}.")
    if not shift.language:
        raise BadShift("'language' is empty: say which language is wanted, such as sv.")
    return shift


class ClaimState(StrEnum):
    """Where a claim stands."""

    CLAIMED = "claimed"
    ASKED = "asked"  # it began without them: they are asked what happened
    EXCUSED = "excused"  # they answered; nothing counts against them
    RELEASED = "released"  # given back, or given up for them when nobody answered
    SWAPPED = "swapped"  # a colleague has it now
    WORKED = "worked"
    CANCELLED = "cancelled"  # the planner took the shift back


HOLDING = (ClaimState.CLAIMED, ClaimState.ASKED)
"""The states in which the place is theirs."""


class Claim(Struct, frozen=True, kw_only=True):
    """An agent's place in a shift, with the bonus that was promised for it."""

    id: str
    shift: Shift
    agent_id: str
    claimed_at: datetime
    state: ClaimState = ClaimState.CLAIMED
    bonus_percent: int = 0
    asked_at: datetime | None = None
    answer: str = ""
    offered_to: str | None = None
    """To whom it is offered for a swap: an agent's id, "" for everybody, None for nobody."""


def halves(shifts: Sequence[Shift]) -> dict[tuple[datetime, str, str, str], tuple[int, int]]:
    """Gives (wanted, claimed) for each half hour × market × language × skill."""
    found: dict[tuple[datetime, str, str, str], tuple[int, int]] = {}
    for shift in shifts:
        if shift.cancelled_at is not None:
            continue
        at = shift.starts_at
        while at < shift.ends_at:
            key = (at, shift.market, shift.language, shift.skill)
            wanted, claimed = found.get(key, (0, 0))
            found[key] = (wanted + shift.wanted, claimed + min(shift.claimed, shift.wanted))
            at += STEP
    return found
