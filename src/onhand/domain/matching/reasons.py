"""Why an offer goes to this agent, in codes that the desk's catalogue puts into words."""

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct

from onhand.domain.conversation.events import Priority, Reason
from onhand.domain.matching.certified import ANY
from onhand.domain.matching.eligibility import is_named
from onhand.domain.matching.policy import Policy
from onhand.domain.matching.waiting import HARD, Candidate, Waiting

HARD_SHARE_APART = 0.1
"""So far from the others' share of hard ones, the balance is named as a reason."""


class Lately(Struct, frozen=True):
    """What the others had, which an agent is seen against."""

    oldest: datetime | None
    fewest_offers: int
    most_offers: int
    mean_hard_share: float

    @classmethod
    def of(cls, waiting: Sequence[Waiting], candidates: Sequence[Candidate], mean_hard_share: float) -> "Lately":
        offers = [one.offers_recently for one in candidates] or [0]
        oldest = min((one.since for one in waiting), default=None)
        return cls(oldest, min(offers), max(offers), mean_hard_share)


def reasons_of(
    waiting: Waiting, chosen: Candidate, now: datetime, policy: Policy, lately: Lately
) -> tuple[Reason, ...]:
    """Gives them with the weightiest first."""
    return (
        *_pressing(waiting, chosen),
        *_able(waiting, chosen),
        *_turn(waiting, chosen, now, lately),
        Reason("has_room", {"load": chosen.load, "capacity": chosen.capacity}),
    )


def _pressing(waiting: Waiting, chosen: Candidate) -> list[Reason]:
    reasons: list[Reason] = []
    if waiting.priority is not Priority.NORMAL:
        reasons.append(Reason(waiting.priority.value))
    if is_named(waiting, chosen):
        reasons.append(Reason("asked_for_you", {"agent": chosen.agent.name}))
    if waiting.known_to == chosen.agent.id:
        reasons.append(Reason("served_before"))
    return reasons


def _able(waiting: Waiting, chosen: Candidate) -> list[Reason]:
    """The language and the skill; or that nobody better was there in time."""
    speaks = waiting.language in chosen.languages
    language = Reason("speaks_language" if speaks else "relaxed_language", {"language": waiting.language})
    if not waiting.skill:
        return [language]
    is_skilled = _is_skilled(chosen, waiting.skill, waiting.language if speaks else ANY, waiting.market)
    return [language, Reason("skilled_in" if is_skilled else "relaxed_skill", {"skill": waiting.skill})]


def _is_skilled(chosen: Candidate, skill: str, language: str, market: str) -> bool:
    for one in chosen.certifications:  # noqa: SIM110 - a generator costs a third of all the time here
        if one.skill in (skill, ANY) and one.covers(skill, language, market):
            return True
    return False


def _turn(waiting: Waiting, chosen: Candidate, now: datetime, lately: Lately) -> list[Reason]:
    reasons: list[Reason] = []
    if waiting.since == lately.oldest:
        reasons.append(Reason("longest_wait", {"seconds": int(waiting.waited_seconds(now))}))
    if chosen.offers_recently == lately.fewest_offers < lately.most_offers:
        reasons.append(Reason("fair_turn"))
    is_spared = chosen.hard_share > lately.mean_hard_share + HARD_SHARE_APART
    if waiting.difficulty < HARD and is_spared:
        reasons.append(Reason("balance"))
    return reasons
