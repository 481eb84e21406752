"""The team's room: agents write to each other. Nothing is analysed; a lead looks at what somebody reports, and at nothing else."""

from datetime import datetime

from onhand.application.callers import AgentCaller
from onhand.domain.conversation.decisions import checked_text
from onhand.store.wellbeing import TeamReport, TeamRoom

TEXT_CHARACTERS = 2_000
REASON_CHARACTERS = 500
REPORTS = 200
SEE_REPORTS = "see what colleagues report"


class MessageNotThere(Exception):
    def __init__(self) -> None:
        super().__init__("There is no such message that you may do this to. Read the room again.")


async def write_to_team(room: TeamRoom, caller: AgentCaller, message_id: str, text: str, now: datetime) -> None:
    """Writes a message under an id of the caller's own, once. Raises InvalidCommand, MessageTooLong."""
    await room.write(message_id, caller.agent.id, checked_text(text, TEXT_CHARACTERS), now)


async def delete_own(room: TeamRoom, caller: AgentCaller, message_id: str) -> None:
    """Raises MessageNotThere for what is not the caller's."""
    if not await room.delete(message_id, caller.agent.id):
        raise MessageNotThere


async def report(room: TeamRoom, caller: AgentCaller, message_id: str, reason: str, now: datetime) -> None:
    """Tells the leads about somebody's message. Raises MessageNotThere, InvalidCommand, MessageTooLong."""
    if not await room.report(message_id, caller.agent.id, checked_text(reason, REASON_CHARACTERS), now):
        raise MessageNotThere


async def reports(room: TeamRoom, caller: AgentCaller) -> list[TeamReport]:
    """Raises Forbidden for everybody who is no lead."""
    caller.check_leads(SEE_REPORTS)
    return await room.reports(REPORTS)


async def settle_report(room: TeamRoom, caller: AgentCaller, message_id: str, now: datetime, *, remove: bool) -> None:
    """A lead has looked at it, and removes the message or not. Raises Forbidden, MessageNotThere."""
    caller.check_leads(SEE_REPORTS)
    if not await room.settle(message_id, caller.agent.id, now, remove=remove):
        raise MessageNotThere
