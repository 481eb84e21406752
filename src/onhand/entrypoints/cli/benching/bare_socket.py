"""The protocol's sockets without a client around them, so that the load costs little of the processor time that is measured."""

from typing import Any, cast

import msgspec
from websockets.asyncio.client import ClientConnection, connect

Frame = dict[str, Any]
OPEN_SECONDS = 60.0


async def open_socket(url: str, path: str) -> ClientConnection:
    """Opens the socket at `path` of the server at `url` (http)."""
    address = f"{url.replace('http', 'ws', 1)}{path}"
    return await connect(address, compression=None, ping_interval=None, open_timeout=OPEN_SECONDS)


def frames_in(text: str | bytes) -> list[Frame]:
    """Gives the frames of one message: those that were there together come as one array."""
    read = msgspec.json.decode(text)
    return cast(list[Frame], read) if isinstance(read, list) else [read]
