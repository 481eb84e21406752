"""What may be done to an order, and what it is afterwards: the retail policy, as pure functions.

Each function takes the purchase as it stands and gives the purchase as it will be, or raises Refused.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import get_args

from msgspec.structs import replace

from shop import payments
from shop.money import cents, is_amount_of_money
from shop.payments import Purchase
from shop.refusals import Code, Refused
from shop.world import Address, CancelReason, GiftCard, Order, OrderItem, PayLater, Product, Refund, Variant


def cancel(purchase: Purchase, reason: str) -> Purchase:
    """Cancelled, with everything paid going back to the methods that paid it; gift cards at once."""
    _require_pending(purchase.order, "cancelled")
    allowed: tuple[CancelReason, ...] = get_args(CancelReason)
    chosen = next((each for each in allowed if each == reason), None)
    if chosen is None:
        raise Refused(Code.INVALID_REASON, f"The reason must be one of: {', '.join(allowed)}.")
    for payment_method_id, amount in payments.net_by_method(purchase.order).items():
        if amount > 0:
            purchase = payments.refund(purchase, payment_method_id, amount)
    return _with_order(purchase, replace(purchase.order, status="cancelled", cancel_reason=chosen))


def modify_items(
    purchase: Purchase,
    products: Mapping[str, Product],
    item_ids: Sequence[str],
    new_item_ids: Sequence[str],
    payment_method_id: str,
) -> Purchase:
    """Items replaced by other variants of the same products, the difference paid or refunded at once. Once an order."""
    order = purchase.order
    _require_pending(order, "modified")
    swaps = _swaps(order, products, item_ids, new_item_ids)
    difference = _difference(swaps)
    purchase = payments.settle(purchase, payment_method_id, difference)
    items = list(order.items)
    for old, variant in swaps:
        items[items.index(old)] = replace(
            old, item_id=variant.item_id, price=variant.price, options=dict(variant.options)
        )
    return _with_order(purchase, replace(purchase.order, items=items, status="pending (item modified)"))


def modify_address(purchase: Purchase, address: Address) -> Purchase:
    _require_pending(purchase.order, "modified")
    return _with_order(purchase, replace(purchase.order, address=address))


def modify_payment(purchase: Purchase, payment_method_id: str) -> Purchase:
    """The whole amount paid by another single method, the first one refunded. The order stays pending."""
    order = purchase.order
    _require_pending(order, "modified")
    payments.method_of(purchase.customer, payment_method_id)
    if len(order.payment_history) != 1 or order.payment_history[0].transaction_type != "payment":
        raise Refused(Code.PAYMENT_NOT_SINGLE, f"Order {order.order_id} does not stand on exactly one payment.")
    first = order.payment_history[0]
    if first.payment_method_id == payment_method_id:
        raise Refused(Code.SAME_PAYMENT_METHOD, f"Order {order.order_id} is paid with {payment_method_id} already.")
    purchase = payments.charge(purchase, payment_method_id, first.amount)
    return payments.refund(purchase, first.payment_method_id, first.amount)


def return_items(purchase: Purchase, item_ids: Sequence[str], payment_method_id: str) -> Purchase:
    """A return asked for; the refund will go to the original payment method or to a gift card of the customer."""
    order = purchase.order
    _require_delivered(order, "returned")
    method = payments.method_of(purchase.customer, payment_method_id)
    if not isinstance(method, GiftCard) and payment_method_id != order.payment_history[0].payment_method_id:
        raise Refused(
            Code.PAYMENT_METHOD_NOT_ALLOWED, "A return is refunded to the original payment method or to a gift card."
        )
    _require_in_order(order, item_ids)
    return _with_order(
        purchase,
        replace(
            order,
            status="return requested",
            return_items=sorted(item_ids),
            return_payment_method_id=payment_method_id,
        ),
    )


def exchange_items(
    purchase: Purchase,
    products: Mapping[str, Product],
    item_ids: Sequence[str],
    new_item_ids: Sequence[str],
    payment_method_id: str,
) -> Purchase:
    """An exchange asked for; the price difference is settled when the items are back, so nothing is paid yet."""
    order = purchase.order
    _require_delivered(order, "exchanged")
    difference = _difference(_swaps(order, products, item_ids, new_item_ids))
    method = payments.method_of(purchase.customer, payment_method_id)
    payments.require_cover(method, difference)
    if isinstance(method, PayLater) and payment_method_id != order.payment_history[0].payment_method_id:
        raise Refused(Code.PAYMENT_METHOD_NOT_ALLOWED, f"Order {order.order_id} was not paid with {payment_method_id}.")
    return _with_order(
        purchase,
        replace(
            order,
            status="exchange requested",
            exchange_items=sorted(item_ids),
            exchange_new_items=sorted(new_item_ids),
            exchange_payment_method_id=payment_method_id,
            exchange_price_difference=difference,
        ),
    )


def refund_part(purchase: Purchase, amount: Decimal, reason: str, refund_id: str) -> tuple[Purchase, Refund]:
    """A refund that the merchant gives, to the methods that paid, never more than they have paid and not got back."""
    if not is_amount_of_money(amount):
        raise Refused(Code.INVALID_AMOUNT, "A refund is an amount above zero with at most two decimal places.")
    if not reason.strip():
        raise Refused(Code.INVALID_REASON, "A refund needs a reason.")
    left = payments.net_paid(purchase.order)
    if amount > left:
        raise Refused(Code.MORE_THAN_PAID, f"Only {left} of order {purchase.order.order_id} can still be refunded.")
    before = len(purchase.order.payment_history)
    remaining = amount
    for payment_method_id, paid in payments.net_by_method(purchase.order).items():
        part = min(paid, remaining)
        if part > 0:
            purchase = payments.refund(purchase, payment_method_id, part)
            remaining -= part
    return purchase, Refund(
        refund_id=refund_id,
        order_id=purchase.order.order_id,
        amount=cents(amount),
        reason=reason.strip(),
        payments=purchase.order.payment_history[before:],
    )


def _with_order(purchase: Purchase, order: Order) -> Purchase:
    return replace(purchase, order=order)


def _require_pending(order: Order, done: str) -> None:
    # "pending (item modified)" does not count: an order is changed once, and after that neither changed nor cancelled.
    if order.status != "pending":
        raise Refused(
            Code.ORDER_NOT_PENDING, f"Order {order.order_id} is {order.status}; only a pending one can be {done}."
        )


def _require_delivered(order: Order, done: str) -> None:
    if order.status != "delivered":
        raise Refused(
            Code.ORDER_NOT_DELIVERED, f"Order {order.order_id} is {order.status}; only a delivered one can be {done}."
        )


def _require_in_order(order: Order, item_ids: Sequence[str]) -> None:
    if not item_ids:
        raise Refused(Code.NO_ITEMS, "Name at least one item.")
    held = Counter(item.item_id for item in order.items)
    for item_id, count in Counter(item_ids).items():
        if count > held[item_id]:
            raise Refused(Code.ITEM_NOT_IN_ORDER, f"Order {order.order_id} holds {held[item_id]} of item {item_id}.")


def _swaps(
    order: Order, products: Mapping[str, Product], item_ids: Sequence[str], new_item_ids: Sequence[str]
) -> list[tuple[OrderItem, Variant]]:
    _require_in_order(order, item_ids)
    if len(item_ids) != len(new_item_ids):
        raise Refused(Code.ITEM_COUNTS_DIFFER, "Each item needs exactly one new item.")
    held = {item.item_id: item for item in order.items}
    return [
        (held[item_id], _new_variant(products, held[item_id], new_item_id))
        for item_id, new_item_id in zip(item_ids, new_item_ids, strict=True)
    ]


def _new_variant(products: Mapping[str, Product], item: OrderItem, new_item_id: str) -> Variant:
    if new_item_id == item.item_id:
        raise Refused(Code.SAME_ITEM, f"The new item must differ from item {item.item_id}.")
    product = products.get(item.product_id)
    variant = product.variants.get(new_item_id) if product else None
    if variant is None:
        raise Refused(Code.DIFFERENT_PRODUCT, f"Item {new_item_id} is no {item.name}; only its options can change.")
    if not variant.available:
        raise Refused(Code.ITEM_NOT_AVAILABLE, f"Item {new_item_id} is not available.")
    return variant


def _difference(swaps: Sequence[tuple[OrderItem, Variant]]) -> Decimal:
    """The new price less the old one: above zero the customer pays, below it the customer gets money back."""
    return cents(sum((variant.price - item.price for item, variant in swaps), Decimal(0)))
