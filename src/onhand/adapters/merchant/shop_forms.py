"""The shop's answers as they come over the wire, and as onhand reads them."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from msgspec import Struct

from onhand.domain.errands.values import Money, minor_digits
from onhand.ports.merchant import (
    Address,
    Instalment,
    MerchantCustomer,
    Order,
    OrderItem,
    PaymentMethod,
    Plan,
    Product,
    Refund,
    Variant,
)

DEFAULT_CURRENCY = "USD"  # the shop's, where it names none
_STATUSES = {
    "pending (item modified)": "changed",
    "return requested": "return_requested",
    "exchange requested": "exchange_requested",
}


class Problem(Struct):
    code: str = "unknown"


class Name(Struct):
    first_name: str
    last_name: str


class ShopAddress(Struct, frozen=True):
    address1: str = ""
    address2: str = ""
    city: str = ""
    state: str = ""
    zip: str = ""
    country: str = ""

    def address(self) -> Address:
        return Address(self.address1, self.address2, self.city, self.state, self.zip, self.country)


class Method(Struct):
    """Any kind of payment method; `last_four` is a card's."""

    id: str
    source: str
    brand: str = ""
    last_four: str = ""
    balance: Decimal | None = None
    currency: str | None = None

    def method(self) -> PaymentMethod:
        balance = None if self.balance is None else money(self.balance, self.currency or DEFAULT_CURRENCY)
        label = " ".join(filter(None, (self.brand, self.last_four)))
        return PaymentMethod(self.id, self.source, label, balance)


class ShopCustomer(Struct):
    user_id: str
    name: Name
    email: str
    address: ShopAddress
    payment_methods: dict[str, Method] = {}
    language: str | None = None

    def customer(self) -> MerchantCustomer:
        methods = tuple(method.method() for method in self.payment_methods.values())
        return MerchantCustomer(
            id=self.user_id,
            name=f"{self.name.first_name} {self.name.last_name}",
            email=self.email,
            language=self.language,
            city=self.address.city,
            country=self.address.country,
            address=self.address.address(),
            payment_methods=methods,
            gift_cards=tuple(method for method in methods if method.kind == "gift_card"),
        )


class ShopProductRow(Struct):
    product_id: str
    name: str


class ShopVariant(Struct):
    item_id: str
    options: dict[str, str]
    available: bool
    price: Decimal


class ShopProduct(Struct):
    product_id: str
    name: str
    variants: dict[str, ShopVariant]
    currency: str | None = None

    def product(self) -> Product:
        currency = self.currency or DEFAULT_CURRENCY
        return Product(
            id=self.product_id,
            name=self.name,
            variants=tuple(
                Variant(
                    id=one.item_id, options=one.options, is_available=one.available, price=money(one.price, currency)
                )
                for one in self.variants.values()
            ),
        )


class Item(Struct):
    item_id: str
    name: str
    price: Decimal
    product_id: str = ""
    options: dict[str, str] = {}


class Fulfillment(Struct):
    tracking_id: list[str] = []
    carrier: str | None = None
    expected_on: date | None = None
    delivered_on: date | None = None


class Payment(Struct):
    transaction_type: str
    amount: Decimal
    payment_method_id: str


class ShopOrder(Struct):
    order_id: str
    user_id: str
    status: str
    items: list[Item]
    address: ShopAddress = ShopAddress()
    fulfillments: list[Fulfillment] = []
    payment_history: list[Payment] = []
    currency: str | None = None
    placed_on: date | None = None
    cancel_reason: str | None = None
    return_items: list[str] | None = None
    return_payment_method_id: str | None = None

    def order(self) -> Order:
        currency = self.currency or DEFAULT_CURRENCY
        parcels = self.fulfillments
        return Order(
            id=self.order_id,
            customer_id=self.user_id,
            status=_STATUSES.get(self.status, self.status),
            items=tuple(
                OrderItem(
                    id=item.item_id,
                    name=item.name,
                    options=item.options,
                    price=money(item.price, currency),
                    product_id=item.product_id,
                )
                for item in self.items
            ),
            total=money(sum((item.price for item in self.items), Decimal(0)), currency),
            placed_on=self.placed_on,
            address=self.address.address(),
            paid_with=tuple(dict.fromkeys(_kind(method_id) for method_id in _paying(self.payment_history))),
            paid_by=_paying(self.payment_history),
            payments=len(self.payment_history),
            refunds=tuple(_refunds(self.payment_history, currency)),
            returning=tuple(self.return_items or ()),
            refund_to=self.return_payment_method_id,
            carrier=next((parcel.carrier for parcel in parcels if parcel.carrier), None),
            tracking=tuple(number for parcel in parcels for number in parcel.tracking_id),
            expected_on=max((parcel.expected_on for parcel in parcels if parcel.expected_on), default=None),
            delivered_on=max((parcel.delivered_on for parcel in parcels if parcel.delivered_on), default=None),
            cancel_reason=self.cancel_reason,
        )


class ShopInstalment(Struct):
    instalment_id: str
    amount: Decimal
    due_on: date
    status: str
    first_due_on: date | None = None


class ShopPlan(Struct):
    plan_id: str
    customer_id: str
    order_id: str
    status: str
    open_amount: Decimal
    currency: str
    instalments: list[ShopInstalment]

    def plan(self) -> Plan:
        return Plan(
            id=self.plan_id,
            customer_id=self.customer_id,
            order_id=self.order_id,
            status=self.status,
            open_amount=money(self.open_amount, self.currency),
            instalments=tuple(
                Instalment(
                    id=one.instalment_id,
                    amount=money(one.amount, self.currency),
                    due_on=one.due_on,
                    status=one.status,
                    is_extended=one.first_due_on is not None,
                )
                for one in self.instalments
            ),
        )


def money(amount: Decimal, currency: str) -> Money:
    """Gives the amount in minor units, rounded half up to the currency's smallest."""
    return Money(
        int((amount.scaleb(minor_digits(currency)) + Decimal("0.5")).to_integral_value(rounding="ROUND_FLOOR")),
        currency,
    )


def _paying(history: Iterable[Payment]) -> tuple[str, ...]:
    """The payment methods that paid and were not paid back; all that ever paid when nothing is left."""
    net: dict[str, Decimal] = {}
    for payment in history:
        paid = payment.amount if payment.transaction_type == "payment" else -payment.amount
        net[payment.payment_method_id] = net.get(payment.payment_method_id, Decimal(0)) + paid
    return tuple(method_id for method_id, amount in net.items() if amount > 0) or tuple(net)


def _refunds(history: Iterable[Payment], currency: str) -> Iterable[Refund]:
    for payment in history:
        if payment.transaction_type == "refund" and payment.amount > 0:
            method_id = payment.payment_method_id
            yield Refund(amount=money(payment.amount, currency), method_id=method_id, kind=_kind(method_id))


def _kind(method_id: str) -> str:
    """`gift_card` of `gift_card_8830172`."""
    return method_id.rpartition("_")[0]
