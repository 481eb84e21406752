"""Every rule of the retail policy, allowed and refused, through the API."""

import pytest

from tests.shop.caller import Caller

ADDRESS = {
    "address1": "Götgatan 5",
    "address2": "",
    "city": "Stockholm",
    "state": "Stockholm",
    "country": "Sweden",
    "zip": "116 46",
}
# Of the seed: Astrid's pending order by card, Eero's by gift card (64.00, balance 150.00), Mikkel's paid later,
# Greta's delivered one by PayPal, Maya's delivered ones by gift card and card.
ASTRID, EERO, MIKKEL = "W5500101", "W5500411", "W5500205"
GRETA_DELIVERED, MAYA_DELIVERED = "W5500516", "W5501137"
NOT_PENDING = ["W5500102", "W5500103", "W5500207"]
NOT_DELIVERED = ["W5500101", "W5500102", "W5500207"]


def balance(shop: Caller, gift_card_id: str) -> float:
    return shop.get(f"/gift-cards/{gift_card_id}")["balance"]


@pytest.mark.parametrize("reason", ["no longer needed", "ordered by mistake"])
def test_a_pending_order_is_cancelled_and_refunded(shop: Caller, reason: str):
    order = shop.done(f"/orders/{ASTRID}/cancel", {"reason": reason})
    assert order["status"] == "cancelled"
    assert order["cancel_reason"] == reason
    assert order["payment_history"] == [
        {"transaction_type": "payment", "amount": 112.0, "payment_method_id": "credit_card_5520148"},
        {"transaction_type": "refund", "amount": 112.0, "payment_method_id": "credit_card_5520148"},
    ]


def test_cancelling_refunds_a_gift_card_at_once(shop: Caller):
    shop.done(f"/orders/{EERO}/cancel", {"reason": "no longer needed"})
    assert balance(shop, "gift_card_8830285") == 214.0


def test_cancelling_ends_the_plan(shop: Caller):
    shop.done(f"/orders/{MIKKEL}/cancel", {"reason": "no longer needed"})
    plan = shop.get("/plans/plan_5500205")
    assert plan["status"] == "cancelled"
    assert plan["open_amount"] == 0
    assert {each["status"] for each in plan["instalments"]} == {"cancelled"}


def test_cancelling_gives_paid_instalments_back(shop: Caller):
    paid = {"instalment_id": "plan_5500514_1", "payment_method_id": "paypal_4419138"}
    shop.done("/plans/plan_5500514/pay", paid)
    shop.done("/orders/W5500514/cancel", {"reason": "no longer needed"})
    statuses = [each["status"] for each in shop.get("/plans/plan_5500514")["instalments"]]
    assert statuses == ["refunded", "cancelled", "cancelled"]


@pytest.mark.parametrize("order_id", NOT_PENDING)
def test_only_a_pending_order_is_cancelled(shop: Caller, order_id: str):
    assert shop.refusal(f"/orders/{order_id}/cancel", {"reason": "no longer needed"}) == (409, "order_not_pending")


def test_an_order_is_cancelled_for_two_reasons_only(shop: Caller):
    assert shop.refusal(f"/orders/{ASTRID}/cancel", {"reason": "too dear"}) == (422, "invalid_reason")
    assert shop.get(f"/orders/{ASTRID}")["status"] == "pending"


def swap(old: list[str], new: list[str], method: str) -> dict[str, object]:
    return {"item_ids": old, "new_item_ids": new, "payment_method_id": method}


def test_items_of_a_pending_order_change_and_the_difference_is_paid_by_gift_card(shop: Caller):
    new = swap(["4410856701"], ["4410856703"], "gift_card_8830285")
    order = shop.done(f"/orders/{EERO}/modify-items", new)
    assert order["status"] == "pending (item modified)"
    assert [(item["item_id"], item["price"], item["options"]) for item in order["items"]] == [
        ("4410856703", 69.0, {"glaze": "sea green"})
    ]
    assert order["payment_history"][-1] == {
        "transaction_type": "payment",
        "amount": 5.0,
        "payment_method_id": "gift_card_8830285",
    }
    assert balance(shop, "gift_card_8830285") == 145.0


def test_a_cheaper_item_is_refunded(shop: Caller):
    new = swap(["4410956805"], ["4410956804"], "credit_card_5520592")
    order = shop.done("/orders/W5500620/modify-items", new)
    assert order["payment_history"][-1]["transaction_type"] == "refund"
    assert order["payment_history"][-1]["amount"] == 6.0


def test_each_of_several_items_gets_its_own_variant(shop: Caller):
    old, new = ["4410912701", "4410826002", "4410912701"], ["4410912702", "4410826001", "4410912703"]
    order = shop.done(f"/orders/{ASTRID}/modify-items", swap(old, new, "credit_card_5520148"))
    assert [(item["item_id"], item["price"]) for item in order["items"]] == [
        ("4410826001", 79.0),
        ("4410912702", 16.5),
        ("4410912703", 16.5),
    ]
    assert order["payment_history"][-1] == {
        "transaction_type": "refund",
        "amount": 0,
        "payment_method_id": "credit_card_5520148",
    }


def test_an_order_is_changed_once_and_then_neither_changed_nor_cancelled(shop: Caller):
    shop.done(f"/orders/{EERO}/modify-items", swap(["4410856701"], ["4410856702"], "gift_card_8830285"))
    refused = (409, "order_not_pending")
    again = swap(["4410856702"], ["4410856701"], "gift_card_8830285")
    assert shop.refusal(f"/orders/{EERO}/modify-items", again) == refused
    assert shop.refusal(f"/orders/{EERO}/cancel", {"reason": "no longer needed"}) == refused
    assert shop.refusal(f"/orders/{EERO}/modify-address", ADDRESS) == refused
    assert shop.refusal(f"/orders/{EERO}/modify-payment", {"payment_method_id": "credit_card_5520371"}) == refused


CARD = "credit_card_5520148"
WRONG_SWAPS = [
    (swap([], [], CARD), "no_items"),
    (swap(["4410912701"], [], CARD), "item_counts_differ"),
    (swap(["4410912701"] * 3, ["4410912702"] * 3, CARD), "item_not_in_order"),
    (swap(["4410890201"], ["4410890202"], CARD), "item_not_in_order"),
    (swap(["4410912701"], ["4410912701"], CARD), "same_item"),
    (swap(["4410912701"], ["4410826001"], CARD), "different_product"),
    (swap(["4410912701"], ["9999999999"], CARD), "different_product"),
    (swap(["4410826002"], ["4410826004"], CARD), "item_not_available"),
    (swap(["4410912701"], ["4410912702"], "paypal_4419027"), "payment_method_not_found"),
]


@pytest.mark.parametrize(("body", "code"), WRONG_SWAPS)
def test_a_wrong_change_of_items_is_refused_and_changes_nothing(shop: Caller, body: dict[str, object], code: str):
    before = shop.get("/dump")
    assert shop.refusal(f"/orders/{ASTRID}/modify-items", body) == (422, code)
    assert shop.get("/dump") == before


def test_a_gift_card_must_cover_the_difference(shop: Caller):
    larger = swap(["4410867102"], ["4410867104"], "gift_card_8830398")
    assert shop.refusal("/orders/W5500721/modify-items", larger) == (422, "insufficient_balance")
    assert balance(shop, "gift_card_8830398") == 20.0
    assert shop.get("/orders/W5500721")["status"] == "pending"


def test_a_pay_later_account_is_not_charged_after_the_checkout(shop: Caller):
    dear = swap(["4410878401", "4410878401"], ["4410878403", "4410878403"], "pay_later_7120053")
    assert shop.refusal(f"/orders/{MIKKEL}/modify-items", dear) == (422, "payment_method_not_allowed")


@pytest.mark.parametrize("order_id", NOT_PENDING)
def test_only_a_pending_order_is_modified(shop: Caller, order_id: str):
    item = shop.get(f"/orders/{order_id}")["items"][0]["item_id"]
    refused = (409, "order_not_pending")
    assert shop.refusal(f"/orders/{order_id}/modify-items", swap([item], [item], CARD)) == refused
    assert shop.refusal(f"/orders/{order_id}/modify-address", ADDRESS) == refused
    assert shop.refusal(f"/orders/{order_id}/modify-payment", {"payment_method_id": CARD}) == refused


def test_a_pending_order_goes_to_another_address_and_stays_pending(shop: Caller):
    order = shop.done(f"/orders/{ASTRID}/modify-address", ADDRESS)
    assert order["address"] == ADDRESS
    assert order["status"] == "pending"
    assert shop.get("/customers/astrid_lindqvist_2041")["address"] != ADDRESS


def test_a_customers_own_address_changes_and_orders_keep_theirs(shop: Caller):
    before = shop.get(f"/orders/{ASTRID}")
    customer = shop.done("/customers/astrid_lindqvist_2041/address", ADDRESS, method="PUT")
    assert customer["address"] == ADDRESS
    assert shop.get(f"/orders/{ASTRID}") == before
    found = shop.get("/customers/lookup", first_name="Astrid", last_name="Lindqvist", zip="11646")
    assert found["user_id"] == "astrid_lindqvist_2041"


def test_an_order_is_paid_another_way(shop: Caller):
    order = shop.done(f"/orders/{EERO}/modify-payment", {"payment_method_id": "credit_card_5520371"})
    assert order["status"] == "pending"
    assert [(each["transaction_type"], each["payment_method_id"]) for each in order["payment_history"]] == [
        ("payment", "gift_card_8830285"),
        ("payment", "credit_card_5520371"),
        ("refund", "gift_card_8830285"),
    ]
    assert balance(shop, "gift_card_8830285") == 214.0


def test_an_order_paid_another_way_is_refunded_there_when_cancelled(shop: Caller):
    shop.done(f"/orders/{EERO}/modify-payment", {"payment_method_id": "credit_card_5520371"})
    order = shop.done(f"/orders/{EERO}/cancel", {"reason": "ordered by mistake"})
    assert len(order["payment_history"]) == 4
    assert order["payment_history"][-1]["payment_method_id"] == "credit_card_5520371"
    assert balance(shop, "gift_card_8830285") == 214.0


def test_a_payment_changes_only_once_and_only_to_another_method_that_can_pay(shop: Caller):
    path = f"/orders/{ASTRID}/modify-payment"
    assert shop.refusal(path, {"payment_method_id": CARD}) == (422, "same_payment_method")
    assert shop.refusal(path, {"payment_method_id": "gift_card_8830172"}) == (422, "insufficient_balance")
    assert shop.refusal(path, {"payment_method_id": "pay_later_7120041"}) == (422, "payment_method_not_allowed")
    assert shop.refusal(path, {"payment_method_id": "paypal_1"}) == (422, "payment_method_not_found")
    shop.done(f"/orders/{EERO}/modify-payment", {"payment_method_id": "credit_card_5520371"})
    again = shop.refusal(f"/orders/{EERO}/modify-payment", {"payment_method_id": "gift_card_8830285"})
    assert again == (409, "payment_not_single")


@pytest.mark.parametrize("method", ["credit_card_5520946", "gift_card_8830401"])
def test_a_return_is_refunded_to_the_original_method_or_a_gift_card(shop: Caller, method: str):
    body = {"item_ids": ["4410956801"], "payment_method_id": method}
    order = shop.done(f"/orders/{MAYA_DELIVERED}/return", body)
    assert order["status"] == "return requested"
    assert order["return_items"] == ["4410956801"]
    assert order["return_payment_method_id"] == method
    assert len(order["payment_history"]) == 1
    assert balance(shop, "gift_card_8830401") == 200.0


def test_a_return_goes_to_no_other_method(shop: Caller):
    body = {"item_ids": ["4410826001"], "payment_method_id": "credit_card_5520489"}
    assert shop.refusal(f"/orders/{GRETA_DELIVERED}/return", body) == (422, "payment_method_not_allowed")


@pytest.mark.parametrize("order_id", NOT_DELIVERED)
def test_only_a_delivered_order_is_returned_or_exchanged(shop: Caller, order_id: str):
    item = shop.get(f"/orders/{order_id}")["items"][0]["item_id"]
    refused = (409, "order_not_delivered")
    assert shop.refusal(f"/orders/{order_id}/return", {"item_ids": [item], "payment_method_id": CARD}) == refused
    assert shop.refusal(f"/orders/{order_id}/exchange", swap([item], [item], CARD)) == refused


def test_only_items_of_the_order_are_returned(shop: Caller):
    path = f"/orders/{GRETA_DELIVERED}/return"
    for item_ids, code in ([], "no_items"), (["4410826001"] * 2, "item_not_in_order"):
        assert shop.refusal(path, {"item_ids": item_ids, "payment_method_id": "paypal_4419138"}) == (422, code)


def test_an_exchange_is_noted_and_nothing_is_paid_yet(shop: Caller):
    body = swap(["4410856703", "4410912703"], ["4410856701", "4410912701"], "credit_card_5520613")
    order = shop.done("/orders/W5500825/exchange", body)
    assert order["status"] == "exchange requested"
    assert order["exchange_items"] == ["4410856703", "4410912703"]
    assert order["exchange_new_items"] == ["4410856701", "4410912701"]
    assert order["exchange_payment_method_id"] == "credit_card_5520613"
    assert order["exchange_price_difference"] == -5.0
    assert len(order["payment_history"]) == 1
    assert [item["item_id"] for item in order["items"]] == ["4410856703", "4410912702", "4410912703"]


def test_an_order_is_returned_or_exchanged_once(shop: Caller):
    shop.done(f"/orders/{GRETA_DELIVERED}/exchange", swap(["4410826001"], ["4410826003"], "paypal_4419138"))
    refused = (409, "order_not_delivered")
    body = {"item_ids": ["4410826001"], "payment_method_id": "paypal_4419138"}
    assert shop.refusal(f"/orders/{GRETA_DELIVERED}/return", body) == refused
    again = swap(["4410826001"], ["4410826002"], "paypal_4419138")
    assert shop.refusal(f"/orders/{GRETA_DELIVERED}/exchange", again) == refused


@pytest.mark.parametrize(
    ("order_id", "body", "code"),
    [
        (GRETA_DELIVERED, swap(["4410826001"], ["4410826004"], "paypal_4419138"), "item_not_available"),
        (GRETA_DELIVERED, swap(["4410826001"], ["4410826001"], "paypal_4419138"), "same_item"),
        (GRETA_DELIVERED, swap(["4410826001"], ["4410912701"], "paypal_4419138"), "different_product"),
        (GRETA_DELIVERED, swap(["4410826001"], ["4410826003"], "paypal_9"), "payment_method_not_found"),
        ("W5500309", swap(["4410867103"], ["4410867104"], "pay_later_1"), "payment_method_not_found"),
    ],
)
def test_a_wrong_exchange_is_refused(shop: Caller, order_id: str, body: dict[str, object], code: str):
    assert shop.refusal(f"/orders/{order_id}/exchange", body) == (422, code)
