"""The limits at the door, without a server."""

from types import SimpleNamespace
from typing import cast

import pytest

from onhand.entrypoints.web.authentication import Connection, address_of
from onhand.entrypoints.web.limits import RateLimit, TooMuch


def seen_from(host: str) -> str:
    return address_of(cast(Connection, SimpleNamespace(client=SimpleNamespace(host=host))))


def test_callers_without_number_take_no_room_without_end(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(RateLimit, "MOST_CALLERS", 100)
    limit = RateLimit(burst=2, per_second=0.001, what="Too much.")
    for caller in range(1_000):
        limit.spend(str(caller), now=caller / 1_000)
    assert len(limit._buckets) <= 100
    with pytest.raises(TooMuch):
        for _ in range(3):
            limit.spend("999", now=1.0)


def test_one_line_has_one_address_however_many_it_was_given():
    assert seen_from("2001:db8:1:2::a") == seen_from("2001:db8:1:2:ffff::b")
    assert seen_from("2001:db8:1:2::a") != seen_from("2001:db8:1:3::a")
    assert seen_from("::ffff:192.0.2.7") == seen_from("192.0.2.7")
    assert seen_from("192.0.2.7") != seen_from("192.0.2.8")
