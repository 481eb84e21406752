"""What goes over the wire (docs/protocol.md), as far as clients read it."""

from typing import Any

import msgspec
from msgspec import Struct, field


class AgentName(Struct, frozen=True):
    name: str
    id: str = ""


class LogEvent(Struct, frozen=True):
    """One event of the log; `data` as its kind has it."""

    conversation_id: str
    seq: int
    at: str
    kind: str
    data: dict[str, Any]

    @property
    def client_id(self) -> str | None:
        """The id that the command which wrote it carried."""
        return self.data.get("client_id") or None


class Problem(Struct, frozen=True):
    code: str
    detail: str = ""
    status: int = 0
    retry_after_seconds: float | None = None


class Wait(Struct, frozen=True):
    """`low_seconds` and `high_seconds` are None when nobody is online."""

    position: int
    low_seconds: float | None
    high_seconds: float | None
    people_online: int


class Holder(Struct, frozen=True):
    kind: str
    agent: AgentName | None = None


class Conversation(Struct, frozen=True, kw_only=True):
    """A conversation as its customer sees it."""

    id: str
    seq: int
    status: str
    episode: int
    language: str
    holder: Holder
    wait: Wait | None = None
    rated: bool = False


class Offer(Struct, frozen=True):
    id: str
    agent: AgentName
    expires_at: str


class Row(Struct, frozen=True, kw_only=True):
    """A conversation as agents see it in lists."""

    id: str
    seq: int
    status: str
    epoch: int
    language: str
    holder: Holder
    offer: Offer | None = None


class Me(Struct, frozen=True):
    id: str
    name: str
    capacity: int
    accepting: bool
    load: int = 0


class Ack(Struct, frozen=True):
    """The command is on disk. `repeated`: it had been, by an earlier try."""

    seq: int
    repeated: bool = False


class Frame(Struct, kw_only=True):
    """What both sockets say."""

    type: str
    id: str | None = None
    seq: int = 0
    repeated: bool = False
    event: LogEvent | None = None
    problem: Problem | None = None
    by: str = ""


class CustomerFrame(Frame, kw_only=True):
    conversation: Conversation | None = None
    wait: Wait | None = None


class DeskFrame(Frame, kw_only=True):
    """`agent` is the whole state in `ready` and `presence`, a name in signals."""

    conversation: str | None = None
    agent: dict[str, Any] | None = None
    rows: list[Row] = field(default_factory=list[Row])
    row: Row | None = None


class Started(Struct, frozen=True):
    conversation: Conversation
    token: str
    repeated: bool


class SignedIn(Struct, frozen=True):
    token: str
    agent: Me


class Events(Struct, frozen=True):
    events: list[LogEvent]
    last_seq: int


class Refused(Exception):
    """The server said no, and will say it again. `problem.code` for programs, the text for people."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.detail or problem.code)
        self.problem = problem

    @property
    def code(self) -> str:
        return self.problem.code


def encode(frame: object) -> str:
    """Gives JSON as text."""
    return _encoder.encode(frame).decode()


_encoder = msgspec.json.Encoder()
