"""A WebSocket as ASGI hands it over. Sockets stand beside the HTTP framework, not in it: no message passes its middleware (decision 4)."""

import asyncio
from collections.abc import Awaitable, Callable
from http.cookies import CookieError, SimpleCookie
from typing import Any, TypeVar

import msgspec

from onhand.entrypoints.web.authentication import is_own_page
from onhand.entrypoints.web.errors import InvalidRequest, problem_of
from onhand.entrypoints.web.live.frames import ErrorFrame
from onhand.entrypoints.web.live.link import encode

HELLO_SECONDS = 5
REFUSED = 4401  # in the range for applications: do not try again with this token
TRY_AGAIN = 1013

Scope = dict[str, Any]
Receive = Callable[[], Awaitable[dict[str, Any]]]
Send = Callable[[dict[str, Any]], Awaitable[None]]
Frame = TypeVar("Frame")


class Closed(Exception):
    """The other side is gone."""


class Socket:
    """One connection, text frames in both directions."""

    def __init__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self._scope = scope
        self._receive = receive
        self._send = send

    async def accept(self) -> None:
        await self._receive()  # websocket.connect
        await self._send({"type": "websocket.accept"})

    async def read(self) -> str:
        """Gives the next frame's text. Raises Closed."""
        message = await self._receive()
        if message["type"] == "websocket.disconnect":
            raise Closed
        text = message.get("text")
        return text if text is not None else message["bytes"].decode(errors="replace")

    async def write(self, text: str) -> None:
        await self._send({"type": "websocket.send", "text": text})

    async def close(self, code: int) -> None:
        await self._send({"type": "websocket.close", "code": code})

    async def hello(self, decoder: "msgspec.json.Decoder[Frame]") -> Frame:
        """Gives the first frame. Raises InvalidRequest when it is none or comes late, Closed."""
        try:
            hello = decoder.decode(await asyncio.wait_for(self.read(), HELLO_SECONDS))
        except TimeoutError:
            hello = None
        if hello is None or getattr(hello, "type", None) != "hello":
            raise InvalidRequest(f"The first frame, within {HELLO_SECONDS} seconds, is 'hello' with your token.")
        return hello

    async def refuse(self, refusal: Exception) -> None:
        """Says why and closes."""
        problem = problem_of(refusal)
        try:
            await self.write(encode(ErrorFrame(None, problem)))
            await self.close(TRY_AGAIN if "retry_after_seconds" in problem else REFUSED)
        except Exception:  # it is gone already
            return

    def header(self, name: str) -> str | None:
        wanted = name.encode()
        return next((value.decode("latin-1") for key, value in self._scope["headers"] if key == wanted), None)

    def cookie(self, name: str) -> str | None:
        """Gives a cookie, where no other site's page can have sent it along."""
        if not is_own_page(self.header("origin"), self.header("host")):
            return None
        try:
            morsel = SimpleCookie(self.header("cookie") or "").get(name)
        except CookieError:
            return None
        return morsel.value if morsel else None
