"""Changes of presence: the production decisions, and the facts that they become."""

from collections.abc import Callable
from datetime import timedelta

from onhand.domain.conversation import decisions
from onhand.domain.matching.waiting import OFFER_LASTS
from onhand.domain.planning.simulation.agenda import Agenda
from onhand.domain.planning.simulation.history import Accepts, Chose, History
from onhand.domain.planning.simulation.house import House, Member
from onhand.domain.workforce import presence
from onhand.domain.workforce.presence import Change
from onhand.domain.workforce.profile import Presence


class Standings:
    """`moved` is called after each change: somebody may have room."""

    def __init__(self, house: House, agenda: Agenda, history: History, moved: Callable[[], None]) -> None:
        self._house = house
        self._agenda = agenda
        self._history = history
        self._moved = moved

    def choose(self, member: Member, wanted: Presence) -> None:
        """The agent goes online, away or offline; whoever still holds conversations goes away and not offline."""
        try:
            change = presence.chooses(member.standing, wanted, None, _holds(member))
        except presence.StillHolding:
            wanted = Presence.AWAY
            change = presence.chooses(member.standing, wanted, None, _holds(member))
        self._keep(member, change)
        if wanted is not Presence.ONLINE:
            self._pass_offers_on(member)

    def set_hours(self, member: Member, ends_at_seconds: float | None) -> None:
        """The house learns until when the agent works, None for any time."""
        member.ends_at = None if ends_at_seconds is None else self._agenda.now + timedelta(seconds=ends_at_seconds)
        self._note(member)

    def accept(self, member: Member, *, accepting: bool) -> None:
        self._keep(member, presence.accepts(member.standing, accepting=accepting))

    def lose(self, member: Member) -> None:
        """The agent was not heard of for the grace time."""
        self._keep(member, presence.is_lost(member.standing))

    def let_run_out(self, member: Member, offer_id: str) -> None:
        """An offer ran out, and the agent wrote to nobody meanwhile."""
        made_at = self._agenda.now - OFFER_LASTS
        self._keep(member, presence.lets_offer_run_out(member.standing, offer_id, OFFER_LASTS, made_at, None))

    def _keep(self, member: Member, change: Change | None) -> None:
        if change is None:
            return
        before = member.standing
        member.standing = change.standing
        if before.presence is not change.standing.presence:
            member.presence_since = self._agenda.now
            self._note(member)
        if before.accepting != change.standing.accepting:
            self._history.note(self._agenda.now, Accepts(member.agent.id, change.standing.accepting))
        self._moved()

    def _note(self, member: Member) -> None:
        self._history.note(self._agenda.now, Chose(member.agent.id, member.standing.presence.value, member.ends_at))

    def _pass_offers_on(self, member: Member) -> None:
        for conversation_id in sorted(member.offered):
            self._house.log.append(
                conversation_id,
                lambda state: decisions.agent_leaves(state, member.agent.id),
                self._agenda.now,
            )


def _holds(member: Member) -> int:
    return len(member.units) - len(member.offered)
