"""The demo shop's API as the merchant: docs/shop.md. Which request a tool is stands in the OpenAPI document (`errand_files/shipped/tools.yaml`)."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from importlib import import_module
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from onhand.adapters.errand_files.tools import BadArguments, Tools, read_tools
from onhand.adapters.merchant import shop_forms as forms
from onhand.ports.merchant import MerchantCustomer, Order, Plan, Product, ProductName, Refused, Unavailable

if TYPE_CHECKING:
    from onhand.adapters.merchant.shop_line import ShopLine

logger = logging.getLogger(__name__)

PAUSES_SECONDS = (0.1, 0.4, 1.2)  # between tries

Form = TypeVar("Form")


_RECEIPTS: dict[str, Callable[[bytes], Any]] = {
    "order": lambda content: _read(content, forms.ShopOrder).order(),
    "plan": lambda content: _read(content, forms.ShopPlan).plan(),
    "customer": lambda content: _read(content, forms.ShopCustomer).customer(),
}


class ShopMerchant:
    """The shop at a URL, opened with its token. Enter it with `async with`.

    Reads are tried again after a pause, and writes too, with their one key: the shop does a key's write once and gives the first answer again.
    """

    def __init__(
        self, url: str, token: str, pauses_seconds: Sequence[float] = PAUSES_SECONDS, tools: Tools | None = None
    ) -> None:
        self._url = url
        self._token = token
        self._pauses_seconds = pauses_seconds
        self._tools = tools or read_tools()
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
        return _read(await self._call("customer", customer_id=customer_id), forms.ShopCustomer).customer()

    async def customer_by_email(self, email: str) -> MerchantCustomer:
        return _read(await self._call("customer_by_email", email=email), forms.ShopCustomer).customer()

    async def customer_by_name(self, first_name: str, last_name: str, postcode: str) -> MerchantCustomer:
        content = await self._call("customer_by_name", first_name=first_name, last_name=last_name, postcode=postcode)
        return _read(content, forms.ShopCustomer).customer()

    async def orders_of(self, customer_id: str) -> Sequence[Order]:
        content = await self._call("orders_of", customer_id=customer_id)
        return [order.order() for order in _read(content, list[forms.ShopOrder])]

    async def plans_of(self, customer_id: str) -> Sequence[Plan]:
        content = await self._call("plans_of", customer_id=customer_id)
        return [plan.plan() for plan in _read(content, list[forms.ShopPlan])]

    async def products(self) -> Sequence[ProductName]:
        rows = _read(await self._call("products"), list[forms.ShopProductRow])
        return [ProductName(row.product_id, row.name) for row in rows]

    async def product(self, product_id: str) -> Product:
        return _read(await self._call("product", product_id=product_id), forms.ShopProduct).product()

    async def act(self, tool: str, arguments: dict[str, Any], key: str) -> dict[str, Any]:
        declared = self._tools[tool]
        try:
            request = declared.request(arguments)
        except BadArguments as bad:
            # Nothing was sent, so nothing happened: a mistake in an errand's file.
            logger.error("%s", bad)
            raise Refused("invalid_request") from None
        headers = {"Idempotency-Key": key}
        content = await self._ask(request.method, request.path, json=request.body, headers=headers)
        return msgspec.to_builtins(_RECEIPTS[declared.gives](content))

    async def _call(self, tool: str, **arguments: str) -> bytes:
        request = self._tools[tool].request(arguments)
        return await self._ask(request.method, request.path, params=request.query or None)

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
