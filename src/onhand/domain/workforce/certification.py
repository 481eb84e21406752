"""What somebody was found able to do: a skill, in a language, for a market."""

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct

ANY = ""
"""Stands for every skill, language or market."""


class Certification(Struct, frozen=True, kw_only=True):
    """A person granted it for a reason; `level` is 1 (mentored) to 3 (mentor). ANY stands for every one."""

    skill: str = ANY
    language: str = ANY
    market: str = ANY
    level: int = 2
    granted_by: str = ""
    granted_at: datetime | None = None
    reason: str = ""

    def covers(self, skill: str, language: str, market: str) -> bool:
        """Says whether it is enough for this skill, language and market."""
        return self.skill in (ANY, skill) and self.language in (ANY, language) and self.market in (ANY, market)


def level_in(certifications: Sequence[Certification], skill: str, language: str, market: str) -> int:
    """Gives the highest level that covers it, 0 for none."""
    return max((one.level for one in certifications if one.covers(skill, language, market)), default=0)
