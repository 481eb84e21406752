"""A customer's whole errand with the assistant in four languages: real browsers, the real shop, no language model."""

from datetime import date, timedelta
from typing import Any

import pytest
from babel.dates import format_date
from babel.numbers import format_currency
from playwright.async_api import Locator, expect

from onhand.domain.errands.values import Joined, Money
from tests.journeys.conftest import Journeys
from tests.journeys.talking import Chat, changed, held, talking

pytestmark = [pytest.mark.journey, pytest.mark.timeout(900)]

PHONE: dict[str, object] = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
DESKTOP: dict[str, object] = {"viewport": {"width": 1100, "height": 820}}
EURO = "EUR"


def day(language: str, iso: str) -> str:
    """A day as the language writes it."""
    return format_date(date.fromisoformat(iso), "long", locale=language)


def euros(language: str, amount: float) -> str:
    """An amount as the language writes it."""
    return str(format_currency(amount, EURO, locale=language))


def expected_on(order: dict[str, Any]) -> str:
    return order["fulfillments"][0]["expected_on"]


async def test_an_english_customer_sends_something_back(journeys: Journeys):
    maya, sweater = "maya_thompson_3290", "#W5501137"
    before = held(journeys, maya)
    async with talking(journeys, "en", maya, signed_in=True, **DESKTOP) as chat:
        await chat.says("Hi there", chat.text("greeting"))
        arrives = day("en", expected_on(before["#W5501135"]))
        await chat.says(
            "Where's my order with the lamp?",
            chat.text("order_processed", order="#W5501135", items="Lykt Table Lamp"),
            chat.text("expected_on", date=arrives),
        )
        await chat.says("I'd like to send something back", chat.text("which_order"))
        assert [one.partition(" · ")[0] for one in await chat.choices()] == [sweater, "#W5501136"]
        await chat.says("the sweater", chat.text("ask_method_refund"))
        assert await chat.choices() == ["Credit card · visa 2290", f"Gift card · {euros('en', 200)}"]

        # A question in the middle is answered from the help articles, and the errand goes on where it was.
        await chat.says(
            "How many days do I have to return something?", "within 30 days", chat.text("ask_method_refund")
        )
        await expect(chat.page.get_by_role("link", name="How to return something")).to_be_visible()

        amount = Money(11900, EURO)
        refund = Joined(("Gift card",), " · ")
        await chat.says(
            "to my gift card please",
            chat.text("items_back", items="Båt Knit Sweater (S, navy)"),
            chat.text("refund_to", amount=amount, method=refund),
            chat.text("confirm_return", order=sweater),
        )
        assert changed(before, held(journeys, maya)) == {}
        await chat.says("yes please", chat.text("return_requested", order=sweater, amount=amount))
        chat.nothing_is_untranslated()
        await chat.asks_for_a_person("Can I speak to a human please?")

    [(order_id, order)] = changed(before, held(journeys, maya)).items()
    assert order_id == sweater
    assert order["status"] == "return requested"
    assert order["return_items"] == ["4410956801"]
    assert order["return_payment_method_id"] == "gift_card_8830401"


async def test_a_swedish_customer_gets_more_time_to_pay(journeys: Journeys):
    astrid, lamp = "astrid_lindqvist_2041", "#W5500102"
    before = held(journeys, astrid)
    [plan] = [one for one in before.values() if one.get("plan_id") and one["order_id"] == lamp]
    due = date.fromisoformat(plan["instalments"][0]["due_on"])
    later = due + timedelta(days=14)
    amount = Money(4633, EURO)
    async with talking(journeys, "sv", astrid, signed_in=False, **PHONE) as chat:
        await chat.says("Hej hej!", chat.text("greeting"))
        await chat.says("Var är mitt paket?", chat.text("ask_identity"))
        await chat.says("Astrid Lindqvist, 118 21", chat.text("which_order"))
        assert len(await chat.choices()) == 4
        await chat.says(
            "den som är på väg",
            chat.text("order_processed", order=lamp, items="Lykt Table Lamp"),
            chat.text("expected_on", date=day("sv", expected_on(before[lamp]))),
        )
        await chat.says("Jag behöver mer tid att betala", chat.text("which_plan"))
        await chat.says("W5500102", chat.text("which_due_date"))
        assert (await chat.choices())[0].startswith(f"46,33 € · {day('sv', due.isoformat())} · ")
        await chat.says("den första", chat.text("ask_days", date=due))
        assert f"14 dagar, till den {day('sv', later.isoformat())}" in await chat.choices()

        await chat.says("vad kostar frakten?", "4,90 euro", chat.text("ask_days", date=due))
        await expect(chat.page.get_by_role("link", name="Så lång tid tar leveransen")).to_be_visible()

        moved = chat.text("moves_due_date", amount=amount, to=later, **{"from": due})
        await chat.says("två veckor", moved, chat.text("confirm_extend"))
        assert changed(before, held(journeys, astrid)) == {}
        await chat.says("ja tack", chat.text("extended", amount=amount, date=later))
        chat.nothing_is_untranslated()
        await chat.asks_for_a_person("Jag vill prata med en riktig människa")

    [(plan_id, extended)] = changed(before, held(journeys, astrid)).items()
    assert plan_id == plan["plan_id"]
    first, *others = extended["instalments"]
    assert (first["due_on"], first["first_due_on"]) == (later.isoformat(), due.isoformat())
    assert others == plan["instalments"][1:]


async def test_an_arabic_customer_has_an_order_sent_to_another_address(journeys: Journeys):
    sofia, bedding = "sofia_fernandez_4301", "#W5501238"
    before = held(journeys, sofia)
    async with talking(journeys, "ar", sofia, signed_in=True, **PHONE) as chat:
        await chat.says("السلام عليكم", chat.text("greeting"))
        await chat.says("أين طلبي؟", chat.text("which_order"))
        assert any(day("ar", before[bedding]["placed_on"]) in one for one in await chat.choices())
        status = chat.text(
            "order_pending", order=bedding, items=("Lin Bedding Set", "Sund Swim Towel"), total=Money(21390, EURO)
        )
        assert euros("ar", 213.90) in status
        await chat.says("W5501238", status)
        await runs_from_right_to_left(chat)

        await chat.says("أريد تغيير عنوان التوصيل لهذا الطلب", chat.text("ask_address"))
        await chat.says("كم يستغرق الشحن؟", "من 3 إلى 6 أيام عمل", chat.text("ask_address"))
        await expect(chat.page.get_by_role("link", name="كم تستغرق مدة التوصيل")).to_be_visible()

        address = "Calle de Atocha 27, Madrid, Madrid, 28012, Spain"
        await chat.says(
            "Calle de Atocha 27, Madrid, 28012",
            chat.text("new_address", address=address),
            chat.text("confirm_change_address", order=bedding),
        )
        assert await chat.choices() == [chat.text("yes_do_it"), chat.text("no_leave_it")]
        assert changed(before, held(journeys, sofia)) == {}
        await chat.says("نعم، تمام", chat.text("address_changed", order=bedding, address=address))
        chat.nothing_is_untranslated()
        await chat.asks_for_a_person("أريد التحدث إلى موظف حقيقي")

    [(order_id, order)] = changed(before, held(journeys, sofia)).items()
    assert order_id == bedding
    assert order == {**before[bedding], "address": order["address"]}
    assert order["address"] | {"state": "", "address2": ""} == {
        "address1": "Calle de Atocha 27",
        "address2": "",
        "city": "Madrid",
        "state": "",
        "country": "Spain",
        "zip": "28012",
    }


async def runs_from_right_to_left(chat: Chat) -> None:
    """Everything is where a reader from the right looks for it, also what begins with an order's number."""
    panel = chat.page.get_by_role("dialog", name=chat.widget["title"])
    assert await panel.evaluate("panel => getComputedStyle(panel).direction") == "rtl"
    own, answer = chat.page.locator(".message.own .bubble").last, chat.bubbles.last
    assert await left_of(own) < await left_of(answer)
    assert await left_of(chat.page.get_by_role("button", name=chat.widget["close"])) < await left_of(answer)
    box = chat.page.get_by_role("textbox", name=chat.widget["write"])
    assert await left_of(chat.page.get_by_role("button", name=chat.widget["send"])) < await left_of(box)
    for running in (box, answer.locator("p").first):
        assert await running.evaluate("shown => getComputedStyle(shown).direction") == "rtl"
    overflow = "root => root.scrollWidth - root.clientWidth"
    assert await chat.page.locator("html").evaluate(overflow) == 0
    assert await panel.evaluate(overflow) == 0


async def left_of(shown: Locator) -> float:
    place = await shown.bounding_box()
    assert place is not None
    return place["x"]


async def test_a_japanese_customer_exchanges_an_item(journeys: Journeys):
    camille, jacket, coffee = "camille_dubois_9967", "#W5500824", "#W5500825"
    before = held(journeys, camille)
    async with talking(journeys, "ja", camille, signed_in=False, **DESKTOP) as chat:
        await chat.says("こんにちは", chat.text("greeting"))
        await chat.says("注文したものはいつ届きますか？", chat.text("ask_identity"))
        await chat.says("camille.dubois@example.com", chat.text("which_order"))
        assert any(day("ja", before[coffee]["placed_on"]) in one for one in await chat.choices())
        await chat.says(
            "3番目",
            chat.text("order_processed", order=jacket, items="Fjäll Rain Jacket"),
            chat.text("expected_on", date=day("ja", expected_on(before[jacket]))),
        )
        await chat.says("届いた商品を別の色に交換したいです", chat.text("which_order"))
        await chat.says("2番目", chat.text("which_pieces_exchange", order=coffee))
        assert (await chat.choices())[0] == f"Kaffe Pour-over Set (sea green) · {euros('ja', 69)}"

        await chat.says("返品は何日以内ですか？", "30日以内", chat.text("which_pieces_exchange", order=coffee))
        await expect(chat.page.get_by_role("link", name="返品のしかた")).to_be_visible()

        await chat.says("1番目", chat.text("ask_variant", item="Kaffe Pour-over Set (sea green)"))
        await chat.says(
            "basalt",
            "Kaffe Pour-over Set (sea green) → Kaffe Pour-over Set (basalt)",
            euros("ja", 5),
            chat.text("only_once"),
            chat.text("confirm_exchange", order=coffee),
        )
        assert changed(before, held(journeys, camille)) == {}
        await chat.says("はい、お願いします", chat.text("exchange_requested", order=coffee))
        chat.nothing_is_untranslated()
        await chat.asks_for_a_person("人と話したいのですが")

    [(order_id, order)] = changed(before, held(journeys, camille)).items()
    assert order_id == coffee
    assert order["status"] == "exchange requested"
    assert (order["exchange_items"], order["exchange_new_items"]) == (["4410856703"], ["4410856702"])
    assert order["exchange_price_difference"] == -5
