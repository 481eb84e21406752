"""Two shops with the same data at the beginning: in one the conversations happen, in the other what should come of them is done."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote
from uuid import uuid4

import httpx

from onhand.entrypoints.cli.evaluating.retail.reading import ADDRESS, Json, Task, Write
from onhand.entrypoints.cli.processes import Stack, StackPlan
from onhand.store.embedded.temporary import temporary_folder

_ORDER_WRITES = {
    "cancel_pending_order": "cancel",
    "modify_pending_order_items": "modify-items",
    "modify_pending_order_address": "modify-address",
    "modify_pending_order_payment": "modify-payment",
    "return_delivered_order_items": "return",
    "exchange_delivered_order_items": "exchange",
}


@contextmanager
def shop(database_url: str, data_file: Path) -> Generator[Stack]:
    """Gives a running shop with the data, and the settings of a house beside it."""
    with temporary_folder() as folder:
        plan = StackPlan(
            folder,
            database_url=database_url,
            with_web=False,
            with_worker=False,
            restarts=False,
            shop_arguments=["--data", str(data_file)],
        )
        with Stack(plan) as stack:
            yield stack


class Line:
    """A line to a shop's API."""

    def __init__(self, stack: Stack) -> None:
        self._client = httpx.Client(
            base_url=f"{stack.shop_url}/api",
            headers={"Authorization": f"Bearer {stack.secrets['ONHAND_SHOP_TOKEN']}"},
            timeout=30,
            trust_env=False,
        )

    def dump(self) -> Json:
        """Gives everything that the shop holds."""
        return self._client.get("/dump").raise_for_status().json()

    def do(self, write: Write) -> bool:
        """Makes a write, and says whether the shop took it. Raises ValueError for a write that no shop has."""
        arguments = write.arguments
        key = {"Idempotency-Key": str(uuid4())}
        if write.name == "modify_user_address":
            body = {name: arguments[name] for name in ADDRESS}
            path = f"/customers/{quote(arguments['user_id'])}/address"
            return self._client.put(path, json=body, headers=key).is_success
        if write.name not in _ORDER_WRITES:
            raise ValueError(f"No shop has a write '{write.name}'.")
        body = {name: value for name, value in arguments.items() if name != "order_id"}
        path = f"/orders/{quote(arguments['order_id'], safe='')}/{_ORDER_WRITES[write.name]}"
        return self._client.post(path, json=body, headers=key).is_success


def of_customer(dump: Json, customer_id: str) -> Json:
    """Gives one customer's part of a shop: who they are and everything that they ordered."""
    orders = {key: order for key, order in dump["orders"].items() if order["user_id"] == customer_id}
    return {"customer": dump["users"][customer_id], "orders": orders}


def differences(found: Any, wanted: Any, path: str = "") -> list[str]:
    """Gives where two states differ, a line each: `orders.#W1.status: delivered, not return requested`."""
    if isinstance(found, dict) and isinstance(wanted, dict):
        names = sorted({*found, *wanted})  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        return [line for name in names for line in differences(found.get(name), wanted.get(name), f"{path}.{name}")]  # pyright: ignore
    return [] if found == wanted else [f"{path.lstrip('.')}: {found}, not {wanted}"]


def rounds(tasks: Sequence[Task]) -> list[list[Task]]:
    """Gives the tasks in rounds in which no customer comes twice, so that each round can share a shop."""
    parted: list[list[Task]] = []
    for task in tasks:
        for one in parted:
            if all(other.customer["user_id"] != task.customer["user_id"] for other in one):
                one.append(task)
                break
        else:
            parted.append([task])
    return parted
