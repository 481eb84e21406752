import pytest

from onhand.adapters.languages import phrases
from onhand.adapters.languages.eldc import ScriptDetection, best_detection
from onhand.domain.understanding.languages import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_all_its_phrases(language: str) -> None:
    assert language in phrases.yes_no_phrases().languages
    assert len(phrases.ordinals(language)) >= 8
    intents = {example.intent for example in phrases.small_talk_examples() if example.language == language}
    assert intents >= {"greeting", "thanks", "goodbye", "who_are_you", "complaint"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Where is my order?", "en"),
        ("Di mana pesanan saya sekarang?", "id"),
        ("Hvor er pakken min? Jeg har ventet lenge på den", "nb"),
        ("ฉันต้องการคืนสินค้า", "th"),
        ("Iko wapi oda yangu? Nataka kujua tafadhali", "sw"),
        ("我的 iPhone 订单在哪里", "zh"),
        ("配送について", "ja"),
    ],
)
def test_sentences_are_in_their_language(text: str, language: str) -> None:
    scores = best_detection().scores(text)
    assert max(scores, key=lambda code: scores[code]) == language


def test_only_our_languages_are_named() -> None:
    for text in ("Hvar er pöntunin mín?", "Ku është porosia ime?", "Ou est mon colis", "", "12345", "🙂"):
        assert set(best_detection().scores(text)) <= set(LANGUAGES)


def test_without_the_wheel_scripts_still_tell() -> None:
    assert ScriptDetection().scores("איפה ההזמנה שלי") == {"he": 1.0}
    assert ScriptDetection().scores("Where is my order") == {}
