"""A merchant out of a file: for trying errands without one. It keeps what is done, and changes what that changes."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import yaml
from msgspec import Struct
from msgspec.structs import replace

from onhand.ports.merchant import (
    Address,
    MerchantCustomer,
    NotFound,
    Order,
    Plan,
    Product,
    ProductName,
    Refused,
    Unavailable,
)

_SAFE: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class BadWorld(Exception):
    """A world's file that cannot be read, with its place."""


class World(Struct, forbid_unknown_fields=True):
    """What there is at the merchant, in the forms of `ports.merchant`. `refuses` gives the code that a tool is refused with; `is_away`: nothing answers."""

    customers: list[MerchantCustomer] = []
    orders: list[Order] = []
    plans: list[Plan] = []
    products: list[Product] = []
    refuses: dict[str, str] = {}
    is_away: bool = False


def read_world(path: Path) -> World:
    """Gives the world of a YAML file. Raises BadWorld."""
    try:
        return msgspec.convert(yaml.load(path.read_text(encoding="utf-8"), Loader=_SAFE) or {}, World, strict=False)  # noqa: S506 - it is the safe one
    except (OSError, yaml.YAMLError, msgspec.ValidationError) as error:
        raise BadWorld(f"{path}: {' '.join(str(error).split())}") from None


_STATUS_AFTER = {
    "cancel_order": "cancelled",
    "change_order_items": "changed",
    "return_items": "return_requested",
    "exchange_items": "exchange_requested",
}


class ScriptedMerchant:
    """The world of a file; `done` has every write with its arguments, in their order."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.done: list[tuple[str, dict[str, Any]]] = []

    async def customer(self, customer_id: str) -> MerchantCustomer:
        return self._one([one for one in self._here().customers if one.id == customer_id])

    async def customer_by_email(self, email: str) -> MerchantCustomer:
        return self._one([one for one in self._here().customers if one.email.casefold() == email.casefold()])

    async def customer_by_name(self, first_name: str, last_name: str, postcode: str) -> MerchantCustomer:
        name = f"{first_name} {last_name}".casefold()
        postcode = "".join(postcode.split()).casefold()
        return self._one(
            [
                one
                for one in self._here().customers
                if one.name.casefold() == name and "".join(one.address.zip.split()).casefold() == postcode
            ]
        )

    async def orders_of(self, customer_id: str) -> Sequence[Order]:
        return [order for order in self._here().orders if order.customer_id == customer_id]

    async def plans_of(self, customer_id: str) -> Sequence[Plan]:
        return [plan for plan in self._here().plans if plan.customer_id == customer_id]

    async def products(self) -> Sequence[ProductName]:
        return [ProductName(product.id, product.name) for product in self._here().products]

    async def product(self, product_id: str) -> Product:
        return self._one([product for product in self._here().products if product.id == product_id])

    async def act(self, tool: str, arguments: dict[str, Any], key: str) -> dict[str, Any]:
        world = self._here()
        if tool in world.refuses:
            raise Refused(world.refuses[tool])
        self.done.append((tool, arguments))
        if "order_id" in arguments:
            return msgspec.to_builtins(self._change_order(tool, arguments))
        if "plan_id" in arguments:
            return msgspec.to_builtins(self._change_plan(tool, arguments))
        customer = await self.customer(arguments["customer_id"])
        changed = replace(customer, address=_address(arguments))
        world.customers[world.customers.index(customer)] = changed
        return msgspec.to_builtins(changed)

    def _change_order(self, tool: str, arguments: dict[str, Any]) -> Order:
        orders = self.world.orders
        order = self._one([one for one in orders if one.id == arguments["order_id"]])
        changed = replace(order, status=_STATUS_AFTER.get(tool, order.status))
        if tool == "change_order_address":
            changed = replace(changed, address=_address(arguments))
        if tool == "change_order_payment":
            changed = replace(changed, paid_by=(arguments["payment_method_id"],), payments=order.payments + 2)
        orders[orders.index(order)] = changed
        return changed

    def _change_plan(self, tool: str, arguments: dict[str, Any]) -> Plan:
        plans = self.world.plans
        plan = self._one([one for one in plans if one.id == arguments["plan_id"]])
        parts = [
            part
            if part.id != arguments["instalment_id"]
            else replace(part, status="paid")
            if tool == "pay_instalment"
            else replace(part, due_on=part.due_on + timedelta(days=arguments["days"]), is_extended=True)
            for part in plan.instalments
        ]
        left = sum(part.amount.amount_minor for part in parts if part.status != "paid")
        changed = replace(plan, instalments=tuple(parts), open_amount=replace(plan.open_amount, amount_minor=left))
        plans[plans.index(plan)] = changed
        return changed

    def _here(self) -> World:
        if self.world.is_away:
            raise Unavailable("The merchant of this world is away.")
        return self.world

    def _one(self, found: Sequence[Any]) -> Any:
        if not found:
            raise NotFound("There is no such thing in this world.")
        return found[0]


def _address(arguments: dict[str, Any]) -> Address:
    return Address(**{name: arguments[name] for name in Address.__struct_fields__})
