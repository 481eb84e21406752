"""The world for tests of callbacks."""

from collections.abc import AsyncIterator

import pytest

from tests.callbacks.world import World, open_world


@pytest.fixture
async def world(database_url: str) -> AsyncIterator[World]:
    async with open_world(database_url) as world:
        yield world
