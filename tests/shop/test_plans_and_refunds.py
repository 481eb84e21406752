"""Pay-later plans and the merchant's partial refunds."""

import pytest

from tests.shop.caller import Caller

# Mikkel's delivered order (219.00 in three parts of 73.00): the first is paid, the second overdue, the third to come.
PLAN, ORDER = "plan_5500206", "W5500206"


def instalments(shop: Caller, plan_id: str) -> list[tuple[float, str, str]]:
    return [(each["amount"], each["due_on"], each["status"]) for each in shop.get(f"/plans/{plan_id}")["instalments"]]


def test_a_plan_says_what_is_paid_overdue_due_soon_and_to_come(shop: Caller):
    assert instalments(shop, PLAN) == [
        (73.0, "2026-02-12", "paid"),
        (73.0, "2026-02-27", "overdue"),
        (73.0, "2026-03-14", "upcoming"),
    ]
    assert shop.get("/plans/plan_5500102")["instalments"][0]["status"] == "due soon"
    assert shop.get("/plans/plan_5500413")["status"] == "settled"
    extended = shop.get("/plans/plan_5500309")["instalments"][1]
    assert (extended["first_due_on"], extended["due_on"]) == ("2026-03-08", "2026-03-22")
    assert [plan["plan_id"] for plan in shop.get("/customers/mikkel_sorensen_3187/plans")] == ["plan_5500205", PLAN]


def test_an_instalment_is_paid_once(shop: Caller):
    body = {"instalment_id": f"{PLAN}_2", "payment_method_id": "paypal_4419027"}
    plan = shop.done(f"/plans/{PLAN}/pay", body)
    assert plan["instalments"][1]["status"] == "paid"
    assert plan["instalments"][1]["paid_on"] == "2026-03-02"
    assert plan["open_amount"] == 73.0
    assert plan["status"] == "active"
    assert shop.refusal(f"/plans/{PLAN}/pay", body) == (409, "instalment_not_open")


def test_paying_from_a_gift_card_takes_the_amount_from_it(shop: Caller):
    body = {"instalment_id": "plan_5500102_1", "payment_method_id": "gift_card_8830172"}
    shop.done("/plans/plan_5500102/pay", body)
    assert shop.get("/gift-cards/gift_card_8830172")["balance"] == 13.67
    body["instalment_id"] = "plan_5500102_2"
    assert shop.refusal("/plans/plan_5500102/pay", body) == (422, "insufficient_balance")
    assert shop.get("/gift-cards/gift_card_8830172")["balance"] == 13.67


@pytest.mark.parametrize(
    ("method", "code"),
    [("pay_later_7120053", "payment_method_not_allowed"), ("gift_card_8830172", "payment_method_not_found")],
)
def test_an_instalment_is_paid_with_money_of_the_customer_only(shop: Caller, method: str, code: str):
    body = {"instalment_id": f"{PLAN}_2", "payment_method_id": method}
    assert shop.refusal(f"/plans/{PLAN}/pay", body) == (422, code)


def test_a_due_date_moves_once(shop: Caller):
    body = {"instalment_id": f"{PLAN}_2", "days": 14}
    moved = shop.done(f"/plans/{PLAN}/extend", body)["instalments"][1]
    assert (moved["due_on"], moved["first_due_on"], moved["status"]) == ("2026-03-13", "2026-02-27", "upcoming")
    assert shop.refusal(f"/plans/{PLAN}/extend", body) == (409, "already_extended")


@pytest.mark.parametrize("days", [0, -3, 31])
def test_a_due_date_moves_by_a_month_at_most(shop: Caller, days: int):
    body = {"instalment_id": f"{PLAN}_3", "days": days}
    assert shop.refusal(f"/plans/{PLAN}/extend", body) == (422, "invalid_extension")


def test_a_due_date_does_not_move_into_the_past_nor_when_paid(shop: Caller):
    assert shop.refusal(f"/plans/{PLAN}/extend", {"instalment_id": f"{PLAN}_2", "days": 2})[1] == "invalid_extension"
    paid = {"instalment_id": f"{PLAN}_1", "days": 10}
    assert shop.refusal(f"/plans/{PLAN}/extend", paid) == (409, "instalment_not_open")
    assert shop.refusal(f"/plans/{PLAN}/extend", {"instalment_id": "x", "days": 2}) == (404, "instalment_not_found")


def test_a_refund_of_a_paid_later_order_takes_from_the_last_parts_first(shop: Caller):
    refund = shop.done(f"/orders/{ORDER}/refunds", {"amount": 100, "reason": "torn seam"})
    assert refund["payments"] == [
        {"transaction_type": "refund", "amount": 100.0, "payment_method_id": "pay_later_7120053"}
    ]
    assert [(row[0], row[2]) for row in instalments(shop, PLAN)] == [
        (73.0, "paid"),
        (46.0, "overdue"),
        (73.0, "cancelled"),
    ]
    assert shop.get("/plans/plan_5500206")["open_amount"] == 46.0


def test_refunds_go_to_the_gift_card_that_paid_and_never_above_what_was_paid(shop: Caller):
    path = "/orders/W5501136/refunds"
    first = shop.done(path, {"amount": 100.25, "reason": "worn sole"})
    assert first["refund_id"] == "refund_000001"
    assert shop.get("/gift-cards/gift_card_8830401")["balance"] == 300.25
    assert shop.refusal(path, {"amount": 44.76, "reason": "more"}) == (422, "more_than_paid")
    shop.done(path, {"amount": 44.75, "reason": "the rest"})
    assert shop.refusal(path, {"amount": 0.01, "reason": "a cent"}) == (422, "more_than_paid")
    assert shop.get("/gift-cards/gift_card_8830401")["balance"] == 345.0
    assert [each["amount"] for each in shop.get("/dump")["refunds"].values()] == [100.25, 44.75]


@pytest.mark.parametrize("amount", [0, -5, 1.005, 1e-9, "NaN", "-Infinity"])
def test_a_refund_is_an_amount_in_whole_cents(shop: Caller, amount: float | str):
    assert shop.refusal(f"/orders/{ORDER}/refunds", {"amount": amount, "reason": "r"}) == (422, "invalid_amount")


def test_a_cancelled_order_has_nothing_left_to_refund(shop: Caller):
    shop.done("/orders/W5500101/refunds", {"amount": 12, "reason": "late"})
    order = shop.done("/orders/W5500101/cancel", {"reason": "no longer needed"})
    assert [entry["amount"] for entry in order["payment_history"]] == [112.0, 12.0, 100.0]
    refused = shop.refusal("/orders/W5500101/refunds", {"amount": 0.01, "reason": "late"})
    assert refused == (422, "more_than_paid")


def test_a_refund_needs_a_reason(shop: Caller):
    assert shop.refusal(f"/orders/{ORDER}/refunds", {"amount": 1, "reason": "  "}) == (422, "invalid_reason")
