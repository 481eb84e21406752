"""The demo shop's API as the merchant: docs/shop.md."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import quote

import msgspec

from onhand.adapters.merchant import shop_forms as forms
from onhand.ports.merchant import MerchantCustomer, Order, Plan, Unavailable

if TYPE_CHECKING:
    from onhand.adapters.merchant.shop_line import ShopLine

logger = logging.getLogger(__name__)

PAUSES_SECONDS = (0.1, 0.4, 1.2)  # between tries

Form = TypeVar("Form")


@dataclass(frozen=True, slots=True)
class _Write:
    """Where a tool's write goes, what its body is, and what its receipt says."""

    path: Callable[[dict[str, Any]], str]
    body: tuple[str, ...]
    receipt: Callable[[bytes], dict[str, Any]]


def _order_receipt(content: bytes) -> dict[str, Any]:
    return msgspec.to_builtins(_read(content, forms.ShopOrder).order())


_WRITES = {
    "cancel_order": _Write(lambda a: f"/api/orders/{_part(a['order_id'])}/cancel", ("reason",), _order_receipt),
}


class ShopMerchant:
    """The shop at a URL, opened with its token. Enter it with `async with`.

    Reads are tried again after a pause, and writes too, with their one key: the shop does a key's write once and gives the first answer again.
    """

    def __init__(self, url: str, token: str, pauses_seconds: Sequence[float] = PAUSES_SECONDS) -> None:
        self._url = url
        self._token = token
        self._pauses_seconds = pauses_seconds
        self._line: ShopLine | None = None
        self._opening = asyncio.Lock()

    async def __aenter__(self) -> "ShopMerchant":
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._line is not None:
            await self._line.close()

    async def customer(self, customer_id: str) -> MerchantCustomer:
        content = await self._ask("GET", f"/api/customers/{_part(customer_id)}")
        return _read(content, forms.ShopCustomer).customer()

    async def customer_by_email(self, email: str) -> MerchantCustomer:
        content = await self._ask("GET", f"/api/customers/by-email/{_part(email)}")
        return _read(content, forms.ShopCustomer).customer()

    async def customer_by_name(self, first_name: str, last_name: str, postcode: str) -> MerchantCustomer:
        query = {"first_name": first_name, "last_name": last_name, "zip": postcode}
        return _read(await self._ask("GET", "/api/customers/lookup", params=query), forms.ShopCustomer).customer()

    async def orders_of(self, customer_id: str) -> Sequence[Order]:
        content = await self._ask("GET", f"/api/customers/{_part(customer_id)}/orders")
        return [order.order() for order in _read(content, list[forms.ShopOrder])]

    async def plans_of(self, customer_id: str) -> Sequence[Plan]:
        content = await self._ask("GET", f"/api/customers/{_part(customer_id)}/plans")
        return [plan.plan() for plan in _read(content, list[forms.ShopPlan])]

    async def act(self, tool: str, arguments: dict[str, Any], key: str) -> dict[str, Any]:
        write = _WRITES[tool]
        body = {name: arguments[name] for name in write.body}
        content = await self._ask("POST", write.path(arguments), json=body, headers={"Idempotency-Key": key})
        return write.receipt(content)

    async def _ask(self, method: str, path: str, **asked: Any) -> bytes:
        return await (await self._opened()).ask(method, path, **asked)

    async def _opened(self) -> "ShopLine":
        async with self._opening:
            if self._line is None:
                # The library takes as long to import as a good part of a process' start, and may never be needed.
                module = await asyncio.to_thread(import_module, "onhand.adapters.merchant.shop_line")
                opened: ShopLine = module.ShopLine(self._url, self._token, self._pauses_seconds)
                self._line = opened
            return self._line


def _read(content: bytes, form: type[Form]) -> Form:
    try:
        return msgspec.json.decode(content, type=form)
    except msgspec.DecodeError as error:
        logger.error("The shop's answer is not in the form that it documents: %s", error)
        raise Unavailable("The shop's answer cannot be read.") from None


def _part(text: str) -> str:
    return quote(text, safe="")
