"""Until when agents may go on working, read now: for whoever looks. Matching asks keep_hours.py, which reads ahead for everybody."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import groupby

from onhand.application.claim_shift import ShiftDesk
from onhand.application.worker_limits import Limit, LimitsOf
from onhand.domain.workforce.profile import Presence
from onhand.domain.workforce.shifts.limits import may_work_until
from onhand.domain.workforce.shifts.showing_up import online_spans
from onhand.store.shifts import AROUND


def hours_left(desk: ShiftDesk) -> LimitsOf:
    """Gives what tells when the hours of these agents end; of those alone who are online, since they run for nobody else."""

    async def limits_of(agent_ids: Sequence[str], now: datetime) -> Mapping[str, Limit]:
        online = [one for one in await desk.agents.find_many(agent_ids) if one.presence is Presence.ONLINE]
        log = await desk.work_log.between([one.id for one in online], now - AROUND, now)
        ordered = sorted(log, key=lambda one: (one.agent_id, one.at))
        worked = {
            agent_id: online_spans(list(some), now) for agent_id, some in groupby(ordered, lambda one: one.agent_id)
        }
        limits: dict[str, Limit] = {}
        for one in online:
            market = desk.limits.of(one.market)
            ends_at = may_work_until(market.limits, worked.get(one.id, ()), market.zone, now)
            limits[one.id] = Limit(ends_at=ends_at)
        return limits

    return limits_of
