"""A postal address out of free text, in any sensible order of its parts. Pure.

A text with commas or lines is read part by part: what has the postcode is the town's, what stands before it the street's. Nothing is
invented: parts that are not there are missing in what is given.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from onhand.domain.understanding.normalised import normalised
from onhand.domain.understanding.slots import order_numbers, western_digits

PARTS = ("address1", "address2", "city", "state", "zip", "country")

_CUT = re.compile(r"[,\n;、，]+|(?<=\S)\.\s+(?=[A-Z])|\s+(?:-|–|—)\s+")
_POSTCODE = re.compile(
    r"(?<![0-9A-Za-z#-])(?:"
    r"[A-Z]{1,2}[0-9][0-9A-Z]?\s?[0-9][A-Z]{2}|[A-Z][0-9][A-Z]\s?[0-9][A-Z][0-9]|[0-9]{4}\s?[A-Z]{2}(?![a-z])"
    r"|[0-9]{2}-[0-9]{3}|[0-9]{3}\s[0-9]{2}|[0-9]{5}-[0-9]{3,4}|[0-9]{3}-[0-9]{4}|[0-9]{4,7}"
    r")(?![0-9A-Za-z])"
)
_UNIT = re.compile(
    r"(?i)^(?:suite|ste\.?|apt\.?|apartment|unit|flat|floor|fl\.?|room|rm\.?|lgh|no\.?|#|top|stiege|c/o|appt\.?|appartement|piso|int\.?|wohnung|"
    r"hinterhaus|vorderhaus|bâtiment|bât\.?|étage|et\.?|kv\.?|кв\.?|оф\.?|daire|kat|m\.|byt|lok\.?|m\.)(?:\s|$|\d)|^\d{1,3}\.\s?(?:tv|th|mf|sal|og)\b|"
    r"^\d+(?:e|er|de|ème|st|nd|rd|th)\s(?:verdieping|étage|floor)\b"
)
_INNER_UNIT = re.compile(r"(?i)\s((?:suite|ste\.?|apt\.?|apartment|unit|flat|#)\s?[\w-]+)")
_LABELS = re.compile(
    r"(?i)^(?:and\s+)?(?:the\s+)?(?:(?:my|new)\s+)*(?:zip(?:\s?code)?|post\s?code|postal code|plz|city|town|state|country|street|address(?:\s?line)?\s?[12]?)"
    r"(?:\s+is)?\s*:?\s*$"
)
_LABEL_BEFORE = re.compile(
    r"(?i)^(?:and\s+)?(?:the\s+)?(?:(?:my|new)\s+)*(?:zip(?:\s?code)?|post\s?code|postal code|plz|city|town|state|country|street|address(?:\s?line)?\s?[12]?)"
    r"(?:\s+is\s+|\s*:\s*|\s+(?=\d))"
)
_LEADING_PLACE = re.compile(r"(?i)^(?:and|in|at|to|the|near)\s+(?=[A-Z0-9])")
_PARTICLES = frozenset(
    {
        "de",
        "la",
        "le",
        "du",
        "des",
        "der",
        "den",
        "von",
        "van",
        "am",
        "an",
        "of",
        "the",
        "im",
        "zum",
        "el",
        "do",
        "da",
        "di",
    }
)
_STATES = frozenset(
    [
        "AL",
        "AK",
        "AZ",
        "AR",
        "CA",
        "CO",
        "CT",
        "DE",
        "FL",
        "GA",
        "HI",
        "ID",
        "IL",
        "IN",
        "IA",
        "KS",
        "KY",
        "LA",
        "ME",
        "MD",
        "MA",
        "MI",
        "MN",
        "MS",
        "MO",
        "MT",
        "NE",
        "NV",
        "NH",
        "NJ",
        "NM",
        "NY",
        "NC",
        "ND",
        "OH",
        "OK",
        "OR",
        "PA",
        "RI",
        "SC",
        "SD",
        "TN",
        "TX",
        "UT",
        "VT",
        "VA",
        "WA",
        "WV",
        "WI",
        "WY",
        "DC",
    ]
)
_STATE_AT_END = re.compile(r"(?:^|\s)([A-Z]{2})$")
_STATE_NAMES = {
    "alabama": "AL", "alaska": "AK", "arizona": "AZ", "arkansas": "AR", "california": "CA", "colorado": "CO", "connecticut": "CT",
    "delaware": "DE", "florida": "FL", "georgia": "GA", "hawaii": "HI", "idaho": "ID", "illinois": "IL", "indiana": "IN", "iowa": "IA",
    "kansas": "KS", "kentucky": "KY", "louisiana": "LA", "maine": "ME", "maryland": "MD", "massachusetts": "MA", "michigan": "MI",
    "minnesota": "MN", "mississippi": "MS", "missouri": "MO", "montana": "MT", "nebraska": "NE", "nevada": "NV", "new hampshire": "NH",
    "new jersey": "NJ", "new mexico": "NM", "north carolina": "NC", "north dakota": "ND", "ohio": "OH", "oklahoma": "OK", "oregon": "OR",
    "pennsylvania": "PA", "rhode island": "RI", "south carolina": "SC", "south dakota": "SD", "tennessee": "TN", "texas": "TX",
    "utah": "UT", "vermont": "VT", "virginia": "VA", "washington": "WA", "west virginia": "WV", "wisconsin": "WI", "wyoming": "WY",
}  # fmt: skip
_SHORTEST, _LONGEST = 2, 120


@dataclass(slots=True)
class _Reading:
    """What was found so far, and the parts of the text that are not used up."""

    found: dict[str, str]
    rest: list[str]
    beside_postcode: str = ""


def address_told(text: str, countries: Mapping[str, str], own_country: str) -> dict[str, str]:
    """Gives the parts of an address that the text has, at least a street or a postcode; otherwise nothing.

    `countries` gives a country's name as the merchant writes it by its normalised names; `own_country` is the customer's.
    """
    plain = western_digits(text)
    for number in order_numbers(plain):
        plain = re.sub(rf"(?i)#?\s?W?-?{number[2:]}", " ", plain)
    if "@" in plain:
        plain = re.sub(r"\S+@\S+", " ", plain)
    reading = _Reading({}, [])
    for raw in _CUT.split(plain):
        part = _LABEL_BEFORE.sub("", raw.strip(" .!?:")).strip()
        if part and not _LABELS.match(part):
            reading.rest.append(part)
    _take_country(reading, countries)
    _take_postcode(reading)
    _take_state(reading, own_country)
    _take_lines(reading)
    found = reading.found
    return found if "address1" in found or ("zip" in found and "city" in found) else {}


def part_told(text: str, part: str) -> str | None:
    """Gives the answer to a question for one part of an address: a postcode if that was asked for, otherwise the words as they are."""
    plain = western_digits(text).strip(" .!?\n")
    if part == "zip":
        codes = _POSTCODE.findall(plain.upper())
        return codes[-1] if codes else None
    plain = _LEADING_PLACE.sub("", _LABEL_BEFORE.sub("", plain)).strip()
    plain = re.sub(r"(?i)^(?:it'?s|it is|that'?s)\s+(?:in\s+)?", "", plain)
    if part == "state":
        return _STATE_NAMES.get(normalised(plain), plain.upper() if plain.upper() in _STATES else plain) or None
    return plain if _SHORTEST <= len(plain) <= _LONGEST else None


def _take_country(reading: _Reading, countries: Mapping[str, str]) -> None:
    for place, part in reversed(list(enumerate(reading.rest))):
        name = countries.get(normalised(part).strip())
        if name and len(reading.rest) > 1:
            reading.found["country"] = name
            del reading.rest[place]
            return
        head, _, last = part.rpartition(" ")
        name = countries.get(normalised(last)) if len(last) > 2 and last[:1].isupper() else None
        if name and head:
            reading.found["country"] = name
            reading.rest[place] = head
            return


def _take_postcode(reading: _Reading) -> None:
    for place, part in reversed(list(enumerate(reading.rest))):
        matches = list(_POSTCODE.finditer(part)) or list(_POSTCODE.finditer(part.upper()))
        # A number at the beginning of a line with a street is the house's.
        matches = [
            one
            for one in matches
            if not (one.start() == 0 and place == 0 and len(part) > one.end() + 3 and one.group().isdigit())
        ]
        if not matches:
            continue
        one = matches[-1]
        reading.found["zip"] = re.sub(r"\s+", " ", one.group())
        around = f"{part[: one.start()]} {part[one.end() :]}".strip(" .:")
        around = re.sub(r"(?i)\b(?:zip(?:\s?code)?|postcode|postal code)\b(?:\s+(?:is|of))?", " ", around).strip(" .:")
        around = re.sub(r"(?i)\s+(?:with|and|,)$|^(?:with|and)\s*", "", " ".join(around.split()))
        reading.rest[place : place + 1] = [around] if len(around) > 1 else []
        reading.beside_postcode = around
        return


def _take_state(reading: _Reading, own_country: str) -> None:
    if normalised(own_country) not in ("usa", "us", "united states", "united states of america"):
        return
    for place, part in reversed(list(enumerate(reading.rest))):
        if place == 0 and len(reading.rest) == 1 and "zip" not in reading.found:
            return
        name = _STATE_NAMES.get(normalised(part))
        code = _STATE_AT_END.search(part)
        if code and code.group(1) in _STATES:
            reading.found["state"] = code.group(1)
            head = part[: code.start()].strip()
        elif name and place > 0 and not (place == len(reading.rest) - 1 and place == 1):
            reading.found["state"], head = name, ""
        else:
            continue
        reading.rest[place : place + 1] = [head] if head else []
        return


def _take_lines(reading: _Reading) -> None:
    """Street, what goes with it, and town, in this order, of what is left."""
    rest = [line for line in (_LEADING_PLACE.sub("", part) for part in reading.rest) if line]
    starts = [
        place
        for place, line in enumerate(rest)
        if any(map(str.isdigit, line)) and _street(line) and not _UNIT.match(line)
    ]
    if not starts:
        town = _trailing_name(rest[-1].split()) if "zip" in reading.found and rest else []
        if town:
            reading.found["city"] = " ".join(town)
        return
    street = _street(rest[starts[0]])
    following = rest[starts[0] + 1 :]
    # What stood before the street is no part of it, unless it is a line of its own after it.
    inner = _INNER_UNIT.search(street)
    units = [line for line in following if _UNIT.match(line)]
    if inner:
        units.insert(0, inner.group(1))
        following = [after] if (after := street[inner.end() :].strip(" ,")) else following
        street = street[: inner.start()].strip(" ,")
    in_town = re.search(r"\s+in\s+([A-Z].*)$", units[-1] if units else street)
    if in_town and units:
        units[-1] = units[-1][: in_town.start()]
        following = [in_town.group(1), *following]
    elif in_town:
        street = street[: in_town.start()]
        following = [in_town.group(1), *following]
    reading.found["address1"] = street
    others = [line for line in following if line not in units and not _UNIT.match(line)]
    if others:
        reading.found["city"] = _town(others[-1])
    elif (
        reading.beside_postcode
        and (town := _trailing_name(reading.beside_postcode.split()))
        and " ".join(town) != street
    ):
        reading.found["city"] = " ".join(town)
    units += others[:-1]
    if units:
        reading.found["address2"] = ", ".join(dict.fromkeys(units))


def _town(line: str) -> str:
    words = line.split()
    run = _trailing_name(words)
    return " ".join(run or words)


def _street(line: str) -> str:
    """The street in a line that may begin with other words ("please send it to 12 High Street")."""
    words = line.split()
    number = next((place for place, word in enumerate(words) if word[0].isdigit()), None)
    if number == 0 and len(words) > 1:
        return line
    run = _trailing_name(words)
    if any(any(map(str.isdigit, word)) for word in run) and len(run) > 1:
        # "12 High Street" keeps its number in front; "Change it to High Street 12" loses what stands before the name.
        lone = next((place for place, word in enumerate(run) if word[0].isdigit()), None)
        return " ".join(run[lone:] if lone and lone < len(run) - 1 and not run[lone - 1][0].isupper() else run)
    if number is not None and len(words) - number > 1:
        return " ".join(words[number:])
    return line if number is not None and number > 0 and len(words) <= 5 else ""


def _trailing_name(words: list[str]) -> list[str]:
    """The last words that a name is made of: capitals, digits, letters without capitals, and small words between."""
    run: list[str] = []
    for word in reversed(words):
        letter = word.lstrip("#(\"'")[:1]
        if (
            letter.isdigit()
            or letter.isupper()
            or (letter and letter.lower() == letter.upper())
            or (run and word.casefold() in _PARTICLES)
        ):
            run.insert(0, word)
        else:
            break
    while run and run[0].casefold() in _PARTICLES and run[0].islower():
        run.pop(0)
    return run
