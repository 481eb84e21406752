"""A customer's program: one conversation."""

from collections.abc import Callable

from onhand.entrypoints.cli.clients.line import Line
from onhand.entrypoints.cli.clients.server import Server, new_id, without_empty
from onhand.entrypoints.cli.clients.transcript import Transcript
from onhand.entrypoints.cli.clients.wire import (
    Ack,
    Conversation,
    CustomerFrame,
    LogEvent,
    Started,
    Wait,
)

LANE = "conversation"


class CustomerClient:
    """One conversation, followed live. Commands return once they are on disk, however often the network breaks."""

    def __init__(self, server: Server, started: Started) -> None:
        self.conversation: Conversation = started.conversation
        self.token = started.token
        self.wait: Wait | None = started.conversation.wait
        self.transcript = Transcript(sees_all=False)
        self.on_event: Callable[[LogEvent], None] = lambda event: None
        self.on_wait: Callable[[], None] = lambda: None
        self.on_typing: Callable[[str], None] = lambda by: None
        path = f"/api/v1/conversations/{self.id}/live"
        self.line = Line(server, path, CustomerFrame, self._hello, self._heard)
        self.line.on_end = self.transcript.fail

    @classmethod
    async def start(
        cls,
        server: Server,
        *,
        client_id: str = "",
        language: str = "",
        market: str = "",
        identity: str = "",
        channel: str = "",
        patience_seconds: float = 120.0,
    ) -> "CustomerClient":
        """Starts a conversation and connects. Raises Refused, Unreachable."""
        optional = {"language": language, "market": market, "identity": identity, "channel": channel}
        body = {"client_id": client_id or new_id(), **without_empty(optional)}
        path = "/api/v1/conversations"
        started = await server.ask("POST", path, Started, body=body, patience_seconds=patience_seconds)
        client = cls(server, started)
        client.line.open()
        return client

    @property
    def id(self) -> str:
        """The conversation's id."""
        return self.conversation.id

    async def write(self, text: str, *, client_id: str = "") -> Ack:
        """Raises Refused, Closed; so do the other commands."""
        return await self._command("message", client_id, text=text)

    async def request_person(self) -> Ack:
        return await self._command("request_person", cause="button")

    async def withdraw_request(self) -> Ack:
        return await self._command("withdraw_request")

    async def resolve(self) -> Ack:
        return await self._command("resolve")

    async def rate(self, score: int, comment: str = "") -> Ack:
        return await self._command("rate", score=score, comment=comment)

    async def choose_language(self, language: str) -> Ack:
        return await self._command("choose_language", language=language)

    def typing(self) -> None:
        self.line.signal({"type": "typing"})

    def seen(self, seq: int) -> None:
        self.line.signal({"type": "seen", "seq": seq})

    async def close(self) -> None:
        """Disconnects; the conversation goes on without."""
        await self.line.close()

    async def _command(self, kind: str, client_id: str = "", **fields: object) -> Ack:
        return await self.line.command(client_id or new_id(), LANE, {"type": kind, **fields})

    def _hello(self) -> object:
        return {"type": "hello", "token": self.token, "after": self.transcript.last_seq}

    def _heard(self, frame: CustomerFrame) -> None:
        if frame.event is not None:
            if self.transcript.receive(frame.event):
                self.on_event(frame.event)
        elif frame.type == "ready" and frame.conversation is not None:
            self.conversation = frame.conversation
            self._waits(frame.conversation.wait)
        elif frame.type == "wait":
            self._waits(frame.wait)
        elif frame.type == "typing":
            self.on_typing(frame.by)

    def _waits(self, wait: Wait | None) -> None:
        if wait != self.wait:
            self.wait = wait
            self.on_wait()
