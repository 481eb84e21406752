"""An agent as the matching and the desk see them."""

from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from onhand.domain.conversation.participants import Agent
from onhand.domain.matching.certified import level_in
from onhand.domain.workforce.certification import Certification
from onhand.domain.workforce.work_log import OfflineCause

FRESH = timedelta(seconds=15)  # heard of within this time: connected


def is_heard_of(seen_at: datetime | None, now: datetime) -> bool:
    """Says whether somebody who was heard of last at `seen_at` is connected."""
    return seen_at is not None and now - seen_at <= FRESH


class Role(StrEnum):
    AGENT = "agent"
    LEAD = "lead"


class Presence(StrEnum):
    """What somebody says of being there; apart from whether they take offers, and from whether their program is heard of."""

    ONLINE = "online"
    AWAY = "away"  # on a break: keeps what they hold, gets nothing new
    OFFLINE = "offline"


class AgentProfile(Struct, frozen=True, kw_only=True):
    """A person who serves customers. `load` is how many units of `capacity` are taken by what they hold, are offered or still wrap up; `presence` is what
    they chose, at `presence_since`, for work in `market` ("": any). Of `certifications` it holds what they cover and their level; who granted them stands in
    the work log.
    """

    id: str
    name: str
    email: str
    role: Role
    languages: tuple[str, ...]
    capacity: int
    accepting: bool
    seen_at: datetime | None
    load: int
    presence: Presence = Presence.OFFLINE
    presence_since: datetime | None = None
    market: str = ""
    offline_cause: OfflineCause | None = None
    certifications: tuple[Certification, ...] = ()

    @property
    def as_agent(self) -> Agent:
        return Agent(self.id, self.name)

    def is_connected(self, now: datetime) -> bool:
        return is_heard_of(self.seen_at, now)

    def presence_now(self, now: datetime) -> Presence:
        """Gives what others may rely on: whoever is not heard of is offline, whatever they chose."""
        return self.presence if self.is_connected(now) else Presence.OFFLINE

    def takes_offers(self, now: datetime) -> bool:
        """Says whether they are online, connected and accept work."""
        return self.accepting and self.presence_now(now) is Presence.ONLINE

    def level_in(self, skill: str, language: str, market: str) -> int:
        """Gives the level of their certification for it, 0 without one."""
        return level_in(self.certifications, skill, language, market)
