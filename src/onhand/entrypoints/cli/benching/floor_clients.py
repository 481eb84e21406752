"""Many agents and customers over bare sockets: they ask, answer offers, and end, and note what they saw when."""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random
from time import perf_counter

import httpx
from websockets.asyncio.client import ClientConnection

from onhand.adapters.clock import new_id
from onhand.entrypoints.cli.benching.bare_socket import Frame, frames_in, open_socket

OPENING_AT_ONCE = 24
PING_SECONDS = 4.0
DECLINES = 0.05


@dataclass(slots=True)
class Seen:
    """What happened, by conversation: when it was asked for a person, first offered, and ended. Times are of this process's clock, in seconds."""

    asked_at: dict[str, float] = field(default_factory=dict[str, float])
    offered_at: dict[str, float] = field(default_factory=dict[str, float])
    ended: set[str] = field(default_factory=set[str])
    offers: int = 0
    declines: int = 0

    def waits_ms(self, conversations: Sequence[str]) -> list[float]:
        """Gives the times from request to offer of those that were offered."""
        offered = [one for one in conversations if one in self.offered_at]
        return [(self.offered_at[one] - self.asked_at[one]) * 1_000 for one in offered]


class FloorAgent:
    """Accepts what it is offered, now and then declines, holds it for a while, ends it and wraps up."""

    def __init__(
        self, socket: ClientConnection, seen: Seen, random: Random, holds_seconds: tuple[float, float]
    ) -> None:
        self._socket = socket
        self._seen = seen
        self._random = random
        self._holds = holds_seconds
        self._answered: set[str] = set()
        self._tasks: set[asyncio.Task[None]] = set()

    async def go_online(self) -> None:
        await self._socket.send(json.dumps({"type": "presence", "id": new_id(), "presence": "online", "market": "SE"}))

    async def work(self) -> None:
        """Reads for ever."""
        pinging = asyncio.create_task(self._ping())
        try:
            async for text in self._socket:
                for frame in frames_in(text):
                    await self._take(frame)
        finally:
            pinging.cancel()
            for task in self._tasks:
                task.cancel()

    async def _take(self, frame: Frame) -> None:
        if frame["type"] == "presence" and frame["agent"]["presence"] == "online" and not frame["agent"]["accepting"]:
            # An offer came too late to be answered, and offers were paused: this program is there.
            await self._socket.send(json.dumps({"type": "accepting", "id": new_id(), "accepting": True}))
        if frame["type"] != "row":
            return
        row = frame["row"]
        if row["status"] == "offered" and row["offer"]["id"] not in self._answered:
            self._answered.add(row["offer"]["id"])
            self._seen.offered_at.setdefault(row["id"], perf_counter())
            self._seen.offers += 1
            declines = self._random.random() < DECLINES
            self._seen.declines += declines
            await self._say("decline" if declines else "accept", row["id"], offer_id=row["offer"]["id"])
        elif row["status"] == "with_agent" and f"{row['id']} {row['epoch']}" not in self._answered:
            self._answered.add(f"{row['id']} {row['epoch']}")
            task = asyncio.create_task(self._serve(row["id"]))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _serve(self, conversation_id: str) -> None:
        await asyncio.sleep(self._random.uniform(*self._holds))
        await self._say("resolve", conversation_id, disposition="answered")
        await self._say("wrapped_up", conversation_id)
        self._seen.ended.add(conversation_id)

    async def _say(self, kind: str, conversation_id: str, **fields: object) -> None:
        await self._socket.send(json.dumps({"type": kind, "id": new_id(), "conversation": conversation_id, **fields}))

    async def _ping(self) -> None:
        while True:
            await asyncio.sleep(PING_SECONDS)
            await self._socket.send('{"type":"ping"}')


class FloorCustomer:
    """Waits on a socket; asks for a person when told to."""

    def __init__(self, conversation_id: str, socket: ClientConnection) -> None:
        self.conversation_id = conversation_id
        self.socket = socket

    async def ask(self, seen: Seen) -> None:
        seen.asked_at[self.conversation_id] = perf_counter()
        await self.socket.send(json.dumps({"type": "request_person", "id": new_id()}))

    async def listen(self) -> None:
        async for _ in self.socket:
            pass


async def sign_in(
    url: str, sign_ins: Sequence[tuple[str, str]], seen: Seen, holds_seconds: tuple[float, float]
) -> list[tuple[FloorAgent, asyncio.Task[None]]]:
    """Opens a desk for each agent, and gives it with the task in which it works. Nobody is online by that."""
    places = asyncio.Semaphore(OPENING_AT_ONCE)

    async def one(number: int, email: str, password: str) -> tuple[FloorAgent, asyncio.Task[None]]:
        async with places:
            body = {"email": email, "password": password}
            token = (await http.post("/api/v1/sessions", json=body)).raise_for_status().json()["token"]
            socket = await open_socket(url, "/api/v1/desk/live")
            await socket.send(json.dumps({"type": "hello", "token": token}))
        agent = FloorAgent(socket, seen, Random(number), holds_seconds)
        return agent, asyncio.create_task(agent.work())

    async with httpx.AsyncClient(base_url=url, trust_env=False, timeout=60) as http:
        return await asyncio.gather(*(one(number, *pair) for number, pair in enumerate(sign_ins)))


async def enter(url: str, count: int) -> list[FloorCustomer]:
    """Begins conversations, each with a socket of its own."""
    places = asyncio.Semaphore(OPENING_AT_ONCE)

    async def one() -> FloorCustomer:
        async with places:
            body = {"client_id": new_id(), "language": "en", "market": "SE"}
            started = (await http.post("/api/v1/conversations", json=body)).raise_for_status().json()
            conversation_id: str = started["conversation"]["id"]
            socket = await open_socket(url, f"/api/v1/conversations/{conversation_id}/live")
            await socket.send(json.dumps({"type": "hello", "token": started["token"], "after": 1}))
            return FloorCustomer(conversation_id, socket)

    async with httpx.AsyncClient(base_url=url, trust_env=False, timeout=60) as http:
        return await asyncio.gather(*(one() for _ in range(count)))
