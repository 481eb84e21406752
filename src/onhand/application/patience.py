"""A word to who waits for a slow tool: once a turn, as a message of its own."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

SLOW_SECONDS = 2.0

Answer = TypeVar("Answer")
Tell = Callable[[str], Awaitable[None]]
"""Tells the customer, in a language, that it takes a moment."""


class Patience:
    """One turn's patience. Without `tell`, it only waits."""

    def __init__(self, tell: Tell | None = None, slow_seconds: float = SLOW_SECONDS) -> None:
        self._tell = tell
        self._slow_seconds = slow_seconds

    async def wait_for(self, answer: Awaitable[Answer], language: str) -> Answer:
        """Gives the answer, however long it takes; whoever has not been told yet is told when it is slow."""
        waiting = asyncio.ensure_future(answer)
        try:
            done, _ = await asyncio.wait({waiting}, timeout=self._slow_seconds if self._tell else None)
            if not done and self._tell is not None:
                tell, self._tell = self._tell, None
                await tell(language)
            return await waiting
        finally:
            waiting.cancel()
