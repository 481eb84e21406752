"""How long somebody may have to wait, as a range."""

import asyncio
from datetime import datetime

from onhand.domain.conversation.state import Conversation
from onhand.domain.matching.wait_estimate import Wait, estimate_wait
from onhand.store.inbox import Inbox


async def tell_wait(inbox: Inbox, now: datetime, state: Conversation) -> Wait | None:
    """Gives the wait of one who waits, None for one who does not."""
    if state.waiting_since is None:
        return None
    position = await inbox.position(state)
    capacity, handle_seconds = await asyncio.gather(inbox.capacity(now), inbox.mean_handle_seconds(now))
    return estimate_wait(position, capacity.free_places, capacity.places, capacity.people, handle_seconds)


async def tell_waits(inbox: Inbox, now: datetime) -> dict[str, Wait]:
    """Gives everybody's wait at once."""
    positions = await inbox.positions()
    if not positions:
        return {}
    capacity, handle_seconds = await asyncio.gather(inbox.capacity(now), inbox.mean_handle_seconds(now))
    return {
        conversation_id: estimate_wait(position, capacity.free_places, capacity.places, capacity.people, handle_seconds)
        for conversation_id, position in positions.items()
    }
