"""What time brings to shifts: colleagues are called for gaps, who did not come is asked, what was worked is put on record."""

import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from uuid import UUID, uuid5

from onhand.application.callers import AgentCaller
from onhand.application.claim_shift import ShiftDesk, own_claim
from onhand.application.time_online import online_since
from onhand.domain.conversation.events import Reason
from onhand.domain.workforce.decisions import DecisionKind, WorkerDecision
from onhand.domain.workforce.shifts.shift import Claim, ClaimNotYours, ClaimState
from onhand.domain.workforce.shifts.showing_up import Next, next_step, wants_jump_on
from onhand.domain.workforce.work_log import ShiftWorked, Worked

logger = logging.getLogger(__name__)

HORIZON = timedelta(days=1)  # no market calls colleagues earlier
LOOK_BACK = timedelta(days=2)  # before a shift, for when somebody went online
ANSWER_CHARACTERS = 500
_IDS = UUID(
    "5b0f7f0e-3a34-4a5e-9a4c-7b6b1d1f8a10"
)  # ids made of a claim's, so that what is written twice is there once


async def call_for_gaps(desk: ShiftDesk, now: datetime) -> int:
    """Calls colleagues, with the market's bonus, for shifts with places left that begin soon. Gives for how many."""
    called = 0
    for shift in await desk.shifts.with_gaps(now, now + HORIZON):
        limits = desk.limits.of(shift.market).limits
        if wants_jump_on(shift.places, shift.starts_at, shift.jump_on_at, limits, now):
            called += await desk.shifts.call_for(shift.id, limits.jump_on_bonus_percent, now)
    return called


async def look_after_claims(desk: ShiftDesk, now: datetime) -> int:
    """Asks who did not come, gives their place up when nobody answers, and keeps what was worked. Gives how many claims moved on."""
    claims = await desk.shifts.begun(now)
    if not claims:
        return 0
    since = min(claim.shift.starts_at for claim in claims) - LOOK_BACK
    online = await online_since(desk.work_log, sorted({claim.agent_id for claim in claims}), since, now)
    moved = 0
    for claim in claims:
        step = next_step(claim, online[claim.agent_id], desk.limits.of(claim.shift.market).limits, now)
        if step is not None:
            await _STEPS[step](desk, claim, now)
            moved += 1
    return moved


async def answer_absence(desk: ShiftDesk, caller: AgentCaller, claim_id: str, answer: str, now: datetime) -> None:
    """Keeps what somebody says who was asked why they did not come; nothing counts against who answers. Raises ClaimNotYours."""
    claim = await own_claim(desk, caller, claim_id)
    said = " ".join(answer.replace("\x00", "").split())[:ANSWER_CHARACTERS]
    if claim.state is not ClaimState.ASKED or not await desk.shifts.move(
        claim_id, ClaimState.EXCUSED, now, answer=said
    ):
        raise ClaimNotYours


async def _ask(desk: ShiftDesk, claim: Claim, now: datetime) -> None:
    await desk.shifts.move(claim.id, ClaimState.ASKED, now)


async def _give_up(desk: ShiftDesk, claim: Claim, now: datetime) -> None:
    await _note(desk, claim, "did_not_come", now)
    await desk.shifts.move(claim.id, ClaimState.RELEASED, now)


async def _worked(desk: ShiftDesk, claim: Claim, now: datetime) -> None:
    shift = claim.shift
    worked = ShiftWorked(shift.id, shift.starts_at, shift.ends_at, claim.bonus_percent)
    await desk.work_log.write(Worked(_made_of(claim, "worked"), claim.agent_id, now, worked))
    await desk.shifts.move(claim.id, ClaimState.WORKED, now)


async def _was_there_less(desk: ShiftDesk, claim: Claim, now: datetime) -> None:
    await _note(desk, claim, "was_there_less", now)
    await desk.shifts.move(claim.id, ClaimState.RELEASED, now)


async def _note(desk: ShiftDesk, claim: Claim, code: str, now: datetime) -> None:
    """A note for a lead to look at, which the agent sees and can contest; nothing follows from it by itself."""
    when = {"starts_at": claim.shift.starts_at.isoformat(), "ends_at": claim.shift.ends_at.isoformat()}
    noted = WorkerDecision(
        id=_made_of(claim, code),
        worker_id=claim.agent_id,
        at=now,
        kind=DecisionKind.NO_SHOW_NOTED,
        reasons=(Reason(code, dict(when)),),
        about=claim.shift.id,
    )
    await desk.work_log.decide(noted)
    logger.info("A claimed shift was not worked as claimed; it is noted for a lead.", extra={"agent": claim.agent_id})


def _made_of(claim: Claim, what: str) -> str:
    return str(uuid5(_IDS, f"{claim.id} {what}"))


_STEPS: dict[Next, Callable[[ShiftDesk, Claim, datetime], Awaitable[None]]] = {
    Next.ASK: _ask,
    Next.GIVE_UP: _give_up,
    Next.WORKED: _worked,
    Next.NOTE: _was_there_less,
}
