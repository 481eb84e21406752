"""A queue and a floor of agents, drawn by a seed, for measuring the matching."""

import random
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from onhand.domain.conversation.events import Priority
from onhand.domain.conversation.participants import Agent
from onhand.domain.conversation.state import PassedOver
from onhand.domain.matching.certified import Certified
from onhand.domain.matching.waiting import Candidate, Waiting

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
LANGUAGES = ("en", "sv", "de", "fi", "pl", "fr", "es", "it", "nl", "da", "nb", "pt")
SKILLS = tuple(f"skill_{number}" for number in range(1, 21))
LANGUAGES_OF_AGENT = 2
SKILLS_OF_AGENT = 7
"""With two languages: 14 of 240 pairs of a language and a skill, so that about 6% of all pairs of a conversation and an agent are feasible."""

_CERTIFIED = {
    (skill, language, level): Certified(skill=skill, language=language, level=level)
    for skill in SKILLS
    for language in LANGUAGES
    for level in (1, 2, 3)
}


def draw(seed: int, waiting: int, slots: int) -> tuple[list[Waiting], list[Candidate]]:
    """Gives so many conversations and agents with room for one offer each. Some know each other, some passed each other over, some were transferred."""
    dice = random.Random(seed)
    candidates = [_candidate(dice, number) for number in range(slots)]
    return [_waiting(dice, number, candidates) for number in range(waiting)], candidates


def _candidate(dice: random.Random, number: int) -> Candidate:
    languages = tuple(dice.sample(LANGUAGES, LANGUAGES_OF_AGENT))
    skills = dice.sample(SKILLS, SKILLS_OF_AGENT)
    level = dice.choices((1, 2, 3), (2, 6, 2))[0]
    capacity = dice.randint(1, 4)
    return Candidate(
        Agent(f"agent-{number:06}", f"Agent {number}"),
        languages,
        capacity=capacity,
        load=dice.randint(0, capacity - 1),
        last_offer_at=NOW - timedelta(seconds=dice.uniform(5, 1_800)),
        certifications=tuple(_CERTIFIED[skill, language, level] for skill in skills for language in languages),
        offers_recently=dice.randint(0, 12),
        hard_in_a_row=dice.choices((0, 1, 2), (7, 2, 1))[0],
        hard_share=dice.randint(0, 10) / 20,
        recovering_until=NOW + timedelta(seconds=120) if dice.random() < 0.01 else None,
        ends_at=NOW + timedelta(seconds=dice.uniform(0, 14_400)),
        is_mentored=dice.random() < 0.03,
    )


def _waiting(dice: random.Random, number: int, candidates: Sequence[Candidate]) -> Waiting:
    since = NOW - timedelta(seconds=dice.uniform(0, 58))
    passed = (PassedOver(dice.choice(candidates).agent.id, NOW - timedelta(seconds=5)),)
    named = dice.choice(candidates).agent if dice.random() < 0.01 else None
    return Waiting(
        f"conversation-{number:06}",
        since,
        dice.choice(LANGUAGES),
        passed_over=passed if dice.random() < 0.05 else (),
        reserved_for=named,
        reserved_at=since if named else None,
        known_to=dice.choice(candidates).agent.id if dice.random() < 0.2 else None,
        priority=dice.choices((Priority.NORMAL, Priority.HIGH), (94, 6))[0],
        skill=dice.choice(SKILLS),
        difficulty=dice.choices((1, 2, 3), (6, 3, 1))[0],
    )
