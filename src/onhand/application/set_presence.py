"""An agent goes online, away or offline, takes offers or none; time brings the rest. Each change stands in the work log with the row that it changes."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from onhand.application.errors import AgentNotFound
from onhand.domain.conversation import decisions
from onhand.domain.workforce import presence as standings
from onhand.domain.workforce.presence import Change, Standing
from onhand.domain.workforce.profile import Presence
from onhand.store.agents import Agents
from onhand.store.errors import StoreUnavailable
from onhand.store.inbox import Inbox
from onhand.store.log import ConversationLog

TRIES = 5

logger = logging.getLogger(__name__)

Decide = Callable[[Standing, int], Change | None]
"""Given how an agent stands and how many conversations they hold, what changes."""


@dataclass(frozen=True, slots=True)
class PresenceChanges:
    """What changes of presence need. Every one of them goes this way."""

    log: ConversationLog
    inbox: Inbox
    agents: Agents
    new_id: Callable[[], str]

    async def choose(self, agent_id: str, presence: Presence, market: str | None, now: datetime) -> None:
        """The agent's choice. What they are asked goes on to the next when they go away or offline.

        Raises StillHolding, AgentNotFound, StoreUnavailable.
        """
        await self._change(agent_id, lambda standing, holds: standings.chooses(standing, presence, market, holds), now)
        if presence is not Presence.ONLINE:
            await self._pass_offers_on(agent_id, now)

    async def accept(self, agent_id: str, now: datetime, *, accepting: bool) -> None:
        """The agent takes offers, or none; taking them while offline goes online. Raises AgentNotFound, StoreUnavailable."""
        await self._change(agent_id, lambda standing, _: standings.accepts(standing, accepting=accepting), now)

    async def lose(self, agent_id: str, now: datetime) -> bool:
        """The agent was not heard of for the grace time. Says whether that changed anything."""
        return await self._change(agent_id, lambda standing, _: standings.is_lost(standing), now)

    async def stop_at_limit(self, agent_id: str, now: datetime) -> bool:
        """The agent reached the hours allowed: offline. What they hold stays theirs to end; what they are asked goes on."""
        changed = await self._change(agent_id, lambda standing, _: standings.reaches_limit(standing), now)
        await self._pass_offers_on(agent_id, now)
        return changed

    async def let_offer_run_out(
        self, agent_id: str, offer_id: str, made_at: datetime, lasted: timedelta, now: datetime
    ) -> bool:
        """Says whether offers were paused: not for somebody who was busy."""
        wrote_at = await self.inbox.last_wrote_at(agent_id)

        def decide(standing: Standing, _: int) -> Change | None:
            return standings.lets_offer_run_out(standing, offer_id, lasted, made_at, wrote_at)

        return await self._change(agent_id, decide, now)

    async def _change(self, agent_id: str, decide: Decide, now: datetime) -> bool:
        for _ in range(TRIES):
            found = await self.agents.standing(agent_id)
            if found is None:
                raise AgentNotFound
            change = decide(*found)
            if change is None:
                return False
            if await self.agents.change(agent_id, found[0], change, now, self.new_id):
                return True
        raise StoreUnavailable

    async def _pass_offers_on(self, agent_id: str, now: datetime) -> None:
        for state in await self.inbox.own(agent_id):
            if state.offer is not None:
                await self.log.append(state.id, lambda state: decisions.agent_leaves(state, agent_id), now)
