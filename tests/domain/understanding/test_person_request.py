"""Requests for a person, against messages that were written apart from the phrases."""

import csv
from collections import defaultdict
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onhand.adapters.languages.phrases import person_phrases
from onhand.domain.understanding.languages import LANGUAGES
from onhand.domain.understanding.person_request import asks_for_person


def rows(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader((Path(__file__).parent / name).open(encoding="utf-8", newline="")))


ROWS = rows("person_requests.csv")
NEAR = rows("person_near_misses.csv")
PHRASES = person_phrases()


def shares(wanted: str) -> dict[str, tuple[int, int]]:
    heard: dict[str, list[bool]] = defaultdict(list)
    for row in ROWS:
        if row["wants_person"] == wanted:
            heard[row["language"]].append(asks_for_person(row["text"], PHRASES))
    return {language: (sum(found), len(found)) for language, found in heard.items()}


def test_every_language_is_measured() -> None:
    assert set(shares("yes")) == set(shares("no")) == set(LANGUAGES)


def test_requests_are_heard_in_every_language() -> None:
    heard = shares("yes")
    assert sum(found for found, _ in heard.values()) / sum(count for _, count in heard.values()) >= 0.99
    assert {language: share for language, share in heard.items() if share[0] < share[1] - 1} == {}


def test_nothing_else_is_taken_for_a_request() -> None:
    assert {language: share for language, share in shares("no").items() if share[0] > 0} == {}


def test_who_tells_of_persons_or_asks_who_writes_or_wants_none_asks_for_nobody() -> None:
    taken = [row["text"] for row in NEAR if row["wants_person"] == "no" and asks_for_person(row["text"], PHRASES)]
    assert taken == []


def test_a_threat_a_condition_and_a_call_into_the_silence_are_no_refusals() -> None:
    wanted = [row["text"] for row in NEAR if row["wants_person"] == "yes"]
    assert [text for text in wanted if PHRASES.is_denied(text) and not asks_for_person(text, PHRASES)] == []


@pytest.mark.parametrize(
    "text",
    [
        "HUMAN PLEASE!!!",
        "huuuuman",
        "I want to talk to a h\u200buman",
        "ｈｕｍａｎ please",
        "This is useless. Get me a real person. I have waited two weeks for my parcel and nobody helps, it is a shame.",
        "jag vill prata med en manniska",
        "No. I want to speak to a manager.",
    ],
)
def test_capitals_accents_and_tricks_make_no_difference(text: str) -> None:
    assert asks_for_person(text, PHRASES)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "…",
        "🙂",
        "#W1234567",
        "yes",
        "no",
        "humanity",
        "personal data",
        "a" * 4_000,
        "agent smith is a film, isn't it?",
    ],
)
def test_other_messages_are_left_alone(text: str) -> None:
    assert not asks_for_person(text, PHRASES)


@pytest.mark.parametrize(
    "text",
    [
        "מישהו התקשר ואמר שיש לי חבילה",  # called, not to call: the first letter is another
        "Figurica Človek pajek je prišla brez roke",  # two slips from a word for writing
        "nododiet darbiniecei ziedus",  # flowers for her: a softened stem
        "sønnen snakket med rådgiveren på tirsdag",  # spoken, not to speak
        "講習を受けた人のレビューはありますか",  # Japanese, in which Chinese would read "talk" and "person"
    ],
)
def test_a_word_near_to_one_of_a_request_is_left_as_it_is_written(text: str) -> None:
    assert not asks_for_person(text, PHRASES)


@given(st.text(max_size=300))
def test_no_text_breaks_it(text: str) -> None:
    assert asks_for_person(text, PHRASES) in (True, False)


@given(st.sampled_from([row["text"] for row in ROWS if row["language"] == "en"]))
def test_surrounding_space_and_capitals_change_nothing(text: str) -> None:
    assert asks_for_person(f"\n  {text.upper()}  ", PHRASES) == asks_for_person(text, PHRASES)
