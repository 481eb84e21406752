"""What the judges know of a conversation and of an agent. The rules are said once more here, and not taken from where the product keeps them."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
BREAK = 0
PRIORITY_ADDS = {"normal": 0, "promised": 0, "high": 1, "urgent": 2}
ASSISTANT, WAITING, OFFERED, HELD, ENDED = "assistant", "waiting", "offered", "held", "ended"


@dataclass(slots=True)
class Request:
    """A conversation, and its request for a person if there is one."""

    id: str
    language: str
    market: str
    status: str = ASSISTANT
    status_since: datetime = LONG_AGO
    skill: str = "general"
    topic_difficulty: int = 1
    priority: str = "normal"
    is_about_safety: bool = False
    asked_at: datetime = LONG_AGO
    transfers: int = 0
    passed: dict[str, datetime] = field(default_factory=dict[str, datetime])
    named: str | None = None
    named_at: datetime = LONG_AGO
    offer_id: str = ""
    offered_to: str | None = None
    offer_ends_at: datetime = LONG_AGO
    holder: str | None = None
    idle_since: datetime | None = None  # since when somebody able has had room for it
    wrap_up_by: str | None = None
    callback: "Slot | None" = None

    @property
    def difficulty(self) -> int:
        return min(3, self.topic_difficulty + PRIORITY_ADDS[self.priority] + (self.transfers >= 2))

    @property
    def weight(self) -> int:
        """Hard ones take two units, but an urgent one goes to the first place that is free."""
        return 2 if self.difficulty >= 3 and self.priority != "urgent" else 1

    def units_of(self, person: "Person") -> int:
        """Gives what it takes of this person: never more than they are."""
        return min(self.weight, person.capacity)

    @property
    def needs_skill(self) -> str:
        return "safety" if self.is_about_safety else self.skill

    @property
    def kind(self) -> tuple[str, str, str, str, int]:
        """Gives the class within which the oldest comes first."""
        return self.language, self.market, self.needs_skill, self.priority, self.difficulty


@dataclass(slots=True)
class Slot:
    """A callback that was promised."""

    id: str
    starts_at: datetime
    ends_at: datetime
    priority_before: str
    outage_before: float
    begun: bool = False
    is_broken: bool = False
    somebody_could: bool = False  # while it waited, somebody able was free or was asked for somebody less pressing


@dataclass(slots=True)
class Person:
    """An agent as they really are."""

    id: str
    languages: tuple[str, ...]
    certifications: tuple[tuple[str, str, str, int], ...]
    capacity: int
    is_mentored: bool
    presence: str = "offline"
    presence_since: datetime = LONG_AGO
    accepting: bool = True
    accepting_since: datetime = LONG_AGO
    is_up: bool = True
    up_since: datetime = LONG_AGO
    ends_at: datetime | None = None
    recovers_until: datetime = LONG_AGO
    units: dict[str, int] = field(default_factory=dict[str, int])
    wrap_ups: dict[str, tuple[datetime, int]] = field(default_factory=dict[str, tuple[datetime, int]])
    open_offers: set[str] = field(default_factory=set[str])
    served: list[tuple[datetime, int]] = field(default_factory=list[tuple[datetime, int]])

    def load(self, now: datetime) -> int:
        return sum(self.units.values()) + sum(units for until, units in self.wrap_ups.values() if until > now)

    def hard_run(self, read_at: datetime) -> int:
        """Gives how many hard ones in a row had begun by then, since the last break."""
        count = 0
        for at, difficulty in reversed(self.served):
            if at > read_at:
                continue
            if difficulty < 3:
                break
            count += 1
        return count
