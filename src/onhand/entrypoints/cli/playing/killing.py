"""kill -9 every few seconds."""

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from random import Random

from onhand.entrypoints.cli.processes import Stack

LOOK_SECONDS = 0.02
NO_PROGRESS_SECONDS = 20.0


class Killer:
    """Kills one of the named processes of a stack again and again, at moments drawn around `every_seconds`.

    Each blow falls while messages flow: after the last one, `progress` must have risen. (Nobody learns anything from
    the death of what is still starting.) If it does not rise for 20 s, the blow falls anyway.
    """

    def __init__(
        self, stack: Stack, names: Sequence[str], every_seconds: float, random: Random, progress: Callable[[], int]
    ) -> None:
        self._stack = stack
        self._names = names
        self._every_seconds = every_seconds
        self._random = random
        self._progress = progress
        self.kills: Counter[str] = Counter()

    async def run(self) -> None:
        """For ever."""
        while True:
            reached = self._progress()
            await asyncio.sleep(self._every_seconds * (0.5 + self._random.random()))
            await self._progressed(reached)
            name = self._random.choice([name for name in self._names if self._stack.is_alive(name)] or self._names)
            self._stack.kill(name)
            self.kills[name] += 1

    async def _progressed(self, reached: int) -> None:
        for _ in range(int(NO_PROGRESS_SECONDS / LOOK_SECONDS)):
            if self._progress() > reached:
                return
            await asyncio.sleep(LOOK_SECONDS)
