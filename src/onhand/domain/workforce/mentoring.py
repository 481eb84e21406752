"""First shifts: whoever has only begun serves the easier conversations, while somebody is there to ask."""

from collections.abc import Sequence

from onhand.domain.workforce.profile import AgentProfile, Role

BEGINNER, MENTOR = 1, 3


def is_mentored(profile: AgentProfile) -> bool:
    """Says whether all that they are certified for is at the first level: a lead's raising one of them ends it."""
    return max((one.level for one in profile.certifications), default=0) == BEGINNER


def is_mentor(profile: AgentProfile) -> bool:
    """Says whether they can be asked: leads, and whoever is certified at the highest level."""
    return profile.role is Role.LEAD or any(one.level >= MENTOR for one in profile.certifications)


def with_a_mentor(online: Sequence[AgentProfile], *, mentor_is_there: bool) -> list[AgentProfile]:
    """Gives who may be offered work: those on their first shifts only while a mentor is online."""
    return [one for one in online if mentor_is_there or not is_mentored(one)]
