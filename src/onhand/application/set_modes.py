"""A lead says how much of an errand the assistant may do by itself."""

from datetime import datetime

from onhand.application.callers import AgentCaller
from onhand.domain.errands.modes import Mode, ModeRule
from onhand.store.modes import ErrandModes

SET_MODES = "see or change what the assistant does by itself"


async def set_mode(modes: ErrandModes, caller: AgentCaller, place: ModeRule, mode: Mode | None, now: datetime) -> None:
    """Sets the mode of a place, or takes back what was set for it (None). Raises Forbidden."""
    caller.check_leads(SET_MODES)
    if mode is None:
        await modes.take_back(place, caller.agent.name, now)
    else:
        await modes.set(place, caller.agent.name, now)
