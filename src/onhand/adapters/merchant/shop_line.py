"""The line to the shop's API: one pool of connections, tries after pauses, and what its status codes mean."""

import asyncio
import logging
from collections.abc import Sequence
from typing import Any

import httpx
import msgspec

from onhand.adapters.merchant.shop_forms import Problem
from onhand.ports.merchant import NotFound, Refused, Unavailable

logger = logging.getLogger(__name__)

TIMEOUT_SECONDS = 4.0
CONNECTIONS = 20


class ShopLine:
    """The shop at a URL, opened with its token. Whoever makes it closes it."""

    def __init__(self, url: str, token: str, pauses_seconds: Sequence[float]) -> None:
        self._pauses_seconds = tuple(pauses_seconds)
        self._client = httpx.AsyncClient(
            base_url=url,
            headers={"Authorization": f"Bearer {token}", "Accept": "application/json"},
            timeout=TIMEOUT_SECONDS,
            limits=httpx.Limits(max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS),
            trust_env=False,
        )

    async def close(self) -> None:
        await self._client.aclose()

    async def ask(self, method: str, path: str, **asked: Any) -> bytes:
        """Gives the answer's content. Raises MerchantError."""
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
        code = msgspec.json.decode(response.content, type=Problem).code
    except msgspec.DecodeError:
        code = str(response.status_code)
    if response.status_code in (401, 403):
        logger.error("The shop does not take our token. Set ONHAND_SHOP_TOKEN to the shop's own.")
        raise Unavailable("The shop does not take our token.")
    raise Refused(code)
