"""What an agent's program may ask for over its socket, and the use case that each is."""

from collections.abc import Awaitable, Callable

from onhand.application.answer_offer import accept_offer, decline_offer, take_conversation
from onhand.application.approve_action import approve_action, turn_down_action
from onhand.application.callers import AgentCommand
from onhand.application.pass_on import hand_back, transfer_conversation
from onhand.application.raise_hand import lower_hand, raise_hand, whisper
from onhand.application.reply import add_note, reply
from onhand.application.resolve_conversation import agent_resolves
from onhand.application.shield import shield
from onhand.application.wrap_up import end_wrap_up
from onhand.bootstrap import House
from onhand.domain.conversation.decisions import WrapUp
from onhand.entrypoints.web.live.frames import DeskFrame
from onhand.entrypoints.web.validation import checked_disposition
from onhand.store.batch import Appended

Handler = Callable[[House, AgentCommand, DeskFrame], Awaitable[Appended]]


async def _message(house: House, command: AgentCommand, frame: DeskFrame) -> Appended:
    return await reply(house.log, command, frame.text, frame.suggestion_id)


async def _note(house: House, command: AgentCommand, frame: DeskFrame) -> Appended:
    return await add_note(house.log, command, frame.text)


async def _approve(house: House, command: AgentCommand, frame: DeskFrame) -> Appended:
    return await approve_action(house.log, command, frame.proposal_id)


async def _turn_down(house: House, command: AgentCommand, frame: DeskFrame) -> Appended:
    return await turn_down_action(house.log, command, frame.proposal_id)


async def _accept(house: House, command: AgentCommand, frame: DeskFrame) -> Appended:
    return await accept_offer(house.log, command, frame.offer_id)


async def _decline(house: House, command: AgentCommand, frame: DeskFrame) -> Appended:
    return await decline_offer(house.log, command, frame.offer_id)


async def _take(house: House, command: AgentCommand, frame: DeskFrame) -> Appended:
    return await take_conversation(house.log, command)


async def _hand_back(house: House, command: AgentCommand, frame: DeskFrame) -> Appended:
    return await hand_back(house.log, command)


async def _transfer(house: House, command: AgentCommand, frame: DeskFrame) -> Appended:
    return await transfer_conversation(house.log, house.agents, command, frame.to_agent_id, frame.note)


async def _resolve(house: House, command: AgentCommand, frame: DeskFrame) -> Appended:
    wrap_up = WrapUp(checked_disposition(frame.disposition), frame.note, frame.tags)
    return await agent_resolves(house.log, command, wrap_up, house.settings.wrap_up_seconds)


async def _wrapped_up(house: House, command: AgentCommand, frame: DeskFrame) -> Appended:
    return await end_wrap_up(house.log, command)


async def _called(house: House, command: AgentCommand, frame: DeskFrame) -> Appended:
    return await house.promise.desk.called(command)


async def _shield(house: House, command: AgentCommand, frame: DeskFrame) -> Appended:
    say = house.wellbeing.catalogue.say
    return await shield(house.log, say, command, frame.note, house.settings.wrap_up_seconds)


async def _raise_hand(house: House, command: AgentCommand, frame: DeskFrame) -> Appended:
    return await raise_hand(house.log, command, frame.text)


async def _lower_hand(house: House, command: AgentCommand, frame: DeskFrame) -> Appended:
    return await lower_hand(house.log, command)


async def _whisper(house: House, command: AgentCommand, frame: DeskFrame) -> Appended:
    return await whisper(house.log, house.agents, command, frame.text)


DESK_COMMANDS: dict[str, Handler] = {
    "message": _message,
    "note": _note,
    "approve": _approve,
    "turn_down": _turn_down,
    "accept": _accept,
    "decline": _decline,
    "take": _take,
    "hand_back": _hand_back,
    "transfer": _transfer,
    "resolve": _resolve,
    "called": _called,
    "wrapped_up": _wrapped_up,
    "shield": _shield,
    "raise_hand": _raise_hand,
    "lower_hand": _lower_hand,
    "whisper": _whisper,
}
