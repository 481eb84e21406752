"""The retail evaluation's tasks: what a right agent does, done through the shop's API, gives the state that it should.

The expected state is computed here a second time, in the plainest way, on the file's own JSON.
"""

import collections
import copy
import sqlite3
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from litestar.testing import TestClient

from shop.counter import Counter
from shop.loading import load_world
from shop.store import Store
from shop.web.app import create_app
from shop.web.settings import Settings
from tests.shop.caller import TOKEN, Caller, evaluation_file, read_json

DATA, TASKS = evaluation_file("db.json"), evaluation_file("tasks_train.json")
pytestmark = pytest.mark.skipif(not (DATA.exists() and TASKS.exists()), reason="the retail evaluation data is not here")
ADDRESS = ("address1", "address2", "city", "state", "country", "zip")
Json = dict[str, Any]
# What an agent does to an order, and the address at which the shop does it.
ORDER_WRITES = {
    "cancel_pending_order": "cancel",
    "modify_pending_order_items": "modify-items",
    "modify_pending_order_address": "modify-address",
    "modify_pending_order_payment": "modify-payment",
    "return_delivered_order_items": "return",
    "exchange_delivered_order_items": "exchange",
}


def actions(task: Json) -> Iterator[tuple[str, Json]]:
    for action in task["evaluation_criteria"]["actions"] or []:
        if action["name"] in ORDER_WRITES or action["name"] == "modify_user_address":
            yield action["name"], action["arguments"]


def call(shop: Caller, name: str, arguments: Json) -> httpx.Response:
    if name == "modify_user_address":
        body = {key: arguments[key] for key in ADDRESS}
        return shop.write(f"/customers/{arguments['user_id']}/address", body, method="PUT")
    body = {key: value for key, value in arguments.items() if key != "order_id"}
    order_id = arguments["order_id"].replace("#", "%23")
    return shop.write(f"/orders/{order_id}/{ORDER_WRITES[name]}", body)


def expect(world: Json, name: str, arguments: Json) -> str | None:
    """Does to the file's JSON what the action should; gives the code with which it should be refused instead."""
    if name == "modify_user_address":
        world["users"][arguments["user_id"]]["address"] = {key: arguments[key] for key in ADDRESS}
        return None
    order = world["orders"][arguments["order_id"]]
    methods = world["users"][order["user_id"]]["payment_methods"]
    method_id = arguments.get("payment_method_id", "")
    difference = 0.0
    if "new_item_ids" in arguments:
        difference = price_difference(world, order, arguments)
        if methods[method_id].get("balance", difference) < difference:
            return "insufficient_balance"
    match name:
        case "cancel_pending_order":
            assert order["status"] == "pending"
            order |= {"status": "cancelled", "cancel_reason": arguments["reason"]}
            for paid in list(order["payment_history"]):
                move(order, methods, "refund", paid["amount"], paid["payment_method_id"])
        case "modify_pending_order_address":
            assert order["status"] == "pending"
            order["address"] = {key: arguments[key] for key in ADDRESS}
        case "modify_pending_order_items":
            assert order["status"] == "pending"
            swap(world, order, arguments)
            move(order, methods, "payment" if difference > 0 else "refund", abs(difference), method_id)
            order["status"] = "pending (item modified)"
        case "return_delivered_order_items":
            assert order["status"] == "delivered"
            order |= {
                "status": "return requested",
                "return_items": sorted(arguments["item_ids"]),
                "return_payment_method_id": method_id,
            }
        case "exchange_delivered_order_items":
            assert order["status"] == "delivered"
            order |= {
                "status": "exchange requested",
                "exchange_items": sorted(arguments["item_ids"]),
                "exchange_new_items": sorted(arguments["new_item_ids"]),
                "exchange_payment_method_id": method_id,
                "exchange_price_difference": difference,
            }
        case _:
            raise AssertionError(name)
    return None


def pairs(world: Json, order: Json, arguments: Json) -> Iterator[tuple[Json, Json]]:
    for old, new in zip(arguments["item_ids"], arguments["new_item_ids"], strict=True):
        item = next(each for each in order["items"] if each["item_id"] == old)
        variant = world["products"][item["product_id"]]["variants"][new]
        assert variant["available"]
        yield item, variant


def price_difference(world: Json, order: Json, arguments: Json) -> float:
    return round(sum(variant["price"] - item["price"] for item, variant in pairs(world, order, arguments)), 2)


def swap(world: Json, order: Json, arguments: Json) -> None:
    for item, variant in pairs(world, order, arguments):
        item |= {key: copy.deepcopy(variant[key]) for key in ("item_id", "price", "options")}


def move(order: Json, methods: Json, kind: str, amount: float, method_id: str) -> None:
    order["payment_history"].append({"transaction_type": kind, "amount": amount, "payment_method_id": method_id})
    method = methods[method_id]
    if method["source"] == "gift_card":
        method["balance"] = round(method["balance"] + (amount if kind == "refund" else -amount), 2)


def test_every_task_ends_in_the_expected_state(tmp_path: Path):
    before, tasks = read_json(DATA), read_json(TASKS)
    store = Store(tmp_path / "shop.db")
    store.fill(load_world(DATA), date(2026, 3, 2))
    first_state = sqlite3.connect(":memory:", check_same_thread=False)
    store._connection.backup(first_state)
    desk = Counter(store=store, clock=lambda: datetime(2026, 3, 2, tzinfo=UTC))
    seen: collections.Counter[str | None] = collections.Counter()
    with TestClient(create_app(desk, Settings(token=TOKEN)), base_url="http://shop.test") as client:
        shop = Caller(client)
        for task in tasks:
            first_state.backup(store._connection)
            expected = copy.deepcopy(before)
            for name, arguments in actions(task):
                refusal = expect(expected, name, arguments)
                answer = call(shop, name, arguments)
                assert answer.json().get("code") == refusal, (task["id"], name, arguments, answer.text)
                seen[refusal] += 1
            assert shop.get("/dump") == expected, task["id"]
    store.close()
    # Task 105 asks for an exchange that its gift card cannot cover; the reference refuses it as well.
    assert (len(tasks), seen) == (74, {None: 119, "insufficient_balance": 1})
