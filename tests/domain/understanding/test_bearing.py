import pytest

from onhand.application.read_messages import bearing
from onhand.domain.understanding.sentences import sentences


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Where is order #W1234567 now?", "Where is order   now?"),
        ("mail me at anna@example.com please", "mail me at   please"),
        ("注文番号1234567はいつ届きますか", "注文番号 はいつ届きますか"),
        ("订单1234567什么时候到", "订单 什么时候到"),
        ("คำสั่งซื้อ 1234567อยู่ที่ไหน", "คำสั่งซื้อ  อยู่ที่ไหน"),
    ],
)
def test_numbers_go_and_the_sentence_around_them_stays(text: str, left: str) -> None:
    assert bearing(text) == left


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Cancel my first order. And where is the second one?",
            ("Cancel my first order.", "And where is the second one?"),
        ),
        (
            "最初の注文をキャンセルしてください。二つ目はどこですか？",
            ("最初の注文をキャンセルしてください。", "二つ目はどこですか？"),
        ),
        ("ยกเลิกคำสั่งซื้อแรก พัสดุชิ้นที่สองอยู่ที่ไหน", ("ยกเลิกคำสั่งซื้อแรก", "พัสดุชิ้นที่สองอยู่ที่ไหน")),
    ],
)
def test_a_message_falls_into_its_sentences_in_any_script(text: str, parts: tuple[str, ...]) -> None:
    assert sentences(text) == parts
