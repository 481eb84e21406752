"""What an agent is certified for, as a query gives it together with the agent."""

from functools import lru_cache

from onhand.domain.workforce.certification import Certification


@lru_cache(maxsize=4_096)  # many agents have the same, and it is read with every round of matching
def certifications_from(given: str | None) -> tuple[Certification, ...]:
    """Gives the certifications from text: one after each other, between record separators, their columns between unit separators."""
    if not given:
        return ()
    parts = (one.split("\x1f") for one in given.split("\x1e"))
    return tuple(
        Certification(skill=skill, language=language, market=market, level=int(level))
        for skill, language, market, level in parts
    )
