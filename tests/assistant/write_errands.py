"""Every write of the shipped errands as a conversation up to the yes, and what one effect of it looks like at the shop."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from onhand.domain.conversation.participants import Customer
from tests.assistant.shop_process import ShopProcess

ASTRID = Customer("astrid_lindqvist_2041", "Astrid Lindqvist", "astrid.lindqvist@example.com")
MAYA = Customer("maya_thompson_3290", "Maya Thompson", "maya.thompson@example.com")
PENDING, DELIVERED, MAYAS = "#W5500101", "#W5500103", "#W5501134"


@dataclass(frozen=True, slots=True)
class WriteErrand:
    """What is said before the yes, and whether the shop shows exactly one effect."""

    tool: str
    says: tuple[str, ...]
    happened_once: Callable[[ShopProcess], bool]
    customer: Customer = ASTRID


def _customer(shop: ShopProcess, customer: Customer) -> dict[str, Any]:
    return shop.client.get(f"/api/customers/{customer.id}").json()


def _instalments(shop: ShopProcess, plan: str) -> list[dict[str, Any]]:
    return shop.client.get(f"/api/plans/{plan}").json()["instalments"]


def _moved(shop: ShopProcess, order: str) -> int:
    return len(shop.order(order)["payment_history"])


def writes_done(shop: ShopProcess) -> int:
    """Gives how many writes the shop took: one for each idempotency key."""
    with closing(sqlite3.connect(f"file:{shop.database}?mode=ro", uri=True)) as database:
        return int(database.execute("select count(*) from answer").fetchone()[0])


WRITE_ERRANDS = (
    WriteErrand(
        "cancel_order",
        ("Cancel an order", f"{PENDING}, ordered by mistake"),
        lambda shop: shop.order(PENDING)["status"] == "cancelled" and len(shop.refunds_of(PENDING)) == 1,
    ),
    WriteErrand(
        "change_order_items",
        ("Change items in an order", "the throw, in ink please", "my visa"),
        lambda shop: shop.order(PENDING)["status"] == "pending (item modified)" and _moved(shop, PENDING) == 2,
    ),
    WriteErrand(
        "change_order_address",
        ("Change an order's address", "Hornsgatan 50, 118 21 Stockholm"),
        lambda shop: shop.order(PENDING)["address"]["address1"] == "Hornsgatan 50",
    ),
    WriteErrand(
        "change_order_payment",
        ("Change how an order is paid", "the gift card"),
        lambda shop: (
            _moved(shop, MAYAS) == 3
            and _customer(shop, MAYA)["payment_methods"]["gift_card_8830401"]["balance"] == 105.0
        ),
        MAYA,
    ),
    WriteErrand(
        "return_items",
        ("Return something", f"everything in {DELIVERED}", "to the gift card"),
        lambda shop: (
            shop.order(DELIVERED)["status"] == "return requested" and len(shop.order(DELIVERED)["return_items"]) == 2
        ),
    ),
    WriteErrand(
        "exchange_items",
        ("Exchange something", "the trail shoes, size 42 in stone", "visa"),
        lambda shop: shop.order(DELIVERED).get("exchange_new_items") == ["4410890203"],
    ),
    WriteErrand(
        "change_profile_address",
        ("Change my address", "Hornsgatan 50, 118 21 Stockholm"),
        lambda shop: _customer(shop, ASTRID)["address"]["address1"] == "Hornsgatan 50",
    ),
    WriteErrand(
        "pay_instalment",
        ("Pay now", DELIVERED, "the first one", "the gift card"),
        lambda shop: (
            [one["status"] for one in _instalments(shop, "plan_5500103")] == ["paid", "paid", "upcoming"]
            and _customer(shop, ASTRID)["payment_methods"]["gift_card_8830172"]["balance"] == 2.03
        ),
    ),
    WriteErrand(
        "extend_instalment",
        ("More time to pay", DELIVERED, "the first one", "14 days"),
        lambda shop: _instalments(shop, "plan_5500103")[1]["due_on"] == "2026-12-31",
    ),
)
