"""Addresses out of free text, in any sensible order."""

from datetime import date

import pytest

from onhand.adapters.languages.countries import countries
from onhand.adapters.languages.days import day_in
from onhand.domain.understanding.addresses import address_told, part_told


def _told(text: str, country: str, language: str = "en") -> dict[str, str]:
    return address_told(text, countries(language), country)


@pytest.mark.parametrize(
    ("text", "country", "parts"),
    [
        ("101 Highway, New York, 10001", "USA", ("101 Highway", "", "New York", "", "10001")),
        (
            "Please change it to 445 Maple Drive, Suite 394, Fort Worth, TX, USA, 76165",
            "USA",
            ("445 Maple Drive", "Suite 394", "Fort Worth", "TX", "76165"),
        ),
        (
            "760 Elm Avenue, Suite 564, Houston, Texas 77034",
            "USA",
            ("760 Elm Avenue", "Suite 564", "Houston", "TX", "77034"),
        ),
        (
            "Weserstraße 21, Hinterhaus, 12047 Berlin",
            "Germany",
            ("Weserstraße 21", "Hinterhaus", "Berlin", "", "12047"),
        ),
        (
            "Hornsgatan 48, lgh 1203, Stockholm, Sweden, 118 21",
            "Sweden",
            ("Hornsgatan 48", "lgh 1203", "Stockholm", "", "118 21"),
        ),
        ("14 rue des Martyrs\n75009 Paris", "France", ("14 rue des Martyrs", "", "Paris", "", "75009")),
        (
            "It is 1016 GV Amsterdam, Prinsengracht 263",
            "Netherlands",
            ("Prinsengracht 263", "", "Amsterdam", "", "1016 GV"),
        ),
        (
            "Vesterbrogade 112, 2. tv, 1620 København",
            "Denmark",
            ("Vesterbrogade 112", "2. tv", "København", "", "1620"),
        ),
        (
            "Change the address of #W2702727 to 1234 Elm St, Springfield, IL 62701",
            "USA",
            ("1234 Elm St", "", "Springfield", "IL", "62701"),
        ),
    ],
)
def test_an_address_is_read_in_its_parts(text: str, country: str, parts: tuple[str, ...]) -> None:
    told = _told(text, country)
    assert tuple(told.get(name, "") for name in ("address1", "address2", "city", "state", "zip")) == parts


@pytest.mark.parametrize(
    "text", ["I want to return the backpack", "the credit card ending in 4417", "anna@example.com", "#W5500101", "yes"]
)
def test_what_is_no_address_gives_none(text: str) -> None:
    assert _told(text, "USA") == {}


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Storgatan 1, 222 22 Lund, Sverige", "sv", "Sweden"),
        ("Storgatan 1, 222 22 Lund, Schweden", "de", "Sweden"),
        ("12 High Street, London, SW1A 1AA, UK", "en", "United Kingdom"),
    ],
)
def test_a_country_is_known_by_its_name_in_the_language(text: str, language: str, name: str) -> None:
    assert _told(text, "USA", language)["country"] == name


def test_one_part_is_read_where_it_was_asked_for() -> None:
    assert part_told("It's in New York", "city") == "New York"
    assert part_told("the postcode is ٢٢٢٢٢", "zip") == "22222"
    assert part_told("Texas", "state") == "TX"


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("14 days", "en", date(2026, 12, 9)),
        ("two weeks", "en", date(2026, 12, 9)),
        ("until 15 December please", "en", date(2026, 12, 15)),
        ("till den 15 december", "sv", date(2026, 12, 15)),
        ("3 Wochen", "de", date(2026, 12, 16)),
        ("15.12.", "de", date(2026, 12, 15)),
        ("12/15", "en", date(2026, 12, 15)),
        ("le 5 janvier", "fr", date(2027, 1, 5)),
        ("12月15日まで", "ja", date(2026, 12, 15)),
        ("15 декабря", "ru", date(2026, 12, 15)),
        ("10 gün", "tr", date(2026, 12, 5)),
        ("siku 7", "sw", date(2026, 12, 2)),
        ("my visa card", "en", None),
    ],
)
def test_days_are_read_as_people_write_them(text: str, language: str, day: date | None) -> None:
    assert day_in(text, language, date(2026, 11, 25)) == day
