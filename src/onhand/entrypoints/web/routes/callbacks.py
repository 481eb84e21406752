"""Callbacks: the times that can be promised, booking one, and how the promises were kept."""

from datetime import datetime

from litestar import delete, get, post
from msgspec import Struct

from onhand.application.book_callback import ServiceTimes
from onhand.application.callers import AgentCaller, CustomerCaller
from onhand.application.see_promises import FloorPromises, see_promises
from onhand.domain.matching.opening_hours import Span
from onhand.entrypoints.web.doorway import Doorway
from onhand.entrypoints.web.representations import CallbackShown, callback_shown
from onhand.entrypoints.web.routes.conversations import agent_command
from onhand.entrypoints.web.routes.customers import Done, Named, done, limited_command
from onhand.entrypoints.web.validation import checked_conversation_id, checked_moment


class CallbackTimes(Struct, frozen=True):
    """`opens_at`: when people are there, now where `open`; null when not within a year. `slots`: the times that can be promised, in order."""

    open: bool
    opens_at: datetime | None
    slots: list[Span]


class CallbackWish(Struct, frozen=True):
    """`starts_at` of one of the slots; `zone`: the customer's time zone, by its IANA name; `phone` only where they want to be called."""

    client_id: str
    starts_at: datetime
    zone: str = "UTC"
    phone: str = ""


class Booked(Struct, frozen=True):
    seq: int
    repeated: bool
    callback: CallbackShown | None


def _times(times: ServiceTimes) -> CallbackTimes:
    return CallbackTimes(times.is_open, times.opens_at, list(times.slots))


@get("/api/v1/conversations/{conversation_id:str}/callback-times", tags=["callbacks"])
async def callback_times(conversation_id: str, doorway: Doorway, customer: CustomerCaller) -> CallbackTimes:
    """When people are there, and the times that can be promised in the conversation's market and language."""
    house = doorway.house
    state = await house.log.read(customer.checked(checked_conversation_id(conversation_id)))
    return _times(await house.promise.desk.times(state, house.clock.now()))


@post("/api/v1/conversations/{conversation_id:str}/callback", tags=["callbacks"])
async def book_callback(data: CallbackWish, conversation_id: str, doorway: Doorway, customer: CustomerCaller) -> Booked:
    """Books a callback, or moves the one that there is. The request for a person stays open."""
    command = limited_command(doorway, customer, conversation_id, data.client_id)
    starts_at = checked_moment(data.starts_at)
    appended = await doorway.house.promise.desk.book(command, starts_at, data.zone, data.phone)
    return Booked(appended.seq, appended.repeated, callback_shown(appended.after))


@delete("/api/v1/conversations/{conversation_id:str}/callback", tags=["callbacks"], status_code=200)
async def cancel_callback(conversation_id: str, client_id: str, doorway: Doorway, customer: CustomerCaller) -> Done:
    """The customer needs no callback."""
    appended = await doorway.house.promise.desk.cancel(limited_command(doorway, customer, conversation_id, client_id))
    return done(appended)


@post("/api/v1/conversations/{conversation_id:str}/callback/called", tags=["callbacks"])
async def called(data: Named, conversation_id: str, doorway: Doorway, agent: AgentCaller) -> Done:
    """The agent who holds the conversation called the number that the customer gave."""
    command = agent_command(doorway, agent, conversation_id, data.client_id)
    appended = await doorway.house.promise.desk.called(command)
    return done(appended)


@get("/api/v1/floor/promises", tags=["floor"])
async def floor_promises(doorway: Doorway, agent: AgentCaller, days: int = 14, zone: str = "UTC") -> FloorPromises:
    """How the requests for a person ended, day by day, what is open, the next callbacks, and the alarms. For leads."""
    house = doorway.house
    return await see_promises(house.promise.rows, agent, house.clock.now(), days, zone)


handlers = [callback_times, book_callback, cancel_callback, called, floor_promises]
