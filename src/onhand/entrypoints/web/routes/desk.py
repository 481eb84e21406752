"""What agents' programs ask for over HTTP: lists, and each command of the desk."""

from typing import Any

from litestar import get, post, put
from msgspec import Struct

from onhand.adapters.tokens import TokenRefused
from onhand.application.answer_offer import accept_offer, decline_offer, take_conversation
from onhand.application.callers import AgentCaller
from onhand.application.pass_on import hand_back, transfer_conversation
from onhand.application.reply import add_note
from onhand.application.wrap_up import end_wrap_up
from onhand.domain.matching.certified import ANY
from onhand.domain.workforce.profile import Presence
from onhand.entrypoints.web.doorway import Doorway
from onhand.entrypoints.web.paging import cursor_of, place_of
from onhand.entrypoints.web.representations import AgentShown, Me, Row, me, row_of, shown_to_colleagues
from onhand.entrypoints.web.routes.conversations import agent_command
from onhand.entrypoints.web.routes.customers import Done, Named, done
from onhand.entrypoints.web.validation import checked_conversation_id, checked_market
from onhand.store.inbox import Counts, Place, View

PAGE_LIMIT = 200
SEARCH_CHARACTERS = 100


class Note(Struct, frozen=True):
    client_id: str
    text: str


class OfferAnswer(Struct, frozen=True):
    client_id: str
    offer_id: str


class TransferTo(Struct, frozen=True):
    client_id: str
    to_agent_id: str | None = None
    note: str = ""


class Accepting(Struct, frozen=True):
    accepting: bool


class PresenceChosen(Struct, frozen=True):
    presence: Presence
    market: str | None = None


class ListPage(Struct, frozen=True):
    conversations: list[Row]
    next_cursor: str | None
    counts: Counts


class CannedResponse(Struct, frozen=True):
    shortcut: str
    title: str
    text: str
    language: str


class Related(Struct, frozen=True):
    conversations: list[Row]


@get("/api/v1/me", tags=["desk"])
async def own_state(doorway: Doorway, agent: AgentCaller) -> Me:
    """The agent's own state."""
    profile = await doorway.house.agents.find(agent.agent.id)
    if profile is None:
        raise TokenRefused
    return me(profile, translates=doorway.house.model is not None)


@put("/api/v1/me/accepting", tags=["desk"])
async def accepting(data: Accepting, doorway: Doorway, agent: AgentCaller) -> Me:
    """Takes offers, or not."""
    house = doorway.house
    await house.presence.accept(agent.agent.id, house.clock.now(), accepting=data.accepting)
    return await own_state.fn(doorway, agent)


@put("/api/v1/me/presence", tags=["desk"])
async def presence(data: PresenceChosen, doorway: Doorway, agent: AgentCaller) -> Me:
    """Goes online (for a market), away or offline."""
    house, market = doorway.house, checked_market(data.market)
    await house.presence.choose(agent.agent.id, data.presence, market, house.clock.now())
    return await own_state.fn(doorway, agent)


@get("/api/v1/work/markets", tags=["desk"])
async def own_markets(doorway: Doorway, agent: AgentCaller) -> list[str]:
    """The markets that the agent may go online for, by their certifications."""
    profile = await doorway.house.agents.find(agent.agent.id)
    certified = {one.market for one in profile.certifications} if profile else set[str]()
    names = doorway.house.pay_markets.names()
    return [name for name in names if name and (ANY in certified or name in certified)]


@post("/api/v1/conversations/{conversation_id:str}/wrapped-up", tags=["desk"])
async def wrapped_up(data: Named, conversation_id: str, doorway: Doorway, agent: AgentCaller) -> Done:
    """Says that the work after a conversation's end is done: the agent's place is free."""
    command = agent_command(doorway, agent, conversation_id, data.client_id)
    return done(await end_wrap_up(doorway.house.log, command))


@get("/api/v1/agents", tags=["desk"])
async def colleagues(doorway: Doorway, agent: AgentCaller) -> list[AgentShown]:
    """Everybody who serves, with their presence."""
    now = doorway.house.clock.now()
    return [shown_to_colleagues(profile, now) for profile in await doorway.house.agents.everyone()]


@get("/api/v1/conversations", tags=["desk"])
async def conversations(
    doorway: Doorway, agent: AgentCaller, view: View = View.MINE, search: str = "", cursor: str = "", limit: int = 50
) -> ListPage:
    """One page of a list, and how much is in each."""
    inbox = doorway.house.inbox
    wanted = search.strip()[:SEARCH_CHARACTERS] or None
    page = await inbox.page(view, agent.agent.id, wanted, place_of(cursor, Place), max(1, min(limit, PAGE_LIMIT)))
    counts = (await inbox.counts([agent.agent.id]))[agent.agent.id]
    return ListPage([row_of(state) for state in page.conversations], cursor_of(page.next), counts)


@get("/api/v1/conversations/{conversation_id:str}/related", tags=["desk"])
async def related(conversation_id: str, doorway: Doorway, agent: AgentCaller) -> Related:
    """The same customer's other conversations."""
    state = await doorway.house.log.read(checked_conversation_id(conversation_id))
    return Related([row_of(other) for other in await doorway.house.inbox.related(state)])


@post("/api/v1/conversations/{conversation_id:str}/notes", tags=["desk"])
async def note(data: Note, conversation_id: str, doorway: Doorway, agent: AgentCaller) -> Done:
    """Adds a private note."""
    command = agent_command(doorway, agent, conversation_id, data.client_id)
    return done(await add_note(doorway.house.log, command, data.text))


@post("/api/v1/conversations/{conversation_id:str}/accept", tags=["desk"])
async def accept(data: OfferAnswer, conversation_id: str, doorway: Doorway, agent: AgentCaller) -> Done:
    """Accepts an offer."""
    command = agent_command(doorway, agent, conversation_id, data.client_id)
    return done(await accept_offer(doorway.house.log, command, data.offer_id))


@post("/api/v1/conversations/{conversation_id:str}/decline", tags=["desk"])
async def decline(data: OfferAnswer, conversation_id: str, doorway: Doorway, agent: AgentCaller) -> Done:
    """Declines an offer; it costs nothing."""
    command = agent_command(doorway, agent, conversation_id, data.client_id)
    return done(await decline_offer(doorway.house.log, command, data.offer_id))


@post("/api/v1/conversations/{conversation_id:str}/take", tags=["desk"])
async def take(data: Named, conversation_id: str, doorway: Doorway, agent: AgentCaller) -> Done:
    """Takes a conversation without an offer."""
    command = agent_command(doorway, agent, conversation_id, data.client_id)
    return done(await take_conversation(doorway.house.log, command))


@post("/api/v1/conversations/{conversation_id:str}/hand-back", tags=["desk"])
async def back_to_assistant(data: Named, conversation_id: str, doorway: Doorway, agent: AgentCaller) -> Done:
    """Hands the conversation back to the assistant."""
    command = agent_command(doorway, agent, conversation_id, data.client_id)
    return done(await hand_back(doorway.house.log, command))


@post("/api/v1/conversations/{conversation_id:str}/transfer", tags=["desk"])
async def transfer(data: TransferTo, conversation_id: str, doorway: Doorway, agent: AgentCaller) -> Done:
    """Passes the conversation to a colleague, or to the queue."""
    house = doorway.house
    command = agent_command(doorway, agent, conversation_id, data.client_id)
    return done(await transfer_conversation(house.log, house.agents, command, data.to_agent_id, data.note))


@get("/api/v1/canned-responses", tags=["desk"])
async def canned_responses(doorway: Doorway, agent: AgentCaller) -> list[CannedResponse]:
    """Texts to answer with, by shortcut."""
    rows: list[tuple[Any, ...]] = await doorway.house.queries.rows("canned_responses")
    return [CannedResponse(*row) for row in rows]


handlers = [
    own_state,
    accepting,
    presence,
    own_markets,
    wrapped_up,
    colleagues,
    conversations,
    related,
    note,
    accept,
    decline,
    take,
    back_to_assistant,
    transfer,
    canned_responses,
]
