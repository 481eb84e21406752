"""Where the earning of an agent stands at a moment: kept beside the ledger, so that the next booking goes on from there."""

from datetime import date
from enum import StrEnum

from msgspec import Struct, field

from onhand.domain.workforce.pay.ledger import LineKind


class There(StrEnum):
    """What the agent chose last."""

    OFFLINE = "offline"
    ONLINE = "online"
    AWAY = "away"


class Stretch(Struct):
    """One activity at one rate, from a second on. `ends_at` is where it is cut at the latest: at the full hour or the end of the market's day."""

    kind: LineKind
    market: str
    rate: int
    starts_at: int
    ends_at: int
    day: date
    card: date
    currency: str
    earned_by: list[str]


class DayEarned(Struct):
    """The time paid on a market's day so far: `exact` is rate × seconds (minor units × 3,600), `booked` what the lines come to, rounded along the way."""

    day: date
    ends_at: int
    currency: str
    card: date
    floor: int
    exact: int = 0
    booked: int = 0
    seconds: int = 0


class Rated(Struct):
    """A stretch that was paid, for bonuses on the shift that it was in."""

    starts_at: int
    ends_at: int
    rate: int
    market: str
    currency: str


class Standing(Struct):
    """Everything that what happens next is judged by. `until`: everything before this second is booked."""

    until: int = 0
    there: There = There.OFFLINE
    there_by: str = ""
    accepting: bool = False
    accepting_by: str = ""
    market: str = ""
    held: dict[str, str] = field(default_factory=dict[str, str])  # conversation → what began it
    wrapping: dict[str, tuple[int, str]] = field(
        default_factory=dict[str, tuple[int, str]]
    )  # → paid until, what began it
    training: dict[str, tuple[str, str]] = field(
        default_factory=dict[str, tuple[str, str]]
    )  # what → market, what began it
    stretch: Stretch | None = None
    days: dict[str, DayEarned] = field(default_factory=dict[str, DayEarned])  # by market
    rated: list[Rated] = field(default_factory=list[Rated])
    paid: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])  # spans without gaps between them
    shifts: dict[str, int] = field(default_factory=dict[str, int])  # shift → when its bonus was paid
