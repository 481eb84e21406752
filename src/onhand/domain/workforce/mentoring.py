"""First shifts: whoever has only begun serves the easier conversations, and only while somebody is there to ask.

Mentored is who is certified at the first level alone; a lead's raising one of the certifications ends it. Mentors are leads, and whoever is certified at the
highest level. How hard a conversation may be for somebody mentored, matching says (`Policy.mentored_difficulty`).
"""

from collections.abc import Sequence

from onhand.domain.matching.certified import Certified
from onhand.domain.matching.waiting import Candidate

MENTORED_LEVEL = 1
MENTOR_LEVEL = 3


def is_mentored(certifications: Sequence[Certified]) -> bool:
    """Says whether somebody with these is on their first shifts."""
    return bool(certifications) and all(one.level == MENTORED_LEVEL for one in certifications)


def who_may_be_asked(candidates: Sequence[Candidate], *, mentor_is_there: bool) -> list[Candidate]:
    """Gives those who may be offered work now: without a mentor online nobody on a first shift."""
    return [one for one in candidates if mentor_is_there or not one.is_mentored]
