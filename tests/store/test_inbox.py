"""The queue, in the order in which it is served."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

from onhand.domain.conversation import events as happened
from onhand.domain.conversation.events import Priority
from onhand.store.inbox import Inbox, View
from onhand.store.log import ConversationLog
from onhand.store.pool import open_pool
from onhand.store.queries import Queries
from onhand.store.queue import Queue

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
STARTED = happened.ConversationStarted(channel="widget", language="en", market="")


async def _asks(log: ConversationLog, seconds_ago: int, priority: Priority) -> str:
    conversation_id, at = str(uuid4()), NOW - timedelta(seconds=seconds_ago)
    await log.start(conversation_id, lambda state: [STARTED], at)
    asked = happened.HandoffRequested(by=happened.Party.ASSISTANT, cause=happened.Cause.SAFETY, priority=priority)
    await log.append(conversation_id, lambda state: [asked], at)
    return conversation_id


async def test_who_is_urgent_stands_before_who_waits_longer_in_the_queue_its_positions_and_its_list(database_url: str):
    async with open_pool(database_url) as pool, ConversationLog(pool, "test") as log:
        asked = ((90, Priority.NORMAL), (5, Priority.HIGH), (60, Priority.HIGH), (1, Priority.URGENT))
        long, need, more, danger = [await _asks(log, seconds, priority) for seconds, priority in asked]
        wanted = [danger, more, need, long]
        inbox = Inbox(Queries(pool))

        assert [
            one.conversation_id for one in await Queue(Queries(pool)).waiting() if one.conversation_id in wanted
        ] == wanted
        positions = await inbox.positions()
        assert sorted(wanted, key=positions.__getitem__) == wanted
        assert [await inbox.position(await log.read(one)) for one in wanted] == [positions[one] for one in wanted]
        listed: list[str] = []
        place = None
        while page := await inbox.page(View.WAITING, "", None, place, 1):
            listed += [state.id for state in page.conversations]
            place = page.next
            if place is None:
                break
        assert [one for one in listed if one in wanted] == wanted
