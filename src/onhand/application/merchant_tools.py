"""The errands' tools, as calls to the merchant. Only what the guard made reaches them."""

import logging
from collections.abc import Awaitable, Callable
from typing import Any

import msgspec

from onhand.domain.errands.effects import CallTool, Failed, Gave, ToolAnswer
from onhand.ports.merchant import Merchant, NotConnected, NotFound, Refused, Unavailable

logger = logging.getLogger(__name__)

_READS: dict[str, Callable[[Merchant], Callable[..., Awaitable[Any]]]] = {
    "customer_by_email": lambda merchant: merchant.customer_by_email,
    "customer_by_name": lambda merchant: merchant.customer_by_name,
    "customer": lambda merchant: merchant.customer,
    "products": lambda merchant: merchant.products,
    "product": lambda merchant: merchant.product,
    "orders_of": lambda merchant: merchant.orders_of,
    "plans_of": lambda merchant: merchant.plans_of,
}


async def read(merchant: Merchant, call: CallTool) -> ToolAnswer:
    """Gives what the merchant says, as plain data; None for what it does not know."""
    try:
        return Gave(_plain(await _READS[call.tool](merchant)(**call.arguments)))
    except NotFound:
        return Gave(None)
    except NotConnected:
        return Failed("not_connected")
    except Unavailable:
        return Failed("unavailable")
    except Refused as refusal:
        return Failed("refused", refusal.code)


async def write(merchant: Merchant, tool: str, arguments: dict[str, Any], key: str) -> ToolAnswer:
    """Makes a write under its key, once however often it is called, and gives what a receipt needs."""
    try:
        return Gave(_plain(await merchant.act(tool, arguments, key)))
    except NotFound:
        return Failed("refused", "not_found")
    except Refused as refusal:
        return Failed("refused", refusal.code)
    except Unavailable:
        return Failed("unavailable")
    except Exception:
        # Whether it was made is unknown. A write that only ever raises would be begun again for ever, and its customer never be answered.
        logger.exception("A write at the merchant failed.")
        return Failed("unavailable")


def _plain(data: Any) -> Any:
    """As it will read when it comes back from the log: lists, no tuples, days as text."""
    return msgspec.json.decode(msgspec.json.encode(data))
