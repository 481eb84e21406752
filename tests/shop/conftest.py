"""A shop with its seeded world, in this process, on a real database file."""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, date, datetime

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


@pytest.fixture(scope="session")
def open_shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Caller, Store, sqlite3.Connection]]:
    """One shop for all tests, and a copy of its first state."""
    store = Store(tmp_path_factory.mktemp("shop") / "shop.db")
    store.fill(seeded_world(date.fromisoformat(TODAY)), date.fromisoformat(TODAY))
    first_state = sqlite3.connect(":memory:", check_same_thread=False)
    store._connection.backup(first_state)
    desk = Counter(store=store, clock=lambda: datetime.fromisoformat(f"{TODAY}T12:00:00").replace(tzinfo=UTC))
    settings = Settings(token=TOKEN, identity_secret=SECRET, onhand_url=ONHAND_URL)
    with TestClient(create_app(desk, settings), base_url="http://shop.test") as client:
        yield Caller(client), store, first_state
    first_state.close()
    store.close()


@pytest.fixture
def shop(open_shop: tuple[Caller, Store, sqlite3.Connection]) -> Caller:
    """The shop as it was when it opened, visited by nobody yet."""
    caller, store, first_state = open_shop
    first_state.backup(store._connection)
    caller.client.cookies.clear()
    return caller
