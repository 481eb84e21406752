"""An agent's program: a desk's socket, any number of conversations."""

from collections.abc import Callable

import msgspec

from onhand.entrypoints.cli.clients.line import Line
from onhand.entrypoints.cli.clients.server import Server, Unreachable, new_id
from onhand.entrypoints.cli.clients.transcript import Transcript
from onhand.entrypoints.cli.clients.wire import Ack, DeskFrame, LogEvent, Me, Problem, Refused, Row, SignedIn

SESSIONS = "/api/v1/sessions"
OWN_STATE = "own state"
WITH_AGENT = "with_agent"


class AgentClient:
    """One signed-in agent. `rows` are the conversations that are offered to or held by them; `transcripts` has all
    that was ever followed, until `forget`.

    `wants`: asked for each offer; those it says True to are accepted, the others declined, None leaves them alone.
    """

    def __init__(self, server: Server, signed_in: SignedIn, credentials: dict[str, str]) -> None:
        self._server = server
        self._credentials = credentials
        self.agent: Me = signed_in.agent
        self.token = signed_in.token
        self.rows: dict[str, Row] = {}
        self.transcripts: dict[str, Transcript] = {}
        self.wants: Callable[[Row], bool | None] = lambda row: True
        self.on_event: Callable[[AgentClient, LogEvent], None] = lambda client, event: None
        self.on_row: Callable[[AgentClient, Row], None] = lambda client, row: None
        self._accepting: bool | None = None
        self._telling = False
        self._answered: set[str] = set()
        self.line = Line(server, "/api/v1/desk/live", DeskFrame, self._hello, self._heard)
        self.line.on_end = self._ended
        self.line.on_turned_away = self._sign_in_again

    @classmethod
    async def sign_in(
        cls, server: Server, email: str, password: str, *, patience_seconds: float = 120.0
    ) -> "AgentClient":
        """Signs in; `open()` connects. Raises Refused, Unreachable."""
        credentials = {"email": email, "password": password}
        signed_in = await server.ask("POST", SESSIONS, SignedIn, body=credentials, patience_seconds=patience_seconds)
        return cls(server, signed_in, credentials)

    async def open(self) -> None:
        """Connects, and waits until that is done. Raises Refused."""
        self.line.open()
        await self.line.opened()

    def holds(self, conversation_id: str) -> bool:
        return conversation_id in self.rows and self.is_mine(self.rows[conversation_id])

    def is_mine(self, row: Row) -> bool:
        return row.status == WITH_AGENT and row.holder.agent is not None and row.holder.agent.id == self.agent.id

    def transcript(self, conversation_id: str) -> Transcript:
        known = self.transcripts.get(conversation_id)
        if known is None:
            known = self.transcripts[conversation_id] = Transcript(sees_all=True)
        return known

    def forget(self, conversation_id: str) -> None:
        """It is not resumed any more."""
        self.transcripts.pop(conversation_id, None)
        self.rows.pop(conversation_id, None)

    async def accept_work(self, *, accepting: bool = True) -> Ack:
        """Takes offers, or not. While it does, it says so again whenever the server has set it otherwise."""
        self._accepting = accepting
        return await self._tell_accepting()

    async def write(self, conversation_id: str, text: str, *, client_id: str = "") -> Ack:
        """Raises Refused (`not_the_holder`), Closed; so do the other commands."""
        return await self._command("message", conversation_id, client_id, text=text)

    async def note(self, conversation_id: str, text: str, *, client_id: str = "") -> Ack:
        return await self._command("note", conversation_id, client_id, text=text)

    async def accept(self, conversation_id: str, offer_id: str) -> Ack:
        return await self._command("accept", conversation_id, f"a{offer_id}", offer_id=offer_id)

    async def decline(self, conversation_id: str, offer_id: str) -> Ack:
        return await self._command("decline", conversation_id, f"d{offer_id}", offer_id=offer_id)

    async def take(self, conversation_id: str) -> Ack:
        return await self._command("take", conversation_id)

    async def resolve(self, conversation_id: str, disposition: str = "answered", *, client_id: str = "") -> Ack:
        """A program has no work after the end: its place is free at once."""
        ended = await self._command("resolve", conversation_id, client_id, disposition=disposition)
        await self._command("wrapped_up", conversation_id)
        return ended

    async def choose_presence(self, presence: str, market: str | None = None) -> Ack:
        """Goes online, away or offline. Raises Refused (`still_holding`)."""
        self._accepting = None if presence != "online" else self._accepting
        return await self.line.command(
            new_id(), OWN_STATE, {"type": "presence", "presence": presence, "market": market}
        )

    def watch(self, conversation_id: str) -> None:
        """Follows a conversation of somebody else's."""
        after = self.transcript(conversation_id).last_seq
        self.line.signal({"type": "watch", "conversation": conversation_id, "after": after})

    def typing(self, conversation_id: str) -> None:
        self.line.signal({"type": "typing", "conversation": conversation_id})

    async def close(self) -> None:
        await self.line.close()

    async def _command(self, kind: str, conversation_id: str, client_id: str = "", **fields: object) -> Ack:
        frame = {"type": kind, "conversation": conversation_id, **fields}
        return await self.line.command(client_id or new_id(), conversation_id, frame)

    async def _tell_accepting(self) -> Ack:
        self._telling = True
        try:
            frame = {"type": "accepting", "accepting": bool(self._accepting)}
            return await self.line.command(new_id(), OWN_STATE, frame)
        finally:
            self._telling = False

    async def _sign_in_again(self, problem: Problem) -> bool:
        if problem.code != "unauthenticated":
            return False
        try:
            signed_in = await self._server.ask("POST", SESSIONS, SignedIn, body=self._credentials)
        except (Refused, Unreachable):
            return False
        self.token = signed_in.token
        return True

    def _hello(self) -> object:
        resume = {conversation_id: known.last_seq for conversation_id, known in self.transcripts.items()}
        return {"type": "hello", "token": self.token, "resume": resume}

    def _ended(self, reason: Exception) -> None:
        for transcript in self.transcripts.values():
            transcript.fail(reason)

    def _heard(self, frame: DeskFrame) -> None:
        if frame.event is not None:
            if self.transcript(frame.event.conversation_id).receive(frame.event):
                self.on_event(self, frame.event)
        elif frame.row is not None:
            self._row(frame.row)
        elif frame.type == "ready":
            self._ready(frame)
        elif frame.type == "presence":
            self._state(frame)

    def _ready(self, frame: DeskFrame) -> None:
        own = {row.id for row in frame.rows}
        for lost in [row for row in self.rows.values() if row.id not in own]:
            # What became of it is not said here; that it is nobody's who is connected here is enough.
            self._row(msgspec.structs.replace(lost, status="gone", offer=None))
        for row in frame.rows:
            self._row(row)
        self._state(frame)

    def _state(self, frame: DeskFrame) -> None:
        if frame.agent is not None:
            self.agent = msgspec.convert(frame.agent, Me)
        if self._accepting and not self.agent.accepting and not self._telling:
            self.line.spawn(self._tell_accepting())

    def _row(self, row: Row) -> None:
        mine = self.is_mine(row)
        offered = row.offer is not None and row.offer.agent.id == self.agent.id
        if mine or offered:
            self.rows[row.id] = row
        else:
            self.rows.pop(row.id, None)
        self.on_row(self, row)
        if row.offer is not None and offered and row.offer.id not in self._answered:
            self._answer(row, row.offer.id)

    def _answer(self, row: Row, offer_id: str) -> None:
        wanted = self.wants(row)
        if wanted is not None:
            self._answered.add(offer_id)
            self.line.spawn(self.accept(row.id, offer_id) if wanted else self.decline(row.id, offer_id))
