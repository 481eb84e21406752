"""A shop with its seeded world, in this process, on a real database file."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from litestar.testing import TestClient

from shop.counter import Counter
from shop.seeding import seeded_world
from shop.store import Store
from shop.web.app import create_app
from shop.web.settings import Settings
from shop.world import World
from tests.shop.caller import SECRET, TODAY, TOKEN, Caller

ONHAND_URL = "http://onhand.test"


@pytest.fixture
def seeded() -> World:
    return seeded_world(date.fromisoformat(TODAY))


@pytest.fixture
def desk(tmp_path: Path, seeded: World) -> Iterator[Counter]:
    store = Store(tmp_path / "shop.db")
    store.fill(seeded, date.fromisoformat(TODAY))
    yield Counter(store=store, clock=lambda: datetime.fromisoformat(f"{TODAY}T12:00:00").replace(tzinfo=UTC))
    store.close()


@pytest.fixture
def shop(desk: Counter) -> Iterator[Caller]:
    settings = Settings(token=TOKEN, identity_secret=SECRET, onhand_url=ONHAND_URL)
    with TestClient(create_app(desk, settings), base_url="http://shop.test") as client:
        yield Caller(client)
