"""What the assistant's tests ask for."""

from collections.abc import AsyncIterator, Iterator

import pytest

from onhand.adapters.merchant.shop import ShopMerchant
from onhand.adapters.models.late import LateModel
from tests.assistant.model_process import ModelProcess
from tests.assistant.shop_process import TOKEN, ShopProcess
from tests.assistant.world import World, open_world


@pytest.fixture
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ShopProcess]:
    """A shop that belongs to one test alone."""
    process = ShopProcess(tmp_path_factory.mktemp("shop"))
    process.start()
    yield process
    process.stop()


@pytest.fixture(scope="session")
def shop_to_read(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ShopProcess]:
    """One shop for all the tests that change nothing in it."""
    process = ShopProcess(tmp_path_factory.mktemp("shop"))
    process.start()
    yield process
    process.stop()


@pytest.fixture
async def world(database_url: str, request: pytest.FixtureRequest) -> AsyncIterator[World]:
    """The world, with a shop of the test's own when the test asks for `shop` too."""
    shop: ShopProcess = request.getfixturevalue("shop" if "shop" in request.fixturenames else "shop_to_read")
    merchant = ShopMerchant(shop.url, TOKEN, pauses_seconds=(0.05, 0.05))
    async with merchant, open_world(database_url, merchant) as opened:
        yield opened


@pytest.fixture(scope="session")
def model_process() -> Iterator[ModelProcess]:
    """One scripted model server for all tests."""
    process = ModelProcess()
    process.start()
    yield process
    process.stop()


@pytest.fixture
async def model(model_process: ModelProcess) -> AsyncIterator[LateModel]:
    """A model of the test's own, with a time-out of two seconds, on the scripted server, which has forgotten everything."""
    model_process.begin()
    async with LateModel(model_process.server(timeout_seconds=2)) as opened:
        yield opened


@pytest.fixture
async def aided(database_url: str, shop_to_read: ShopProcess, model: LateModel) -> AsyncIterator[World]:
    """The world, with a model to help."""
    merchant = ShopMerchant(shop_to_read.url, TOKEN, pauses_seconds=(0.05, 0.05))
    async with merchant, open_world(database_url, merchant, model=model) as opened:
        yield opened
