"""What recovery, hands, the team's room and the pulse are kept in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import msgspec

from onhand.domain.conversation.codec import state_from_json
from onhand.domain.conversation.state import Conversation
from onhand.domain.workforce.pulse import AT_LEAST, WEEKS, Answer, Answers
from onhand.domain.workforce.wellbeing import LONGEST_MINUTES, CareEvent
from onhand.store.queries import Queries, query

ABUSE_COUNTS_FOR = timedelta(hours=48)  # from when it was recognised to the end of the agent's part
HANDS_STAY_UP = timedelta(hours=24)
HANDS = 200


class Care:
    """Reads recoveries and hands off the log."""

    def __init__(self, queries: Queries) -> None:
        self._rows = queries.rows

    async def care_events(self, now: datetime) -> list[CareEvent]:
        """Gives, of conversations with abuse that somebody left lately, who came and went."""
        rows = await self._rows(
            "care_events", abused_since=now - ABUSE_COUNTS_FOR, ended_since=now - timedelta(minutes=LONGEST_MINUTES)
        )
        return [CareEvent(*row) for row in rows]

    async def markets_of(self, agent_ids: Sequence[str]) -> dict[str, str]:
        """Gives the market that each works for."""
        rows = await self._rows("markets_of", ids=list(agent_ids))
        return {row[0]: row[1] for row in rows}

    async def gone_on(self, agent_ids: Sequence[str], now: datetime) -> dict[str, datetime]:
        """Gives when these agents last chose to go on."""
        rows = await self._rows("gone_on", ids=list(agent_ids), since=now - timedelta(minutes=LONGEST_MINUTES))
        return {row[0]: row[1] for row in rows}

    async def go_on(self, agent_id: str, now: datetime) -> None:
        """The agent chose to go on; who matches is told."""
        await self._rows("go_on", agent_id=agent_id, at=now)

    async def hands(self, now: datetime) -> list[Conversation]:
        """Gives the conversations whose agents have a hand up, the first first."""
        rows = await self._rows("hands_up", since=now - HANDS_STAY_UP, limit=HANDS)
        return [state_from_json(row[0]) for row in rows]


class Pulses:
    """Answers that belong to nobody."""

    def __init__(self, queries: Queries) -> None:
        self._queries = queries

    async def has_answered(self, agent_id: str, week: date) -> bool:
        return bool((await self._queries.rows("has_answered_pulse", agent_id=agent_id, week=week))[0][0])

    async def take(self, agent_id: str, week: date, team: str, answer: Answer) -> bool:
        """Keeps an answer, once a week of each agent. Says whether it was kept.

        The whole team's week is written anew and shuffled, so that nothing (place, time, transaction) joins an answer to who gave it.
        """
        place = {"week": week, "team": team}
        async with self._queries.transaction() as connection:
            await connection.execute(query("lock_pulse"), place)
            noted = await connection.execute(query("note_pulse_answered"), {"agent_id": agent_id, "week": week})
            if not await noted.fetchall():
                return False
            given = await (await connection.execute(query("take_pulse_scores"), place)).fetchall()
            scores = [list(row[0]) for row in given] + [list(answer.scores)]
            await connection.execute(query("put_pulse_scores"), {**place, "all": _json(scores)})
            said = await (await connection.execute(query("take_pulse_words"), place)).fetchall()
            words = [row[0] for row in said] + ([answer.words] if answer.words else [])
            await connection.execute(query("put_pulse_words"), {**place, "all": _json(words)})
            before = week - timedelta(weeks=WEEKS)
            await connection.execute(query("forget_pulses"), {"before": before})
            return True

    async def before(self, this_week: date) -> list[Answers]:
        """Gives what was answered in the weeks before, of teams where enough did."""
        since = this_week - timedelta(weeks=WEEKS)
        rows = await self._queries.rows("pulses", this_week=this_week, since=since, at_least=AT_LEAST)
        return [
            Answers(week, team, msgspec.json.decode(scores, type=list[tuple[int, ...]]), msgspec.json.decode(words))
            for week, team, scores, words in rows
        ]


@dataclass(frozen=True, slots=True)
class TeamMessage:
    """`gone`: "deleted" by its author or "removed" by a lead; then the text is empty."""

    id: str
    place: int
    author_id: str
    author: str
    at: datetime
    text: str
    gone: str | None
    reported: bool


@dataclass(frozen=True, slots=True)
class TeamReport:
    """What somebody reported, and what it said then."""

    message_id: str
    reporter_id: str
    reporter: str
    at: datetime
    reason: str
    said: str
    author_id: str
    author: str
    written_at: datetime
    gone: str | None


class TeamRoom:
    """The room where agents talk with each other. Nothing reads it but they."""

    def __init__(self, queries: Queries) -> None:
        self._rows = queries.rows
        self._run = queries.run

    async def write(self, message_id: str, author_id: str, text: str, now: datetime) -> None:
        """Writes a message, once."""
        await self._run("write_to_team", id=message_id, author_id=author_id, at=now, text=text)

    async def messages(self, reader_id: str, before: int | None, limit: int) -> list[TeamMessage]:
        """Gives messages before a place, newest first."""
        rows = await self._rows("team_messages", reader_id=reader_id, before=before, limit=limit)
        return [TeamMessage(*row) for row in rows]

    async def delete(self, message_id: str, author_id: str) -> bool:
        """Takes the words away. Says whether it was there and the author's."""
        return bool(await self._rows("delete_team_message", id=message_id, author_id=author_id))

    async def report(self, message_id: str, reporter_id: str, reason: str, now: datetime) -> bool:
        """Tells the leads. Says whether there was such a message of somebody else's."""
        rows = await self._rows("report_team_message", id=message_id, reporter_id=reporter_id, reason=reason, at=now)
        return bool(rows)

    async def reports(self, limit: int) -> list[TeamReport]:
        """Gives what nobody has looked at yet, the oldest first."""
        return [TeamReport(*row) for row in await self._rows("team_reports", limit=limit)]

    async def settle(self, message_id: str, by: str, now: datetime, *, remove: bool) -> bool:
        """Closes the reports of a message, and removes it or not. Says whether any was open."""
        rows = await self._rows("settle_team_report", id=message_id, by=by, at=now, remove=remove)
        return rows[0][0] > 0

    async def own(self, author_id: str) -> list[tuple[str, datetime, str, str | None]]:
        """Gives everything that somebody wrote there: id, time, text, and whether it is gone."""
        return [(row[0], row[1], row[2], row[3]) for row in await self._rows("own_team_messages", author_id=author_id)]


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()
