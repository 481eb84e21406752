"""Lists of conversations: what waits, what is due, what an agent sees."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from onhand.domain.conversation.codec import state_from_json
from onhand.domain.conversation.state import Conversation
from onhand.domain.matching.waiting import PRESSING
from onhand.store.queries import Queries
from onhand.store.searching import containing


class View(StrEnum):
    """The desk's lists."""

    MINE = "mine"
    OFFERED = "offered"
    WAITING = "waiting"
    ASSISTANT = "assistant"
    RESOLVED = "resolved"
    ALL = "all"


_STATUSES = {
    View.ASSISTANT: ["open"],
    View.RESOLVED: ["resolved"],
    View.ALL: ["open", "waiting", "offered", "with_agent", "resolved"],
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page of a list ended."""

    at: datetime
    conversation_id: str


@dataclass(frozen=True, slots=True)
class Page:
    conversations: list[Conversation]
    next: Place | None


@dataclass(frozen=True, slots=True)
class Counts:
    mine: int
    offered: int
    waiting: int
    assistant: int


@dataclass(frozen=True, slots=True)
class ExpiredOffer:
    """An offer that ran out."""

    conversation_id: str
    offer_id: str
    agent_id: str
    expires_at: datetime


class Inbox:
    def __init__(self, queries: Queries) -> None:
        self._rows = queries.rows

    async def positions(self) -> dict[str, int]:
        """Gives the place in the queue of each conversation that waits, 1 for the next."""
        return {row[0]: row[1] for row in await self._rows("waiting_positions")}

    async def position(self, state: Conversation) -> int:
        """Gives the place in the queue of one that waits."""
        rank = PRESSING.index(state.priority) + 1
        return (await self._rows("position", rank=rank, since=state.waiting_since, id=state.id))[0][0]

    async def translations_due(self) -> list[str]:
        """Gives the conversations of agents and customers without a language in common, in which there may be something to translate."""
        return [row[0] for row in await self._rows("translations_due")]

    async def turns_due(self) -> list[str]:
        """Gives conversations to which the assistant owes an answer."""
        return [row[0] for row in await self._rows("turns_due")]

    async def expired_offers(self, now: datetime) -> list[ExpiredOffer]:
        """Gives the offers that ran out."""
        return [ExpiredOffer(*row) for row in await self._rows("expired_offers", now=now)]

    async def last_wrote_at(self, agent_id: str) -> datetime | None:
        """Gives when the agent last had the last word in a conversation that they hold."""
        return (await self._rows("last_wrote_at", agent_id=agent_id))[0][0]

    async def idle_open(self, before: datetime) -> list[str]:
        """Gives conversations with the assistant in which nobody has written since `before`."""
        return [row[0] for row in await self._rows("idle_open", before=before)]

    async def counts(self, agent_ids: Sequence[str]) -> dict[str, Counts]:
        """Gives how much is in the lists that change by themselves, for each agent."""
        waiting, assistant = (await self._rows("counts"))[0]
        own = await self._rows("own_counts", agent_ids=list(agent_ids))
        return {agent_id: Counts(mine, offered, waiting, assistant) for agent_id, mine, offered in own}

    async def own(self, agent_id: str) -> list[Conversation]:
        """Gives what an agent holds, is offered, or still wraps up."""
        return [state_from_json(row[0]) for row in await self._rows("held_by", ids=[agent_id])]

    async def related(self, state: Conversation) -> list[Conversation]:
        """Gives the same customer's other conversations, newest first."""
        if state.customer is None:
            return []
        rows = await self._rows("related", customer_id=state.customer.id, id=state.id)
        return [state_from_json(row[0]) for row in rows]

    async def page(self, view: View, agent_id: str, search: str | None, after: Place | None, limit: int) -> Page:
        """Gives one page of a list: what waits in the order in which it is served, everything else newest first."""
        if view in (View.MINE, View.OFFERED):
            return Page(_own_view(await self.own(agent_id), view, search), None)
        parameters = {
            "after_at": after.at if after else None,
            "after_id": after.conversation_id if after else None,
            "search": containing(search),
            "limit": limit + 1,
        }
        if view is View.WAITING:
            rows = await self._rows("list_waiting", **parameters)
        else:
            rows = await self._rows("list_by_status", statuses=_STATUSES[view], **parameters)
        last = Place(rows[limit - 1][1], rows[limit - 1][2]) if len(rows) > limit else None
        return Page([state_from_json(row[0]) for row in rows[:limit]], last)


def _own_view(own: Sequence[Conversation], view: View, search: str | None) -> list[Conversation]:
    # What they only still wrap up is nobody's any more.
    wanted = (
        [s for s in own if s.offer is not None] if view is View.OFFERED else [s for s in own if s.agent is not None]
    )
    if search:
        wanted = [s for s in wanted if search.lower() in _searchable(s)]
    return sorted(wanted, key=lambda s: s.last.at if s.last else s.started_at, reverse=True)


def _searchable(state: Conversation) -> str:
    customer = state.customer
    parts = (
        state.id,
        customer.name if customer else "",
        customer.email if customer else "",
        state.last.text if state.last else "",
    )
    return " ".join(parts).lower()
