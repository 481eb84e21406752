"""What an answer may say: what its passages say, and nothing else."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onhand.domain.knowledge.article import sentences_of
from onhand.domain.knowledge.grounding import Nearness, Read, figures_in, same_figures, unsupported, unsupported_details
from onhand.domain.knowledge.small_words import NEGATIONS, NUMBER_WORDS

RETURNS = (
    "You can return items within 14 days of delivery. Worn items cannot be returned. "
    "Print the label at https://lykt.example/returns or write to help@lykt.example."
)
ENGLISH = Read([RETURNS], "en", "Can I send back my Lykt lamp?")


@pytest.mark.parametrize(
    "answer",
    [
        "You can return items within 14 days.",
        "Yes, you can send your Lykt lamp back within fourteen days of delivery.",
        "Worn items cannot be returned.",
        "Please print the label at lykt.example/returns.",
    ],
)
def test_what_the_passage_says_is_supported(answer: str) -> None:
    assert not unsupported(answer, ENGLISH, "en")


@pytest.mark.parametrize(
    "answer",
    [
        "You can return items within 30 days.",
        "You can return items within thirty days of delivery.",
        "Worn items can be returned.",
        "You cannot return items within 14 days of delivery.",
        "Print the label at https://lykt.example.evil.net/returns.",
        "Write to help@evil.example.",
        "You can return items to Nordbank within 14 days.",
        "We will send you a new phone for free tomorrow morning.",
        "You can return items within 14 days. Also, our director promises everybody a lifetime discount.",
    ],
)
def test_what_it_does_not_say_is_not(answer: str) -> None:
    assert unsupported(answer, ENGLISH, "en")


def test_words_alone_are_not_enough_where_the_meaning_is_another() -> None:
    answer = "You can return within days of delivery of items."
    assert not unsupported(answer, ENGLISH, "en", np.full((1, len(ENGLISH.sentences)), 0.9))
    assert unsupported(answer, ENGLISH, "en", np.full((1, len(ENGLISH.sentences)), 0.8))


GERMAN = "Sie können Artikel innerhalb von 14 Tagen zurücksenden. Getragene Artikel können nicht zurückgegeben werden."


def near(answer: str, *places: int) -> Nearness:
    """Each sentence is near the passage's sentence that is named, and far from all others."""
    matrix = np.full((len(sentences_of(answer)), len(ENGLISH.sentences)), 0.8)
    for row, place in enumerate(places):
        matrix[row, place] = 0.91
    return matrix


def test_an_answer_in_another_language_is_supported_by_sentences_that_mean_the_same() -> None:
    assert not unsupported(GERMAN, ENGLISH, "de", near(GERMAN, 0, 1))
    assert unsupported(GERMAN, ENGLISH, "de", near(GERMAN, 0))
    assert unsupported(GERMAN, ENGLISH, "de")


def test_a_sentence_that_was_turned_around_is_not_supported_in_another_language_either() -> None:
    turned = GERMAN.replace("nicht ", "")
    assert unsupported(turned, ENGLISH, "de", near(turned, 0, 1))


def test_a_number_in_words_counts_in_another_language_too() -> None:
    words = "Sie können Artikel innerhalb von vierzehn Tagen zurücksenden."
    assert not unsupported(words, ENGLISH, "de", near(words, 0))
    assert unsupported(words.replace("vierzehn", "dreißig"), ENGLISH, "de", near(words, 0))


@given(st.integers(13, 10**7))
def test_a_figure_that_no_text_has_is_always_found(number: int) -> None:
    problems = unsupported_details(f"It costs {number} euros.", [RETURNS], "en")
    assert bool(problems) == (number != 14)


@given(st.integers(1, 10**9), st.sampled_from([",", ".", "'", "\u00a0", "\u202f", " "]))
def test_a_number_is_the_same_with_any_separator(number: int, separator: str) -> None:
    assert figures_in(f"{number:,}".replace(",", separator), "en") == {str(number)}


@given(st.text(max_size=60), st.sampled_from(sorted(NEGATIONS)))
def test_any_text_can_be_checked(text: str, language: str) -> None:
    unsupported(text, ENGLISH, language, np.zeros((len(sentences_of(text)), len(ENGLISH.sentences))))
    assert not unsupported_details(text, [text], language)


@pytest.mark.parametrize(
    ("original", "translation"),
    [
        ("Pay 1,000.50 EUR by 3/11.", "Zahlen Sie 1.000,50 EUR bis 3.11."),
        ("خلال ١٤ يوما", "Within 14 days"),
        ("See https://lykt.example/returns!", "Siehe https://lykt.example/returns."),
    ],
)
def test_a_translation_keeps_figures_and_addresses(original: str, translation: str) -> None:
    assert same_figures(original, translation)


@pytest.mark.parametrize(
    ("original", "translation"),
    [("Pay 100 EUR.", "Zahlen Sie 1000 EUR."), ("See lykt.example/a", "Siehe evil.example/a"), ("Hello", "Hallo 5")],
)
def test_a_translation_with_other_figures_is_none(original: str, translation: str) -> None:
    assert not same_figures(original, translation)


def test_every_language_has_its_small_words() -> None:
    assert len(NEGATIONS) == 37
    assert set(NUMBER_WORDS) == set(NEGATIONS) - {"zh", "ja", "ko", "th"}
