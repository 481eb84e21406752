"""Recovery after abuse, and the breaks that are due. Read off what happened, never off how somebody feels: no emotion of a worker is processed."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import groupby

from msgspec import Struct

from onhand.domain.conversation.events import Reason
from onhand.domain.workforce.shifts.limits import Limits, Span, break_is_due_at

ABUSIVE = frozenset({"abuse", "threat"})
"""The reasons of a request for a person that are recovered from."""
LONGEST_MINUTES = 120
SNOOZE_MINUTES = 10

_LEAVES = frozenset({"resolved", "transferred", "handed_back", "shielded"})


class CareEvent(Struct, frozen=True):
    """Of a conversation in which abuse was recognised: who came and went. `reason` is that of a request for safety's sake, "" of anything else."""

    conversation_id: str
    seq: int
    at: datetime
    kind: str
    agent_id: str = ""
    reason: str = ""


class Ended(Struct, frozen=True):
    """An agent's part in an abusive conversation was over."""

    agent_id: str
    conversation_id: str
    seq: int
    at: datetime
    shielded: bool = False


class Recovery(Struct, frozen=True):
    """Nothing is offered to the agent before `until`, and the time is paid as time online. `ended` is what it is for."""

    ended: Ended
    until: datetime

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Gives why, for the desk's catalogue to say."""
        minutes = round((self.until - self.ended.at).total_seconds() / 60)
        code = "recovery_after_shield" if self.ended.shielded else "recovery_after_abuse"
        return (Reason(code, {"minutes": minutes}),)


class Break(Struct, frozen=True):
    """`due_at`: when the next break is due, None for who does not work now. A reminder follows, and nothing else."""

    due_at: datetime | None
    minutes: int
    after_minutes: int


def ends_after_abuse(events: Iterable[CareEvent]) -> list[Ended]:
    """Gives every end of an agent's part after abuse was recognised, in the same episode. The events of a conversation stand together, in order."""
    found: list[Ended] = []
    for _, of_one in groupby(events, lambda one: one.conversation_id):
        found += _of_one(list(of_one))
    return found


def _of_one(events: Sequence[CareEvent]) -> Iterable[Ended]:
    holder, abused = "", False
    for one in events:
        if one.kind == "reopened":
            abused = False
        abused = abused or one.kind == "shielded" or one.reason in ABUSIVE
        leaves = one.kind in _LEAVES or (one.kind == "agent_joined" and one.agent_id != holder)
        if holder and abused and leaves:
            yield Ended(holder, one.conversation_id, one.seq, one.at, shielded=one.kind == "shielded")
        if one.kind == "agent_joined":
            holder = one.agent_id
        elif leaves or one.kind == "agent_vanished":
            holder = ""


def recoveries(
    ended: Iterable[Ended], gone_on: Mapping[str, datetime], minutes_of: Mapping[str, int], now: datetime
) -> dict[str, Recovery]:
    """Gives who recovers now. `gone_on`: when somebody chose to go on; `minutes_of`: how long their market gives each agent, 0 for none."""
    found: dict[str, Recovery] = {}
    for one in sorted(ended, key=lambda one: one.at):
        until = one.at + timedelta(minutes=minutes_of.get(one.agent_id, 0))
        went_on = gone_on.get(one.agent_id)
        if one.at <= now < until and (went_on is None or went_on < one.at):
            found[one.agent_id] = Recovery(one, until)
    return found


def next_break(limits: Limits, worked: Sequence[Span], now: datetime) -> Break:
    """Gives when a break is due, by the market's limits. `worked` is when they were online, until now for who still is."""
    return Break(break_is_due_at(limits, worked, now), limits.break_minutes, limits.break_after_minutes)
