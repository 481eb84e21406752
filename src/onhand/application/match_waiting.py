"""Whoever waits is offered to who may serve them."""

import asyncio
from collections.abc import Callable
from datetime import datetime

from onhand.domain.conversation import decisions
from onhand.domain.conversation.errors import ConversationError
from onhand.domain.conversation.events import OfferMade
from onhand.domain.conversation.state import Conversation
from onhand.domain.matching.offers import Candidate, Proposal, Waiting, propose_offers
from onhand.domain.workforce.profile import AgentProfile
from onhand.store.agents import Agents
from onhand.store.inbox import Inbox
from onhand.store.log import ConversationLog


async def match_waiting(
    log: ConversationLog,
    inbox: Inbox,
    agents: Agents,
    now: datetime,
    new_id: Callable[[], str],
    last_offers: dict[str, datetime],
) -> int:
    """Makes the offers that are possible now. Gives how many. One matcher runs at a time (the worker holds a lock).

    `last_offers` says when each agent was offered something last, for turns among equals; it is brought up to date.
    """
    waiting = await inbox.waiting()
    if not waiting:
        return 0
    candidates = [_candidate(profile, last_offers) for profile in await agents.taking_offers(now)]
    proposals = propose_offers([_waiting(state) for state in waiting], candidates, now)
    last_offers.update({proposal.agent.id: now for proposal in proposals})
    made = await asyncio.gather(*(_offer(log, proposal, new_id(), now) for proposal in proposals))
    return sum(made)


async def _offer(log: ConversationLog, proposal: Proposal, offer_id: str, now: datetime) -> int:
    event: OfferMade = proposal.as_event(offer_id, now)
    try:
        await log.append(proposal.conversation_id, lambda state: decisions.offer(state, event), now)
    except ConversationError:  # it does not wait any more
        return 0
    return 1


def _waiting(state: Conversation) -> Waiting:
    return Waiting(
        conversation_id=state.id,
        since=state.waiting_since or state.started_at,
        language=state.language,
        passed_over=state.passed_over,
        reserved_for=state.reserved_for,
        reserved_at=state.reserved_at,
        known_to=state.known_to.id if state.known_to else None,
        priority=state.priority,
    )


def _candidate(profile: AgentProfile, last_offers: dict[str, datetime]) -> Candidate:
    last = last_offers.get(profile.id)
    return Candidate(profile.as_agent, profile.languages, profile.capacity, profile.load, last)
