"""Until when agents may go on working, read now: for whoever looks. Matching asks keep_hours.py, which reads ahead for everybody."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime

from msgspec import Struct

from onhand.application.claim_shift import ShiftDesk
from onhand.application.time_online import online_since
from onhand.application.worker_limits import Limit, LimitsOf
from onhand.domain.workforce.profile import AgentProfile, Presence
from onhand.domain.workforce.shifts.limits import MarketLimits, Span, may_work_until
from onhand.store.shifts import AROUND


class Hours(Struct, frozen=True):
    """Until when somebody who is online may go on working, by when they were online lately and their market's limits."""

    ends_at: datetime
    worked: Sequence[Span]
    market: MarketLimits


async def hours_of(desk: ShiftDesk, agents: Sequence[AgentProfile], now: datetime) -> dict[str, Hours]:
    """Gives the hours of those of these agents who are online, since they run for nobody else."""
    online = [one for one in agents if one.presence is Presence.ONLINE]
    worked = await online_since(desk.work_log, [one.id for one in online], now - AROUND, now)
    found: dict[str, Hours] = {}
    for one in online:
        market = desk.limits.of(one.market)
        ends_at = may_work_until(market.limits, worked[one.id], market.zone, now)
        found[one.id] = Hours(ends_at, worked[one.id], market)
        await asyncio.sleep(0)  # thousands of agents hold nobody's offer up
    return found


def hours_left(desk: ShiftDesk) -> LimitsOf:
    """Gives what tells when the hours of these agents end."""

    async def limits_of(agent_ids: Sequence[str], now: datetime) -> Mapping[str, Limit]:
        hours = await hours_of(desk, await desk.agents.find_many(agent_ids), now)
        return {agent_id: Limit(ends_at=one.ends_at) for agent_id, one in hours.items()}

    return limits_of
