"""The quick look that says which languages need to hear a message at all."""

import csv
from pathlib import Path

import pytest

from onhand.adapters.languages.phrases import person_phrases
from onhand.domain.understanding.normalised import clauses
from onhand.domain.understanding.person_request import Heard
from onhand.domain.understanding.trigger_words import TriggerWords
from onhand.domain.understanding.wording import longest_words, words_of

ROWS = list(csv.DictReader((Path(__file__).parent / "person_requests.csv").open(encoding="utf-8", newline="")))
PHRASES = person_phrases()


@pytest.mark.parametrize(
    ("phrase", "longest", "words"),
    [
        ("talk to", {"talk"}, {"talk", "to"}),
        ("(|to a )person", {"person"}, {"to", "a", "person"}),
        ("(real|live) (human|agent*)", {"human", "agent*"}, {"real", "live", "human", "agent*"}),
        ("(|un)happy (|(very|so) )much", {"happy", "unhappy"}, {"happy", "unhappy", "very", "so", "much"}),
        ("(|de)", {"de"}, {"de"}),
        ("*phone us", {"us"}, {"*phone", "us"}),
    ],
)
def test_phrases_are_known_by_their_words(phrase: str, longest: set[str], words: set[str]) -> None:
    assert longest_words(phrase) == longest
    assert words_of(phrase) == words


def test_a_list_is_found_by_a_whole_word_or_the_beginning_of_one() -> None:
    triggers = TriggerWords([{"human"}, {"agent*", "person"}, {"ag*"}])
    assert triggers.found_in(["humanity", "personal"]) == set()
    assert triggers.found_in(["human"]) == {0}
    assert triggers.found_in(["agents"]) == {1, 2}
    assert triggers.found_in(["ago", "person"]) == {1, 2}


def test_languages_that_are_not_asked_would_have_heard_nothing() -> None:
    for row in ROWS:
        parts = clauses(row["text"])
        asked = PHRASES._speaking(parts)
        for language in PHRASES._spaced:
            if language not in asked:
                assert all(language.hears(part) is Heard.NOTHING and not language.is_alone(part) for part in parts), row
