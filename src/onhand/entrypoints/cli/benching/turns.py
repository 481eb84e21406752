"""Customers who write to the assistant at a steady pace, over the public protocol; what they waited is measured from send to answer."""

import asyncio
import itertools
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from time import perf_counter

import httpx
from websockets.asyncio.client import ClientConnection

from onhand.adapters.clock import new_id
from onhand.entrypoints.cli.benching.bare_socket import Frame, frames_in, open_socket
from onhand.entrypoints.cli.processes import Stack

TEXTS = (
    "Where is my order?",
    "How long does delivery take?",
    "Hello",
    "When do I get my money back?",
    "Wann kommt mein Paket an?",
    "What do I still owe you?",
    "Var är min beställning?",
    "Thank you so much",
    "¿Cuánto tarda el envío?",
    "My parcel has not arrived yet and I am getting worried about it",
    "أين طلبي؟",
    "Which sizes does the mug come in?",
)
"""What they write, one after the other: errands that read at the shop, questions for the articles, small talk, in several languages."""

ANSWER_SECONDS = 20.0


@dataclass(slots=True)
class _Customer:
    """One conversation; the messages that wait for an answer, by when they were sent."""

    socket: ClientConnection
    waits_ms: list[float]
    texts: "itertools.cycle[str]"
    open_since: list[float] = field(default_factory=list[float])
    numbers: "itertools.count[int]" = field(default_factory=itertools.count)
    is_handed_over: bool = False

    async def write(self) -> None:
        self.open_since.append(perf_counter())
        message = {"type": "message", "id": f"m{next(self.numbers)}", "text": next(self.texts)}
        await self.socket.send(json.dumps(message))

    async def listen(self) -> None:
        """Takes each answer for all that was open: a burst is answered once. What comes after the hand-over to a person is not the assistant's."""
        async for text in self.socket:
            for frame in frames_in(text):
                kind = frame["event"]["kind"] if frame["type"] == "event" else ""
                if kind == "assistant_wrote":
                    now = perf_counter()
                    self.waits_ms += [(now - began) * 1_000 for began in self.open_since]
                if kind in ("assistant_wrote", "handoff_requested"):
                    self.open_since.clear()
                self.is_handed_over |= kind == "handoff_requested"


class Customers:
    """Some known by the shop's token, some strangers."""

    def __init__(self, stack: Stack, count: int, texts: Sequence[str] = TEXTS) -> None:
        """Each begins at another place among the `texts`, and goes on from there."""
        self._stack = stack
        self._count = count
        self._texts = tuple(texts)
        self.waits_ms: list[float] = []
        self._customers: list[_Customer] = []
        self._listening: list[asyncio.Task[None]] = []

    async def __aenter__(self) -> "Customers":
        tokens = await self._tokens()
        async with httpx.AsyncClient(base_url=self._stack.web_url, trust_env=False) as http:
            for number in range(self._count):
                body: Frame = {"client_id": new_id(), "language": "en", "market": "SE"}
                if number % 2:
                    body["identity"] = tokens[number % len(tokens)]
                started = (await http.post("/api/v1/conversations", json=body)).raise_for_status().json()
                self._customers.append(await self._joined(started, number))
        self._listening = [asyncio.create_task(customer.listen()) for customer in self._customers]
        return self

    async def __aexit__(self, *_: object) -> None:
        for task in self._listening:
            task.cancel()
        for customer in self._customers:
            await customer.socket.close()

    async def _joined(self, started: Frame, number: int) -> _Customer:
        path = f"/api/v1/conversations/{started['conversation']['id']}/live"
        socket = await open_socket(self._stack.web_url, path)
        await socket.send(json.dumps({"type": "hello", "token": started["token"], "after": 1}))
        # As far apart as they can be: no text comes again before each customer has written a share of them all.
        first = number * max(1, len(self._texts) // self._count) % len(self._texts)
        return _Customer(socket, self.waits_ms, itertools.cycle(self._texts[first:] + self._texts[:first]))

    async def _tokens(self) -> Sequence[str]:
        headers = {"Authorization": f"Bearer {self._stack.secrets['ONHAND_SHOP_TOKEN']}"}
        async with httpx.AsyncClient(base_url=f"{self._stack.shop_url}/api", headers=headers, trust_env=False) as shop:
            page = (await shop.get("/customers", params={"limit": 20})).raise_for_status().json()
            tokens: list[str] = []
            for row in page["customers"]:
                made = await shop.post("/identity-tokens", json={"customer_id": row["customer_id"]})
                tokens.append(made.raise_for_status().json()["token"])
            return tokens

    async def write(self, count: int, per_second: float, sent: Callable[[], object] = lambda: None) -> int:
        """Writes messages at an even pace, whether they are answered or not; gives how many were never answered.

        Who is handed over to a person writes no more.
        """
        turns = (one for one in itertools.cycle(self._customers) if not one.is_handed_over)
        began = perf_counter()
        for number in range(count):
            pause = began + number / per_second - perf_counter()
            if pause > 0:
                await asyncio.sleep(pause)
            await next(turns).write()
            sent()
        deadline = perf_counter() + ANSWER_SECONDS
        while any(one.open_since for one in self._customers) and perf_counter() < deadline:  # noqa: ASYNC110 - over many
            await asyncio.sleep(0.05)
        return sum(len(one.open_since) for one in self._customers)
