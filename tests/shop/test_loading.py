"""Loading a file, all of it or nothing, and dumping the same again."""

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from shop.loading import BadData, load_world
from shop.seeding import seeded_world
from shop.store import Store
from shop.world import World, encode
from tests.shop.caller import evaluation_file, read_json

TODAY = date(2026, 3, 2)
RETAIL = evaluation_file("db.json")


@pytest.mark.skipif(not RETAIL.exists(), reason="the retail evaluation data is not here")
def test_the_retail_data_comes_back_as_it_was(tmp_path: Path):
    store = Store(tmp_path / "shop.db")
    store.fill(load_world(RETAIL), TODAY)
    assert json.loads(encode(store.world())) == read_json(RETAIL)
    store.close()


def test_the_seeded_world_comes_back_as_it_was_and_loads_again(tmp_path: Path, seeded: World):
    store = Store(tmp_path / "shop.db")
    store.fill(seeded, TODAY)
    assert store.world() == seeded
    store.close()
    (tmp_path / "dump.json").write_bytes(encode(seeded))
    assert load_world(tmp_path / "dump.json") == seeded


def test_the_seed_is_the_same_every_time_and_only_its_days_move(seeded: World):
    assert seeded_world(TODAY) == seeded
    later = seeded_world(TODAY + timedelta(days=10))
    assert later != seeded
    assert {key: order.items for key, order in later.orders.items()} == {
        key: order.items for key, order in seeded.orders.items()
    }


def test_the_seed_has_every_situation(seeded: World):
    assert (len(seeded.users), len(seeded.products), len(seeded.orders)) == (12, 15, 40)
    assert {order.status for order in seeded.orders.values()} == {"pending", "processed", "delivered", "cancelled"}
    sources = {type(method).__name__ for user in seeded.users.values() for method in user.payment_methods.values()}
    assert sources == {"GiftCard", "CreditCard", "Paypal", "PayLater"}
    for plan in seeded.plans.values():
        paid_later = seeded.orders[plan.order_id].payment_history[0]
        assert sum(each.amount for each in plan.instalments) == paid_later.amount
        assert paid_later.payment_method_id == plan.payment_method_id


def bad_amount(document: Any) -> None:
    document["orders"]["#W5500101"]["payment_history"][0]["amount"] = -1


def rename(document: Any) -> None:
    document["users"]["astrid_lindqvist_2041"]["user_id"] = "another"


def bad_price(document: Any) -> None:
    document["orders"]["#W5500101"]["items"][1]["price"] = "dear"


def unknown_field(document: Any) -> None:
    document["orders"]["#W5500101"]["colour"] = "blue"


def bad_status(document: Any) -> None:
    document["orders"]["#W5500101"]["status"] = "lost"


def no_customer(document: Any) -> None:
    document["orders"]["#W5500101"]["user_id"] = "nobody"


def no_method(document: Any) -> None:
    document["orders"]["#W5500101"]["payment_history"][0]["payment_method_id"] = "cash"


def no_section(document: Any) -> None:
    del document["products"]


def another_section(document: Any) -> None:
    document["suppliers"] = {}


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (rename, "users → astrid_lindqvist_2041: its own id is another."),
        (bad_price, "orders → #W5500101: Expected `number`, got `str` at `items[1].price`."),
        (bad_amount, "orders → #W5500101: a payment is -1."),
        (unknown_field, "orders → #W5500101: Object contains unknown field `colour`."),
        (bad_status, "orders → #W5500101: Invalid enum value 'lost' at `status`."),
        (no_customer, "users → astrid_lindqvist_2041: order #W5500101 is not theirs."),
        (no_method, "orders → #W5500101: customer astrid_lindqvist_2041 has no payment method cash."),
        (no_section, "has no 'products'."),
        (another_section, "has an unknown part 'suppliers'."),
    ],
)
def test_bad_data_is_refused_with_where_and_what(
    tmp_path: Path, seeded: World, spoil: Callable[[Any], None], said: str
):
    document = json.loads(encode(seeded))
    spoil(document)
    path = tmp_path / "bad.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(BadData) as error:
        load_world(path)
    assert str(error.value).endswith(said)
    assert str(error.value).startswith(str(path))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'{"products": {},\n "users": {}\n "orders": {}}', "line 3, column 2: Expecting ',' delimiter."),
        (b"", "line 1, column 1: Expecting value."),
        (b'{"products": "\xff"}', "is not UTF-8 at byte 14."),
        (b"[" * 200_000, "is nested too deeply."),
        (b"[1]", "Expected `object`, got `array`."),
        (b'{"products": {}, "users": {"a": {"balance": NaN}}, "orders": {}}', "contains NaN, which is no number."),
    ],
)
def test_a_file_that_is_no_json_is_refused_with_where(tmp_path: Path, content: bytes, said: str):
    path = tmp_path / "bad.json"
    path.write_bytes(content)
    with pytest.raises(BadData) as error:
        load_world(path)
    assert said in str(error.value)
    assert "\n" not in str(error.value)
