"""Nobody works more hours than their market allows, or rests less: offers stop before the limit, and at it the agent goes offline, told why."""

import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

from onhand.application.claim_shift import ShiftDesk
from onhand.application.hours_left import Hours, hours_of
from onhand.application.set_presence import PresenceChanges
from onhand.application.worker_limits import Limit
from onhand.domain.conversation.events import Reason
from onhand.domain.workforce.decisions import DecisionKind, WorkerDecision
from onhand.domain.workforce.shifts.limits import MarketLimits, Span, exceeded

logger = logging.getLogger(__name__)

_A_MINUTE = timedelta(minutes=1)


class KeepHours:
    """Knows until when each agent who is online may work; what it knows is as old as the last look."""

    def __init__(self, desk: ShiftDesk, presence: PresenceChanges, new_id: Callable[[], str]) -> None:
        self._desk = desk
        self._presence = presence
        self._new_id = new_id
        self._ends_at: dict[str, datetime] = {}

    async def limits_of(self, agent_ids: Sequence[str], now: datetime) -> Mapping[str, Limit]:
        """Gives when the hours of these agents end, as far as that was looked at. Reads nothing."""
        return {one: Limit(ends_at=self._ends_at[one]) for one in agent_ids if one in self._ends_at}

    async def look(self, now: datetime) -> int:
        """Looks at everybody who is online; who reached a limit goes offline, with a reason. Gives how many did."""
        hours = await hours_of(self._desk, await self._desk.agents.everyone(), now)
        self._ends_at = {agent_id: one.ends_at for agent_id, one in hours.items()}
        reached = {agent_id: one for agent_id, one in hours.items() if one.ends_at <= now}
        for agent_id, one in reached.items():
            await self._stop(agent_id, one, now)
        return len(reached)

    async def _stop(self, agent_id: str, hours: Hours, now: datetime) -> None:
        if not await self._presence.stop_at_limit(agent_id, now):
            return
        reason = _reason(hours.market, hours.worked, now)
        decision = WorkerDecision(
            id=self._new_id(), worker_id=agent_id, at=now, kind=DecisionKind.LIMIT_REACHED, reasons=(reason,)
        )
        await self._desk.work_log.decide(decision)
        logger.info("An agent reached the hours allowed and went offline.", extra={"agent": agent_id})


def _reason(market: MarketLimits, worked: Sequence[Span], now: datetime) -> Reason:
    limits = market.limits
    limit = exceeded(limits, [*worked, (now, now + _A_MINUTE)], market.zone) or "hours_a_day"
    most = {"hours_a_day": limits.hours_a_day, "hours_a_week": limits.hours_a_week, "rest": limits.rest_hours}
    return Reason(f"reached_{limit}", {"hours": f"{most[limit]:g}"})
