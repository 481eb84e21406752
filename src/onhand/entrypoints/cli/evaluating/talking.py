"""Conversations with the assistant for an evaluation: the real log, the real turn, the merchant that the house has; no sockets between."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from onhand.application.callers import CustomerCaller, CustomerCommand
from onhand.application.receive_message import receive_message
from onhand.application.run_assistant_turn import AssistantTurn
from onhand.bootstrap.assistant import Mind, thinking_of
from onhand.bootstrap.house import House
from onhand.domain.conversation import events as happened
from onhand.domain.conversation.participants import Customer
from onhand.domain.conversation.state import Conversation
from onhand.domain.conversation.transitions import Status


@dataclass(frozen=True, slots=True)
class Heard:
    """What came of a message: the assistant's words with their choices, and whether a person takes over."""

    text: str
    choices: tuple[str, ...]
    is_with_person: bool


class Talk:
    """One conversation."""

    def __init__(self, house: House, turn: AssistantTurn, conversation_id: str) -> None:
        self._house = house
        self._turn = turn
        self._seq = 0
        self._ids = itertools.count(1)
        self.id = conversation_id
        self.lines: list[tuple[str, str]] = []

    @classmethod
    async def begin(cls, house: House, mind: Mind, *, language: str = "en", customer: Customer | None = None) -> "Talk":
        """Starts it; with a customer, as the page's signed token would."""
        turn = AssistantTurn(log=house.log, thinking=thinking_of(house, mind), clock=house.clock, new_id=house.new_id)
        talk = cls(house, turn, house.new_id())
        started = happened.ConversationStarted(channel="widget", language=language, market="", customer=customer)
        await house.log.start(talk.id, lambda state: [started], house.clock.now())
        return talk

    async def say(self, text: str) -> Heard:
        """The customer writes, the assistant answers. Words for a person count as they do at the door."""
        house, client_id = self._house, f"c-{next(self._ids)}"
        self.lines.append(("customer", text))
        command = CustomerCommand(CustomerCaller(self.id), self.id, client_id, house.clock.now())
        await receive_message(house.log, command, text, house.person_phrases, house.language_of, house.safety_phrases)
        await self._turn(self.id)
        return await self._heard()

    async def events(self) -> Sequence[happened.Recorded]:
        """Gives everything that happened so far."""
        return await self._house.log.all_events(self.id)

    async def state(self) -> Conversation:
        return await self._house.log.read(self.id)

    async def _heard(self) -> Heard:
        new = [recorded for recorded in await self.events() if recorded.seq > self._seq]
        self._seq = new[-1].seq if new else self._seq
        written = [recorded.event for recorded in new if isinstance(recorded.event, happened.AssistantWrote)]
        text = "\n".join(event.text for event in written)
        self.lines.append(("assistant", text))
        state = await self.state()
        return Heard(text, written[-1].choices if written else (), state.status is not Status.OPEN)
