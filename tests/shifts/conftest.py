from collections.abc import AsyncIterator

import pytest_asyncio

from tests.shifts.plan import Plan, open_plan


@pytest_asyncio.fixture
async def plan(database_url: str) -> AsyncIterator[Plan]:
    async with open_plan(database_url) as opened:
        yield opened
