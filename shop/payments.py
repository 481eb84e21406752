"""Money in and out of payment methods. A gift card moves at once; a pay-later account moves its plan's instalments."""

from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from shop import credit
from shop.money import ZERO, cents, total
from shop.refusals import Code, Refused
from shop.world import Customer, GiftCard, Order, PayLater, Payment, PaymentMethod, Plan


class Purchase(Struct, frozen=True, kw_only=True):
    """All that a write to an order may change: the order, its customer's balances and, when paid later, its plan."""

    order: Order
    customer: Customer
    plan: Plan | None = None


def method_of(customer: Customer, payment_method_id: str) -> PaymentMethod:
    """The customer's own payment method; refused when it is not theirs."""
    method = customer.payment_methods.get(payment_method_id)
    if method is None:
        raise Refused(Code.PAYMENT_METHOD_NOT_FOUND, f"The customer has no payment method {payment_method_id}.")
    return method


def require_cover(method: PaymentMethod, amount: Decimal) -> None:
    """Refused when the method cannot pay the amount: a gift card with too little on it, or a pay-later account,
    whose credit is agreed at the checkout alone."""
    if isinstance(method, GiftCard) and method.balance < amount:
        raise Refused(Code.INSUFFICIENT_BALANCE, f"Gift card {method.id} holds {method.balance}, less than {amount}.")
    if isinstance(method, PayLater) and amount > 0:
        raise Refused(Code.PAYMENT_METHOD_NOT_ALLOWED, "A pay-later account can only be charged at the checkout.")


def credit_gift_card(customer: Customer, payment_method_id: str | None, amount: Decimal) -> Customer:
    """The customer after `amount` (negative: taken) went to the method: a gift card's balance changes, others are outside."""
    method = customer.payment_methods.get(payment_method_id or "")
    if not isinstance(method, GiftCard):
        return customer
    changed = replace(method, balance=cents(method.balance + amount))
    return replace(customer, payment_methods={**customer.payment_methods, method.id: changed})


def charge(purchase: Purchase, payment_method_id: str, amount: Decimal) -> Purchase:
    """The purchase after the method paid `amount` (≥ 0)."""
    require_cover(method_of(purchase.customer, payment_method_id), amount)
    entry = Payment(transaction_type="payment", amount=cents(amount), payment_method_id=payment_method_id)
    return replace(
        purchase,
        order=replace(purchase.order, payment_history=[*purchase.order.payment_history, entry]),
        customer=credit_gift_card(purchase.customer, payment_method_id, -amount),
    )


def refund(purchase: Purchase, payment_method_id: str, amount: Decimal) -> Purchase:
    """The purchase after `amount` (≥ 0) went back to the method."""
    method = method_of(purchase.customer, payment_method_id)
    entry = Payment(transaction_type="refund", amount=cents(amount), payment_method_id=payment_method_id)
    order = replace(purchase.order, payment_history=[*purchase.order.payment_history, entry])
    if isinstance(method, PayLater):
        return _refund_plan(replace(purchase, order=order), method, amount)
    return replace(purchase, order=order, customer=credit_gift_card(purchase.customer, payment_method_id, amount))


def settle(purchase: Purchase, payment_method_id: str, difference: Decimal) -> Purchase:
    """The purchase after a price difference: paid when it is above zero, otherwise refunded, nothing included."""
    if difference > 0:
        return charge(purchase, payment_method_id, difference)
    return refund(purchase, payment_method_id, -difference)


def _refund_plan(purchase: Purchase, method: PayLater, amount: Decimal) -> Purchase:
    plan = purchase.plan
    if plan is None or plan.payment_method_id != method.id or credit.standing(plan) < amount:
        raise Refused(
            Code.PAYMENT_METHOD_NOT_ALLOWED, f"No plan of order {purchase.order.order_id} can take {amount} back."
        )
    plan, given_back = credit.reduce(plan, amount)
    customer = purchase.customer
    for payment_method_id, part in given_back:
        customer = credit_gift_card(customer, payment_method_id, part)
    return replace(purchase, plan=plan, customer=customer)


def net_by_method(order: Order) -> dict[str, Decimal]:
    """What each method has paid less what it got back, in the order of its first use."""
    net: dict[str, Decimal] = {}
    for entry in order.payment_history:
        sign = 1 if entry.transaction_type == "payment" else -1
        net[entry.payment_method_id] = net.get(entry.payment_method_id, ZERO) + sign * entry.amount
    return net


def net_paid(order: Order) -> Decimal:
    """Payments less refunds."""
    return total(net_by_method(order).values())
