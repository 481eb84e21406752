"""An agent claims a shift, gives it back, or takes a colleague's place in one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from onhand.application.callers import AgentCaller
from onhand.application.errors import AgentNotFound
from onhand.application.time_online import online_since
from onhand.domain.conversation.events import Reason
from onhand.domain.workforce.decisions import DecisionKind, WorkerDecision
from onhand.domain.workforce.profile import AgentProfile
from onhand.domain.workforce.shifts.claiming import why_not
from onhand.domain.workforce.shifts.limits import LimitsByMarket, Span
from onhand.domain.workforce.shifts.shift import (
    HOLDING,
    Claim,
    ClaimNotYours,
    ClaimState,
    Shift,
    ShiftNotFound,
    ShiftRefused,
)
from onhand.store.agents import Agents
from onhand.store.shifts import AROUND, Claiming, Shifts
from onhand.store.work_log import WorkLog


@dataclass(frozen=True, slots=True)
class ShiftDesk:
    """What claiming needs: the store, the limits of each market, and who asks when."""

    shifts: Shifts
    agents: Agents
    work_log: WorkLog
    limits: LimitsByMarket

    async def profile(self, agent_id: str) -> AgentProfile:
        found = await self.agents.find(agent_id)
        if found is None:
            raise AgentNotFound
        return found

    async def worked_around(self, agent_id: str, since: datetime, now: datetime) -> list[Span]:
        """Gives when the agent was online in the days before a time and after it, as far as that is past."""
        spans = (await online_since(self.work_log, [agent_id], since - 2 * AROUND, now))[agent_id]
        return [span for span in spans if span[1] > since - AROUND]

    def refusal(
        self, shift: Shift, agent: AgentProfile, claims: Sequence[Claim], worked: Sequence[Span], now: datetime
    ) -> Reason | None:
        """Gives why this agent may not claim this shift, None when they may."""
        market = self.limits.of(shift.market)
        return why_not(shift, agent, claims, worked, market.limits, market.zone, now)


async def claim_shift(desk: ShiftDesk, caller: AgentCaller, shift_id: str, claim_id: str, now: datetime) -> Claim:
    """Claims a place, under an id of the caller's own, so that asked twice it is claimed once.

    Raises ShiftNotFound, ClaimNotYours where the id is a colleague's, ShiftRefused with the reason, which is also kept as a decision that can be contested.
    """
    agent, shift = await desk.profile(caller.agent.id), await _found(desk, shift_id)
    worked = await desk.worked_around(agent.id, shift.starts_at, now)
    async with desk.shifts.claiming(shift_id, [agent.id]) as claiming:
        known = await _made_before(claiming, agent, claim_id)
        if known is not None:
            return known
        claim = await _claimed(desk, claiming, agent, shift_id, worked, claim_id, now)
    if isinstance(claim, Reason):
        await _keep_refusal(desk, agent.id, shift_id, claim, claim_id, now)
        raise ShiftRefused(claim)
    return claim


async def give_back(desk: ShiftDesk, caller: AgentCaller, claim_id: str, now: datetime) -> None:
    """Gives a place back, up to the shift's beginning; it costs nothing. Raises ClaimNotYours."""
    claim = await own_claim(desk, caller, claim_id)
    if claim.shift.starts_at <= now or not await desk.shifts.move(claim.id, ClaimState.RELEASED, now):
        raise ClaimNotYours


async def offer_swap(desk: ShiftDesk, caller: AgentCaller, claim_id: str, to_agent_id: str | None) -> None:
    """Offers a place to one colleague, to all ("") or to nobody any more (None). It stays the caller's until somebody takes it. Raises ClaimNotYours."""
    if to_agent_id:
        await desk.profile(to_agent_id)
    if not await desk.shifts.offer_swap(claim_id, caller.agent.id, to_agent_id):
        raise ClaimNotYours


async def take_swap(desk: ShiftDesk, caller: AgentCaller, claim_id: str, new_claim_id: str, now: datetime) -> Claim:
    """Takes the place that a colleague offers, with the bonus that was promised for it: both at once, or neither.

    Raises ClaimNotYours when it is not offered to the caller any more, ShiftRefused.
    """
    agent = await desk.profile(caller.agent.id)
    offered = await desk.shifts.claim(claim_id)
    if offered is None:
        raise ClaimNotYours
    shift = offered.shift
    worked = await desk.worked_around(agent.id, shift.starts_at, now)
    async with desk.shifts.claiming(shift.id, [agent.id, offered.agent_id]) as claiming:
        known = await _made_before(claiming, agent, new_claim_id)
        if known is not None:
            return known
        offered = await claiming.claim(claim_id)
        is_open = offered is not None and offered.state is ClaimState.CLAIMED and shift.starts_at > now
        if offered is None or not is_open or offered.offered_to not in ("", agent.id):
            raise ClaimNotYours
        await claiming.move(claim_id, ClaimState.SWAPPED, now)
        claim = await _claimed(desk, claiming, agent, shift.id, worked, new_claim_id, now, bonus=offered.bonus_percent)
        if isinstance(claim, Reason):
            raise ShiftRefused(claim)  # what was moved above is not kept
    return claim


async def _made_before(claiming: Claiming, agent: AgentProfile, claim_id: str) -> Claim | None:
    known = await claiming.claim(claim_id)
    if known is not None and known.agent_id != agent.id:
        raise ClaimNotYours
    return known


async def own_claim(desk: ShiftDesk, caller: AgentCaller, claim_id: str) -> Claim:
    """Gives a claim of the caller's that still holds its place. Raises ClaimNotYours."""
    claim = await desk.shifts.claim(claim_id)
    if claim is None or claim.agent_id != caller.agent.id or claim.state not in HOLDING:
        raise ClaimNotYours
    return claim


async def _claimed(
    desk: ShiftDesk,
    claiming: Claiming,
    agent: AgentProfile,
    shift_id: str,
    worked: Sequence[Span],
    claim_id: str,
    now: datetime,
    bonus: int | None = None,
) -> Claim | Reason:
    shift = await claiming.shift(shift_id)
    if shift is None:
        raise ShiftNotFound
    refusal = desk.refusal(shift, agent, await claiming.claims_around(agent.id, shift), worked, now)
    if refusal is not None:
        return refusal
    promised = shift.bonus_percent if bonus is None else bonus
    claim = Claim(id=claim_id, shift=shift, agent_id=agent.id, claimed_at=now, bonus_percent=promised)
    await claiming.add(claim)
    return claim


async def _found(desk: ShiftDesk, shift_id: str) -> Shift:
    shift = await desk.shifts.find(shift_id)
    if shift is None:
        raise ShiftNotFound
    return shift


async def _keep_refusal(
    desk: ShiftDesk, agent_id: str, shift_id: str, reason: Reason, decision_id: str, now: datetime
) -> None:
    refused = WorkerDecision(
        id=decision_id,
        worker_id=agent_id,
        at=now,
        kind=DecisionKind.SHIFT_REFUSED,
        reasons=(reason,),
        about=shift_id,
    )
    await desk.work_log.decide(refused)
