"""Whoever was abused is given time: nothing is offered meanwhile, the time is paid, and they may go on earlier."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid5

from onhand.application.callers import AgentCaller
from onhand.application.time_online import online_since
from onhand.application.worker_limits import Limit
from onhand.domain.workforce.decisions import DecisionKind, WorkerDecision
from onhand.domain.workforce.shifts.limits import LimitsByMarket
from onhand.domain.workforce.wellbeing import Break, Ended, Recovery, ends_after_abuse, next_break, recoveries
from onhand.store.shifts import AROUND
from onhand.store.wellbeing import Care
from onhand.store.work_log import WorkLog

_NAMES = UUID("6f1f5b0e-6a1c-4a39-9d0e-5a0c3e6f0013")
"""Of decisions about recovery: the same one has the same id, so that it is put on record once."""


@dataclass(frozen=True, slots=True)
class Recoveries:
    """What is read off the log each time: it holds after a restart, and for every matcher."""

    care: Care
    work_log: WorkLog
    limits: LimitsByMarket

    async def now(self, now: datetime) -> dict[str, Recovery]:
        """Gives who recovers now."""
        ended = ends_after_abuse(await self.care.care_events(now))
        if not ended:
            return {}
        ids = sorted({one.agent_id for one in ended})
        markets, gone_on = await self.care.markets_of(ids), await self.care.gone_on(ids, now)
        minutes_of = {one: self.limits.of(market).limits.recovery_minutes for one, market in markets.items()}
        return recoveries(ended, gone_on, minutes_of, now)

    async def limits_of(self, agent_ids: Sequence[str], now: datetime) -> Mapping[str, Limit]:
        """Gives until when nothing is offered to these agents."""
        found = await self.now(now)
        return {one: Limit(recovering_until=found[one].until) for one in agent_ids if one in found}

    async def put_on_record(self, now: datetime) -> int:
        """That nothing is offered is a decision about a worker: it is told with its reason, and can be contested. Gives how many recover."""
        found = await self.now(now)
        for one in found.values():
            await self.work_log.decide(
                WorkerDecision(
                    id=_id_of(one.ended),
                    worker_id=one.ended.agent_id,
                    at=one.ended.at,
                    kind=DecisionKind.RECOVERY_GIVEN,
                    reasons=one.reasons,
                    about=one.ended.conversation_id,
                )
            )
        return len(found)

    async def go_on(self, caller: AgentCaller, now: datetime) -> None:
        """The agent goes on before the time is over."""
        await self.care.go_on(caller.agent.id, now)

    async def next_break(self, agent_id: str, market: str, now: datetime) -> Break:
        """Gives when a break is due for an agent who works for this market."""
        worked = await online_since(self.work_log, [agent_id], now - AROUND, now)
        return next_break(self.limits.of(market).limits, worked[agent_id], now)


def _id_of(ended: Ended) -> str:
    return str(uuid5(_NAMES, f"{ended.agent_id}/{ended.conversation_id}/{ended.seq}"))
