"""Until when somebody may work, and from when on again: whoever knows of hours, breaks or recovery tells matching through this."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from onhand.domain.matching.waiting import Candidate


class Limit(Struct, frozen=True):
    """`ends_at`: the end of the shift, the hours allowed, or the time of a break; `recovering_until`: nothing is offered before, as after abuse."""

    ends_at: datetime | None = None
    recovering_until: datetime | None = None


LimitsOf = Callable[[Sequence[str], datetime], Awaitable[Mapping[str, Limit]]]
"""Gives the limits of these agents now; who has none may be left out."""


def all_limits(*sources: LimitsOf) -> LimitsOf:
    """Gives what all of these know together: the earliest end, the latest recovery."""

    async def limits_of(agent_ids: Sequence[str], now: datetime) -> Mapping[str, Limit]:
        found: dict[str, Limit] = {}
        for source in sources:
            for agent_id, limit in (await source(agent_ids, now)).items():
                found[agent_id] = _both(found.get(agent_id, Limit()), limit)
        return found

    return limits_of


def _both(one: Limit, other: Limit) -> Limit:
    ends = [at for at in (one.ends_at, other.ends_at) if at is not None]
    recovers = [at for at in (one.recovering_until, other.recovering_until) if at is not None]
    return Limit(min(ends, default=None), max(recovers, default=None))


async def no_limits(agent_ids: Sequence[str], now: datetime) -> Mapping[str, Limit]:
    """For nobody there is any."""
    return {}


async def within_limits(candidates: Sequence[Candidate], limits_of: LimitsOf, now: datetime) -> list[Candidate]:
    """Gives these with what limits them; who has no room is not looked at."""
    limits = await limits_of([one.agent.id for one in candidates if one.room > 0], now)
    return [
        replace(one, ends_at=limit.ends_at, recovering_until=limit.recovering_until)
        if (limit := limits.get(one.agent.id))
        else one
        for one in candidates
    ]
