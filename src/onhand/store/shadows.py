"""What the assistant would have said and done in its agents' place, unseen."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from onhand.domain.conversation.codec import event_from_json
from onhand.domain.conversation.events import ActionProposed, SuggestionMade
from onhand.store.queries import Queries


@dataclass(frozen=True, slots=True)
class ShadowPlace:
    """Where a page ended."""

    at: datetime
    conversation_id: str
    seq: int


@dataclass(frozen=True, slots=True)
class Shadow:
    """One, with what the customer had written and what the agent answered (None where they did not)."""

    place: ShadowPlace
    would: SuggestionMade | ActionProposed
    asked: str | None
    agent: str | None
    wrote: str | None


@dataclass(frozen=True, slots=True)
class ShadowPage:
    shadows: Sequence[Shadow]
    next: ShadowPlace | None


class Shadows:
    def __init__(self, queries: Queries) -> None:
        self._queries = queries

    async def page(self, errand: str | None, after: ShadowPlace | None, limit: int) -> ShadowPage:
        """Gives one page, newest first, of episodes that have ended."""
        rows = await self._queries.rows(
            "shadows",
            errand=errand,
            after_at=after.at if after else None,
            after_id=after.conversation_id if after else None,
            after_seq=after.seq if after else None,
            limit=limit + 1,
        )
        shadows = [
            Shadow(ShadowPlace(at, conversation_id, seq), _would(kind, data), asked, agent, wrote)
            for conversation_id, seq, at, kind, data, asked, agent, wrote in rows[:limit]
        ]
        return ShadowPage(shadows, shadows[-1].place if len(rows) > limit else None)


def _would(kind: str, data: str) -> SuggestionMade | ActionProposed:
    event = event_from_json(kind, data)
    if not isinstance(event, SuggestionMade | ActionProposed):
        raise TypeError(f"'{kind}' is no shadow.")
    return event
