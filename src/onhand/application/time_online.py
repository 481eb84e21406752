"""When agents were online, off the work log: limits, breaks and shifts all look at that."""

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby

from onhand.domain.workforce.shifts.limits import Span
from onhand.domain.workforce.shifts.showing_up import online_spans
from onhand.store.work_log import WorkLog


async def online_since(
    work_log: WorkLog, agent_ids: Sequence[str], since: datetime, now: datetime
) -> dict[str, list[Span]]:
    """Gives when each of these agents was online since a time (who is still, until `now`), for all of them in one look."""
    log = sorted(await work_log.between(agent_ids, since, now), key=lambda one: (one.agent_id, one.at))
    found = {agent_id: online_spans(list(done), now) for agent_id, done in groupby(log, lambda one: one.agent_id)}
    return {agent_id: found.get(agent_id, []) for agent_id in agent_ids}
