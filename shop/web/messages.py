"""What goes over the wire beside the nouns themselves: requests, views and problems."""

from datetime import date
from decimal import Decimal
from typing import Annotated

from msgspec import Meta, Struct

from shop.credit import InstalmentStatus, PlanStatus
from shop.world import Address

Text = Annotated[str, Meta(max_length=500)]
Ids = Annotated[list[str], Meta(max_length=100)]


class Message(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A request's body: unknown fields are refused, so that a misspelt one is not silently ignored."""


class Cancel(Message, frozen=True):
    reason: Text


class SwapItems(Message, frozen=True):
    """Each new item stands at the place of the item that it replaces; the payment method settles the difference."""

    item_ids: Ids
    new_item_ids: Ids
    payment_method_id: str


class ReturnItems(Message, frozen=True):
    item_ids: Ids
    payment_method_id: str


class ModifyPayment(Message, frozen=True):
    payment_method_id: str


class NewAddress(Message, frozen=True):
    address1: Annotated[str, Meta(min_length=1, max_length=200)]
    address2: Annotated[str, Meta(max_length=200)]
    city: Annotated[str, Meta(min_length=1, max_length=200)]
    state: Annotated[str, Meta(max_length=200)]
    country: Annotated[str, Meta(min_length=1, max_length=200)]
    zip: Annotated[str, Meta(min_length=1, max_length=20)]

    def address(self) -> Address:
        return Address(
            address1=self.address1,
            address2=self.address2,
            city=self.city,
            country=self.country,
            state=self.state,
            zip=self.zip,
        )


class GiveRefund(Message, frozen=True):
    amount: Decimal
    reason: Text


class PayInstalment(Message, frozen=True):
    instalment_id: str
    payment_method_id: str


class ExtendInstalment(Message, frozen=True):
    instalment_id: str
    days: int


class ForCustomer(Message, frozen=True):
    customer_id: str


class IdentityToken(Struct, frozen=True, kw_only=True):
    token: str
    expires_in_seconds: int


class CustomerRow(Struct, frozen=True, kw_only=True):
    customer_id: str
    first_name: str
    last_name: str
    email: str
    zip: str
    city: str
    country: str
    orders: int


class CustomerPage(Struct, frozen=True, kw_only=True):
    """`next_offset` is absent on the last page."""

    customers: list[CustomerRow]
    next_offset: int | None


class ProductRow(Struct, frozen=True, kw_only=True):
    product_id: str
    name: str
    price_from: Decimal
    currency: str
    available_items: int


class ItemView(Struct, frozen=True, kw_only=True):
    item_id: str
    product_id: str
    name: str
    options: dict[str, str]
    available: bool
    price: Decimal
    currency: str


class InstalmentView(Struct, frozen=True, kw_only=True):
    """`status` is as of today. `first_due_on` is there when the due date was moved, `credited` what refunds gave back."""

    instalment_id: str
    amount: Decimal
    due_on: date
    status: InstalmentStatus
    paid_on: date | None
    payment_method_id: str | None
    first_due_on: date | None
    credited: Decimal


class PlanView(Struct, frozen=True, kw_only=True):
    plan_id: str
    customer_id: str
    order_id: str
    payment_method_id: str
    status: PlanStatus
    open_amount: Decimal
    currency: str
    instalments: list[InstalmentView]


class GiftCardView(Struct, frozen=True, kw_only=True):
    id: str
    customer_id: str
    balance: Decimal
    currency: str


class Problem(Struct, frozen=True, kw_only=True):
    """RFC 9457. `code` is for machines and does not change; `type` leads to its line in the documentation."""

    type: str
    title: str
    status: int
    detail: str
    code: str
