"""Money is conserved, whatever is done in whatever order; gift cards never go below zero."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from shop.credit import pay, standing
from shop.money import ZERO, total
from shop.orders import cancel, exchange_items, modify_items, modify_payment, refund_part, return_items
from shop.payments import Purchase, credit_gift_card, net_by_method, net_paid, require_cover
from shop.refusals import Code, Refused
from shop.seeding import seeded_world
from shop.world import Address, GiftCard, Refund, World

TODAY = date(2026, 3, 2)
WORLD: World = seeded_world(TODAY)
ADDRESS = Address(address1="1", address2="", city="Bergen", country="Norway", state="", zip="5003")

Step = Callable[["Ledger", st.DataObject], None]


class Ledger:
    """One purchase that things happen to, and the refunds that the merchant gave."""

    def __init__(self, order_id: str) -> None:
        order = WORLD.orders[order_id]
        plan = next((each for each in WORLD.plans.values() if each.order_id == order_id), None)
        self.purchase = Purchase(order=order, customer=WORLD.users[order.user_id], plan=plan)
        self.given: list[Refund] = []

    def method(self, data: st.DataObject) -> str:
        return data.draw(st.sampled_from(sorted(self.purchase.customer.payment_methods)))


def a_cancellation(ledger: Ledger, _: st.DataObject) -> None:
    ledger.purchase = cancel(ledger.purchase, "no longer needed")


def a_swap(ledger: Ledger, data: st.DataObject, act: Callable[..., Purchase]) -> None:
    items = data.draw(st.lists(st.sampled_from(ledger.purchase.order.items), min_size=1, max_size=3))
    new = [data.draw(st.sampled_from(sorted(WORLD.products[item.product_id].variants))) for item in items]
    ledger.purchase = act(ledger.purchase, WORLD.products, [item.item_id for item in items], new, ledger.method(data))


def a_change_of_items(ledger: Ledger, data: st.DataObject) -> None:
    a_swap(ledger, data, modify_items)


def an_exchange(ledger: Ledger, data: st.DataObject) -> None:
    a_swap(ledger, data, exchange_items)


def a_change_of_payment(ledger: Ledger, data: st.DataObject) -> None:
    ledger.purchase = modify_payment(ledger.purchase, ledger.method(data))


def a_return(ledger: Ledger, data: st.DataObject) -> None:
    item_id = data.draw(st.sampled_from(ledger.purchase.order.items)).item_id
    ledger.purchase = return_items(ledger.purchase, [item_id], ledger.method(data))


def a_refund(ledger: Ledger, data: st.DataObject) -> None:
    amount = Decimal(data.draw(st.integers(1, 40_000))) / 100
    ledger.purchase, refund = refund_part(ledger.purchase, amount, "late", f"r{len(ledger.given)}")
    ledger.given.append(refund)


def a_payment_of_an_instalment(ledger: Ledger, data: st.DataObject) -> None:
    plan = ledger.purchase.plan
    if plan is None:
        return
    instalment, method = data.draw(st.sampled_from(plan.instalments)), ledger.method(data)
    require_cover(ledger.purchase.customer.payment_methods[method], instalment.amount)
    plan = pay(plan, instalment.instalment_id, method, TODAY)
    customer = credit_gift_card(ledger.purchase.customer, method, -instalment.amount)
    ledger.purchase = replace(ledger.purchase, plan=plan, customer=customer)


STEPS: list[Step] = [
    a_cancellation,
    a_change_of_items,
    an_exchange,
    a_change_of_payment,
    a_return,
    a_refund,
    a_payment_of_an_instalment,
]


def gift_card_money(purchase: Purchase) -> Decimal:
    """All that gift cards hold and all that they have paid for: it moves between the two and never changes."""
    cards = {each.id: each.balance for each in purchase.customer.payment_methods.values() if isinstance(each, GiftCard)}
    net = net_by_method(purchase.order)
    parts = purchase.plan.instalments if purchase.plan else []
    spent = [each.amount - each.credited for each in parts if each.payment_method_id in cards]
    return total([*cards.values(), *(net.get(card, ZERO) for card in cards), *spent])


def check(ledger: Ledger, gift_money: Decimal) -> None:
    purchase = ledger.purchase
    given = total(refund.amount for refund in ledger.given)
    items = total(item.price for item in purchase.order.items)
    expected = ZERO if purchase.order.status == "cancelled" else items - given
    assert net_paid(purchase.order) == expected
    assert given <= items or purchase.order.status == "cancelled"
    for method in purchase.customer.payment_methods.values():
        assert not isinstance(method, GiftCard) or method.balance >= 0
    assert gift_card_money(purchase) == gift_money
    if purchase.plan is not None:
        financed = net_by_method(purchase.order)[purchase.plan.payment_method_id]
        assert standing(purchase.plan) == financed
        assert all(ZERO <= each.credited <= each.amount for each in purchase.plan.instalments)


@given(
    order_id=st.sampled_from(sorted(WORLD.orders)), steps=st.lists(st.sampled_from(STEPS), max_size=8), data=st.data()
)
@settings(max_examples=400, deadline=None)
def test_money_is_conserved_and_gift_cards_never_go_below_zero(order_id: str, steps: list[Step], data: st.DataObject):
    ledger = Ledger(order_id)
    gift_money = gift_card_money(ledger.purchase)
    check(ledger, gift_money)
    for step in steps:
        before = ledger.purchase
        try:
            step(ledger, data)
        except Refused:
            assert ledger.purchase is before
        check(ledger, gift_money)


def with_balance(order_id: str, gift_card_id: str, balance: str) -> Purchase:
    purchase = Ledger(order_id).purchase
    card = GiftCard(id=gift_card_id, balance=Decimal(balance))
    methods = {**purchase.customer.payment_methods, gift_card_id: card}
    return replace(purchase, customer=replace(purchase.customer, payment_methods=methods))


def test_a_gift_card_must_cover_the_difference_of_an_exchange():
    def exchange(balance: str) -> Purchase:
        purchase = with_balance("#W5500104", "gift_card_1", balance)
        cheaper = [replace(item, price=item.price - 7) for item in purchase.order.items]
        purchase = replace(purchase, order=replace(purchase.order, items=cheaper))
        return exchange_items(purchase, WORLD.products, ["4410901802"], ["4410901803"], "gift_card_1")

    with pytest.raises(Refused) as refused:
        exchange("6.99")
    assert refused.value.code is Code.INSUFFICIENT_BALANCE
    assert exchange("7.00").order.exchange_price_difference == Decimal("7.00")
