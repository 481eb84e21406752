"""Which waiting conversation is offered to which agent: the most pressing first, among equals the longest wait, to whom it fits best."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from msgspec.structs import replace

from onhand.domain.conversation.events import Priority, Reason
from onhand.domain.matching.policy import DEFAULT, Policy
from onhand.domain.matching.waiting import OFFER_LASTS, PRESSING, Candidate, Proposal, Waiting

__all__ = ["OFFER_LASTS", "PRESSING", "Candidate", "Proposal", "Waiting", "is_eligible", "propose_offers"]

ASK_AGAIN_AFTER = timedelta(seconds=60)  # an agent who passed a conversation over is asked again after this
RESERVED_FOR = timedelta(seconds=60)  # how long a transfer to one agent waits for just that one
ANY_LANGUAGE_AFTER = timedelta(seconds=90)  # then somebody without the language is better than nobody


def is_eligible(waiting: Waiting, candidate: Candidate, now: datetime, *, named_is_here: bool = True) -> bool:
    """Says whether this agent may be asked: room, language (relaxed with the wait, at once for who is urgent), not asked just before, not
    reserved for another who is here."""
    if candidate.load >= candidate.capacity:
        return False
    if any(p.agent_id == candidate.agent.id and now - p.at < ASK_AGAIN_AFTER for p in waiting.passed_over):
        return False
    if named_is_here and _is_reserved_for_another(waiting, candidate, now):
        return False
    if waiting.language in candidate.languages or waiting.priority is Priority.URGENT:
        return True
    return now - waiting.since >= ANY_LANGUAGE_AFTER


def _is_reserved_for_another(waiting: Waiting, candidate: Candidate, now: datetime) -> bool:
    if waiting.reserved_for is None or waiting.reserved_for.id == candidate.agent.id:
        return False
    return waiting.reserved_at is not None and now - waiting.reserved_at < RESERVED_FOR


def propose_offers(
    waiting: Sequence[Waiting], candidates: Sequence[Candidate], now: datetime, policy: Policy = DEFAULT
) -> list[Proposal]:
    """Gives at most one offer a conversation and no more to an agent than there is room.

    The higher priority is served first, then the longest wait; among eligible agents the one whom a transfer names, then who served this
    customer before, then who speaks the language, then the least busy (share of places taken), then who was offered something longest ago.
    """
    pool = {candidate.agent.id: candidate for candidate in candidates}
    proposals: list[Proposal] = []
    oldest = min((one.since for one in waiting), default=now)
    for one in sorted(waiting, key=lambda w: (PRESSING.index(w.priority), w.since, w.conversation_id)):
        here = one.reserved_for is not None and one.reserved_for.id in pool
        eligible = [c for c in pool.values() if is_eligible(one, c, now, named_is_here=here)]
        if not eligible:
            continue
        chosen = min(eligible, key=_preference(one))
        proposals.append(
            Proposal(one.conversation_id, chosen.agent, _reasons(one, chosen, now, is_oldest=one.since == oldest))
        )
        pool[chosen.agent.id] = replace(chosen, load=chosen.load + 1, last_offer_at=now)
    return proposals


def _preference(waiting: Waiting) -> Callable[[Candidate], tuple[bool, bool, bool, float, float, str]]:
    def of(candidate: Candidate) -> tuple[bool, bool, bool, float, float, str]:
        named = waiting.reserved_for is not None and waiting.reserved_for.id == candidate.agent.id
        return (
            not named,
            waiting.known_to != candidate.agent.id,
            waiting.language not in candidate.languages,
            candidate.load / candidate.capacity,
            candidate.last_offer_at.timestamp() if candidate.last_offer_at else 0.0,
            candidate.agent.id,
        )

    return of


def _reasons(waiting: Waiting, chosen: Candidate, now: datetime, *, is_oldest: bool) -> tuple[Reason, ...]:
    reasons: list[Reason] = []
    if waiting.priority is not Priority.NORMAL:
        reasons.append(Reason(waiting.priority.value))
    if waiting.reserved_for is not None and waiting.reserved_for.id == chosen.agent.id:
        reasons.append(Reason("asked_for_you", {"agent": chosen.agent.name}))
    if waiting.known_to == chosen.agent.id:
        reasons.append(Reason("served_before"))
    if waiting.language in chosen.languages:
        reasons.append(Reason("speaks_language", {"language": waiting.language}))
    if is_oldest:
        reasons.append(Reason("longest_wait", {"seconds": max(0, int((now - waiting.since).total_seconds()))}))
    reasons.append(Reason("has_room", {"load": chosen.load, "capacity": chosen.capacity}))
    return tuple(reasons)
