"""What an agent sees of shifts: their own, what is open to them, and what colleagues would pass on."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from msgspec.structs import replace

from onhand.application.callers import AgentCaller
from onhand.application.claim_shift import ShiftDesk
from onhand.domain.conversation.events import Reason
from onhand.domain.workforce.profile import AgentProfile
from onhand.domain.workforce.shifts.shift import Claim, Shift

AHEAD = timedelta(days=14)
BACK = timedelta(days=7)
SHOWN = 200
_NOT_FOR_THEM = frozenset({"not_certified", "shift_is_yours"})


@dataclass(frozen=True, slots=True)
class ShiftsSeen:
    """Claims of the last week and from now on; open shifts and colleagues' places, each with why the agent cannot have it, None when they can."""

    claimed: list[Claim]
    open: list[tuple[Shift, Reason | None]]
    swaps: list[tuple[Claim, Reason | None]]


async def see_shifts(desk: ShiftDesk, caller: AgentCaller, now: datetime) -> ShiftsSeen:
    """Gives the caller's shifts, and those of the next 14 days that they may claim, or could with more hours, soonest first."""
    profile, until = await desk.profile(caller.agent.id), now + AHEAD
    claims = await desk.shifts.claims_of(profile.id, now - BACK, until + timedelta(days=1))
    worked = await desk.worked_around(profile.id, now, now)
    found = await desk.shifts.between(now, until, languages=_languages(profile), limit=SHOWN)
    wanted = [(one, desk.refusal(one, profile, claims, worked, now)) for one in found if one.places]
    swaps = await desk.shifts.swaps_for(profile.id, now)
    return ShiftsSeen(
        claims,
        [(one, refusal) for one, refusal in wanted if refusal is None or refusal.code not in _NOT_FOR_THEM],
        [(one, desk.refusal(_freed(one), profile, claims, worked, now)) for one in swaps],
    )


def _languages(profile: AgentProfile) -> list[str]:
    return sorted({one.language for one in profile.certifications} - {""}) or list(profile.languages)


def _freed(claim: Claim) -> Shift:
    """A colleague's place, as if it were open."""
    return replace(claim.shift, wanted=1, claimed=0)
