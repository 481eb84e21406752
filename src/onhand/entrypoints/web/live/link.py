"""The way out of one socket. Whoever pushes never waits; who reads too slowly is cut off and resumes from the log.

Frames that are there together go out together, as one JSON array: a write costs more than what is in it.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any

import msgspec

BACKLOG_FRAMES = 2_000

_encoder = msgspec.json.Encoder()

Send = Callable[[str], Awaitable[Any]]


def encode(frame: Any) -> str:
    return _encoder.encode(frame).decode()


class Link:
    """Frames to one socket, in the order in which they were pushed."""

    def __init__(self, send: Send, close: Callable[[], Awaitable[Any]]) -> None:
        self._send = send
        self._close = close
        self._frames: deque[str] = deque()
        self._draining: asyncio.Task[None] | None = None
        self.is_open = True

    def push(self, frame: str) -> None:
        """Sends the frame as soon as those before it are out."""
        if not self.is_open:
            return
        self._frames.append(frame)
        if len(self._frames) > BACKLOG_FRAMES:
            self._cut()
        elif self._draining is None:
            self._draining = asyncio.create_task(self._drain())

    async def _drain(self) -> None:
        try:
            while self._frames:
                text = self._frames[0] if len(self._frames) == 1 else f"[{','.join(self._frames)}]"
                self._frames.clear()
                await self._send(text)
        except Exception:  # whatever it was, the socket is gone; its reader ends it
            self.is_open = False
            self._frames.clear()
        finally:
            self._draining = None

    def _cut(self) -> None:
        self.is_open = False
        self._frames.clear()
        self._closing = asyncio.create_task(self._close_quietly())

    async def _close_quietly(self) -> None:
        try:
            await self._close()
        except Exception:
            return
