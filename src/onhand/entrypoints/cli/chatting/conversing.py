"""The customer's lines: messages, choices by number, commands."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass

from onhand.entrypoints.cli.chatting.screen import Screen
from onhand.entrypoints.cli.clients.customer import CustomerClient
from onhand.entrypoints.cli.clients.line import Closed
from onhand.entrypoints.cli.clients.server import Server
from onhand.entrypoints.cli.clients.wire import Ack, LogEvent, Refused, Wait

ANSWERS = frozenset({"assistant_wrote", "agent_wrote"})
EVENT_SECONDS = 2.0
START_SECONDS = 8.0  # for a server that is starting; one that is not there is soon said
SETTLE_SECONDS = 0.4  # after an answer, what comes along with it


@dataclass(frozen=True, slots=True)
class Beginning:
    """With what the conversation is started: nothing of it needs to be known."""

    language: str
    identity: str = ""
    market: str = ""


class Chat:
    """One customer's conversation, started with the first thing that they say."""

    def __init__(self, server: Server, screen: Screen, beginning: Beginning) -> None:
        self._server = server
        self._screen = screen
        self._beginning = beginning
        self._customer: CustomerClient | None = None
        self._is_connected = True
        self._shown_position: int | None = None
        self._news = asyncio.Event()
        self._answered_seq = 0
        self._commands: dict[str, Callable[[str], Awaitable[None]]] = {
            "/person": self._person,
            "/carry-on": self._carry_on,
            "/end": self._end,
            "/rate": self._rate,
            "/help": self._help,
        }

    async def take(self, line: str) -> None:
        """Does what a line says, and returns when the server has it. Raises Refused and Unreachable at the start only."""
        text = line.strip()
        if not text:
            return
        try:
            if text.startswith("/"):
                name, _, rest = text.partition(" ")
                await self._commands.get(name, self._unknown(name))(rest.strip())
            else:
                await self._write(self._chosen(text))
        except Refused as refusal:
            if self._customer is None:
                raise
            self._screen.refusal(refusal.code, refusal.problem.detail)
        except Closed:
            return

    async def answered(self, quiet_seconds: float) -> None:
        """Waits until the other side has answered what was written last, or nothing has come for `quiet_seconds`."""
        if self._customer is None:
            return
        written = max((e.seq for e in self._customer.transcript.events if e.kind == "customer_wrote"), default=0)
        try:
            while self._answered_seq <= written:
                self._news.clear()
                await asyncio.wait_for(self._news.wait(), quiet_seconds)
        except TimeoutError:
            return
        await asyncio.sleep(SETTLE_SECONDS)

    async def close(self) -> None:
        """Leaves; the conversation stays."""
        if self._customer is not None:
            await self._customer.close()

    async def _begun(self) -> CustomerClient:
        if self._customer is None:
            beginning = self._beginning
            customer = await CustomerClient.start(
                self._server,
                language=beginning.language,
                identity=beginning.identity,
                market=beginning.market,
                channel="terminal",
                patience_seconds=START_SECONDS,
            )
            customer.on_event = self._event
            customer.on_wait = self._wait
            customer.line.on_change = self._connection
            self._customer = customer
        return self._customer

    async def _write(self, text: str) -> None:
        customer = await self._begun()
        await self._logged(await customer.write(text))

    async def _logged(self, ack: Ack) -> None:
        """Waits until the event that a command wrote is here too, so that what follows stands below it.

        A command that changed nothing is acknowledged with the last number, which may be that of an event that
        customers do not see: so the waiting has an end.
        """
        customer = await self._begun()
        with suppress(TimeoutError):
            await asyncio.wait_for(customer.transcript.until(lambda event: event.seq >= ack.seq), EVENT_SECONDS)

    async def _person(self, _: str) -> None:
        await self._logged(await (await self._begun()).request_person())

    async def _carry_on(self, _: str) -> None:
        if customer := self._existing():
            await self._logged(await customer.withdraw_request())

    async def _end(self, _: str) -> None:
        if customer := self._existing():
            await self._logged(await customer.resolve())

    async def _rate(self, rest: str) -> None:
        score, _, comment = rest.partition(" ")
        if score not in ("1", "2", "3", "4", "5"):
            self._screen.notice("how_to_rate")
        elif customer := self._existing():
            await self._logged(await customer.rate(int(score), comment.strip()))

    async def _help(self, _: str) -> None:
        self._screen.help()

    def _unknown(self, name: str) -> Callable[[str], Awaitable[None]]:
        async def say(_: str) -> None:
            self._screen.notice("unknown_command", command=name)

        return say

    def _existing(self) -> CustomerClient | None:
        if self._customer is None:
            self._screen.notice("not_begun")
        return self._customer

    def _chosen(self, text: str) -> str:
        """A number stands for the choice that was shown under it."""
        choices = self._screen.choices
        if text.isascii() and text.isdigit() and 0 < int(text) <= len(choices):
            return choices[int(text) - 1]
        return text

    def _event(self, event: LogEvent) -> None:
        self._screen.event(event)
        if event.kind in ANSWERS:
            self._answered_seq = event.seq
        if event.kind == "handoff_requested":
            self._shown_position = None
        self._news.set()

    def _wait(self) -> None:
        wait: Wait | None = self._customer.wait if self._customer else None
        if wait is not None and wait.position != self._shown_position:
            self._screen.wait(wait)
        self._shown_position = wait.position if wait else None

    def _connection(self) -> None:
        is_open = bool(self._customer and self._customer.line.is_open)
        if is_open != self._is_connected:
            self._is_connected = is_open
            self._screen.notice("connection_back" if is_open else "connection_lost")
