"""A socket that is always there: it reconnects by itself and sends again what was not acknowledged."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from contextlib import suppress
from typing import Generic, TypeVar

import msgspec
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, WebSocketException

from onhand.entrypoints.cli.clients.outbox import Entry, Outbox
from onhand.entrypoints.cli.clients.pace import TRY_AGAIN, Backoff
from onhand.entrypoints.cli.clients.server import Server
from onhand.entrypoints.cli.clients.wire import Ack, Frame, Problem, Refused, encode

PING_SECONDS = 10.0
SILENCE_SECONDS = 25.0  # nothing heard, not even an answer to a ping: the connection is dead
OPEN_SECONDS = 10.0
FRAME_BYTES = 8 * 1024 * 1024
INTERNAL_ERRORS = 8  # a command that fails so often in the server will fail for ever
PING = encode({"type": "ping"})

F = TypeVar("F", bound=Frame)


class TurnedAway(Exception):
    """The server refused the connection."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.detail or problem.code)
        self.problem = problem


class Closed(Exception):
    """The client was closed before the command was acknowledged."""


async def _give_up(problem: Problem) -> bool:
    return False


class Line(Generic[F]):
    """One socket, made anew whenever it breaks.

    `hello` gives the first frame of each connection; `heard` gets every other frame of the server's. `on_change` is
    called when the connection comes or goes; `on_turned_away` may mend what a refusal complains of and say True.
    `reconnects` counts connections after the first, `failures` attempts in a row that came to nothing.
    """

    def __init__(
        self,
        server: Server,
        path: str,
        frames: type[F],
        hello: Callable[[], object],
        heard: Callable[[F], None],
    ) -> None:
        self._server = server
        self._path = path
        self._decode_one = msgspec.json.Decoder(frames).decode
        self._decode_many = msgspec.json.Decoder(list[frames]).decode
        self._hello = hello
        self._heard = heard
        self._outbox = Outbox()
        self._backoff = Backoff(server.random)
        self._socket: ClientConnection | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._heard_at = 0.0
        self._ready = asyncio.Event()
        self._running: asyncio.Task[None] | None = None
        self.connections = 0
        self.ended: Exception | None = None
        self.on_change: Callable[[], None] = lambda: None
        self.on_turned_away: Callable[[Problem], Awaitable[bool]] = _give_up
        self.on_end: Callable[[Exception], None] = lambda reason: None

    @property
    def is_open(self) -> bool:
        return self._ready.is_set()

    @property
    def reconnects(self) -> int:
        return max(0, self.connections - 1)

    @property
    def failures(self) -> int:
        return self._backoff.failures

    def open(self) -> None:
        self._running = asyncio.create_task(self._run())

    async def opened(self) -> None:
        """Waits for the connection. Raises why there will never be one."""
        while not self._ready.is_set():
            if self.ended:
                raise self.ended
            waiting = asyncio.create_task(self._ready.wait())
            running = {self._running} if self._running else set[asyncio.Task[None]]()
            await asyncio.wait({waiting, *running}, return_when=asyncio.FIRST_COMPLETED)
            waiting.cancel()

    async def command(self, command_id: str, lane: str, frame: Mapping[str, object]) -> Ack:
        """Sends a command, again and again, until it is acknowledged. Raises Refused, Closed."""
        if self.ended:
            raise self.ended
        future: asyncio.Future[Ack] = asyncio.get_running_loop().create_future()
        entry = Entry(command_id, lane, encode({**frame, "id": command_id}), future)
        ready = self._outbox.add(entry)
        if ready and self._ready.is_set():
            self._send(entry.frame)
        # Whoever stops waiting does not stop the command: it may be on disk already.
        return await asyncio.shield(future)

    def signal(self, frame: Mapping[str, object]) -> None:
        """Sends what may be lost."""
        if self._ready.is_set():
            self._send(encode(frame))

    async def close(self) -> None:
        """Ends the connection for good; commands on their way are given up."""
        await self._stop(Closed("The client was closed."))

    def cut(self) -> None:
        """Breaks the connection as a network would; it comes back by itself."""
        if self._socket is not None:
            self._socket.transport.abort()

    async def _stop(self, reason: Exception) -> None:
        self._end(reason)
        if self._running is not None:
            self._running.cancel()
            with suppress(asyncio.CancelledError):
                await self._running

    def _end(self, reason: Exception) -> None:
        if self.ended is not None:
            return
        self.ended = reason
        self._ready.clear()
        for entry in self._outbox.all():
            self._outbox.take_out(entry)
            if not entry.outcome.done():
                entry.outcome.set_exception(reason)
                entry.outcome.exception()  # seen: nobody may be waiting for it any more
        self.on_end(reason)

    async def _run(self) -> None:
        while self.ended is None:
            problem: Problem | None = None
            try:
                await self._connection()
            except TurnedAway as refusal:
                problem = refusal.problem
                if problem.code not in TRY_AGAIN and not await self.on_turned_away(problem):
                    self._end(Refused(problem))
                    return
            except (OSError, TimeoutError, WebSocketException, msgspec.MsgspecError):
                pass  # whatever it was, another connection may do
            finally:
                self._socket = None
                was_open = self._ready.is_set()
                self._ready.clear()
            pause = self._backoff.next_seconds(problem)
            if was_open or self._backoff.failures == 1:
                self.on_change()
            await asyncio.sleep(pause)

    async def _connection(self) -> None:
        loop = asyncio.get_running_loop()
        async with connect(
            self._server.socket_url(self._path),
            compression=None,
            proxy=True if self._server.through_proxy else None,
            open_timeout=OPEN_SECONDS,
            close_timeout=1,
            ping_interval=None,
            max_size=FRAME_BYTES,
        ) as socket:
            self._socket = socket
            self._heard_at = loop.time()
            await socket.send(encode(self._hello()))
            pinging = loop.create_task(self._ping(socket))
            try:
                async for text in socket:
                    self._heard_at = loop.time()
                    for frame in self._frames_in(text):
                        self._take(frame)
            finally:
                pinging.cancel()

    def _frames_in(self, text: str | bytes) -> list[F]:
        """Frames that were there together come as one array."""
        many = text[:1] in ("[", b"[")
        return self._decode_many(text) if many else [self._decode_one(text)]

    async def _ping(self, socket: ClientConnection) -> None:
        loop = asyncio.get_running_loop()
        with suppress(ConnectionClosed):
            while loop.time() - self._heard_at < SILENCE_SECONDS:
                await asyncio.sleep(PING_SECONDS if self._ready.is_set() else OPEN_SECONDS)
                if not self._ready.is_set():
                    break
                await socket.send(PING)
        socket.transport.abort()

    def _take(self, frame: F) -> None:
        match frame.type:
            case "ack":
                self._acknowledged(frame)
            case "error":
                self._refused(frame)
            case "pong":
                pass
            case _:
                self._heard(frame)
                if frame.type == "ready":
                    self._begin()

    def _begin(self) -> None:
        self.connections += 1
        self._backoff.worked()
        self._ready.set()
        for entry in self._outbox.first_of_lanes():
            self._send(entry.frame)
        self.on_change()

    def _acknowledged(self, frame: F) -> None:
        entry = self._outbox.find(frame.id or "")
        if entry is not None:
            self._settle(entry)
            if not entry.outcome.done():
                entry.outcome.set_result(Ack(frame.seq, frame.repeated))

    def _refused(self, frame: F) -> None:
        problem = frame.problem or Problem("internal_error")
        entry = self._outbox.find(frame.id or "")
        if entry is None:
            if not frame.id and not self._ready.is_set():
                raise TurnedAway(problem)
            return  # a signal, or a command that was answered already
        entry.failures += 1
        if problem.code in TRY_AGAIN and (problem.code != "internal_error" or entry.failures < INTERNAL_ERRORS):
            pause = Backoff(self._server.random, min(entry.failures, 5)).next_seconds(problem)
            asyncio.get_running_loop().call_later(pause, self._send_again, entry)
            return
        self._settle(entry)
        if not entry.outcome.done():
            entry.outcome.set_exception(Refused(problem))
            entry.outcome.exception()

    def _settle(self, entry: Entry) -> None:
        following = self._outbox.take_out(entry)
        if following and self._ready.is_set():
            self._send(following.frame)

    def _send_again(self, entry: Entry) -> None:
        if self._ready.is_set() and self._outbox.is_next(entry):
            self._send(entry.frame)

    def spawn(self, command: Coroutine[object, object, object]) -> None:
        """Runs a command whose refusal matters to nobody."""
        self._keep(self._unheeded(command))

    @staticmethod
    async def _unheeded(command: Coroutine[object, object, object]) -> None:
        with suppress(Refused, Closed):
            await command

    def _send(self, text: str) -> None:
        if self._socket is not None:
            self._keep(self._send_quietly(self._socket, text))

    def _keep(self, work: Coroutine[object, object, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    @staticmethod
    async def _send_quietly(socket: ClientConnection, text: str) -> None:
        with suppress(ConnectionClosed, OSError):  # the next connection sends it again
            await socket.send(text)
