"""A matcher alone, as every worker runs one, leaving nothing to others: `python -m tests.faults.matcher_process`, set up by `ONHAND_*` variables."""

import asyncio
import os

from onhand.bootstrap import open_house
from onhand.entrypoints.worker.matching import match_for_ever
from onhand.settings import Settings
from onhand.store.agents import AGENTS_CHANNEL
from onhand.store.hints import CHANNEL
from onhand.store.listening import listen


async def run() -> None:
    async with open_house(Settings.from_environment(os.environ)) as house:
        moved = asyncio.Event()

        async def hear() -> None:
            async for _ in listen(house.database_url, [CHANNEL, AGENTS_CHANNEL]):
                moved.set()

        await asyncio.gather(hear(), match_for_ever(house, moved, looks_after_seconds=0))


if __name__ == "__main__":
    asyncio.run(run())
