"""The shop's nouns, in the shape of the files that it loads and dumps.

Every struct is frozen; a field with a default is left out of the JSON while it has that default, so that a file which
never had it comes back as it was. Amounts are exact decimals, written as JSON numbers.
"""

from datetime import date
from decimal import Decimal
from typing import Literal

import msgspec
from msgspec import Struct

OrderStatus = Literal[
    "pending",
    "pending (item modified)",
    "processed",
    "delivered",
    "cancelled",
    "return requested",
    "exchange requested",
]
CancelReason = Literal["no longer needed", "ordered by mistake"]
InstalmentState = Literal["open", "paid", "cancelled", "refunded"]


class Noun(Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """What all nouns share: frozen, named fields, unknown fields refused."""


class Name(Noun, frozen=True):
    first_name: str
    last_name: str


class Address(Noun, frozen=True):
    address1: str
    address2: str
    city: str
    country: str
    state: str
    zip: str


class GiftCard(Noun, frozen=True, tag_field="source", tag="gift_card"):
    id: str
    balance: Decimal
    currency: str | None = None


class CreditCard(Noun, frozen=True, tag_field="source", tag="credit_card"):
    id: str
    brand: str
    last_four: str


class Paypal(Noun, frozen=True, tag_field="source", tag="paypal"):
    id: str


class PayLater(Noun, frozen=True, tag_field="source", tag="pay_later"):
    """An account with which an order is paid in instalments; the order's plan says when and how much."""

    id: str


PaymentMethod = GiftCard | CreditCard | Paypal | PayLater


class Customer(Noun, frozen=True):
    user_id: str
    name: Name
    address: Address
    email: str
    payment_methods: dict[str, PaymentMethod]
    orders: list[str]
    language: str | None = None


class Variant(Noun, frozen=True):
    item_id: str
    options: dict[str, str]
    available: bool
    price: Decimal


class Product(Noun, frozen=True):
    name: str
    product_id: str
    variants: dict[str, Variant]
    currency: str | None = None
    picture: str | None = None
    description: str | None = None


class OrderItem(Noun, frozen=True):
    name: str
    product_id: str
    item_id: str
    price: Decimal
    options: dict[str, str]


class Fulfillment(Noun, frozen=True):
    tracking_id: list[str]
    item_ids: list[str]
    carrier: str | None = None
    expected_on: date | None = None
    delivered_on: date | None = None


class Payment(Noun, frozen=True):
    transaction_type: Literal["payment", "refund"]
    amount: Decimal
    payment_method_id: str


class Order(Noun, frozen=True):
    order_id: str
    user_id: str
    address: Address
    items: list[OrderItem]
    status: OrderStatus
    fulfillments: list[Fulfillment]
    payment_history: list[Payment]
    currency: str | None = None
    placed_on: date | None = None
    cancel_reason: CancelReason | None = None
    return_items: list[str] | None = None
    return_payment_method_id: str | None = None
    exchange_items: list[str] | None = None
    exchange_new_items: list[str] | None = None
    exchange_payment_method_id: str | None = None
    exchange_price_difference: Decimal | None = None


class Instalment(Noun, frozen=True):
    """One part of a plan. `credited` is what refunds of a paid instalment gave back of it."""

    instalment_id: str
    amount: Decimal
    due_on: date
    state: InstalmentState = "open"
    paid_on: date | None = None
    payment_method_id: str | None = None
    first_due_on: date | None = None
    credited: Decimal = Decimal(0)


class Plan(Noun, frozen=True):
    """How one order, paid later, is paid: `payment_method_id` is the customer's pay-later account."""

    plan_id: str
    user_id: str
    order_id: str
    payment_method_id: str
    instalments: list[Instalment]
    currency: str | None = None


class Refund(Noun, frozen=True):
    """A partial refund that the merchant gave; `payments` says to which payment methods."""

    refund_id: str
    order_id: str
    amount: Decimal
    reason: str
    payments: list[Payment]


class World(Noun, frozen=True):
    """The whole state. `plans` and `refunds` are the shop's own and absent when empty."""

    products: dict[str, Product]
    users: dict[str, Customer]
    orders: dict[str, Order]
    plans: dict[str, Plan] = {}
    refunds: dict[str, Refund] = {}


_ENCODER = msgspec.json.Encoder(decimal_format="number")


def encode(value: object) -> bytes:
    """JSON with amounts as numbers."""
    return _ENCODER.encode(value)
