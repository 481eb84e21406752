"""Whether somebody came to their shift. Who did not is asked first; a place is given up so that others can jump on; nothing more follows by itself."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from onhand.domain.workforce.shifts.limits import Limits, Span, merged
from onhand.domain.workforce.shifts.shift import HOLDING, Claim, ClaimState
from onhand.domain.workforce.work_log import WentAway, WentOffline, WentOnline, Worked

WORKED_SHARE = 0.8
"""The share of a shift that somebody was there for it to count as worked as claimed."""


class Next(StrEnum):
    """What is to be done about a claim now."""

    ASK = "ask"
    GIVE_UP = "give_up"
    WORKED = "worked"
    NOTE = "note"  # it ended, and they were there for less than was claimed: a person looks at it


def online_spans(worked: Sequence[Worked], until: datetime) -> list[Span]:
    """Gives when somebody was online, from their work log in order; who is online still, was until `until`."""
    found: list[Span] = []
    since: datetime | None = None
    for one in worked:
        match one.work:
            case WentOnline():
                since = since or one.at
            case WentAway() | WentOffline():
                if since is not None:
                    found.append((since, one.at))
                since = None
            case _:
                pass
    if since is not None and since < until:
        found.append((since, until))
    return merged(found)


def next_step(claim: Claim, online: Sequence[Span], limits: Limits, now: datetime) -> Next | None:
    """Gives what to do about a claim now, None for nothing. `online` is when the agent was online around the shift."""
    shift = claim.shift
    if claim.state not in HOLDING or shift.cancelled_at is not None:
        return None
    there = _within(online, shift.starts_at, min(now, shift.ends_at))
    if now >= shift.ends_at:
        return Next.WORKED if there >= WORKED_SHARE * shift.lasts else Next.NOTE
    is_there = there > timedelta() or any(starts_at <= now < ends_at for starts_at, ends_at in online)
    if is_there:
        return None
    if claim.state is ClaimState.CLAIMED and now >= shift.starts_at + timedelta(minutes=limits.late_minutes):
        return Next.ASK
    asked_long_ago = claim.asked_at is not None and now >= claim.asked_at + timedelta(
        minutes=limits.give_up_minutes - limits.late_minutes
    )
    return Next.GIVE_UP if claim.state is ClaimState.ASKED and asked_long_ago else None


def wants_jump_on(
    claim_places: int, starts_at: datetime, called_at: datetime | None, limits: Limits, now: datetime
) -> bool:
    """Says whether colleagues are to be called for a shift with places left: it begins soon or has begun, and they were not called before."""
    return claim_places > 0 and called_at is None and now >= starts_at - timedelta(minutes=limits.jump_on_minutes)


def _within(spans: Sequence[Span], since: datetime, until: datetime) -> timedelta:
    found = timedelta()
    for starts_at, ends_at in spans:
        found += max(timedelta(), min(ends_at, until) - max(starts_at, since))
    return found
