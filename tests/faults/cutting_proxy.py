"""A network that breaks: a TCP proxy between a client and a server that cuts connections in the middle of frames."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from random import Random

UP = "up"  # from the client to the server
DOWN = "down"


@dataclass(slots=True)
class Plan:
    """When the next cut comes: after so many more bytes in one direction; None: no cut is planned."""

    direction: str
    bytes_left: int | None


@dataclass(slots=True)
class CuttingProxy:
    """Passes bytes on until the plan's bytes are through, then resets both sides with whatever was under way."""

    host: str
    port: int
    url: str = ""
    cuts: int = 0
    is_down: bool = False
    _plan: Plan = field(default_factory=lambda: Plan(UP, None))
    _open: set[asyncio.StreamWriter] = field(default_factory=set)

    def cut_after(self, direction: str, further_bytes: int) -> None:
        self._plan = Plan(direction, further_bytes)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self.is_down:
            writer.transport.abort()
            return
        try:
            server_reader, server_writer = await asyncio.open_connection(self.host, self.port)
        except OSError:
            writer.transport.abort()
            return
        both = {writer, server_writer}
        self._open |= both
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._pass(UP, reader, server_writer, both))
                group.create_task(self._pass(DOWN, server_reader, writer, both))
        except* (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            self._open -= both
            self._reset(both)

    async def _pass(
        self,
        direction: str,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        both: set[asyncio.StreamWriter],
    ) -> None:
        while data := await reader.read(65536):
            plan = self._plan
            if plan.direction == direction and plan.bytes_left is not None:
                if len(data) >= plan.bytes_left:
                    writer.write(data[: plan.bytes_left])
                    with suppress(OSError):
                        await writer.drain()
                    await asyncio.sleep(0.005)  # so that the half frame arrives before the end does
                    self._plan = Plan(direction, None)
                    self.cuts += 1
                    raise ConnectionResetError
                plan.bytes_left -= len(data)
            writer.write(data)
            await writer.drain()
        raise ConnectionResetError

    @staticmethod
    def _reset(writers: set[asyncio.StreamWriter]) -> None:
        for writer in writers:
            writer.transport.abort()


@asynccontextmanager
async def cutting_proxy(host: str, port: int) -> AsyncGenerator[CuttingProxy]:
    proxy = CuttingProxy(host, port)
    server = await asyncio.start_server(proxy.serve, "127.0.0.1", 0)
    proxy.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield proxy
    finally:
        server.close()


def some_bytes(random: Random, most: int) -> int:
    return 1 + random.randrange(most)
