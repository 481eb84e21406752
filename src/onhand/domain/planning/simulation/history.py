"""What happened in a simulation: the conversations' events as they were committed, and between them the truth about the world, in one order."""

import hashlib
from datetime import datetime

import msgspec
from msgspec import Struct

from onhand.domain.conversation.events import Recorded


class Fact(Struct, frozen=True, tag=True):
    """Something that is true of the world from now on, whatever the product knows of it."""


class Hired(Fact, frozen=True):
    """An agent of the company's. `certifications` are (skill, language, market, level), "" for any."""

    agent_id: str
    languages: tuple[str, ...]
    certifications: tuple[tuple[str, str, str, int], ...]
    capacity: int
    is_mentored: bool = False


class Chose(Fact, frozen=True):
    """An agent's own choice: `online`, `away` or `offline`."""

    agent_id: str
    presence: str
    ends_at: datetime | None = None


class Accepts(Fact, frozen=True):
    """Whether an agent takes offers: their choice, or taken from them after an offer without an answer."""

    agent_id: str
    accepting: bool


class Connection(Fact, frozen=True):
    """Whether an agent's program reaches the server."""

    agent_id: str
    is_up: bool


class Recovers(Fact, frozen=True):
    """An agent is not to be offered anything until then."""

    agent_id: str
    until: datetime


class Outage(Fact, frozen=True):
    """Whether every worker process is down."""

    is_down: bool


class MatcherDied(Fact, frozen=True):
    """A matcher ended between reading and writing."""

    matcher: int


class GaveUp(Fact, frozen=True):
    """The customer takes back the request, or the callback that was booked: their own act."""

    conversation_id: str


class Happened(Struct, frozen=True):
    """An event of the log. Events with the same `commit` became true together; `read_at` is when what they were decided on was read."""

    commit: int
    read_at: datetime
    recorded: Recorded


class Entry(Struct, frozen=True):
    at: datetime
    what: Fact | Happened


class History:
    """Grows only."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.commits = 0

    def note(self, at: datetime, fact: Fact) -> None:
        self.entries.append(Entry(at, fact))

    def commit(self) -> int:
        """Gives the number of the next commit."""
        self.commits += 1
        return self.commits

    def keep(self, at: datetime, commit: int, read_at: datetime, recorded: Recorded) -> None:
        self.entries.append(Entry(at, Happened(commit, read_at, recorded)))

    def digest(self) -> str:
        """Gives a hash of all of it: two runs with the same one went the same way."""
        found = hashlib.sha256()
        for entry in self.entries:
            what = entry.what
            found.update(msgspec.json.encode((entry.at, type(what).__name__, what)))
            if isinstance(what, Happened):
                found.update(what.recorded.event.kind.encode())
        return found.hexdigest()[:16]
