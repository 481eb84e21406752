"""Whoever waits is offered to who may serve them. Any number of matchers may do so at the same time.

Two may propose the same at once: a conversation takes one offer by its events' numbers, an agent takes it by their room, which the database fences
(store/rooms.py); the other offer is refused, and what it was about is matched again.
"""

import asyncio
from collections.abc import Callable
from datetime import datetime

from onhand.application.worker_limits import LimitsOf, no_limits, within_limits
from onhand.domain.conversation import decisions
from onhand.domain.conversation.errors import ConversationError
from onhand.domain.conversation.events import OfferMade
from onhand.domain.matching.offers import propose_offers
from onhand.domain.matching.policy import DEFAULT, Policy
from onhand.domain.matching.waiting import Proposal
from onhand.domain.workforce.mentoring import who_may_be_asked
from onhand.store.log import ConversationLog
from onhand.store.queue import Queue


async def match_waiting(
    log: ConversationLog,
    queue: Queue,
    now: datetime,
    new_id: Callable[[], str],
    *,
    policy: Policy = DEFAULT,
    limits_of: LimitsOf = no_limits,
) -> int:
    """Makes the offers that are possible now. Gives how many."""
    waiting = await queue.waiting()
    if not waiting:
        return 0
    candidates = await queue.candidates(now)
    if any(one.is_mentored for one in candidates):
        candidates = who_may_be_asked(candidates, mentor_is_there=await queue.mentor_is_online(now))
    if not any(one.room > 0 for one in candidates):
        return 0
    candidates = await within_limits(candidates, limits_of, now)
    proposals = propose_offers(waiting, candidates, now, policy)
    waits, asked = {one.conversation_id: one for one in waiting}, {one.agent.id: one for one in candidates}
    offers = (
        _offer(log, one, one.as_event(waits[one.conversation_id], asked[one.agent.id], new_id(), now), now)
        for one in proposals
    )
    return sum(await asyncio.gather(*offers))


async def _offer(log: ConversationLog, proposal: Proposal, made: OfferMade, now: datetime) -> int:
    try:
        await log.append(
            proposal.conversation_id, lambda state: decisions.offer(state, made), now, asks_agent=proposal.agent.id
        )
    except ConversationError:  # it does not wait any more, or another matcher asked this agent first
        return 0
    return 1
