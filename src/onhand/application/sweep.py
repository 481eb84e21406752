"""What nobody asks for but time brings: offers run out, agents vanish, conversations fall asleep."""

import logging
from datetime import datetime, timedelta

from onhand.application.resolve_conversation import resolve_idle
from onhand.domain.conversation import decisions
from onhand.domain.conversation.errors import ConversationError
from onhand.store.agents import Agents
from onhand.store.inbox import Inbox
from onhand.store.log import ConversationLog

logger = logging.getLogger(__name__)


async def expire_offers(log: ConversationLog, inbox: Inbox, agents: Agents, now: datetime) -> int:
    """Offers that ran out go on to the next. Gives how many.

    Who let one run out without a word to anybody is taken to be away and gets no more until they say so.
    """
    expired = 0
    for offer in await inbox.expired_offers(now):
        try:
            await log.append(
                offer.conversation_id, lambda state, o=offer.offer_id: decisions.offer_expires(state, o), now
            )
        except ConversationError:  # it was answered just now
            continue
        if not offer.was_busy:
            await agents.set_accepting(offer.agent_id, accepting=False)
            logger.info(
                "An offer ran out; the agent takes no more for now.", extra={"conversation": offer.conversation_id}
            )
        expired += 1
    return expired


async def return_lost_conversations(log: ConversationLog, agents: Agents, now: datetime, grace: timedelta) -> int:
    """Conversations of agents who were not heard of for `grace` go back to the queue, ahead of newer ones. Gives how many."""
    lost = await agents.lost(now, grace)
    for conversation_id, agent_id in lost:
        await log.append(conversation_id, lambda state, a=agent_id: decisions.agent_is_lost(state, a), now)
        logger.warning("An agent vanished; the conversation waits again.", extra={"conversation": conversation_id})
    return len(lost)


async def resolve_idle_conversations(log: ConversationLog, inbox: Inbox, now: datetime, idle: timedelta) -> int:
    """Ends what the assistant holds and nobody has written in for `idle`. Gives how many."""
    asleep = await inbox.idle_open(now - idle)
    for conversation_id in asleep:
        await resolve_idle(log, now, conversation_id, now - idle)
    return len(asleep)
