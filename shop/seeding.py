"""The shop's own small world: seed.yaml expanded into the shape that the shop loads, with days counted from `today`."""

from datetime import date, timedelta
from decimal import Decimal
from importlib.resources import files
from typing import Any

import msgspec
import yaml
from msgspec import Struct

from shop.loading import parse, world_from
from shop.money import cents, total
from shop.world import World, encode

PAYMENT_SOURCES = ("credit_card", "gift_card", "paypal", "pay_later")


class SeedInstalment(Struct, kw_only=True, forbid_unknown_fields=True):
    due: int
    paid: int | None = None
    extended: int | None = None
    paid_with: str | None = msgspec.field(name="with", default=None)


class SeedOrder(Struct, kw_only=True, forbid_unknown_fields=True):
    id: str
    customer: str
    placed: int
    status: str
    items: list[str]
    paid_with: str
    carrier: str | None = None
    tracking: str | None = None
    expected: int | None = None
    delivered: int | None = None
    cancel_reason: str | None = None
    plan: list[SeedInstalment] = []


class SeedCustomer(Struct, kw_only=True, forbid_unknown_fields=True):
    id: str
    name: tuple[str, str]
    email: str
    language: str
    address: tuple[str, str, str, str, str, str]
    pays: list[list[Any]]


class SeedProduct(Struct, kw_only=True, forbid_unknown_fields=True):
    id: str
    name: str
    picture: str
    description: str
    options: list[str]
    items: list[list[Any]]


class Seed(Struct, kw_only=True, forbid_unknown_fields=True):
    currency: str
    products: list[SeedProduct]
    customers: list[SeedCustomer]
    orders: list[SeedOrder]


def seeded_world(today: date) -> World:
    """The same world for the same day, every time."""
    text = (files("shop") / "seed.yaml").read_text(encoding="utf-8")
    seed = msgspec.convert(yaml.safe_load(text), Seed)
    return world_from(_Expansion(seed, today).document(), "seed.yaml")


class _Expansion:
    def __init__(self, seed: Seed, today: date) -> None:
        self._seed = seed
        self._today = today
        self._customers = {each.id: each for each in seed.customers}
        self._items = {item[0]: (product, item) for product in seed.products for item in product.items}

    def document(self) -> object:
        seed = self._seed
        document = {
            "products": {each.id: self._product(each) for each in seed.products},
            "users": {each.id: self._customer(each) for each in seed.customers},
            "orders": {each.id: self._order(each) for each in seed.orders},
            "plans": {self._plan_id(each): self._plan(each) for each in seed.orders if each.plan},
        }
        # Through JSON, so that a seed is checked exactly as a file is.
        return parse(encode(document))

    def _day(self, offset: int | None) -> date | None:
        return None if offset is None else self._today + timedelta(days=offset)

    def _product(self, product: SeedProduct) -> dict[str, Any]:
        return {
            "name": product.name,
            "product_id": product.id,
            "variants": {item[0]: self._variant(product, item) for item in product.items},
            "currency": self._seed.currency,
            "picture": product.picture,
            "description": product.description,
        }

    def _variant(self, product: SeedProduct, item: list[Any]) -> dict[str, Any]:
        count = len(product.options)
        return {
            "item_id": item[0],
            "options": dict(zip(product.options, item[1 : 1 + count], strict=True)),
            "available": "sold out" not in item[2 + count :],
            "price": _amount(item[1 + count]),
        }

    def _customer(self, customer: SeedCustomer) -> dict[str, Any]:
        return {
            "user_id": customer.id,
            "name": dict(zip(("first_name", "last_name"), customer.name, strict=True)),
            "address": self._address(customer),
            "email": customer.email,
            "payment_methods": {method[0]: self._payment_method(method) for method in customer.pays},
            "orders": [order.id for order in self._seed.orders if order.customer == customer.id],
            "language": customer.language,
        }

    def _address(self, customer: SeedCustomer) -> dict[str, str]:
        fields = ("address1", "address2", "city", "state", "country", "zip")
        return dict(zip(fields, customer.address, strict=True))

    def _payment_method(self, method: list[Any]) -> dict[str, Any]:
        source = next(each for each in PAYMENT_SOURCES if str(method[0]).startswith(each))
        known: dict[str, Any] = {"source": source, "id": method[0]}
        if source == "credit_card":
            known |= {"brand": method[1], "last_four": method[2]}
        if source == "gift_card":
            known |= {"balance": _amount(method[1]), "currency": self._seed.currency}
        return known

    def _order(self, order: SeedOrder) -> dict[str, Any]:
        paid = {"transaction_type": "payment", "amount": self._total(order), "payment_method_id": order.paid_with}
        payments = [paid]
        if order.status == "cancelled":
            payments.append(paid | {"transaction_type": "refund"})
        document: dict[str, Any] = {
            "order_id": order.id,
            "user_id": order.customer,
            "address": self._address(self._customers[order.customer]),
            "items": [self._order_item(item_id) for item_id in order.items],
            "status": order.status,
            "fulfillments": [self._fulfillment(order)] if order.tracking else [],
            "payment_history": payments,
            "currency": self._seed.currency,
            "placed_on": self._day(order.placed),
        }
        if order.cancel_reason:
            document["cancel_reason"] = order.cancel_reason
        return document

    def _order_item(self, item_id: str) -> dict[str, Any]:
        product, item = self._items[item_id]
        variant = self._variant(product, item)
        kept = {key: variant[key] for key in ("item_id", "price", "options")}
        return {"name": product.name, "product_id": product.id} | kept

    def _fulfillment(self, order: SeedOrder) -> dict[str, Any]:
        known = {"tracking_id": [order.tracking], "item_ids": order.items, "carrier": order.carrier}
        days = {"expected_on": self._day(order.expected), "delivered_on": self._day(order.delivered)}
        return known | {key: day for key, day in days.items() if day}

    def _total(self, order: SeedOrder) -> Decimal:
        return total(self._order_item(item_id)["price"] for item_id in order.items)

    def _plan_id(self, order: SeedOrder) -> str:
        return "plan_" + order.id.removeprefix("#W")

    def _plan(self, order: SeedOrder) -> dict[str, Any]:
        return {
            "plan_id": self._plan_id(order),
            "user_id": order.customer,
            "order_id": order.id,
            "payment_method_id": order.paid_with,
            "instalments": [self._instalment(order, number) for number in range(len(order.plan))],
            "currency": self._seed.currency,
        }

    def _instalment(self, order: SeedOrder, number: int) -> dict[str, Any]:
        seed = order.plan[number]
        count, whole = len(order.plan), self._total(order)
        part = cents(whole / count)
        document: dict[str, Any] = {
            "instalment_id": f"{self._plan_id(order)}_{number + 1}",
            "amount": whole - part * (count - 1) if number == count - 1 else part,
            "due_on": self._day(seed.due + (seed.extended or 0)),
        }
        if seed.extended is not None:
            document["first_due_on"] = self._day(seed.due)
        if seed.paid is not None:
            document |= {"state": "paid", "paid_on": self._day(seed.paid), "payment_method_id": seed.paid_with}
        elif order.status == "cancelled":
            document["state"] = "cancelled"
        return document


def _amount(number: float) -> Decimal:
    return cents(Decimal(str(number)))
