"""What both sides do to a conversation: who asks decides what they get."""

from typing import Annotated

from litestar import get, post
from litestar.params import Dependency
from msgspec import Struct

from onhand.application.callers import AgentCaller, AgentCommand, CustomerCaller
from onhand.application.reply import reply
from onhand.application.resolve_conversation import agent_resolves
from onhand.domain.conversation.codec import EventOnWire, on_wire
from onhand.domain.conversation.decisions import WrapUp
from onhand.domain.conversation.visibility import seen_by_customer
from onhand.entrypoints.web.doorway import Doorway
from onhand.entrypoints.web.representations import ConversationShown, Row, row_of, shown_to_customer
from onhand.entrypoints.web.routes.customers import Done, customer_ends, customer_writes, done
from onhand.entrypoints.web.validation import checked_client_id, checked_conversation_id, checked_disposition

EVENTS_LIMIT = 1_000

EitherCaller = Annotated[CustomerCaller | AgentCaller, Dependency(skip_validation=True)]


class Message(Struct, frozen=True):
    """`suggestion_id`: the suggestion that an agent began from."""

    client_id: str
    text: str
    suggestion_id: str | None = None


class End(Struct, frozen=True):
    client_id: str
    disposition: str = "answered"
    note: str = ""
    tags: tuple[str, ...] = ()


class Events(Struct, frozen=True):
    """Events in order; ask for what comes after `last_seq` next."""

    events: list[EventOnWire]
    last_seq: int


@get("/api/v1/conversations/{conversation_id:str}", tags=["conversations"])
async def conversation(conversation_id: str, doorway: Doorway, caller: EitherCaller) -> ConversationShown | Row:
    """The conversation now."""
    checked = checked_conversation_id(conversation_id)
    if isinstance(caller, CustomerCaller):
        state = await doorway.house.log.read(caller.checked(checked))
        return shown_to_customer(state, await doorway.house.waits.tell(doorway.house.clock.now(), state))
    return row_of(caller.checked(await doorway.house.log.read(checked)))


@get("/api/v1/conversations/{conversation_id:str}/events", tags=["conversations"])
async def events(
    conversation_id: str, doorway: Doorway, caller: EitherCaller, after: int = 0, limit: int = 200
) -> Events:
    """What happened after a number."""
    checked = checked_conversation_id(conversation_id)
    if isinstance(caller, CustomerCaller):
        caller.checked(checked)
    else:
        caller.checked(await doorway.house.log.read(checked))  # raises when there is no such conversation
    found = await doorway.house.log.events_after(checked, max(0, after), max(1, min(limit, EVENTS_LIMIT)))
    shown = [seen_by_customer(one) for one in found] if isinstance(caller, CustomerCaller) else found
    return Events([on_wire(one) for one in shown if one], found[-1].seq if found else max(0, after))


@post("/api/v1/conversations/{conversation_id:str}/messages", tags=["conversations"])
async def message(data: Message, conversation_id: str, doorway: Doorway, caller: EitherCaller) -> Done:
    """Writes a message; sent again with the same `client_id`, nothing happens twice."""
    if isinstance(caller, CustomerCaller):
        return await customer_writes(doorway, caller, conversation_id, data.client_id, data.text)
    command = agent_command(doorway, caller, conversation_id, data.client_id)
    appended = await reply(doorway.house.log, command, data.text, data.suggestion_id)
    return done(appended)


@post("/api/v1/conversations/{conversation_id:str}/resolve", tags=["conversations"])
async def resolve(data: End, conversation_id: str, doorway: Doorway, caller: EitherCaller) -> Done:
    """Ends the conversation."""
    if isinstance(caller, CustomerCaller):
        return await customer_ends(doorway, caller, conversation_id, data.client_id)
    command = agent_command(doorway, caller, conversation_id, data.client_id)
    wrap_up = WrapUp(checked_disposition(data.disposition), data.note, data.tags)
    appended = await agent_resolves(doorway.house.log, command, wrap_up, doorway.house.settings.wrap_up_seconds)
    return done(appended)


def agent_command(doorway: Doorway, caller: AgentCaller, conversation_id: str, client_id: str) -> AgentCommand:
    now = doorway.house.clock.now()
    return AgentCommand(caller, checked_conversation_id(conversation_id), checked_client_id(client_id), now)


handlers = [conversation, events, message, resolve]
