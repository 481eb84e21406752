"""The names of countries in every language (CLDR), each with the name that merchants' records have: the English one."""

from collections.abc import Mapping
from functools import cache

from babel import Locale

from onhand.domain.understanding.normalised import normalised

_NO_COUNTRIES = frozenset({"ZZ", "XA", "XB", "EU", "UN", "EZ"})
_RECORDED = {"US": "USA", "GB": "United Kingdom"}
_ALSO = {
    "USA": ("usa", "us", "u.s.", "u.s.a.", "united states of america", "america"),
    "United Kingdom": ("uk", "u.k.", "great britain", "england", "scotland", "wales"),
    "Netherlands": ("holland", "the netherlands"),
    "Czechia": ("czech republic",),
}


@cache
def countries(language: str) -> Mapping[str, str]:
    """Gives the recorded name by every normalised name that a country has in the language and in English."""
    english = Locale.parse("en").territories
    codes = [code for code in map(str, english) if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRIES]
    found: dict[str, str] = {}
    for code in codes:
        recorded = _RECORDED.get(code, str(english[code]))
        for territories in (english, Locale.parse(language).territories):
            if code in territories:
                found[normalised(str(territories[code]))] = recorded
    for recorded, names in _ALSO.items():
        found |= {normalised(name): recorded for name in names}
    return found
