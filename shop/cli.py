"""The command line: serve the shop, or dump its state. What keeps it from starting is said in one sentence."""

import argparse
import asyncio
import contextlib
import logging
import os
import signal
import socket
import sys
from collections.abc import Generator, Sequence
from datetime import date, datetime
from pathlib import Path

import uvicorn

from shop.counter import Counter
from shop.loading import BadData, load_world
from shop.seeding import seeded_world
from shop.store import BadDatabase, Store
from shop.web.app import create_app
from shop.web.settings import Settings
from shop.world import encode

DEFAULT_HOST = "127.0.0.1"
DEFAULT_PORT = 8100
LAST_PORT = 65535
MIN_SECRET_BYTES = 32


def _now() -> datetime:
    """The time here, with its zone: a due date is a day where the shop is."""
    return datetime.now().astimezone()


class CannotStart(Exception):
    """The message is one sentence for the person at the terminal."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command; gives the exit code."""
    options = _parser().parse_args(arguments)
    try:
        if options.command == "dump":
            return _dump(options.database)
        return _serve(options)
    except (CannotStart, BadData, BadDatabase) as error:
        sys.stderr.write(f"shop: {error}\n")
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m shop", description="The demo's merchant: an API and a storefront.")
    parser.add_argument("command", nargs="?", choices=("serve", "dump"), default="serve")
    parser.add_argument("--database", type=Path, required=True, metavar="PATH", help="the shop's SQLite file")
    parser.add_argument("--data", type=Path, metavar="PATH", help="a JSON file to load into a new database")
    parser.add_argument("--host", default=DEFAULT_HOST)
    parser.add_argument("--port", type=int, default=DEFAULT_PORT)
    parser.add_argument("--token", default=os.environ.get("SHOP_TOKEN"), help="opens the API; else SHOP_TOKEN")
    parser.add_argument(
        "--identity-secret",
        default=os.environ.get("SHOP_IDENTITY_SECRET"),
        help="signs who a customer is; else SHOP_IDENTITY_SECRET",
    )
    parser.add_argument("--onhand-url", metavar="URL", help="where onhand runs; without it there is no chat")
    parser.add_argument(
        "--today", type=date.fromisoformat, metavar="DATE", help="the day from which a new seeded world is counted"
    )
    return parser


def _dump(path: Path) -> int:
    if not path.exists():
        raise CannotStart(f"There is no database {path}.")
    store = Store(path)
    if store.is_empty():
        raise CannotStart(f"The database {path} is empty.")
    sys.stdout.buffer.write(encode(store.world()) + b"\n")
    return 0


def _serve(options: argparse.Namespace) -> int:
    settings = _settings(options)
    listener = _listen(options.host, options.port)
    store = _open(options.database, options.data, options.today or _now().date())
    logging.basicConfig(format="shop: %(message)s", level=logging.INFO, stream=sys.stderr)
    logging.getLogger("uvicorn").setLevel(logging.WARNING)
    desk = Counter(store=store, clock=_now)
    address = f"http://{options.host}:{listener.getsockname()[1]}"
    try:
        asyncio.run(_Server.on(desk, settings).serve_until_signal(listener, address))
    finally:
        store.close()
    return 0


def _settings(options: argparse.Namespace) -> Settings:
    if not options.token:
        raise CannotStart("The API needs a token: give --token or set SHOP_TOKEN.")
    secret: str | None = options.identity_secret or None
    if secret is not None and len(secret.encode()) < MIN_SECRET_BYTES:
        raise CannotStart(f"The identity secret must be at least {MIN_SECRET_BYTES} bytes long.")
    onhand_url: str | None = options.onhand_url
    if onhand_url is not None and not onhand_url.startswith(("http://", "https://")):
        raise CannotStart("--onhand-url must begin with http:// or https://.")
    return Settings(
        token=options.token,
        identity_secret=secret,
        onhand_url=onhand_url.rstrip("/") if onhand_url else None,
    )


def _listen(host: str, port: int) -> socket.socket:
    if not 0 <= port <= LAST_PORT:
        raise CannotStart(f"Cannot listen on {host}:{port}: a port is a number up to {LAST_PORT}.")
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listener = socket.socket(family, kind, protocol)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(256)
    except OSError as error:
        reason = error.strerror or str(error)
        raise CannotStart(f"Cannot listen on {host}:{port}: {reason}; give another --port.") from error
    return listener


def _open(path: Path, data: Path | None, today: date) -> Store:
    world = None
    new = not path.exists() or path.stat().st_size == 0
    # Read before the file is made, so that bad data leaves nothing behind.
    if new:
        world = load_world(data) if data else seeded_world(today)
    if not path.parent.is_dir():
        raise CannotStart(f"The folder {path.parent} of the database does not exist.")
    store = Store(path)
    if store.is_empty():
        store.fill(world or (load_world(data) if data else seeded_world(today)), today)
    elif data is not None:
        sys.stderr.write(f"shop: {path} has its own state already, so {data} was not loaded\n")
    return store


class _Server(uvicorn.Server):
    """Ends cleanly on a signal: answers what is under way, closes, and leaves with code 0."""

    @classmethod
    def on(cls, desk: Counter, settings: Settings) -> "_Server":
        config = uvicorn.Config(
            create_app(desk, settings),
            log_config=None,
            access_log=False,
            lifespan="off",
            server_header=False,
            timeout_graceful_shutdown=5,
        )
        return cls(config)

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None]:
        # uvicorn would raise the signal again at the end, and a clean end would look like a crash.
        yield

    async def serve_until_signal(self, listener: socket.socket, address: str) -> None:
        """Serves, and says where once it does and a signal would end it cleanly."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self._end)
        self._address = address
        await self.serve(sockets=[listener])

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        sys.stdout.write(f"The shop is open at {self._address}\n")
        sys.stdout.flush()

    def _end(self) -> None:
        self.should_exit = True
