"""Who may be asked to serve whom, and if not, why not."""

from collections.abc import Collection
from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from onhand.domain.conversation.events import Priority
from onhand.domain.matching.certified import ANY, level_in
from onhand.domain.matching.policy import DEFAULT, Need, Policy
from onhand.domain.matching.waiting import HARD, Candidate, Waiting

GivenUp = dict[Priority, tuple[float, float, float]]
"""For each priority, after how many targets the skill, the language and the relief are given up."""


class Obstacle(StrEnum):
    """Why somebody is not asked; the desk's catalogue puts it into words."""

    NO_ROOM = "no_room"
    OFFER_OPEN = "offer_open"
    LEADS_ONLY = "leads_only"
    PASSED_OVER = "passed_over"
    RESERVED = "reserved_for_another"
    RECOVERING = "recovering"
    HOURS_END = "hours_end"
    HARD_ONES_CAPPED = "hard_ones_capped"
    TOO_HARD_YET = "too_hard_yet"
    MARKET = "market"
    LANGUAGE = "language"
    SKILL = "skill"
    LEVEL = "level"


class Needs(Struct, frozen=True):
    """What a conversation asks of whoever serves it, after what was given up; many conversations need the same."""

    language: str
    market: str
    skill: str
    difficulty: int
    weight: int
    any_skill: bool
    any_language: bool
    is_relieved: bool
    for_leads: bool = False


def given_up_after(policy: Policy) -> GivenUp:
    """Gives the table of steps in the shape that is quick to ask."""
    return {priority: _thresholds(policy, priority) for priority in Priority}


def _thresholds(policy: Policy, priority: Priority) -> tuple[float, float, float]:
    def after(need: Need) -> float:
        steps = [one.after_targets for one in policy.steps if one.need is need and one.priority in (None, priority)]
        return min(steps, default=float("inf"))

    return after(Need.SKILL), after(Need.LANGUAGE), after(Need.RELIEF)


def needs_of(waiting: Waiting, now: datetime, given_up: GivenUp) -> Needs:
    """Gives what this conversation needs by now."""
    skill, language, relief = given_up[waiting.priority]
    waited = waiting.waited_targets(now)
    return Needs(
        waiting.language,
        waiting.market,
        waiting.skill,
        waiting.difficulty,
        waiting.weight,
        waited >= skill,
        waited >= language,
        waited >= relief,
        waiting.for_leads,
    )


def class_of(waiting: Waiting) -> tuple[str | int | float, ...]:
    """Gives the class within which the oldest comes first, always: the same language, market, skill, priority, difficulty, weight, target and who may."""
    return (
        waiting.language,
        waiting.market,
        waiting.skill,
        waiting.priority,
        waiting.difficulty,
        waiting.weight,
        waiting.target_seconds,
        waiting.for_leads,
    )


def why_not(
    waiting: Waiting, candidate: Candidate, now: datetime, policy: Policy = DEFAULT, *, named_is_here: bool = True
) -> Obstacle | None:
    """Gives the first thing that stands in the way of asking this agent, or None.

    `named_is_here` says whether the one whom a transfer names takes offers now.
    """
    needs = needs_of(waiting, now, given_up_after(policy))
    personal = why_not_this_one(waiting, candidate, now, policy, named_is_here=named_is_here)
    return personal or why_not_needs(needs, candidate, now, policy, is_named=is_named(waiting, candidate))


def is_eligible(
    waiting: Waiting, candidate: Candidate, now: datetime, policy: Policy = DEFAULT, *, named_is_here: bool = True
) -> bool:
    """Says whether this agent may be asked."""
    return why_not(waiting, candidate, now, policy, named_is_here=named_is_here) is None


def is_named(waiting: Waiting, candidate: Candidate) -> bool:
    """Says whether a transfer asked for this agent; then a person judged that skill and language do."""
    return waiting.reserved_for is not None and waiting.reserved_for.id == candidate.agent.id


def why_not_this_one(
    waiting: Waiting, candidate: Candidate, now: datetime, policy: Policy, *, named_is_here: bool
) -> Obstacle | None:
    """What stands between this very conversation and this agent, whatever it needs."""
    if candidate.agent.id in passed_over_by(waiting, now, policy):
        return Obstacle.PASSED_OVER
    if named_is_here and is_reserved(waiting, now, policy) and not is_named(waiting, candidate):
        return Obstacle.RESERVED
    return None


def passed_over_by(waiting: Waiting, now: datetime, policy: Policy) -> Collection[str]:
    """Gives the ids of the agents who passed this conversation over just before."""
    lasts = timedelta(seconds=policy.ask_again_after_seconds)
    return [passed.agent_id for passed in waiting.passed_over if now - passed.at < lasts]


def is_reserved(waiting: Waiting, now: datetime, policy: Policy) -> bool:
    """Says whether a transfer still waits for the one whom it names."""
    if waiting.reserved_for is None or waiting.reserved_at is None:
        return False
    return now - waiting.reserved_at < timedelta(seconds=policy.reserved_seconds)


def why_not_needs(
    needs: Needs, candidate: Candidate, now: datetime, policy: Policy, *, is_named: bool = False
) -> Obstacle | None:
    """What stands between what is needed and this agent: room, hours, wellbeing, the market, and, except for who is named, language and skill."""
    standing = why_not_now(candidate, now, policy) or _why_not_lead(needs, candidate)
    standing = standing or _why_not_load(needs, candidate, now, policy)
    if standing or is_named:
        return standing or _why_not_market(needs, candidate)
    return _why_not_market(needs, candidate) or _why_not_skill(needs, candidate, policy)


def why_not_now(candidate: Candidate, now: datetime, policy: Policy) -> Obstacle | None:
    """What keeps this agent from any offer at all."""
    if candidate.load >= candidate.capacity:
        return Obstacle.NO_ROOM
    if candidate.open_offers >= policy.offers_at_once:
        return Obstacle.OFFER_OPEN
    if candidate.recovering_until is not None and now < candidate.recovering_until:
        return Obstacle.RECOVERING
    return None


def _why_not_lead(needs: Needs, candidate: Candidate) -> Obstacle | None:
    return Obstacle.LEADS_ONLY if needs.for_leads and not candidate.is_lead else None


def _why_not_load(needs: Needs, candidate: Candidate, now: datetime, policy: Policy) -> Obstacle | None:
    if candidate.units_for(needs.weight) > candidate.room:
        return Obstacle.NO_ROOM
    if candidate.ends_at is not None and now + handle_time(needs.difficulty, policy) > candidate.ends_at:
        return Obstacle.HOURS_END
    if needs.is_relieved:
        return None
    if needs.difficulty >= HARD and candidate.hard_in_a_row >= policy.hard_ones_in_a_row:
        return Obstacle.HARD_ONES_CAPPED
    if candidate.is_mentored and needs.difficulty > policy.mentored_difficulty:
        return Obstacle.TOO_HARD_YET
    return None


def handle_time(difficulty: int, policy: Policy) -> timedelta:
    """Gives how long a conversation of this difficulty takes, as far as is known before."""
    return timedelta(seconds=policy.handle_seconds[difficulty - 1])


def _why_not_market(needs: Needs, candidate: Candidate) -> Obstacle | None:
    return None if level_in(candidate.certifications, ANY, ANY, needs.market) else Obstacle.MARKET


def _why_not_skill(needs: Needs, candidate: Candidate, policy: Policy) -> Obstacle | None:
    if not (needs.any_language or needs.language in candidate.languages):
        return Obstacle.LANGUAGE
    skill = ANY if needs.any_skill else needs.skill
    level = level_in(candidate.certifications, skill, ANY if needs.any_language else needs.language, needs.market)
    if level == 0:
        return Obstacle.SKILL
    if not needs.any_skill and level < policy.levels_needed[needs.difficulty - 1]:
        return Obstacle.LEVEL
    return None
