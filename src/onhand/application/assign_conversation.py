"""A lead has a waiting conversation offered to an agent of their choice: the next offer, with its room and its right to decline."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from msgspec import Struct

from onhand.application.callers import AgentCaller, AgentCommand
from onhand.application.see_floor import SEE_FLOOR
from onhand.application.worker_limits import LimitsOf, within_limits
from onhand.domain.conversation import interventions
from onhand.domain.conversation.errors import ConversationError, NotPossibleNow
from onhand.domain.conversation.events import OfferMade, Reason
from onhand.domain.conversation.participants import Agent
from onhand.domain.conversation.state import Conversation
from onhand.domain.conversation.transitions import Status
from onhand.domain.matching.eligibility import Obstacle, given_up_after, needs_of, why_not, why_not_needs
from onhand.domain.matching.policy import DEFAULT, Policy
from onhand.domain.matching.waiting import OFFER_LASTS, Candidate, Waiting, waiting_of
from onhand.store.batch import Appended
from onhand.store.log import ConversationLog
from onhand.store.queue import Queue

CHOICES = 50
NOT_THERE = "not_there"


class CannotBeAsked(ConversationError):
    """Something stands in the way that no lead can set aside: room, hours, recovery, the market."""

    code = "cannot_be_asked"

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"{name or 'This agent'} cannot be asked for it now ({why}). Choose somebody else.")


class Choice(Struct, frozen=True):
    """Somebody who takes offers now. `obstacle`: why matching would not ask them; where it also `forbids`, a lead cannot either."""

    agent: Agent
    languages: tuple[str, ...]
    load: int
    capacity: int
    obstacle: Obstacle | None
    forbids: bool


@dataclass(frozen=True, slots=True)
class Assigning:
    log: ConversationLog
    queue: Queue
    limits_of: LimitsOf
    new_id: Callable[[], str]
    policy: Policy = DEFAULT

    async def choices(self, caller: AgentCaller, conversation_id: str, search: str, now: datetime) -> list[Choice]:
        """Gives who could be asked, those without an obstacle first. Raises Forbidden, ConversationNotFound, NotPossibleNow where it does not wait."""
        caller.check_leads(SEE_FLOOR)
        waiting = waiting_of(_checked_waiting(await self.log.read(conversation_id)))
        wanted = search.casefold()
        named = {one.agent.id: one for one in await self.queue.candidates(now) if wanted in one.agent.name.casefold()}
        best = sorted((self._choice(waiting, one, now) for one in named.values()), key=_order)[:CHOICES]
        # Limits are looked up for those alone who are shown.
        within = await within_limits([named[one.agent.id] for one in best], self.limits_of, now)
        return sorted((self._choice(waiting, one, now) for one in within), key=_order)

    def _choice(self, waiting: Waiting, one: Candidate, now: datetime) -> Choice:
        return Choice(
            one.agent,
            one.languages,
            one.load,
            one.capacity,
            why_not(waiting, one, now, self.policy, named_is_here=False),
            self._forbidden(waiting, one, now) is not None,
        )

    def _forbidden(self, waiting: Waiting, one: Candidate, now: datetime) -> Obstacle | None:
        """The lead's word stands for language and skill, as a colleague's does who passes on; for nothing else."""
        needs = needs_of(waiting, now, given_up_after(self.policy))
        return why_not_needs(needs, one, now, self.policy, is_named=True)

    async def assign(self, command: AgentCommand, agent_id: str) -> Appended:
        """Makes the offer.

        Raises Forbidden, ConversationNotFound, NotPossibleNow (it does not wait, or is before somebody now), CannotBeAsked, NoRoom.
        """
        command.caller.check_leads(SEE_FLOOR)
        state = _checked_waiting(await self.log.read(command.conversation_id))
        chosen = await self._chosen(waiting_of(state), agent_id, command.at)
        made = OfferMade(
            offer_id=self.new_id(),
            agent=chosen.agent,
            expires_at=command.at + OFFER_LASTS,
            reasons=(Reason("assigned_by_lead", {"agent": command.agent.name}),),
            difficulty=state.difficulty,
            weight=chosen.units_for(state.units),
        )
        return await self.log.append(
            command.conversation_id,
            lambda now: interventions.lead_assigns(now, made),
            command.at,
            asks_agent=chosen.agent.id,
        )

    async def _chosen(self, waiting: Waiting, agent_id: str, now: datetime) -> Candidate:
        chosen = next((one for one in await self.queue.candidates(now) if one.agent.id == agent_id), None)
        if chosen is None:
            raise CannotBeAsked("", NOT_THERE)
        (chosen,) = await within_limits([chosen], self.limits_of, now)
        if (obstacle := self._forbidden(waiting, chosen, now)) is not None:
            raise CannotBeAsked(chosen.agent.name, obstacle)
        return chosen


def _order(one: Choice) -> tuple[bool, bool, float, str]:
    return one.forbids, one.obstacle is not None, one.load / one.capacity, one.agent.name


def _checked_waiting(state: Conversation) -> Conversation:
    if state.status is not Status.WAITING:
        raise NotPossibleNow(OfferMade.kind, state.status)
    return state
