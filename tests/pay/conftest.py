"""A workplace for each test of pay, on the real database."""

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.pay.workplace import Workplace, open_workplace


@pytest_asyncio.fixture
async def workplace(database_url: str) -> AsyncIterator[Workplace]:
    async with open_workplace(database_url) as opened:
        yield opened
