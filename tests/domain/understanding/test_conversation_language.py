from onhand.adapters.languages.eldc import best_detection
from onhand.domain.understanding.conversation_language import Heard, conversation_language

DETECTION = best_detection()


def language_of(*texts: str, prior: str | None = "en", current: str | None = None) -> str | None:
    return conversation_language([Heard(text, DETECTION.scores(text)) for text in texts], prior=prior, current=current)


def test_a_sentence_outweighs_the_page() -> None:
    assert language_of("Var är min beställning? Jag väntar fortfarande.") == "sv"
    assert language_of("أين طلبي؟ ما زلت أنتظر") == "ar"
    assert language_of("Di mana pesanan saya? Saya masih menunggu") == "id"
    assert language_of("Habari, oda yangu iko wapi? Bado nasubiri kifurushi changu") == "sw"


def test_order_numbers_and_addresses_say_nothing() -> None:
    assert language_of("#W1234567") is None
    assert language_of("anna@example.com 118 21") is None
    assert language_of() is None


def test_one_greeting_does_not_turn_a_conversation() -> None:
    assert language_of("hola", prior="en") in (None, "en")
    assert language_of("Wo ist meine Bestellung geblieben?", "ok thanks", current="de") in (None, "de")


def test_a_customer_who_switches_is_followed() -> None:
    texts = (
        "Hej, var är mitt paket?",
        "I would rather write in English, is that possible?",
        "My parcel has not arrived yet.",
    )
    assert language_of(*texts, prior="sv", current="sv") == "en"


def test_only_spoken_languages_come_out() -> None:
    assert language_of("Hvar er pöntunin mín? Ég er enn að bíða eftir henni") in (None, "en", "da", "nb", "sv", "fi")
