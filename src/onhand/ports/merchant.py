"""The merchant's own systems: customers, orders and plans are read there, and a few things are done there.

Everything is as the merchant says it is at the moment of the call. Amounts are whole minor units (cents) with an ISO 4217 currency.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any, Protocol

from msgspec import Struct

from onhand.domain.errands.values import Money


class MerchantError(Exception):
    """Why a call to the merchant gave nothing."""


class NotFound(MerchantError):
    """There is no such thing at the merchant."""


class Refused(MerchantError):
    """The merchant's rules do not allow it; `code` is the merchant's word for why. Asking again changes nothing."""

    def __init__(self, code: str) -> None:
        super().__init__(f"The merchant refuses: {code}.")
        self.code = code


class Unavailable(MerchantError):
    """The merchant cannot be reached, is broken, or none is connected. Whether a write happened is unknown: send it again with the same key."""


class NotConnected(Unavailable):
    """There is no merchant to ask, now or later."""


class PaymentMethod(Struct, frozen=True):
    """`kind` is `gift_card`, `credit_card`, `paypal`, `pay_later`, or the merchant's own word; `label` is what a person recognises it by. `balance` is a gift
    card's."""

    id: str
    kind: str
    label: str = ""
    balance: Money | None = None


class Address(Struct, frozen=True):
    address1: str = ""
    address2: str = ""
    city: str = ""
    state: str = ""
    zip: str = ""
    country: str = ""


class MerchantCustomer(Struct, frozen=True, kw_only=True):
    id: str
    name: str
    email: str
    language: str | None = None
    city: str = ""
    country: str = ""
    address: Address = Address()
    payment_methods: tuple[PaymentMethod, ...] = ()
    gift_cards: tuple[PaymentMethod, ...] = ()


class OrderItem(Struct, frozen=True, kw_only=True):
    """One piece; two of the same are two items. `id` is the variant's."""

    id: str
    name: str
    options: dict[str, str]
    price: Money
    product_id: str = ""


class Refund(Struct, frozen=True, kw_only=True):
    """Money that went back. `kind` is the payment method's, as in PaymentMethod."""

    amount: Money
    method_id: str
    kind: str


class Order(Struct, frozen=True, kw_only=True):
    """An order. `id` is as customers write it (`#W5500101`).

    `status` is `pending`, `changed` (pending, its items changed once already), `processed`, `delivered`, `cancelled`, `return_requested` or
    `exchange_requested`. `paid_with` has the kinds of the payment methods that paid, without repeats, `paid_by` their ids, the first that paid in front;
    `payments` is how often money moved. `total` is what the items cost together. `returning` has the ids of items on their way back, and `refund_to` the
    payment method that gets the money.
    """

    id: str
    customer_id: str
    status: str
    items: tuple[OrderItem, ...]
    total: Money
    address: Address = Address()
    placed_on: date | None = None
    paid_with: tuple[str, ...] = ()
    paid_by: tuple[str, ...] = ()
    payments: int = 0
    refunds: tuple[Refund, ...] = ()
    returning: tuple[str, ...] = ()
    refund_to: str | None = None
    carrier: str | None = None
    tracking: tuple[str, ...] = ()
    expected_on: date | None = None
    delivered_on: date | None = None
    cancel_reason: str | None = None


class Variant(Struct, frozen=True, kw_only=True):
    """One form of a product that can be bought."""

    id: str
    options: dict[str, str]
    is_available: bool
    price: Money


class Product(Struct, frozen=True, kw_only=True):
    id: str
    name: str
    variants: tuple[Variant, ...]


class ProductName(Struct, frozen=True):
    id: str
    name: str


class Instalment(Struct, frozen=True, kw_only=True):
    """`status` is `paid`, `overdue`, `due soon`, `upcoming`, `cancelled` or `refunded`, as of the merchant's today. An extended one's due date was moved."""

    id: str
    amount: Money
    due_on: date
    status: str
    is_extended: bool = False


class Plan(Struct, frozen=True, kw_only=True):
    """How an order, paid later, is paid. `status` is `active`, `overdue`, `settled` or `cancelled`."""

    id: str
    customer_id: str
    order_id: str
    status: str
    open_amount: Money
    instalments: tuple[Instalment, ...]


class Merchant(Protocol):
    """A merchant's systems. Every method raises Unavailable; what is read one by one also NotFound."""

    async def customer(self, customer_id: str) -> MerchantCustomer: ...

    async def customer_by_email(self, email: str) -> MerchantCustomer: ...

    async def customer_by_name(self, first_name: str, last_name: str, postcode: str) -> MerchantCustomer: ...

    async def orders_of(self, customer_id: str) -> Sequence[Order]: ...

    async def plans_of(self, customer_id: str) -> Sequence[Plan]: ...

    async def products(self) -> Sequence[ProductName]: ...

    async def product(self, product_id: str) -> Product: ...

    async def act(self, tool: str, arguments: dict[str, Any], key: str) -> dict[str, Any]:
        """Does what the tool does, once for each `key`, and gives what a receipt needs to say of it.

        Raises NotFound and Refused, which are final, and Unavailable, after which the same key may be sent again.
        """
        ...
