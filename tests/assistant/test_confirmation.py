"""What counts as a customer's explicit yes to a write: the word in every language, and nothing that takes any of it back."""

from collections.abc import Sequence

import pytest

from onhand.bootstrap.hearing import phrase_hearing
from onhand.domain.errands.hearing import Said
from onhand.domain.errands.memory import Option

OPTIONS = (Option("yes", "Yes, do it"), Option("no", "No, keep it"))

YES = {
    "en": "yes", "sv": "ja", "nb": "ja", "da": "ja", "fi": "kyllä", "de": "ja", "nl": "ja", "fr": "oui", "es": "sí", "pt": "sim",
    "it": "sì", "pl": "tak", "cs": "ano", "sk": "áno", "hu": "igen", "ro": "da", "bg": "да", "el": "ναι", "hr": "da", "sl": "da",
    "et": "jah", "lv": "jā", "lt": "taip", "tr": "evet", "ru": "да", "uk": "так", "ar": "نعم", "he": "כן", "fa": "بله", "hi": "हाँ",
    "zh": "是的", "ja": "はい", "ko": "네", "vi": "vâng", "th": "ใช่", "id": "ya", "sw": "ndiyo",
}  # fmt: skip


def confirmation(language: str, *texts: str, options: Sequence[Option] = OPTIONS) -> bool | None:
    return phrase_hearing().confirmation(Said(texts, 1, language), options)


@pytest.mark.parametrize("language", YES)
def test_the_word_for_yes_is_a_yes_in_every_language(language: str):
    assert confirmation(language, YES[language]) is True
    assert confirmation(language, YES[language].capitalize() + "!") is True


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Yes, please go ahead"),
        ("en", "Yes, that's correct"),
        ("es", "Sí, por favor"),
        ("es", "sí, es correcto"),
        ("lv", "Jā, lūdzu"),
        ("pl", "no tak"),
        ("fr", "oui, s'il vous plaît"),
        ("de", "Ja, bitte"),
        ("ja", "はい、お願いします"),
        ("zh", "好的，没问题"),
    ],
)
def test_a_polite_yes_is_a_yes(language: str, text: str):
    assert confirmation(language, text) is True


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "yes... no wait"),
        ("en", "yes\nno"),
        ("en", "yes stop"),
        ("en", "ok\nactually keep it"),
        ("en", "yes, don't cancel"),
        ("en", "yes, please do not"),
        ("en", "ok forget it"),
        ("en", "ok let me think about it"),
        ("en", "fine, I'll keep it"),
        ("en", "yes cancel the other order"),
        ("en", "yes, later"),
        ("en", "I would never say yes"),
        ("en", 'He said "yes"'),
        ("es", "si es gratis"),
        ("es", "Sí, si no cuesta nada"),
        ("fr", "si c'est gratuit"),
        ("lv", "ja ir bez maksas"),
        ("de", "ja, moment"),
        ("sv", "ja eller nej"),
        ("sv", "ja vänta"),
        ("nl", "ja nee"),
        ("it", "va bene no"),
        ("zh", "好的，等一下"),
        ("zh", "好吗"),
        ("ja", "はい、質問があります"),
        ("ko", "네 잠깐만요"),
        ("th", "ใช่ไหม"),
        ("hi", "ठीक है क्या"),
        ("tr", "tamam mı"),
    ],
)
def test_a_yes_that_is_taken_back_asked_or_put_off_is_none(language: str, text: str):
    assert confirmation(language, text) is not True


def test_the_offered_answer_word_for_word_is_a_yes_whatever_words_it_has():
    label = Option("yes", "Oui, ne pas garder")
    assert confirmation("fr", "oui, ne pas garder", options=(label,)) is True
