"""A write happens once for each idempotency key: repeated, at the same time, and after a crash."""

import random
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest

from shop.store import Store
from tests.shop.caller import TOKEN, Caller, RunningShop

# Maya's delivered order by gift card, of 145.00: refunds of a euro can be told apart and counted.
REFUNDS = "/orders/W5501136/refunds"
GIFT_CARD, BALANCE = "gift_card_8830401", 200.0
REFUND = {"amount": 1, "reason": "late"}
CANCEL = {"reason": "no longer needed"}
REPLAYED = "idempotent-replay"


def test_a_write_without_a_key_is_refused(shop: Caller):
    for headers in {}, {"Idempotency-Key": ""}, {"Idempotency-Key": "k" * 256}:
        headers |= {"Authorization": f"Bearer {TOKEN}"}
        answer = shop.client.post("/api/orders/W5500101/cancel", json=CANCEL, headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (400, "idempotency_key_missing")


def test_a_repeat_gets_the_first_answer_and_has_no_effect(shop: Caller):
    first = shop.write(REFUNDS, REFUND, "one")
    again = shop.write(REFUNDS, REFUND, "one")
    assert first.status_code == again.status_code == 201
    assert again.content == first.content
    assert REPLAYED not in first.headers
    assert again.headers[REPLAYED] == "true"
    assert shop.get(f"/gift-cards/{GIFT_CARD}")["balance"] == BALANCE + 1


def test_spacing_order_of_fields_and_the_mark_of_an_order_make_no_difference(shop: Caller):
    first = shop.write(REFUNDS, REFUND, "one")
    headers = {"Authorization": f"Bearer {TOKEN}", "Idempotency-Key": "one"}
    body = b'{ "reason": "late",\n "amount": 1 }'
    again = shop.client.post("/api/orders/%23W5501136/refunds", content=body, headers=headers)
    assert again.content == first.content
    assert again.headers[REPLAYED] == "true"


@pytest.mark.parametrize(
    ("path", "body"),
    [(REFUNDS, REFUND | {"amount": 2}), ("/orders/W5501137/refunds", REFUND), ("/orders/W5500101/cancel", CANCEL)],
)
def test_a_key_is_not_used_for_another_request(shop: Caller, path: str, body: dict[str, Any]):
    first = shop.write(REFUNDS, REFUND, "one")
    before = shop.get("/dump")
    answer = shop.write(path, body, "one")
    assert (answer.status_code, answer.json()["code"]) == (422, "idempotency_key_reused")
    assert shop.get("/dump") == before
    assert shop.write(REFUNDS, REFUND, "one").content == first.content


def test_a_refusal_by_the_rules_is_repeated_too(shop: Caller):
    path, body = "/orders/W5500721/modify-payment", {"payment_method_id": GIFT_CARD}
    first = shop.write(path, body, "one")
    again = shop.write(path, body, "one")
    assert first.status_code == again.status_code == 422
    assert again.content == first.content
    assert again.headers[REPLAYED] == "true"
    assert again.headers["content-type"] == first.headers["content-type"]


def test_a_refusal_stays_with_its_key_and_a_new_key_asks_again(shop: Caller):
    returned = {"item_ids": ["4410867102"], "payment_method_id": "paypal_4419249"}
    extend = {"instalment_id": "plan_5500206_2", "days": 2}
    assert shop.write("/orders/W5500721/return", returned, "one").status_code == 409
    assert shop.write("/plans/plan_5500206/extend", extend, "two").status_code == 422
    assert shop.write("/plans/plan_5500206/extend", extend | {"days": 9}, "three").status_code == 200


def test_a_request_that_makes_no_sense_does_not_use_its_key(shop: Caller):
    assert shop.write(REFUNDS, {"amount": "much"}, "one").status_code == 400
    assert shop.write(REFUNDS, REFUND, "one").status_code == 201


def test_repeats_at_the_same_time_have_one_effect(shop: Caller):
    with ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(lambda _: shop.write(REFUNDS, REFUND, "one"), range(48)))
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.content for answer in answers}) == 1
    assert sum(REPLAYED not in answer.headers for answer in answers) == 1
    assert shop.get(f"/gift-cards/{GIFT_CARD}")["balance"] == BALANCE + 1


def test_different_keys_at_the_same_time_never_refund_more_than_was_paid(shop: Caller):
    with ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(lambda _: shop.write(REFUNDS, REFUND | {"amount": 10}), range(40)))
    assert [answer.status_code for answer in answers].count(201) == 14
    assert shop.get(f"/gift-cards/{GIFT_CARD}")["balance"] == BALANCE + 140


def send_until_it_dies(url: str, keys: list[str], acknowledged: dict[str, bytes]) -> None:
    headers = {"Authorization": f"Bearer {TOKEN}"}
    with httpx.Client(base_url=url, headers=headers, timeout=10) as client:
        for key in keys:
            try:
                answer = client.post(f"/api{REFUNDS}", json=REFUND, headers={"Idempotency-Key": key})
            except httpx.TransportError:
                return
            if answer.status_code == 201:
                acknowledged[key] = answer.content


@pytest.mark.fault
@pytest.mark.parametrize("seed", range(6))
def test_a_killed_shop_has_done_each_write_once_or_not_at_all(tmp_path: Path, seed: int):
    keys = [f"key-{number}" for number in range(120)]
    acknowledged: dict[str, bytes] = {}
    running = RunningShop(tmp_path / "shop.db")
    # Every key is sent by two senders, so that repeats are under way when the shop dies.
    senders = [
        threading.Thread(target=send_until_it_dies, args=(running.url, keys[start::3], acknowledged))
        for start in (0, 1, 2, 0, 1, 2)
    ]
    for sender in senders:
        sender.start()
    threading.Event().wait(random.Random(seed).uniform(0.02, 0.5))
    running.kill()
    for sender in senders:
        sender.join()

    running = RunningShop(tmp_path / "shop.db")
    try:
        again = {key: running.caller.write(REFUNDS, REFUND, key) for key in keys}
        assert {answer.status_code for answer in again.values()} == {201}
        for key, content in acknowledged.items():
            assert again[key].content == content
            assert again[key].headers[REPLAYED] == "true"
        refunds = running.caller.get("/dump")["refunds"]
        assert len(refunds) == len(keys)
        assert {answer.json()["refund_id"] for answer in again.values()} == set(refunds)
        assert running.caller.get(f"/gift-cards/{GIFT_CARD}")["balance"] == BALANCE + len(keys)
    finally:
        assert running.end() == 0


def test_an_effect_without_its_answer_is_taken_back(shop: Caller, monkeypatch: pytest.MonkeyPatch):
    def fail(*_: object) -> None:
        raise OSError("no space left")

    before = shop.get("/dump")
    with monkeypatch.context() as patch:
        patch.setattr(Store, "remember_answer", fail)
        answer = shop.write(REFUNDS, REFUND, "one")
    assert (answer.status_code, answer.json()["code"]) == (500, "error")
    assert "no space" not in answer.text
    assert shop.get("/dump") == before
    assert shop.write(REFUNDS, REFUND, "one").status_code == 201


def test_a_commit_waits_for_the_disk(tmp_path: Path):
    store = Store(tmp_path / "shop.db")
    assert store._connection.execute("pragma synchronous").fetchone() == (2,)
    assert store._connection.execute("pragma journal_mode").fetchone() == ("wal",)
    store.close()
