"""The demo shop's API as the merchant: docs/shop.md."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any, TypeVar
from urllib.parse import quote

import httpx
import msgspec

from onhand.adapters.merchant import shop_forms as forms
from onhand.ports.merchant import MerchantCustomer, NotFound, Order, Plan, Refused, Unavailable

logger = logging.getLogger(__name__)

TIMEOUT_SECONDS = 4.0
PAUSES_SECONDS = (0.1, 0.4, 1.2)  # between tries
CONNECTIONS = 20

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
        self._pauses_seconds = tuple(pauses_seconds)
        self._client = httpx.AsyncClient(
            base_url=url,
            headers={"Authorization": f"Bearer {token}", "Accept": "application/json"},
            timeout=TIMEOUT_SECONDS,
            limits=httpx.Limits(max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS),
            trust_env=False,
        )

    async def __aenter__(self) -> "ShopMerchant":
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._client.aclose()

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
        for pause_seconds in (*self._pauses_seconds, None):
            try:
                return _content(await self._client.request(method, path, **asked))
            except (httpx.TransportError, Unavailable) as failure:
                # The path holds names and addresses: it is not logged.
                logger.warning("The shop did not answer a %s: %s.", method, type(failure).__name__)
                if pause_seconds is None:
                    raise Unavailable("The shop cannot be reached.") from None
                await asyncio.sleep(pause_seconds)
        raise Unavailable("The shop cannot be reached.")


def _content(response: httpx.Response) -> bytes:
    if response.is_success:
        return response.content
    if response.status_code >= 500 or response.status_code in (408, 425, 429):
        raise Unavailable(f"The shop answered with {response.status_code}.")
    if response.status_code == 404:
        raise NotFound("The shop knows no such thing.")
    try:
        code = msgspec.json.decode(response.content, type=forms.Problem).code
    except msgspec.DecodeError:
        code = str(response.status_code)
    if response.status_code in (401, 403):
        logger.error("The shop does not take our token. Set ONHAND_SHOP_TOKEN to the shop's own.")
        raise Unavailable("The shop does not take our token.")
    raise Refused(code)


def _read(content: bytes, form: type[Form]) -> Form:
    try:
        return msgspec.json.decode(content, type=form)
    except msgspec.DecodeError as error:
        logger.error("The shop's answer is not in the form that it documents: %s", error)
        raise Unavailable("The shop's answer cannot be read.") from None


def _part(text: str) -> str:
    return quote(text, safe="")
