"""The agents: they come and go, answer offers or not, serve, wrap up, lose their connection, and come back."""

from collections.abc import Callable
from math import log
from random import Random

from onhand.domain.conversation import decisions
from onhand.domain.conversation.errors import ConversationError
from onhand.domain.conversation.events import Disposition, OfferMade
from onhand.domain.conversation.state import Conversation
from onhand.domain.planning.simulation.agenda import Agenda
from onhand.domain.planning.simulation.counts import Counts
from onhand.domain.planning.simulation.history import Connection, Hired, History
from onhand.domain.planning.simulation.house import House, Member
from onhand.domain.planning.simulation.matchers import Matchers
from onhand.domain.planning.simulation.scenario import Scenario
from onhand.domain.planning.simulation.standings import Standings
from onhand.domain.workforce.profile import Presence
from onhand.domain.workforce.work_log import OfflineCause

DONE = decisions.WrapUp(Disposition.ANSWERED)


class Crew:
    """Everybody who serves. `handed_back` is called for a conversation that went back to the assistant."""

    def __init__(
        self,
        house: House,
        agenda: Agenda,
        history: History,
        scenario: Scenario,
        matchers: Matchers,
        standings: Standings,
        counts: Counts,
        dice: Random,
    ) -> None:
        self._house = house
        self._agenda = agenda
        self._history = history
        self._scenario = scenario
        self._behaviour = scenario.behaviour
        self._matchers = matchers
        self._standings = standings
        self._is_over = False
        self._counts = counts
        self._dice = dice
        self.handed_back: Callable[[str], None] = lambda conversation_id: None
        matchers.offered = self._be_asked

    def start(self) -> None:
        for member in self._house.members.values():
            drawn = member.drawn
            hired = Hired(drawn.agent_id, drawn.languages, drawn.certifications, drawn.capacity, drawn.is_mentored)
            self._history.note(self._agenda.now, hired)
            self._agenda.after(drawn.shift_from, lambda m=member: self._come(m))
            self._agenda.after(drawn.shift_to, lambda m=member: self._go(m))
            self._later(self._behaviour.drop_out_every, lambda m=member: self._drop_out(m))
            self._later(self._behaviour.away_every, lambda m=member: self._go_away(m))
        self._agenda.after(self._scenario.open_seconds, self._stay_on)

    def _later(self, mean_seconds: float, act: Callable[[], None]) -> None:
        if mean_seconds > 0:
            self._agenda.after(self._dice.expovariate(1 / mean_seconds), act)

    def _come(self, member: Member) -> None:
        if member.drawn.keeps_hours:
            self._standings.set_hours(member, member.drawn.shift_to - member.drawn.shift_from)
        self._standings.choose(member, Presence.ONLINE)

    def _go(self, member: Member) -> None:
        """Home, as soon as nobody counts on them."""
        if member.standing.presence is not Presence.OFFLINE and not self._is_over:
            self._standings.choose(member, Presence.OFFLINE)
            self._agenda.after(30, lambda: self._go(member))

    def _stay_on(self) -> None:
        """When nobody comes any more, everybody serves who is left, so that whoever could be served is."""
        self._is_over = True
        for member in self._house.members.values():
            self._standings.set_hours(member, None)
            self._come_online(member)

    def _come_online(self, member: Member) -> None:
        if member.is_connected:
            self._standings.choose(member, Presence.ONLINE)
            self._standings.accept(member, accepting=True)

    def _go_away(self, member: Member) -> None:
        self._later(self._behaviour.away_every, lambda: self._go_away(member))
        if member.standing.presence is Presence.ONLINE:
            self._standings.choose(member, Presence.AWAY)
            self._later(self._behaviour.away_seconds, lambda: self._come_back(member))

    def _come_back(self, member: Member) -> None:
        is_at_work = self._is_over or self._seconds() < member.drawn.shift_to
        if member.standing.presence is Presence.AWAY and is_at_work:
            self._come_online(member)

    def _seconds(self) -> float:
        return (self._agenda.now - self._scenario.starts_at).total_seconds()

    def _drop_out(self, member: Member) -> None:
        self._later(self._behaviour.drop_out_every, lambda: self._drop_out(member))
        if not member.is_connected:
            return
        self._counts.drop_outs += 1
        member.is_connected = False
        member.heard_at = self._agenda.now
        self._history.note(self._agenda.now, Connection(member.agent.id, is_up=False))
        self._later(self._behaviour.drop_out_seconds, lambda: self._reconnect(member))

    def _reconnect(self, member: Member) -> None:
        member.is_connected = True
        self._history.note(self._agenda.now, Connection(member.agent.id, is_up=True))
        self._matchers.hint()
        if member.standing.offline_cause is OfflineCause.LOST:
            self._later(20, lambda: self._come_after_loss(member))

    def _come_after_loss(self, member: Member) -> None:
        if self._is_over or self._seconds() < member.drawn.shift_to:
            self._come_online(member)

    def _be_asked(self, state: Conversation, event: OfferMade) -> None:
        roll = self._dice.random()
        seconds = self._dice.lognormvariate(log(self._behaviour.answer_seconds), 0.5)
        if roll < self._behaviour.ignores:
            self._later(120, lambda: self._accept_again(self._house.members[event.agent.id]))
            return
        is_declined = roll < self._behaviour.ignores + self._behaviour.declines
        answer = self._decline if is_declined else self._accept
        self._agenda.after(seconds, lambda: answer(state.id, event))

    def _accept_again(self, member: Member) -> None:
        if member.standing.presence is Presence.ONLINE:
            self._standings.accept(member, accepting=True)

    def _decline(self, conversation_id: str, event: OfferMade) -> None:
        if self._house.members[event.agent.id].is_connected and self._say(
            conversation_id,
            lambda state: decisions.agent_declines(state, event.agent, event.offer_id, f"no-{event.offer_id}"),
        ):
            self._counts.declined += 1

    def _accept(self, conversation_id: str, event: OfferMade) -> None:
        if not self._house.members[event.agent.id].is_connected:
            return
        if self._say(
            conversation_id,
            lambda state: decisions.agent_accepts(state, event.agent, event.offer_id, f"yes-{event.offer_id}"),
        ):
            self._counts.accepted += 1
            callback = self._house.log.states[conversation_id].callback
            self._counts.callbacks_kept += callback is not None and callback.joined_at == self._agenda.now
            self._serve(conversation_id)

    def _serve(self, conversation_id: str) -> None:
        state = self._house.log.states[conversation_id]
        if state.agent is None:
            return
        mean = self._behaviour.handle_seconds * (0.75 + 0.25 * state.difficulty)
        spread = self._behaviour.handle_spread
        seconds = self._dice.lognormvariate(log(mean) - spread * spread / 2, spread)
        self._agenda.after(seconds, lambda: self._finish(conversation_id, state.epoch))

    def _finish(self, conversation_id: str, epoch: int) -> None:
        state = self._house.log.states[conversation_id]
        if state.epoch != epoch or state.agent is None:
            return  # it was taken from them
        member = self._house.members[state.agent.id]
        if not member.is_connected:
            self._agenda.after(10, lambda: self._finish(conversation_id, epoch))
            return
        roll = self._dice.random()
        if roll < self._behaviour.transfers:
            self._transfer(conversation_id, member)
        elif roll < self._behaviour.transfers + self._behaviour.hands_back:
            self._hand_back(conversation_id, member)
        else:
            self._resolve(conversation_id, member)

    def _transfer(self, conversation_id: str, member: Member) -> None:
        others = [one.agent for one in self._house.members.values() if one is not member]
        to_agent = self._dice.choice(others) if others and self._dice.random() < 0.5 else None
        agent = member.agent
        self._say(conversation_id, lambda state: decisions.agent_transfers(state, agent, to_agent, "", ""))
        self._counts.transfers += 1

    def _hand_back(self, conversation_id: str, member: Member) -> None:
        self._say(conversation_id, lambda state: decisions.agent_hands_back(state, member.agent, ""))
        self._counts.hand_backs += 1
        self.handed_back(conversation_id)

    def _resolve(self, conversation_id: str, member: Member) -> None:
        seconds = self._behaviour.wrap_up_seconds
        agent = member.agent
        self._say(conversation_id, lambda state: decisions.agent_resolves(state, agent, DONE, "", seconds))
        self._counts.resolved += 1
        if seconds and self._dice.random() < 0.7:
            self._agenda.after(self._dice.uniform(0, seconds), lambda: self._wrap_up(conversation_id, member))

    def _wrap_up(self, conversation_id: str, member: Member) -> None:
        self._say(conversation_id, lambda state: decisions.agent_wrapped_up(state, member.agent, ""))

    def _say(self, conversation_id: str, decide: Callable[[Conversation], decisions.Decision]) -> bool:
        """Does it, if it is still possible, and lets the matchers know."""
        try:
            self._house.log.append(conversation_id, decide, self._agenda.now)
        except ConversationError:
            return False
        self._matchers.hint()
        return True
