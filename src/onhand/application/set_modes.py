"""A lead says how much of an errand the assistant may do by itself."""

from datetime import datetime

from onhand.application.callers import AgentCaller
from onhand.application.errors import Forbidden
from onhand.domain.errands.modes import Mode, ModeRule
from onhand.domain.workforce.profile import Role
from onhand.store.modes import ErrandModes


def check_lead(caller: AgentCaller) -> None:
    """Raises Forbidden for everybody who is no lead."""
    if caller.role is not Role.LEAD:
        raise Forbidden("see or change what the assistant does by itself; leads do that")


async def set_mode(modes: ErrandModes, caller: AgentCaller, place: ModeRule, mode: Mode | None, now: datetime) -> None:
    """Sets the mode of a place, or takes back what was set for it (None). Raises Forbidden."""
    check_lead(caller)
    if mode is None:
        await modes.take_back(place, caller.agent.name, now)
    else:
        await modes.set(place, caller.agent.name, now)
