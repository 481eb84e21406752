"""Presence that tells the truth: what an agent chose, what time brought, and the entry of the work log that each change is. Pure.

Being heard of (connected) is not presence: opening the page puts nobody online, and who was lost is not put back online when they return, but told why.
Nobody who is offline takes offers; going online takes them again.
"""

from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from onhand.domain.conversation.events import Reason
from onhand.domain.workforce.decisions import DecisionKind
from onhand.domain.workforce.profile import Presence
from onhand.domain.workforce.work_log import (
    AcceptingChanged,
    AnyWork,
    OfflineCause,
    WentAway,
    WentOffline,
    WentOnline,
)


class StillHolding(Exception):
    """Somebody wants to go offline while customers count on them."""

    def __init__(self, conversations: int) -> None:
        held = "a conversation" if conversations == 1 else f"{conversations} conversations"
        super().__init__(f"You hold {held}. End or pass on what you hold before you go offline; until then, go away.")
        self.conversations = conversations


class Standing(Struct, frozen=True):
    """Where an agent stands by their own choice, or because they were lost or reached a limit (`offline_cause`)."""

    presence: Presence
    accepting: bool
    market: str = ""
    offline_cause: OfflineCause | None = None

    @property
    def takes_offers(self) -> bool:
        """Says whether they chose to be asked; asked is only who is also connected."""
        return self.accepting and self.presence is Presence.ONLINE


class Pause(Struct, frozen=True):
    """Why offers were paused, for the record: a decision about a worker, `about` an offer."""

    reasons: tuple[Reason, ...]
    about: str
    kind: DecisionKind = DecisionKind.OFFERS_PAUSED


class Change(Struct, frozen=True):
    """A new standing, what of it stands in the work log, in order, and the decision that it was, if a program made one."""

    standing: Standing
    work: tuple[AnyWork, ...]
    pause: Pause | None = None


def chooses(standing: Standing, presence: Presence, market: str | None, holds: int) -> Change | None:
    """The agent goes online (for `market`, None: the one of before), away or offline. None where nothing changes.

    Raises StillHolding for going offline while they hold conversations.
    """
    if presence is Presence.OFFLINE:
        if holds:
            raise StillHolding(holds)
        return _change(standing, _offline(standing, OfflineCause.CHOSEN))
    wanted = standing.market if market is None else market
    if presence is Presence.AWAY:
        return _change(standing, Standing(Presence.AWAY, standing.accepting, wanted))
    begins = standing.presence is Presence.OFFLINE
    return _change(standing, Standing(Presence.ONLINE, standing.accepting or begins, wanted))


def accepts(standing: Standing, *, accepting: bool) -> Change | None:
    """The agent takes offers, or none. Whoever takes them while offline goes online with it."""
    begins = accepting and standing.presence is Presence.OFFLINE
    presence = Presence.ONLINE if begins else standing.presence
    cause = None if begins else standing.offline_cause
    return _change(standing, Standing(presence, accepting, standing.market, cause))


def is_lost(standing: Standing) -> Change | None:
    """The agent was not heard of for the grace time."""
    return _change(standing, _offline(standing, OfflineCause.LOST))


def reaches_limit(standing: Standing) -> Change | None:
    """The hours allowed are reached."""
    return _change(standing, _offline(standing, OfflineCause.LIMIT))


def lets_offer_run_out(
    standing: Standing, offer_id: str, lasted: timedelta, made_at: datetime, wrote_at: datetime | None
) -> Change | None:
    """An offer ran out unanswered. Who wrote to another customer while it stood (`wrote_at`: when they last did) was busy, and nothing changes;
    anybody else may be away from the desk: offers are paused until they take them again, and that is no fault of theirs.
    """
    if wrote_at is not None and wrote_at > made_at:
        return None
    paused = replace(standing, accepting=False)
    seconds = int(lasted.total_seconds())
    reasons = (Reason("offer_ran_out", {"seconds": seconds}), Reason("wrote_to_nobody_meanwhile"))
    return _change(standing, paused, by_system=True, pause=Pause(reasons, offer_id))


def _offline(standing: Standing, cause: OfflineCause) -> Standing:
    # Who is offline already stays so for the first cause.
    first = standing.offline_cause if standing.presence is Presence.OFFLINE else cause
    return replace(standing, presence=Presence.OFFLINE, accepting=False, offline_cause=first)


def _change(before: Standing, after: Standing, *, by_system: bool = False, pause: Pause | None = None) -> Change | None:
    if before == after:
        return None
    work: list[AnyWork] = []
    moved = before.presence is not after.presence
    if after.presence is Presence.ONLINE and (moved or before.market != after.market):
        work.append(WentOnline(market=after.market))
    if before.accepting != after.accepting:
        work.append(AcceptingChanged(accepting=after.accepting, by_system=by_system))
    if moved and after.presence is Presence.AWAY:
        work.append(WentAway())
    if moved and after.presence is Presence.OFFLINE:
        work.append(WentOffline(cause=after.offline_cause or OfflineCause.CHOSEN))
    return Change(after, tuple(work), pause if work else None)
