import pytest

from onhand.adapters.languages.phrases import ordinals, yes_no_phrases
from onhand.domain.understanding.languages import LANGUAGES
from onhand.domain.understanding.slots import choice, email, order_number, postcode, yes_or_no

PHRASES = yes_no_phrases()

YES = {
    "en": "yes please", "sv": "ja tack", "nb": "ja takk", "da": "ja tak", "fi": "kyllä kiitos", "de": "ja, bitte", "nl": "ja graag",
    "fr": "oui, s'il vous plaît", "es": "sí, por favor", "pt": "sim, por favor", "it": "sì, grazie", "pl": "tak, proszę",
    "cs": "ano, prosím", "sk": "áno, prosím", "hu": "igen, kérem", "ro": "da, vă rog", "bg": "да, моля", "el": "ναι, παρακαλώ",
    "hr": "da, molim", "sl": "ja, prosim", "et": "jah, palun", "lv": "jā, lūdzu", "lt": "taip, prašau", "tr": "evet lütfen",
    "ru": "да, пожалуйста", "uk": "так, будь ласка", "ar": "نعم من فضلك", "he": "כן בבקשה", "fa": "بله لطفا", "hi": "हाँ, कृपया",
    "zh": "是的", "ja": "はい、お願いします", "ko": "네, 해주세요", "vi": "vâng", "th": "ใช่ค่ะ", "id": "ya, tolong", "sw": "ndiyo tafadhali",
}  # fmt: skip
NO = {
    "en": "no thanks", "sv": "nej, vänta", "nb": "nei takk", "da": "nej tak", "fi": "ei kiitos", "de": "nein, danke", "nl": "nee bedankt",
    "fr": "non merci", "es": "no, gracias", "pt": "não, obrigado", "it": "no grazie", "pl": "nie, dziękuję", "cs": "ne, děkuji",
    "sk": "nie, ďakujem", "hu": "nem, köszönöm", "ro": "nu, mulțumesc", "bg": "не, благодаря", "el": "όχι, ευχαριστώ", "hr": "ne, hvala",
    "sl": "ne, hvala", "et": "ei, aitäh", "lv": "nē, paldies", "lt": "ne, ačiū", "tr": "hayır teşekkürler", "ru": "нет, спасибо",
    "uk": "ні, дякую", "ar": "لا شكرا", "he": "לא תודה", "fa": "نه ممنون", "hi": "नहीं, धन्यवाद", "zh": "不用了", "ja": "いいえ、結構です",
    "ko": "아니요", "vi": "không, cảm ơn", "th": "ไม่ค่ะ", "id": "tidak, terima kasih", "sw": "hapana asante",
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_yes_and_no_are_understood_in_every_language(language: str) -> None:
    assert yes_or_no(YES[language], language, PHRASES) is True
    assert yes_or_no(NO[language], language, PHRASES) is False


@pytest.mark.parametrize(
    "text", ["know", "now", "I know it", "where is it", "yesterday", "nothing arrived", "", "okra", "👍👎"]
)
def test_what_is_neither_is_neither(text: str) -> None:
    assert yes_or_no(text, "en", PHRASES) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("👍", True),
        ("👎", False),
        ("ok", True),
        ("no, wait", False),
        ("of course not", False),
        ("YES!!!", True),
        ("Yesss", True),
        ("don't do it", False),
    ],
)
def test_short_replies_in_english(text: str, expected: bool) -> None:
    assert yes_or_no(text, "en", PHRASES) is expected


def test_english_replies_are_understood_in_any_language() -> None:
    assert yes_or_no("ok", "sv", PHRASES) is True
    assert yes_or_no("nope", "pl", PHRASES) is False


@pytest.mark.parametrize(
    "text",
    [
        "#W1234567",
        "W1234567",
        "w1234567",
        "my order is #w 1234567.",
        "W 123 4567",
        "1234567",
        "注文番号はＷ１２３４５６７です",
        "رقم الطلب W١٢٣٤٥٦٧",
    ],
)
def test_order_numbers_in_any_spelling(text: str) -> None:
    assert order_number(text) == "#W1234567"


@pytest.mark.parametrize("text", ["", "W123", "W12345678", "+46 701 234567", "#W1234567 or #W7654321", "12345678901"])
def test_other_numbers_are_no_order_numbers(text: str) -> None:
    assert order_number(text) is None


def test_email_addresses() -> None:
    assert email("It is Anna.Svensson+shop@Example.CO.UK, thanks.") == "anna.svensson+shop@example.co.uk"
    assert email("anna at example dot com") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hornsgatan 48, 118 21 Stockholm", "118 21"),
        ("SW1A 1AA", "SW1A 1AA"),
        ("12047 Berlin", "12047"),
        ("1016 gv Amsterdam", "1016 GV"),
        ("00-950", "00-950"),
        ("no code here", None),
    ],
)
def test_postcodes(text: str, expected: str | None) -> None:
    assert postcode(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the second one", 1),
        ("2", 1),
        ("blue please", 1),
        ("the last", 2),
        ("the first or the second", None),
        ("shirt", None),
        ("4", None),
        ("", None),
    ],
)
def test_choices_by_number_ordinal_or_words(text: str, expected: int | None) -> None:
    assert choice(text, ["Red shirt", "Blue shirt", "Green shirt"], ordinals("en")) == expected
