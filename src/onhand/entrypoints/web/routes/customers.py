"""What customers' programs ask for over HTTP: each the same use case as over the socket."""

from typing import Any

from litestar import Request, delete, get, post
from msgspec import Struct

from onhand.application.callers import CustomerCaller, CustomerCommand
from onhand.application.choose_language import choose_language
from onhand.application.rate_conversation import rate_conversation
from onhand.application.receive_message import receive_message
from onhand.application.request_person import request_person, withdraw_request
from onhand.application.resolve_conversation import customer_resolves
from onhand.application.start_conversation import start_conversation
from onhand.domain.conversation.events import ConversationStarted
from onhand.domain.matching.wait_estimate import Wait
from onhand.entrypoints.web.authentication import address_of
from onhand.entrypoints.web.doorway import Doorway
from onhand.entrypoints.web.representations import ConversationShown, shown_to_customer
from onhand.entrypoints.web.validation import (
    START_ID_CHARACTERS,
    checked_cause,
    checked_channel,
    checked_client_id,
    checked_conversation_id,
    checked_language,
    chosen_language,
)
from onhand.store.batch import Appended

SHORT_CHARACTERS = 40
PAGE_CHARACTERS = 500


class Start(Struct, frozen=True):
    client_id: str
    identity: str | None = None
    language: str = "en"
    market: str = ""
    page: str = ""
    channel: str = "widget"


class Started(Struct, frozen=True):
    conversation: ConversationShown
    token: str
    repeated: bool


class Named(Struct, frozen=True):
    """A command with nothing but its id."""

    client_id: str


class PersonRequest(Struct, frozen=True):
    client_id: str
    cause: str = "button"


class LanguageChoice(Struct, frozen=True):
    client_id: str
    language: str


class RatingGiven(Struct, frozen=True):
    client_id: str
    score: int
    comment: str = ""


class Done(Struct, frozen=True):
    """The number of the event that the command wrote, the first time that it came."""

    seq: int
    repeated: bool


class Requested(Struct, frozen=True):
    seq: int
    repeated: bool
    wait: Wait | None


def _command(doorway: Doorway, caller: CustomerCaller, conversation_id: str, client_id: str) -> CustomerCommand:
    now = doorway.house.clock.now()
    return CustomerCommand(caller, checked_conversation_id(conversation_id), checked_client_id(client_id), now)


def limited_command(doorway: Doorway, caller: CustomerCaller, conversation_id: str, client_id: str) -> CustomerCommand:
    """For every command but messages, which have a limit of their own, and the request for a person, which has none."""
    command = _command(doorway, caller, conversation_id, client_id)
    doorway.let_command_in(caller.checked(command.conversation_id))
    return command


def done(appended: Appended) -> Done:
    """Gives what a command is answered with."""
    return Done(appended.seq, appended.repeated)


@post("/api/v1/conversations", tags=["customers"])
async def start(data: Start, request: Request[Any, Any, Any], doorway: Doorway) -> Started:
    """Starts a conversation, or finds the one that the same `client_id` started before."""
    house = doorway.house
    doorway.let_start_in(address_of(request))
    customer = house.identity_tokens.read(data.identity) if data.identity is not None else None
    started = ConversationStarted(
        channel=checked_channel(data.channel[:SHORT_CHARACTERS]),
        language=checked_language(data.language),
        market=data.market[:SHORT_CHARACTERS],
        customer=customer,
        page=data.page[:PAGE_CHARACTERS],
    )
    conversation_id = house.conversation_tokens.conversation_id(checked_client_id(data.client_id, START_ID_CHARACTERS))
    now = house.clock.now()
    appended = await start_conversation(house.log, now, conversation_id, started)
    wait = await house.waits.tell(now, appended.after)
    token = house.conversation_tokens.issue(conversation_id, now)
    return Started(shown_to_customer(appended.after, wait), token, appended.before is not None)


@post("/api/v1/conversations/{conversation_id:str}/person-request", tags=["customers"])
async def ask_for_person(
    data: PersonRequest, conversation_id: str, doorway: Doorway, customer: CustomerCaller
) -> Requested:
    """Asks for a person. Never refused."""
    command = _command(doorway, customer, conversation_id, data.client_id)
    appended = await request_person(doorway.house.log, command, checked_cause(data.cause))
    wait = await doorway.house.waits.tell(command.at, appended.after)
    return Requested(appended.seq, appended.repeated, wait)


@delete("/api/v1/conversations/{conversation_id:str}/person-request", tags=["customers"], status_code=200)
async def carry_on_with_assistant(
    conversation_id: str, client_id: str, doorway: Doorway, customer: CustomerCaller
) -> Done:
    """Withdraws the request for a person."""
    return done(
        await withdraw_request(doorway.house.log, limited_command(doorway, customer, conversation_id, client_id))
    )


@get("/api/v1/conversations/{conversation_id:str}/wait", tags=["customers"])
async def wait(conversation_id: str, doorway: Doorway, customer: CustomerCaller) -> Wait | None:
    """How long it may be; null when the conversation does not wait."""
    state = await doorway.house.log.read(customer.checked(checked_conversation_id(conversation_id)))
    return await doorway.house.waits.tell(doorway.house.clock.now(), state)


@post("/api/v1/conversations/{conversation_id:str}/language", tags=["customers"])
async def language(data: LanguageChoice, conversation_id: str, doorway: Doorway, customer: CustomerCaller) -> Done:
    """Chooses the language; it wins over detection."""
    command = limited_command(doorway, customer, conversation_id, data.client_id)
    return done(await choose_language(doorway.house.log, command, chosen_language(data.language)))


@post("/api/v1/conversations/{conversation_id:str}/rating", tags=["customers"])
async def rating(data: RatingGiven, conversation_id: str, doorway: Doorway, customer: CustomerCaller) -> Done:
    """Rates the episode that just ended, once."""
    command = limited_command(doorway, customer, conversation_id, data.client_id)
    return done(await rate_conversation(doorway.house.log, command, data.score, data.comment))


async def customer_writes(
    doorway: Doorway, caller: CustomerCaller, conversation_id: str, client_id: str, text: str
) -> Done:
    """A customer's message that came over HTTP."""
    command = _command(doorway, caller, conversation_id, client_id)
    doorway.let_message_in(caller.checked(command.conversation_id))
    return done(
        await receive_message(
            doorway.house.log,
            command,
            text,
            doorway.house.person_phrases,
            doorway.house.language_of,
            doorway.house.safety_phrases,
        )
    )


async def customer_ends(doorway: Doorway, caller: CustomerCaller, conversation_id: str, client_id: str) -> Done:
    """A customer's end that came over HTTP."""
    return done(
        await customer_resolves(doorway.house.log, limited_command(doorway, caller, conversation_id, client_id))
    )


handlers = [start, ask_for_person, carry_on_with_assistant, wait, language, rating]
