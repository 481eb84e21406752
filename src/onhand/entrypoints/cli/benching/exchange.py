"""The exchange that the benchmark plays: bare clients, so that the figures are the server's."""

import asyncio
import contextlib
import json
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from time import perf_counter
from urllib.parse import urlsplit

import httpx
from websockets.asyncio.client import ClientConnection

from onhand.adapters.clock import new_id
from onhand.entrypoints.cli.benching.bare_socket import Frame, frames_in, open_socket

MESSAGES = 4
OPENING_AT_ONCE = 32
SECONDS = 60.0  # that anything may take before the benchmark fails


@dataclass(slots=True)
class Played:
    """One conversation: how long each of its messages took to the other side."""

    delivery_ms: list[float] = field(default_factory=list[float])


class Desk:
    """One agent's socket: accepts every offer, and hands frames to the conversation that they are about."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket

    async def send(self, frame: Frame) -> None:
        await self._socket.send(json.dumps(frame))

    async def read(self, inboxes: dict[str, asyncio.Queue[Frame]]) -> None:
        """Reads for ever."""
        async for text in self._socket:
            for frame in frames_in(text):
                await self._take(frame, inboxes)

    async def _take(self, frame: Frame, inboxes: dict[str, asyncio.Queue[Frame]]) -> None:
        if frame["type"] == "row":
            await self._take_offer(frame["row"])
        elif frame["type"] == "event":
            event = frame["event"]
            if event["kind"] in ("agent_joined", "customer_wrote", "resolved"):
                inboxes[event["conversation_id"]].put_nowait({"desk": self, **event})
        elif frame["type"] == "error":
            raise RuntimeError(f"The desk's socket says: {frame['problem']['detail']}")

    async def _take_offer(self, row: Frame) -> None:
        if row["status"] == "offered":
            accept = {"type": "accept", "id": new_id(), "conversation": row["id"], "offer_id": row["offer"]["id"]}
            await self.send(accept)

    async def ping(self) -> None:
        while True:
            await asyncio.sleep(10)
            await self.send({"type": "ping"})


class Exchange:
    """Plays conversations between bare customers and the desks that it has signed in."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._address = urlsplit(url)
        self._inboxes: dict[str, asyncio.Queue[Frame]] = {}
        self._idle: list[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = []

    @classmethod
    @asynccontextmanager
    async def connect(cls, url: str, sign_ins: Sequence[tuple[str, str]]) -> AsyncGenerator["Exchange"]:
        exchange = cls(url)
        tasks: list[asyncio.Task[None]] = []
        sockets: list[ClientConnection] = []
        async with httpx.AsyncClient(base_url=url) as http:
            for email, password in sign_ins:
                answer = await http.post("/api/v1/sessions", json={"email": email, "password": password})
                socket = await open_socket(url, "/api/v1/desk/live")
                desk = Desk(socket)
                await desk.send({"type": "hello", "token": answer.raise_for_status().json()["token"]})
                await desk.send({"type": "accepting", "id": new_id(), "accepting": True})
                sockets.append(socket)
                tasks += [asyncio.create_task(desk.read(exchange._inboxes)), asyncio.create_task(desk.ping())]
        try:
            yield exchange
        finally:
            for task in tasks:
                task.cancel()
            for socket in sockets:
                await socket.close()
            for _, writer in exchange._idle:
                writer.close()

    async def play(self) -> Played:
        """One conversation, from its start to its end."""
        async with asyncio.timeout(SECONDS):
            return await self._play()

    async def _play(self) -> Played:
        played = Played()
        started = await self._start()
        conversation_id = started["conversation"]["id"]
        at_desk: asyncio.Queue[Frame] = asyncio.Queue()
        self._inboxes[conversation_id] = at_desk
        async with await self._live(conversation_id) as socket:
            await socket.send(json.dumps({"type": "hello", "token": started["token"], "after": 1}))
            await socket.send(json.dumps({"type": "request_person", "id": "person"}))
            await _until(socket, "agent_joined")
            desk: Desk = (await at_desk.get())["desk"]
            for number in range(MESSAGES):
                began = perf_counter()
                await socket.send(
                    json.dumps(
                        {"type": "message", "id": f"c{number}", "text": "Where is my parcel? It should be here."}
                    )
                )
                await at_desk.get()
                played.delivery_ms.append((perf_counter() - began) * 1_000)
                began = perf_counter()
                reply = {
                    "type": "message",
                    "conversation": conversation_id,
                    "id": f"a{number}",
                    "text": "Let me look that up for you.",
                }
                await desk.send(reply)
                await _until(socket, "agent_wrote")
                played.delivery_ms.append((perf_counter() - began) * 1_000)
            await desk.send(
                {"type": "resolve", "conversation": conversation_id, "id": "end", "disposition": "answered"}
            )
            await _until(socket, "resolved")
        await at_desk.get()
        # Without it the agent's place would stay taken for the minute of wrapping up, and that minute would be measured.
        await desk.send({"type": "wrapped_up", "conversation": conversation_id, "id": "done"})
        del self._inboxes[conversation_id]
        return played

    @asynccontextmanager
    async def idle(self, sockets: int, opened: Callable[[], object] = lambda: None) -> AsyncGenerator[None]:
        """Holds this many customers' sockets open, each in a conversation of its own, and says nothing."""
        places = asyncio.Semaphore(OPENING_AT_ONCE)

        async def opens() -> ClientConnection:
            async with places:
                started = await self._start()
                socket = await self._live(started["conversation"]["id"])
                await socket.send(json.dumps({"type": "hello", "token": started["token"], "after": 1}))
                await socket.recv()
                opened()
                return socket

        held = await asyncio.gather(*(opens() for _ in range(sockets)))
        try:
            yield
        finally:
            for socket in held:
                socket.transport.abort()

    async def _live(self, conversation_id: str) -> ClientConnection:
        return await open_socket(self._url, f"/api/v1/conversations/{conversation_id}/live")

    async def _start(self) -> Frame:
        """POST over a kept connection (a full HTTP client would cost more than the server does); one that the server closed meanwhile is made anew."""
        body = json.dumps({"client_id": new_id(), "language": "en", "market": "SE"}).encode()
        if self._idle:
            with contextlib.suppress(OSError, asyncio.IncompleteReadError):
                return await self._post(body, *self._idle.pop())
        return await self._post(body, *await self._connection())

    async def _post(self, body: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Frame:
        head = (
            f"POST /api/v1/conversations HTTP/1.1\r\nHost: {self._address.netloc}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        writer.write(head.encode() + body)
        answer_head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
        length = int(answer_head.partition("content-length:")[2].split("\r\n", 1)[0])
        answer = json.loads(await reader.readexactly(length))
        if " 201 " not in answer_head.split("\r\n", 1)[0]:
            raise RuntimeError(f"A conversation could not be started: {answer['detail']}")
        self._idle.append((reader, writer))
        return answer

    async def _connection(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        return await asyncio.open_connection(self._address.hostname, self._address.port)


async def _until(socket: ClientConnection, kind: str) -> None:
    """Reads frames up to the event of this kind."""
    async for text in socket:
        for frame in frames_in(text):
            if frame["type"] == "event" and frame["event"]["kind"] == kind:
                return
            if frame["type"] == "error":
                raise RuntimeError(f"The customer's socket says: {frame['problem']['detail']}")
    raise RuntimeError(f"The socket closed before '{kind}' came.")
