"""The floor, for leads: what needs them, who waits for what, who does what, and stepping in."""

from litestar import get, post
from msgspec import Struct

from onhand.application.assign_conversation import Choice
from onhand.application.callers import AgentCaller
from onhand.application.take_over import take_over
from onhand.domain.conversation.events import Priority
from onhand.entrypoints.web.doorway import Doorway
from onhand.entrypoints.web.errors import InvalidRequest
from onhand.entrypoints.web.floor_shown import FloorAgents, FloorShown, shown_agent, shown_floor
from onhand.entrypoints.web.paging import cursor_of, place_of
from onhand.entrypoints.web.representations import Row, row_of
from onhand.entrypoints.web.routes.conversations import agent_command
from onhand.entrypoints.web.routes.customers import Done, done
from onhand.entrypoints.web.validation import checked_conversation_id, checked_market, checked_uuid
from onhand.store.floor import AgentsWanted, Standing

PAGE_LIMIT = 200
SEARCH_CHARACTERS = 100


class ClassWaiting(Struct, frozen=True):
    conversations: list[Row]


class Choices(Struct, frozen=True):
    choices: list[Choice]


class AssignTo(Struct, frozen=True):
    client_id: str
    agent_id: str


class TakeOver(Struct, frozen=True):
    """`epoch`: the holder's whom the lead saw; `reason`: what the agent is told."""

    client_id: str
    epoch: int
    reason: str


@get("/api/v1/floor/now", tags=["floor"])
async def floor_now(doorway: Doorway, agent: AgentCaller) -> FloorShown:
    """The alarms, who waits for what, and how many people stand how. For leads."""
    return shown_floor(await doorway.floor.sight.now(agent, doorway.house.clock.now()))


@get("/api/v1/floor/agents", tags=["floor"])
async def floor_agents(
    doorway: Doorway,
    agent: AgentCaller,
    standing: Standing = Standing.HERE,
    search: str = "",
    language: str = "",
    cursor: str = "",
    limit: int = 50,
) -> FloorAgents:
    """A page of agents by name, with what each does. For leads."""
    limit = max(1, min(limit, PAGE_LIMIT))
    wanted = AgentsWanted(
        standing, search.strip()[:SEARCH_CHARACTERS], language or None, place_of(cursor, tuple[str, str]), limit + 1
    )
    found = await doorway.floor.sight.agents(agent, wanted, doorway.house.clock.now())
    page = found[:limit]
    return FloorAgents(
        [shown_agent(one) for one in page],
        cursor_of((page[-1].agent.name, page[-1].agent.id)) if len(found) > limit else None,
    )


@get("/api/v1/floor/waiting", tags=["floor"])
async def floor_waiting(
    doorway: Doorway, agent: AgentCaller, language: str, skill: str = "", market: str = "", priority: str = "normal"
) -> ClassWaiting:
    """Who waits for one thing, the longest wait first. For leads."""
    if priority not in list(Priority):
        raise InvalidRequest(f"'priority' is {priority[:20]!r}: give one of {', '.join(Priority)}.")
    key = (priority, language, skill, checked_market(market) or "")
    return ClassWaiting([row_of(one) for one in await doorway.floor.sight.of_class(agent, key)])


@get("/api/v1/floor/conversations/{conversation_id:str}/choices", tags=["floor"])
async def choices(conversation_id: str, doorway: Doorway, agent: AgentCaller, search: str = "") -> Choices:
    """Who could be asked for a conversation that waits, and what stands in the way of the others. For leads."""
    now = doorway.house.clock.now()
    wanted = search.strip()[:SEARCH_CHARACTERS]
    return Choices(await doorway.floor.assigning.choices(agent, checked_conversation_id(conversation_id), wanted, now))


@post("/api/v1/floor/conversations/{conversation_id:str}/assign", tags=["floor"])
async def assign(data: AssignTo, conversation_id: str, doorway: Doorway, agent: AgentCaller) -> Done:
    """Offers a conversation that waits to this agent next. For leads."""
    command = agent_command(doorway, agent, conversation_id, data.client_id)
    appended = await doorway.floor.assigning.assign(command, checked_uuid("agent_id", data.agent_id))
    return done(appended)


@post("/api/v1/floor/conversations/{conversation_id:str}/take-over", tags=["floor"])
async def taken_over(data: TakeOver, conversation_id: str, doorway: Doorway, agent: AgentCaller) -> Done:
    """Takes a conversation over from the agent who holds it, who is told why. For leads."""
    command = agent_command(doorway, agent, conversation_id, data.client_id)
    appended = await take_over(doorway.house.log, command, data.epoch, data.reason)
    return done(appended)


handlers = [floor_now, floor_agents, floor_waiting, choices, assign, taken_over]
