"""Until when somebody may work, and from when on again: whoever knows of hours, breaks or recovery tells matching through this."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime

from msgspec import Struct


class Limit(Struct, frozen=True):
    """`ends_at`: the end of the shift, the hours allowed, or the time of a break; `recovering_until`: nothing is offered before, as after abuse."""

    ends_at: datetime | None = None
    recovering_until: datetime | None = None


LimitsOf = Callable[[Sequence[str], datetime], Awaitable[Mapping[str, Limit]]]
"""Gives the limits of these agents now; who has none may be left out."""


async def no_limits(agent_ids: Sequence[str], now: datetime) -> Mapping[str, Limit]:
    """For nobody there is any."""
    return {}
