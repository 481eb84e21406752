"""What somebody was found able to do, as far as matching asks: a skill, in a language, for a market."""

from collections.abc import Sequence

from msgspec import Struct

ANY = ""
"""Stands for every skill, language or market."""


class Certified(Struct, frozen=True, kw_only=True, cache_hash=True):
    """`level` is 1 (mentored) to 3 (mentor). ANY stands for every one."""

    skill: str = ANY
    language: str = ANY
    market: str = ANY
    level: int = 2

    def covers(self, skill: str, language: str, market: str) -> bool:
        """Says whether it is enough for this skill, language and market; ANY asks for none in particular."""
        return _is_in(self.skill, skill) and _is_in(self.language, language) and _is_in(self.market, market)


def _is_in(granted: str, wanted: str) -> bool:
    return granted == ANY or wanted in (ANY, granted)


def level_in(certifications: Sequence[Certified], skill: str, language: str, market: str) -> int:
    """Gives the highest level that covers it, 0 for none."""
    return max((one.level for one in certifications if one.covers(skill, language, market)), default=0)
