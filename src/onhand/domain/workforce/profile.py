"""An agent as the matching and the desk see them."""

from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from onhand.domain.conversation.participants import Agent

FRESH = timedelta(seconds=15)  # heard of within this time: connected


class Role(StrEnum):
    AGENT = "agent"
    LEAD = "lead"


class Presence(StrEnum):
    """Whether somebody is there; apart from whether they take offers."""

    ONLINE = "online"
    OFFLINE = "offline"


class AgentProfile(Struct, frozen=True, kw_only=True):
    """A person who serves customers. `load` is the number of conversations that they hold or are offered."""

    id: str
    name: str
    email: str
    role: Role
    languages: tuple[str, ...]
    capacity: int
    accepting: bool
    seen_at: datetime | None
    load: int

    @property
    def as_agent(self) -> Agent:
        return Agent(self.id, self.name)

    def presence(self, now: datetime) -> Presence:
        return Presence.ONLINE if self.is_connected(now) else Presence.OFFLINE

    def is_connected(self, now: datetime) -> bool:
        return self.seen_at is not None and now - self.seen_at <= FRESH
