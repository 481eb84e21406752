"""What nobody asks for but time brings: offers run out, agents vanish, wrap-ups end, conversations fall asleep.

Several workers may sweep at once: whoever comes second finds it done.
"""

import logging
from datetime import datetime, timedelta

from onhand.application.resolve_conversation import resolve_idle
from onhand.application.set_presence import PresenceChanges
from onhand.domain.conversation import decisions
from onhand.domain.conversation.errors import ConversationError
from onhand.domain.matching.waiting import OFFER_LASTS
from onhand.store.inbox import Inbox
from onhand.store.log import ConversationLog
from onhand.store.queue import Queue

logger = logging.getLogger(__name__)


async def expire_offers(presence: PresenceChanges, now: datetime) -> int:
    """Offers that ran out go on to the next. Gives how many.

    Who let one run out without a word to anybody is taken to be away and gets no more until they say so.
    """
    expired = 0
    for offer in await presence.inbox.expired_offers(now):
        try:
            await presence.log.append(
                offer.conversation_id, lambda state, o=offer.offer_id: decisions.offer_expires(state, o), now
            )
        except ConversationError:  # it was answered just now
            continue
        made_at = offer.expires_at - OFFER_LASTS
        if await presence.let_offer_run_out(offer.agent_id, offer.offer_id, made_at, OFFER_LASTS, now):
            logger.info(
                "An offer ran out; the agent takes no more for now.", extra={"conversation": offer.conversation_id}
            )
        expired += 1
    return expired


async def return_lost_conversations(presence: PresenceChanges, now: datetime, grace: timedelta) -> int:
    """Agents who were not heard of for `grace` are offline, and their conversations go back to the queue, ahead of newer ones. Gives how many went back."""
    for agent_id in await presence.agents.unheard_of(now, grace):
        if await presence.lose(agent_id, now):
            logger.info("An agent was not heard of for the grace time and is offline.", extra={"agent": agent_id})
    lost = await presence.agents.lost(now, grace)
    for conversation_id, agent_id in lost:
        await presence.log.append(conversation_id, lambda state, a=agent_id: decisions.agent_is_lost(state, a), now)
        logger.warning("An agent vanished; the conversation waits again.", extra={"conversation": conversation_id})
    return len(lost)


async def end_wrap_ups(log: ConversationLog, queue: Queue, now: datetime) -> int:
    """Notes of wrap-ups whose time has passed that they are over. Gives how many."""
    due = await queue.due_wrap_ups(now)
    for conversation_id in due:
        await log.append(conversation_id, lambda state: decisions.wrap_up_ends(state, now), now)
    return len(due)


async def resolve_idle_conversations(log: ConversationLog, inbox: Inbox, now: datetime, idle: timedelta) -> int:
    """Ends what the assistant holds and nobody has written in for `idle`. Gives how many."""
    asleep = await inbox.idle_open(now - idle)
    for conversation_id in asleep:
        await resolve_idle(log, now, conversation_id, now - idle)
    return len(asleep)
