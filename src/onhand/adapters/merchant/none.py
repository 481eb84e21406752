"""No merchant is connected: questions are answered from the help articles, and what needs the merchant goes to a person."""

from collections.abc import Sequence
from typing import Any

from onhand.ports.merchant import MerchantCustomer, NotConnected, Order, Plan, Product, ProductName


class NoMerchant:
    """Answers every call with NotConnected."""

    async def customer(self, customer_id: str) -> MerchantCustomer:
        raise NotConnected

    async def customer_by_email(self, email: str) -> MerchantCustomer:
        raise NotConnected

    async def customer_by_name(self, first_name: str, last_name: str, postcode: str) -> MerchantCustomer:
        raise NotConnected

    async def orders_of(self, customer_id: str) -> Sequence[Order]:
        raise NotConnected

    async def plans_of(self, customer_id: str) -> Sequence[Plan]:
        raise NotConnected

    async def products(self) -> Sequence[ProductName]:
        raise NotConnected

    async def product(self, product_id: str) -> Product:
        raise NotConnected

    async def act(self, tool: str, arguments: dict[str, Any], key: str) -> dict[str, Any]:
        raise NotConnected
