"""The team's room over HTTP."""

from datetime import datetime
from uuid import UUID

from litestar import delete, get, post
from msgspec import Struct

from onhand.application.callers import AgentCaller
from onhand.application.talk_with_team import delete_own, report, reports, settle_report, write_to_team
from onhand.domain.conversation.participants import Agent
from onhand.entrypoints.web.doorway import Doorway
from onhand.entrypoints.web.paging import cursor_of, place_of
from onhand.entrypoints.web.validation import checked_own_id
from onhand.store.wellbeing import TeamMessage

PAGE = 50
PAGE_LIMIT = 200


class TeamMessageShown(Struct, frozen=True, kw_only=True):
    """`gone`: "deleted" by its author or "removed" by a lead; then the text is empty. `reported`: by the caller."""

    id: str
    author: Agent
    at: datetime
    text: str
    gone: str | None
    reported: bool


class TeamPage(Struct, frozen=True):
    """Newest first; `next_cursor` leads to older ones."""

    messages: list[TeamMessageShown]
    next_cursor: str | None


class NewTeamMessage(Struct, frozen=True):
    """`id` is a UUID of the caller's own, so that it is written once."""

    id: str
    text: str


class Reported(Struct, frozen=True):
    reason: str


class Settled(Struct, frozen=True):
    remove: bool


class TeamReportShown(Struct, frozen=True, kw_only=True):
    """What a colleague reported, and what it said then."""

    message_id: str
    author: Agent
    written_at: datetime
    said: str
    gone: str | None
    reporter: Agent
    at: datetime
    reason: str


@get("/api/v1/team/messages", tags=["team"])
async def messages(doorway: Doorway, agent: AgentCaller, cursor: str = "", limit: int = PAGE) -> TeamPage:
    """One page of the room."""
    most = max(1, min(limit, PAGE_LIMIT))
    found = await doorway.house.wellbeing.team.messages(agent.agent.id, place_of(cursor, int), most)
    following = cursor_of(found[-1].place) if len(found) == most else None
    return TeamPage([_shown(one) for one in found], following)


@post("/api/v1/team/messages", tags=["team"])
async def writes(data: NewTeamMessage, doorway: Doorway, agent: AgentCaller) -> TeamPage:
    """Writes to everybody who serves."""
    house = doorway.house
    await write_to_team(house.wellbeing.team, agent, checked_own_id(data.id), data.text, house.clock.now())
    return await messages.fn(doorway, agent)


@delete("/api/v1/team/messages/{message_id:uuid}", tags=["team"], status_code=204)
async def deletes(message_id: UUID, doorway: Doorway, agent: AgentCaller) -> None:
    """Deletes one's own."""
    await delete_own(doorway.house.wellbeing.team, agent, str(message_id))


@post("/api/v1/team/messages/{message_id:uuid}/report", tags=["team"], status_code=204)
async def reports_message(message_id: UUID, data: Reported, doorway: Doorway, agent: AgentCaller) -> None:
    """Tells the leads about somebody's message."""
    house = doorway.house
    await report(house.wellbeing.team, agent, str(message_id), data.reason, house.clock.now())


@get("/api/v1/team/reports", tags=["team"])
async def open_reports(doorway: Doorway, agent: AgentCaller) -> list[TeamReportShown]:
    """What was reported and nobody has looked at, for leads."""
    return [
        TeamReportShown(
            message_id=one.message_id,
            author=Agent(one.author_id, one.author),
            written_at=one.written_at,
            said=one.said,
            gone=one.gone,
            reporter=Agent(one.reporter_id, one.reporter),
            at=one.at,
            reason=one.reason,
        )
        for one in await reports(doorway.house.wellbeing.team, agent)
    ]


@post("/api/v1/team/reports/{message_id:uuid}/settle", tags=["team"], status_code=204)
async def settles(message_id: UUID, data: Settled, doorway: Doorway, agent: AgentCaller) -> None:
    """A lead has looked at it; with `remove` the message goes."""
    house = doorway.house
    await settle_report(house.wellbeing.team, agent, str(message_id), house.clock.now(), remove=data.remove)


def _shown(one: TeamMessage) -> TeamMessageShown:
    author = Agent(one.author_id, one.author)
    return TeamMessageShown(id=one.id, author=author, at=one.at, text=one.text, gone=one.gone, reported=one.reported)


handlers = [messages, writes, deletes, reports_message, open_reports, settles]
