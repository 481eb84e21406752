"""What a person must hear, by words alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onhand.adapters.errand_files.reader import not_covered_examples, read_errands
from onhand.adapters.languages.concerns import concern_examples, safety_phrases
from onhand.adapters.languages.phrases import small_talk_examples
from onhand.domain.understanding.languages import LANGUAGES
from onhand.domain.understanding.safety import BY_WORDS, Concern

PHRASES = safety_phrases()
SAD = ("unrecognised_charge", "hardship")  # errands whose messages may well be a concern


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_concern_has_words_in_every_language(language: str) -> None:
    heard = {PHRASES.heard(example.text) for example in concern_examples() if example.language == language}
    assert heard >= set(BY_WORDS)


def test_what_comes_near_is_left_alone() -> None:
    near = [example for example in concern_examples() if example.intent in ("nothing", "person")]
    assert [example.text for example in near if PHRASES.heard(example.text)] == []


def test_ordinary_messages_are_no_concern() -> None:
    errands = {errand.id: errand for errand in read_errands() if errand.id not in SAD}
    texts = [text for errand in errands.values() for said in errand.examples.values() for text in said]
    texts += [example.text for example in (*small_talk_examples(), *not_covered_examples())]
    assert len(texts) > 1_000
    assert [text for text in texts if PHRASES.heard(text) not in (None, Concern.FRAUD)] == []


@pytest.mark.parametrize(
    ("text", "concern"),
    [
        ("I WANT TO K\u200bILL MYSELF", Concern.SELF_HARM),
        ("you idiot, I will kill you", Concern.THREAT),
        ("i'm going to kill myself, you idiots", Concern.SELF_HARM),
        ("My account was hacked!!!", Concern.FRAUD),
        ("my husband has died", Concern.BEREAVEMENT),
        ("see you in court", Concern.LEGAL_THREAT),
        ("fuck you", Concern.ABUSE),
        ("this damn parcel", None),
        ("I'm dying to get my order", None),
        ("kill the order", None),
        ("shoot me an e-mail", None),
        ("", None),
        ("#W1234567", None),
    ],
)
def test_the_gravest_concern_counts(text: str, concern: Concern | None) -> None:
    assert PHRASES.heard(text) is concern


@given(st.text(max_size=300))
def test_no_text_breaks_it(text: str) -> None:
    assert PHRASES.heard(text) in (None, *BY_WORDS)
