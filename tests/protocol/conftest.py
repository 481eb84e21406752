"""A running server, and customers and agents who speak the protocol to it plainly."""

import asyncio
import json
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import uuid4

import httpx
import pytest
from websockets.asyncio.client import ClientConnection, connect

from onhand.entrypoints.cli.benching.seeding import seed_agents
from onhand.entrypoints.cli.processes import Stack

Frame = dict[str, Any]
SECONDS = 20.0


class Caller:
    """One side of a conversation: HTTP with a token, and a socket."""

    def __init__(self, http: httpx.AsyncClient, token: str) -> None:
        self.http = http
        self.token = token

    async def get(self, path: str, **parameters: Any) -> httpx.Response:
        return await self.http.get(f"/api/v1{path}", params=parameters, headers=self.headers)

    async def post(self, path: str, **body: Any) -> httpx.Response:
        return await self.http.post(f"/api/v1{path}", json=body, headers=self.headers)

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}


class Customer(Caller):
    def __init__(self, http: httpx.AsyncClient, token: str, conversation_id: str) -> None:
        super().__init__(http, token)
        self.conversation_id = conversation_id

    @property
    def path(self) -> str:
        return f"/conversations/{self.conversation_id}"

    async def writes(self, text: str, client_id: str | None = None) -> httpx.Response:
        return await self.post(f"{self.path}/messages", client_id=client_id or str(uuid4()), text=text)

    async def asks_for_a_person(self) -> httpx.Response:
        return await self.post(f"{self.path}/person-request", client_id=str(uuid4()))

    async def sees(self, after: int = 0) -> list[Frame]:
        return (await self.get(f"{self.path}/events", after=after)).json()["events"]


class Agent(Caller):
    def __init__(self, http: httpx.AsyncClient, token: str, agent_id: str) -> None:
        super().__init__(http, token)
        self.id = agent_id


class Socket:
    """A socket that keeps what it read."""

    def __init__(self, connection: ClientConnection) -> None:
        self._connection = connection
        self.frames: list[Frame] = []
        self._unread: deque[Frame] = deque()

    async def send(self, **frame: Any) -> None:
        await self._connection.send(json.dumps(frame))

    async def send_text(self, text: str) -> None:
        await self._connection.send(text)

    async def read(self) -> Frame:
        if not self._unread:
            read = json.loads(await asyncio.wait_for(self._connection.recv(), SECONDS))
            self._unread.extend(read if isinstance(read, list) else [read])
        self.frames.append(self._unread.popleft())
        return self.frames[-1]

    async def until(self, **wanted: Any) -> Frame:
        """Reads up to the first frame that has these values."""
        while True:
            frame = await self.read()
            if all(frame.get(key) == value for key, value in wanted.items()):
                return frame

    async def event(self, kind: str) -> Frame:
        """Reads up to the first event of this kind."""
        while True:
            frame = await self.read()
            if frame["type"] == "event" and frame["event"]["kind"] == kind:
                return frame["event"]

    async def offer(self, conversation_id: str) -> str:
        """Reads up to the offer of this conversation. Gives the offer's id.

        What other tests left waiting is declined: an agent is asked for one conversation at a time.
        """
        seen = [row for frame in self.frames if frame["type"] == "ready" for row in frame.get("rows", ())]
        while True:
            for row in seen:
                if row["offer"] and row["id"] == conversation_id:
                    return row["offer"]["id"]
                if row["offer"]:
                    await self.decline(row["id"], row["offer"]["id"])
            frame = await self.read()
            seen = [frame["row"]] if frame["type"] == "row" else []

    async def decline(self, conversation_id: str, offer_id: str) -> None:
        await self.send(type="decline", id=str(uuid4()), conversation=conversation_id, offer_id=offer_id)

    async def close(self) -> None:
        await self._connection.close()

    async def closed_with(self) -> int | None:
        await self._connection.wait_closed()
        return self._connection.close_code


class World:
    """The server and who talks to it."""

    def __init__(self, stack: Stack, http: httpx.AsyncClient, sign_ins: list[tuple[str, str]]) -> None:
        self.stack = stack
        self.http = http
        self.sign_ins = sign_ins

    async def customer(self, **start: Any) -> Customer:
        answer = await self.http.post("/api/v1/conversations", json={"client_id": str(uuid4()), **start})
        started = answer.raise_for_status().json()
        return Customer(self.http, started["token"], started["conversation"]["id"])

    async def agent(self, number: int = 0) -> Agent:
        email, password = self.sign_ins[number]
        answer = await self.http.post("/api/v1/sessions", json={"email": email, "password": password})
        signed_in = answer.raise_for_status().json()
        return Agent(self.http, signed_in["token"], signed_in["agent"]["id"])

    @asynccontextmanager
    async def customer_socket(self, customer: Customer, after: int = 0) -> AsyncGenerator[Socket]:
        async with self.socket(f"{customer.path}/live") as socket:
            await socket.send(type="hello", token=customer.token, after=after)
            await socket.until(type="ready")
            yield socket

    @asynccontextmanager
    async def desk(
        self, agent: Agent, *, accepting: bool = True, resume: dict[str, int] | None = None
    ) -> AsyncGenerator[Socket]:
        async with self.socket("/desk/live") as socket:
            await socket.send(type="hello", token=agent.token, resume=resume or {})
            await socket.until(type="ready")
            await socket.send(type="accepting", id=str(uuid4()), accepting=accepting)
            yield socket
            await socket.send(type="accepting", id="off", accepting=False)
            await socket.until(type="ack", id="off")

    @asynccontextmanager
    async def socket(self, path: str) -> AsyncGenerator[Socket]:
        url = self.stack.web_url.replace("http", "ws", 1)
        async with connect(f"{url}/api/v1{path}", compression=None) as connection:
            yield Socket(connection)


@pytest.fixture(scope="session")
def running() -> Iterator[tuple[Stack, list[tuple[str, str]]]]:
    """One server for all the protocol's tests."""
    environment = {
        "ONHAND_STARTS_PER_MINUTE": "100000",
        "ONHAND_SIGN_INS_PER_MINUTE": "100000",
        "ONHAND_APPLICATIONS_PER_MINUTE": "100000",
        "ONHAND_MESSAGE_BURST": "20",
    }
    with Stack.temporary(with_shop=False, durable=False, environment=environment) as stack:
        yield stack, seed_agents(stack.database_url, agents=4, capacity=50)


@pytest.fixture
async def world(running: tuple[Stack, list[tuple[str, str]]]) -> AsyncIterator[World]:
    stack, sign_ins = running
    async with httpx.AsyncClient(base_url=stack.web_url, timeout=SECONDS) as http:
        yield World(stack, http, sign_ins)
