"""What the merchant's rules allow, a function for each write, over what was just read there. Pure.

Each takes the facts (the subject and what else the write depends on, by name) and the arguments, and gives a code for why it is forbidden, or None.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

Facts = Mapping[str, Any]
Arguments = Mapping[str, Any]

CANCEL_REASONS = ("no longer needed", "ordered by mistake")
LONGEST_EXTENSION_DAYS = 30
OPEN_INSTALMENTS = ("overdue", "due soon", "upcoming")


def cancelling(facts: Facts, arguments: Arguments) -> str | None:
    """Only an order that was not sent, for one of two reasons."""
    if facts["order"].get("status") != "pending":
        return "order_not_pending"
    return None if arguments["reason"] in CANCEL_REASONS else "invalid_reason"


def changing_items(facts: Facts, arguments: Arguments) -> str | None:
    """Only an order that was not sent, once, and each piece for another available variant of the same product."""
    if facts["order"].get("status") != "pending":
        return "order_not_pending"
    return _swapping(facts, arguments)


def exchanging_items(facts: Facts, arguments: Arguments) -> str | None:
    """Only a delivered order, and each piece for another available variant of the same product."""
    if facts["order"].get("status") != "delivered":
        return "order_not_delivered"
    return _swapping(facts, arguments)


def changing_address(facts: Facts, arguments: Arguments) -> str | None:
    """Only an order that was not sent."""
    if facts["order"].get("status") != "pending":
        return "order_not_pending"
    return _address(arguments)


def changing_profile(facts: Facts, arguments: Arguments) -> str | None:
    return _address(arguments)


def changing_payment(facts: Facts, arguments: Arguments) -> str | None:
    """Only an order that was not sent and stands on one payment, by another method that can pay it all."""
    order = facts["order"]
    if order.get("status") != "pending":
        return "order_not_pending"
    if len(order.get("paid_by", ())) != 1 or order.get("payments") != 1:
        return "payment_not_single"
    if arguments["payment_method_id"] in order["paid_by"]:
        return "same_payment_method"
    return _paying(facts, arguments, order["total"]["amount_minor"])


def returning(facts: Facts, arguments: Arguments) -> str | None:
    """Only a delivered order's own pieces, refunded to what paid it or to a gift card."""
    order = facts["order"]
    if order.get("status") != "delivered":
        return "order_not_delivered"
    if not _holds(order, arguments["item_ids"]):
        return "item_not_in_order"
    method = _method(facts, arguments)
    if method is None:
        return "payment_method_not_found"
    if method["kind"] != "gift_card" and method["id"] not in order.get("paid_by", ())[:1]:
        return "payment_method_not_allowed"
    return None


def paying_instalment(facts: Facts, arguments: Arguments) -> str | None:
    """Only what is still open, from a method that can pay it; never on credit."""
    instalment = _instalment(facts, arguments)
    if instalment is None or instalment["status"] not in OPEN_INSTALMENTS:
        return "instalment_not_open"
    return _paying(facts, arguments, instalment["amount"]["amount_minor"])


def extending(facts: Facts, arguments: Arguments) -> str | None:
    """Only what is still open, once, by at most thirty days."""
    instalment = _instalment(facts, arguments)
    if instalment is None or instalment["status"] not in OPEN_INSTALMENTS:
        return "instalment_not_open"
    if instalment.get("is_extended"):
        return "already_extended"
    days = arguments["days"]
    return None if isinstance(days, int) and 1 <= days <= LONGEST_EXTENSION_DAYS else "invalid_extension"


def _swapping(facts: Facts, arguments: Arguments) -> str | None:
    order, products = facts["order"], facts["products"]
    old_ids, new_ids = arguments["item_ids"], arguments["new_item_ids"]
    if not _holds(order, old_ids):
        return "item_not_in_order"
    if len(old_ids) != len(new_ids):
        return "item_counts_differ"
    held = {item["id"]: item for item in order["items"]}
    difference: int = 0
    for old_id, new_id in zip(old_ids, new_ids, strict=True):
        product: Mapping[str, Any] = products.get(held[old_id]["product_id"]) or {}
        variants: Sequence[Mapping[str, Any]] = product.get("variants", ())
        variant = next((one for one in variants if one["id"] == new_id), None)
        if variant is None or new_id == old_id:
            return "different_product"
        if not variant["is_available"]:
            return "item_not_available"
        difference += variant["price"]["amount_minor"] - held[old_id]["price"]["amount_minor"]
    method = _method(facts, arguments)
    if method is not None and method["kind"] == "pay_later" and method["id"] not in order.get("paid_by", ())[:1]:
        return "payment_method_not_allowed"
    return _paying(facts, arguments, difference)


def _paying(facts: Facts, arguments: Arguments, amount_minor: int) -> str | None:
    method = _method(facts, arguments)
    if method is None:
        return "payment_method_not_found"
    if amount_minor <= 0:
        return None
    if method["kind"] == "pay_later":
        return "payment_method_not_allowed"
    if method["kind"] == "gift_card" and (method.get("balance") or {"amount_minor": 0})["amount_minor"] < amount_minor:
        return "insufficient_balance"
    return None


def _method(facts: Facts, arguments: Arguments) -> Mapping[str, Any] | None:
    methods: Sequence[Mapping[str, Any]] = facts["profile"].get("payment_methods", ())
    return next((one for one in methods if one["id"] == arguments["payment_method_id"]), None)


def _instalment(facts: Facts, arguments: Arguments) -> Mapping[str, Any] | None:
    return next((one for one in facts["plan"]["instalments"] if one["id"] == arguments["instalment_id"]), None)


def _holds(order: Mapping[str, Any], item_ids: Sequence[str]) -> bool:
    held = Counter(item["id"] for item in order["items"])
    return bool(item_ids) and all(count <= held[item_id] for item_id, count in Counter(item_ids).items())


def _address(arguments: Arguments) -> str | None:
    return None if all(arguments[part] for part in ("address1", "city", "country", "zip")) else "incomplete_address"
