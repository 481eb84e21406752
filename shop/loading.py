"""Reads a world from a JSON file, all of it or nothing, and says where a bad one is bad."""

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from shop.world import Customer, GiftCard, Order, Plan, Product, Refund, World

Noun = TypeVar("Noun", Product, Customer, Order, Plan, Refund)
LARGEST_AMOUNT = Decimal(1_000_000_000)
_REQUIRED = ("products", "users", "orders")
_OPTIONAL = ("plans", "refunds")


class BadData(Exception):
    """The file cannot be loaded; the message says where and why."""


def load_world(path: Path) -> World:
    """The world in the file. Raises BadData with one sentence when it is unreadable, malformed or contradicts itself."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise BadData(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise BadData(f"{path} is not UTF-8 at byte {error.start}.") from error
    try:
        document = parse(text)
    except json.JSONDecodeError as error:
        raise BadData(f"{path}, line {error.lineno}, column {error.colno}: {error.msg}.") from error
    except NoNumber as error:
        raise BadData(f"{path} contains {error}, which is no number.") from error
    except RecursionError as error:
        raise BadData(f"{path} is nested too deeply.") from error
    return world_from(document, str(path))


class NoNumber(Exception):
    """NaN or an infinity, which Python would read and JSON does not have."""


def parse(text: str | bytes) -> object:
    """JSON with every number exact."""

    def refuse(constant: str) -> None:
        raise NoNumber(constant)

    return json.loads(text, parse_float=Decimal, parse_int=Decimal, parse_constant=refuse)


def world_from(document: object, source: str) -> World:
    """The world in a parsed document; `source` names it in errors."""
    sections = _sections(document, source)
    world = World(
        products=_nouns(sections, "products", Product, source),
        users=_nouns(sections, "users", Customer, source),
        orders=_nouns(sections, "orders", Order, source),
        plans=_nouns(sections, "plans", Plan, source),
        refunds=_nouns(sections, "refunds", Refund, source),
    )
    for contradiction in _contradictions(world):
        raise BadData(f"{source}, {contradiction}.")
    return world


def _sections(document: object, source: str) -> dict[str, Any]:
    try:
        sections = msgspec.convert(document, dict[str, dict[str, Any]])
    except msgspec.ValidationError as error:
        raise BadData(f"{source}: {_sentence(error)}") from error
    for name in _REQUIRED:
        if name not in sections:
            raise BadData(f"{source} has no '{name}'.")
    for name in sections:
        if name not in _REQUIRED + _OPTIONAL:
            raise BadData(f"{source} has an unknown part '{name}'.")
    return sections


def _nouns(sections: dict[str, Any], name: str, noun: type[Noun], source: str) -> dict[str, Noun]:
    read: dict[str, Noun] = {}
    for key, value in sections.get(name, {}).items():
        try:
            read[key] = msgspec.convert(value, noun, builtin_types=(Decimal,))
        except msgspec.ValidationError as error:
            raise BadData(f"{source}, {name} → {key}: {_sentence(error)}") from error
        if _id_of(read[key]) != key:
            raise BadData(f"{source}, {name} → {key}: its own id is {_id_of(read[key])}.")
    return read


def _id_of(noun: Product | Customer | Order | Plan | Refund) -> str:
    match noun:
        case Product():
            return noun.product_id
        case Customer():
            return noun.user_id
        case Order():
            return noun.order_id
        case Plan():
            return noun.plan_id
        case Refund():
            return noun.refund_id


def _contradictions(world: World) -> Iterator[str]:
    seen: dict[str, str] = {}
    for product in world.products.values():
        for item_id, variant in product.variants.items():
            if variant.item_id != item_id:
                yield f"products → {product.product_id}: item {item_id} calls itself {variant.item_id}"
            if not _is_amount(variant.price):
                yield f"products → {product.product_id}: the price of item {item_id} is {variant.price}"
            if seen.setdefault(item_id, product.product_id) != product.product_id:
                yield f"products → {product.product_id}: item {item_id} also belongs to product {seen[item_id]}"
    for customer in world.users.values():
        yield from _contradictions_of_customer(customer, world)
    for order in world.orders.values():
        yield from _contradictions_of_order(order, world)
    for plan in world.plans.values():
        if plan.order_id not in world.orders or plan.user_id != world.orders[plan.order_id].user_id:
            yield f"plans → {plan.plan_id}: order {plan.order_id} is not one of customer {plan.user_id}"
    for refund in world.refunds.values():
        if refund.order_id not in world.orders:
            yield f"refunds → {refund.refund_id}: there is no order {refund.order_id}"


def _contradictions_of_customer(customer: Customer, world: World) -> Iterator[str]:
    where = f"users → {customer.user_id}"
    for method_id, method in customer.payment_methods.items():
        if method.id != method_id:
            yield f"{where}: payment method {method_id} calls itself {method.id}"
        if isinstance(method, GiftCard) and not _is_amount(method.balance):
            yield f"{where}: the balance of {method_id} is {method.balance}"
    for order_id in customer.orders:
        if order_id not in world.orders or world.orders[order_id].user_id != customer.user_id:
            yield f"{where}: order {order_id} is not theirs"


def _contradictions_of_order(order: Order, world: World) -> Iterator[str]:
    where = f"orders → {order.order_id}"
    if not order.order_id.startswith("#"):
        yield f"{where}: an order id starts with '#'"
    customer = world.users.get(order.user_id)
    if customer is None or order.order_id not in customer.orders:
        yield f"{where}: customer {order.user_id} does not have it"
        return
    if not order.payment_history:
        yield f"{where}: it has no payment"
    for payment in order.payment_history:
        if payment.payment_method_id not in customer.payment_methods:
            yield f"{where}: customer {order.user_id} has no payment method {payment.payment_method_id}"
        if not _is_amount(payment.amount):
            yield f"{where}: a {payment.transaction_type} is {payment.amount}"
    for item in order.items:
        if item.product_id not in world.products:
            yield f"{where}: there is no product {item.product_id}"
        if not _is_amount(item.price):
            yield f"{where}: the price of item {item.item_id} is {item.price}"


def _is_amount(amount: Decimal) -> bool:
    return 0 <= amount <= LARGEST_AMOUNT


def _sentence(error: msgspec.ValidationError) -> str:
    said = str(error).replace("`decimal`", "`number`")
    return f"{said.replace(' - at `$', ' at `').replace('`.', '`')}."
