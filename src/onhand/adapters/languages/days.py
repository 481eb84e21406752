"""Reads days as people write them: "15 December", "12.12.", "two weeks", "12月15日". Names of months and units are each language's own (CLDR)."""

import re
from calendar import monthrange
from collections.abc import Mapping
from contextlib import suppress
from datetime import date, timedelta
from functools import cache
from typing import Any

from babel import Locale

from onhand.adapters.languages.phrases import ordinals
from onhand.domain.understanding.mentions import alike
from onhand.domain.understanding.normalised import normalised, words

_UNIT_DAYS = {"day": 1, "week": 7, "month": 30}
_PLACEHOLDER = re.compile(r"\{\d\}")
_NUMERIC = re.compile(r"(?<!\d)(\d{1,4})[./-](\d{1,2})(?:[./-](\d{2,4}))?(?!\d)")
_EAST_ASIAN = re.compile(r"(?:(\d{4})\s*[年년]\s*)?(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号]?")
_NUMBERS_BESIDE_LETTERS = re.compile(r"(?<=\d)(?=[^\W\d_])|(?<=[^\W\d_])(?=\d)")
_LONGEST_CHARACTERS = 200


def day_in(text: str, language: str, since: date | None) -> date | None:
    """Gives the first day that a text names, in western digits; a number of days, weeks or months counts from `since`. None for none.

    A day without a year is the next one after `since`; without `since`, a year is needed.
    """
    if len(text) > _LONGEST_CHARACTERS:
        return None
    named = _east_asian(text, since) or _by_month(text, language, since) or _numeric(text, language, since)
    if named is not None or since is None:
        return named
    days = _duration(text, language)
    return since + timedelta(days=days) if days else None


def _east_asian(text: str, since: date | None) -> date | None:
    found = _EAST_ASIAN.search(text)
    return _day(int(found[3]), int(found[2]), found[1], since) if found else None


def _by_month(text: str, language: str, since: date | None) -> date | None:
    said = words(_NUMBERS_BESIDE_LETTERS.sub(" ", text))
    for place, word in enumerate(said):
        month = next((_months(code)[word] for code in (language, "en") if word in _months(code)), None)
        if month is None:
            continue
        near = [other for other in said[max(0, place - 3) : place + 4] if other.isdigit()]
        day = next((other for other in near if 1 <= int(other) <= 31), None)
        year = next((other for other in near if len(other) == 4), None)
        if day is not None:
            return _day(int(day), month, year, since)
    return None


def _numeric(text: str, language: str, since: date | None) -> date | None:
    found = _NUMERIC.search(text)
    if not found:
        return None
    if len(found[1]) == 4:
        return _day(int(found[3] or 0), int(found[2]), found[1], since)
    pattern = str(Locale.parse(language).date_formats["short"].pattern)
    first, second = int(found[1]), int(found[2])
    day, month = (
        (second, first)
        if pattern.casefold().find("m") < pattern.casefold().find("d") and language == "en"
        else (first, second)
    )
    if month > 12:
        day, month = month, day
    year = found[3] if found[3] is None or len(found[3]) == 4 else f"20{found[3]}"
    return _day(day, month, year, since)


def _day(day: int, month: int, year: str | None, since: date | None) -> date | None:
    with suppress(ValueError):
        if year is not None:
            return date(int(year), month, day)
        if since is not None and 1 <= month <= 12 and day <= monthrange(2024, month)[1]:
            this_year = date(since.year, month, day)
            return this_year if this_year > since else date(since.year + 1, month, day)
    return None


def _duration(text: str, language: str) -> int | None:
    said = words(_NUMBERS_BESIDE_LETTERS.sub(" ", text))
    for code in dict.fromkeys((language, "en")):
        for unit, forms in _units(code).items():
            places = [place for place, word in enumerate(said) if any(_is(word, form) for form in forms)]
            for place in places:
                near = [*said[max(0, place - 2) : place][::-1], *said[place + 1 : place + 2]]
                number = next((value for word in near if (value := _number(word, code)) is not None), None)
                if number is not None:
                    return number * _UNIT_DAYS[unit]
    return None


def _is(word: str, form: str) -> bool:
    return word == form or (len(form) > 2 and alike(word, form)) or (not form.isascii() and word.startswith(form))


def _number(word: str, language: str) -> int | None:
    if word.isdigit():
        return int(word)
    if language == "en" and word in ("a", "one", "ten"):
        return 10 if word == "ten" else 1
    place = ordinals(language).get(word)
    return place + 1 if place is not None and place >= 0 else None


@cache
def _months(language: str) -> Mapping[str, int]:
    months: Any = Locale.parse(language).months
    found: dict[str, int] = {}
    for context in ("format", "stand-alone"):
        for width in ("abbreviated", "wide"):
            for number, name in months[context][width].items():
                # "15 de dezembro", "december", "12월": the word that is the name.
                parts = [part for part in words(str(name)) if not part.isdigit() and len(part) > 1]
                found |= dict.fromkeys(parts[:1], int(number))
    return found


@cache
def _units(language: str) -> Mapping[str, frozenset[str]]:
    """The words for day, week and month in every form that goes with a number."""
    patterns: Any = Locale.parse(language)._data["unit_patterns"]  # pyright: ignore[reportPrivateUsage, reportUnknownMemberType] - Babel gives them no other way
    found: dict[str, frozenset[str]] = {}
    for unit in _UNIT_DAYS:
        widths: dict[str, dict[str, str]] = patterns.get(f"duration-{unit}", {})
        written = [form for width in ("long", "short") for form in widths.get(width, {}).values()]
        forms = {normalised(_PLACEHOLDER.sub("", form)).strip() for form in written}
        words_of_unit = (word.strip(".") for form in forms for word in form.split() if "/" not in word)
        found[unit] = frozenset(word for word in words_of_unit if len(word) > 1 or not word.isascii())
    return found
