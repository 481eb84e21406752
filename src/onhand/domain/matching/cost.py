"""What it costs to send a conversation to an agent who may have it, in seconds of a customer's wait; the least together is the best assignment."""

from datetime import datetime

from onhand.domain.matching.certified import ANY, level_in
from onhand.domain.matching.eligibility import Needs, is_named
from onhand.domain.matching.policy import Policy, Weights
from onhand.domain.matching.waiting import PRESSING, Candidate, Waiting

Order = tuple[int, float, datetime, str]


def order_of(waiting: Waiting, now: datetime) -> Order:
    """Gives the place in the order in which conversations are served: priority, then the wait against its target, then age."""
    pressing = PRESSING.index(waiting.priority)
    return pressing, -waiting.waited_targets(now), waiting.since, waiting.conversation_id


def cost_of(
    waiting: Waiting, needs: Needs, candidate: Candidate, now: datetime, policy: Policy, mean_hard_share: float
) -> float:
    """Gives the cost in seconds. `mean_hard_share` is that of all candidates: somebody's share of hard ones is seen against it."""
    return (
        personal_cost(waiting, candidate, policy.weights)
        + skill_cost(needs, candidate.languages, skill_level(needs, candidate), policy.weights)
        + agent_cost(candidate, now, policy)
        + difficulty_cost(
            needs.difficulty,
            policy.weights,
            candidate.hard_share - mean_hard_share,
            is_mentored=candidate.is_mentored,
        )
    )


def personal_cost(waiting: Waiting, candidate: Candidate, weights: Weights) -> float:
    """Who was asked for by a transfer, and who knows the case."""
    known = weights.known if waiting.known_to == candidate.agent.id else 0.0
    return known + (weights.named if is_named(waiting, candidate) else 0.0)


def skill_level(needs: Needs, candidate: Candidate) -> int:
    """Gives the level in the skill itself, whether or not the wait gave it up."""
    language = ANY if needs.any_language else needs.language
    return level_in(candidate.certifications, needs.skill, language, needs.market)


def skill_cost(needs: Needs, languages: tuple[str, ...], level: int, weights: Weights) -> float:
    """The language and the skill: best is who speaks it and is as able as the difficulty asks, and no more."""
    language = 0.0 if needs.language in languages else weights.other_language
    return language + level_cost(needs.difficulty, level, weights)


def level_cost(difficulty: int, level: int, weights: Weights) -> float:
    """Gives what it costs that an agent's level is another than the difficulty; level 0: without the skill."""
    if level == 0:
        return weights.other_skill
    missing = difficulty - level
    return missing * weights.level_missing if missing > 0 else -missing * weights.level_spare


def agent_cost(candidate: Candidate, now: datetime, policy: Policy) -> float:
    """Fair turns and an even load: who was offered fewest lately, longest ago, and has the most room."""
    weights = policy.weights
    turn = 0.0
    if candidate.last_offer_at is not None:
        ago_seconds = max(0.0, (now - candidate.last_offer_at).total_seconds())
        turn = weights.turn * max(0.0, 1 - ago_seconds / policy.turn_seconds)
    offers = min(candidate.offers_recently, policy.offers_counted)
    return turn + offers * weights.offer_recently + weights.load * candidate.load / candidate.capacity


def difficulty_cost(difficulty: int, weights: Weights, share_apart: float, *, is_mentored: bool) -> float:
    """Who has had more than their share of hard ones (`share_apart` above all candidates' mean) gets the easier ones; who is mentored begins with those."""
    balance = (difficulty - 2) * weights.balance * share_apart
    return balance + (weights.mentored * (difficulty - 1) if is_mentored else 0.0)
