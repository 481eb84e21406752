"""What a customer's program may ask for over its socket, and the use case that each is."""

from collections.abc import Awaitable, Callable

from onhand.application.callers import CustomerCommand
from onhand.application.choose_language import choose_language
from onhand.application.rate_conversation import rate_conversation
from onhand.application.receive_message import receive_message
from onhand.application.request_person import request_person, withdraw_request
from onhand.application.resolve_conversation import customer_resolves
from onhand.entrypoints.web.doorway import Doorway
from onhand.entrypoints.web.live.frames import CustomerFrame
from onhand.entrypoints.web.validation import checked_cause, checked_moment, chosen_language
from onhand.store.batch import Appended

Handler = Callable[[Doorway, CustomerCommand, CustomerFrame], Awaitable[Appended]]


async def _message(doorway: Doorway, command: CustomerCommand, frame: CustomerFrame) -> Appended:
    doorway.let_message_in(command.conversation_id)
    return await receive_message(
        doorway.house.log,
        command,
        frame.text,
        doorway.house.person_phrases,
        doorway.house.language_of,
        doorway.house.safety_phrases,
    )


async def _request_person(doorway: Doorway, command: CustomerCommand, frame: CustomerFrame) -> Appended:
    return await request_person(doorway.house.log, command, checked_cause(frame.cause))


async def _withdraw_request(doorway: Doorway, command: CustomerCommand, frame: CustomerFrame) -> Appended:
    doorway.let_command_in(command.conversation_id)
    return await withdraw_request(doorway.house.log, command)


async def _resolve(doorway: Doorway, command: CustomerCommand, frame: CustomerFrame) -> Appended:
    doorway.let_command_in(command.conversation_id)
    return await customer_resolves(doorway.house.log, command)


async def _rate(doorway: Doorway, command: CustomerCommand, frame: CustomerFrame) -> Appended:
    doorway.let_command_in(command.conversation_id)
    return await rate_conversation(doorway.house.log, command, frame.score, frame.comment)


async def _choose_language(doorway: Doorway, command: CustomerCommand, frame: CustomerFrame) -> Appended:
    doorway.let_command_in(command.conversation_id)
    return await choose_language(doorway.house.log, command, chosen_language(frame.language))


async def _book_callback(doorway: Doorway, command: CustomerCommand, frame: CustomerFrame) -> Appended:
    doorway.let_command_in(command.conversation_id)
    return await doorway.house.promise.desk.book(command, checked_moment(frame.starts_at), frame.zone, frame.phone)


async def _cancel_callback(doorway: Doorway, command: CustomerCommand, frame: CustomerFrame) -> Appended:
    doorway.let_command_in(command.conversation_id)
    return await doorway.house.promise.desk.cancel(command)


CUSTOMER_COMMANDS: dict[str, Handler] = {
    "message": _message,
    "request_person": _request_person,
    "withdraw_request": _withdraw_request,
    "book_callback": _book_callback,
    "cancel_callback": _cancel_callback,
    "resolve": _resolve,
    "rate": _rate,
    "choose_language": _choose_language,
}
