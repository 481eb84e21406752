"""What is slow to import and needed by few requests: loaded when it is first asked for, so that a process that was killed is back at once."""

import asyncio
from typing import TYPE_CHECKING

from onhand.bootstrap import House

if TYPE_CHECKING:
    from onhand.bootstrap.agent_help import AgentHelp


class LateHelp:
    """The help that agents ask for."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._loaded: AgentHelp | None = None
        self._loading = asyncio.Lock()

    async def __call__(self) -> "AgentHelp":
        """Gives it. Raises BadErrands."""
        async with self._loading:
            if self._loaded is None:
                self._loaded = await asyncio.to_thread(_load, self._house)
            return self._loaded


def _load(house: House) -> "AgentHelp":
    from onhand.bootstrap.agent_help import load_agent_help

    return load_agent_help(house)
