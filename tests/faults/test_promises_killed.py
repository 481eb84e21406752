"""kill -9 around a booking and at a callback's time: nobody who was promised a time is forgotten, and no slot is promised too often."""

import asyncio
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import psycopg
import pytest

from onhand.entrypoints.cli.playing.own_server import own_server
from onhand.entrypoints.cli.processes import Stack
from tests.callbacks.markets_file import write_quick_markets

pytestmark = [pytest.mark.fault, pytest.mark.timeout(400)]

CUSTOMERS = 40
CAPACITY = 3
BETWEEN_SECONDS = 0.3
KILL_SECONDS = 3.0  # a process needs time to come back, or nothing would ever be booked
BEGINS_WITHIN_SECONDS = 220.0
UNBOOKED_SECONDS = 60


@pytest.fixture(scope="module")
def quick(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    markets: Path = write_quick_markets(tmp_path_factory.mktemp("markets") / "markets.yaml", capacity=CAPACITY)
    with own_server(2, say=lambda _: None, environment={"ONHAND_MARKETS": str(markets)}) as (stack, _):
        # Agents who speak every language are too few for so many at once: only the slot's own capacity is to count.
        with psycopg.connect(stack.database_url, autocommit=True) as connection:
            connection.execute("DELETE FROM certification")
        yield stack


async def asked(http: httpx.AsyncClient, method: str, path: str, **more: Any) -> httpx.Response:
    """Asks until there is an answer: the process may have died under the question."""
    for _ in range(900):
        try:
            answer = await http.request(method, f"/api/v1{path}", **more)
            if answer.status_code < 500:
                return answer
        except httpx.TransportError:
            pass
        await asyncio.sleep(0.1)
    raise AssertionError(f"no answer to {method} {path}")


async def books(http: httpx.AsyncClient, after_seconds: float) -> tuple[str, datetime]:
    """A customer who starts, and books one of the first slots that are free. Gives the conversation and what was promised."""
    await asyncio.sleep(after_seconds)
    start = await asked(http, "POST", "/conversations", json={"client_id": str(uuid4())})
    conversation_id, token = start.json()["conversation"]["id"], start.json()["token"]
    headers = {"Authorization": f"Bearer {token}"}
    while True:
        times = await asked(http, "GET", f"/conversations/{conversation_id}/callback-times", headers=headers)
        wish = {"client_id": str(uuid4()), "starts_at": times.json()["slots"][1]["starts_at"], "zone": "Asia/Tokyo"}
        answer = await asked(http, "POST", f"/conversations/{conversation_id}/callback", headers=headers, json=wish)
        if answer.status_code == 201:
            return conversation_id, datetime.fromisoformat(answer.json()["callback"]["starts_at"])
        assert answer.json()["code"] == "slot_taken", answer.text


async def kills(stack: Stack, names: tuple[str, ...], every_seconds: float) -> None:
    while True:
        for name in names:
            await asyncio.sleep(every_seconds)
            if stack.is_alive(name):
                stack.kill(name)


def rows(stack: Stack, statement: str) -> list[tuple[Any, ...]]:
    with psycopg.connect(stack.database_url, autocommit=True) as connection:
        return connection.execute(statement.encode()).fetchall()


async def test_whoever_was_promised_a_time_is_at_the_front_then_however_often_processes_are_killed(quick: Stack):
    killing = asyncio.create_task(kills(quick, ("web", "worker"), KILL_SECONDS))
    async with httpx.AsyncClient(base_url=quick.web_url, timeout=10, trust_env=False) as http:
        promised = dict(await asyncio.gather(*(books(http, number * BETWEEN_SECONDS) for number in range(CUSTOMERS))))

    # Each that was acknowledged stands, and no slot has more than its places.
    found = dict(
        rows(
            quick, "SELECT conversation_id::text, callback_starts_at FROM promise WHERE callback_starts_at IS NOT NULL"
        )
    )
    assert {one: found.get(one) for one in promised} == promised
    assert max(Counter(found.values()).values()) <= CAPACITY

    # At its time, with the worker killed again and again, each begins: those whose slot has come by then.
    last = sorted(promised.values())[CAPACITY * 2 - 1]
    give_up_at = asyncio.get_running_loop().time() + BEGINS_WITHIN_SECONDS
    while asyncio.get_running_loop().time() < give_up_at:
        begun = {one for (one,) in await queue_of(quick)}
        if {one for one, starts_at in promised.items() if starts_at <= last} <= begun:
            break
        await asyncio.sleep(0.5)
    killing.cancel()
    now = datetime.now(UTC)
    kinds = rows(
        quick, "SELECT conversation_id::text, count(*) FROM conversation_event WHERE kind = 'callback_begun' GROUP BY 1"
    )
    assert {one for one, starts_at in promised.items() if starts_at <= last} <= {one for one, _ in kinds}, now
    assert {count for _, count in kinds} == {1}

    # What was held for bookings that never came to be is free again.
    held = "SELECT count(*) FROM callback_place WHERE released_at IS NULL"
    named = "SELECT count(*) FROM conversation WHERE state -> 'callback' IS NOT NULL"
    for _ in range(UNBOOKED_SECONDS):
        if rows(quick, held) == rows(quick, named):
            return
        await asyncio.sleep(1)
    assert rows(quick, held) == rows(quick, named)


async def queue_of(stack: Stack) -> list[tuple[Any, ...]]:
    try:
        return rows(stack, "SELECT conversation_id::text FROM promise WHERE callback_begun_at IS NOT NULL")
    except psycopg.OperationalError:
        return []
