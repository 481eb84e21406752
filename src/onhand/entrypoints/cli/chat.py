"""`onhand chat`: a customer in the terminal."""

import asyncio
import sys
import threading
from contextlib import suppress
from importlib import import_module
from typing import Annotated

from cyclopts import Parameter, validators

from onhand.entrypoints.cli.chatting.conversing import Beginning, Chat
from onhand.entrypoints.cli.chatting.screen import Screen
from onhand.entrypoints.cli.clients.server import Server, Unreachable
from onhand.entrypoints.cli.clients.wire import Refused
from onhand.settings import CannotStart

QUIT = "/quit"


def chat(
    *,
    url: Annotated[str, Parameter(env_var="ONHAND_URL")] = "http://127.0.0.1:8100",
    language: str = "en",
    identity: str = "",
    market: str = "",
    wait: Annotated[float, Parameter(validator=validators.Number(gt=0))] = 15.0,
) -> None:
    """Write to a running onhand as a customer.

    When standard input is no terminal, each of its lines is sent in turn and the replies are printed.

    Parameters
    ----------
    url
        The server (ONHAND_URL).
    language
        The customer's language, as a code: en, sv, …
    identity
        A signed token that says who the customer is.
    market
        The market that the customer comes from.
    wait
        Without a terminal: how many seconds of silence are taken for the end of an answer.
    """
    beginning = Beginning(language, identity, market)
    try:
        asyncio.run(_chat(url, beginning, wait))
    except Unreachable as reason:
        raise CannotStart(f"{reason}. Is it running? --url says where.") from None
    except Refused as refusal:
        raise CannotStart(f"The conversation was not started: {refusal}") from None


async def _chat(url: str, beginning: Beginning, wait_seconds: float) -> None:
    is_interactive = sys.stdin.isatty() and sys.stdout.isatty()
    screen = Screen(beginning.language, is_interactive=is_interactive)
    async with Server.at(url) as server:
        conversation = Chat(server, screen, beginning)
        try:
            if is_interactive:
                await _converse(conversation, screen)
            else:
                await _play_script(conversation, wait_seconds)
        finally:
            await conversation.close()


async def _play_script(conversation: Chat, wait_seconds: float) -> None:
    """One line in, the replies out."""
    while line := await asyncio.to_thread(sys.stdin.readline):
        if line.strip() == QUIT:
            return
        await conversation.take(line)
        if line.strip() and not line.startswith("/"):
            await conversation.answered(wait_seconds)


async def _converse(conversation: Chat, screen: Screen) -> None:
    """Lines are taken while others write."""
    screen.notice("hello")
    lines: asyncio.Queue[str | None] = asyncio.Queue()
    loop = asyncio.get_running_loop()
    go_on = threading.Event()
    reading = threading.Thread(target=_read_lines, args=(screen, lines, loop, go_on), daemon=True)
    reading.start()
    while (line := await lines.get()) is not None and line.strip() != QUIT:
        go_on.set()
        await conversation.take(line)


def _read_lines(
    screen: Screen, lines: "asyncio.Queue[str | None]", loop: asyncio.AbstractEventLoop, go_on: threading.Event
) -> None:
    """In a thread of its own, because a terminal cannot be awaited."""
    with suppress(ImportError):
        import_module("readline")  # gives `input` editing, and the screen what was typed so far
    line: str | None = ""
    while line is not None and line.strip() != QUIT:
        try:
            line = input(screen.prompt())
        except (EOFError, KeyboardInterrupt):
            line = None
        screen.entered()
        go_on.clear()
        loop.call_soon_threadsafe(lines.put_nowait, line)
        go_on.wait()
