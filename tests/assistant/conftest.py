"""What the assistant's tests ask for."""

from collections.abc import AsyncIterator, Iterator

import pytest

from onhand.adapters.merchant.shop import ShopMerchant
from tests.assistant.shop_process import TOKEN, ShopProcess
from tests.assistant.world import World, open_world


@pytest.fixture
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ShopProcess]:
    """A shop that belongs to one test alone."""
    process = ShopProcess(tmp_path_factory.mktemp("shop"))
    process.start()
    yield process
    process.stop()


@pytest.fixture
async def world(database_url: str, shop: ShopProcess) -> AsyncIterator[World]:
    async with (
        ShopMerchant(shop.url, TOKEN, pauses_seconds=(0.05, 0.05)) as merchant,
        open_world(database_url, merchant) as opened,
    ):
        yield opened
