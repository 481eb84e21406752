"""Who waits and who could serve them: all that matching reads."""

from datetime import datetime

from onhand.domain.conversation.participants import Agent
from onhand.domain.matching.turns import JOINS_COUNT_FOR, OFFERS_COUNT_FOR, hard_in_a_row, hard_share
from onhand.domain.matching.waiting import Candidate, Waiting
from onhand.domain.workforce.mentoring import MENTOR_LEVEL, is_mentored
from onhand.domain.workforce.profile import FRESH, Role
from onhand.store.certifications import certifications_from
from onhand.store.queries import Queries
from onhand.store.waits import waiting_from

WAITING_LIMIT = 20_000


class Queue:
    def __init__(self, queries: Queries) -> None:
        self._rows = queries.rows

    async def waiting(self) -> list[Waiting]:
        """Gives who waits and is offered to nobody: by priority, then by the wait."""
        return [waiting_from(*row) for row in await self._rows("waiting_to_match", limit=WAITING_LIMIT)]

    async def candidates(self, now: datetime) -> list[Candidate]:
        """Gives who is online, connected and takes offers, also who has no room now (of them without what only who is asked needs).

        When their work ends is not told here.
        """
        rows = await self._rows(
            "candidates",
            seen_since=now - FRESH,
            offers_since=now - OFFERS_COUNT_FOR,
            joins_since=now - JOINS_COUNT_FOR,
        )
        return [_candidate(*row) for row in rows]

    async def mentor_is_online(self, now: datetime) -> bool:
        """Says whether somebody is there whom agents on their first shifts can ask: a lead, or who is certified at the highest level."""
        return (await self._rows("mentors_online", seen_since=now - FRESH, level=MENTOR_LEVEL))[0][0]

    async def due_wrap_ups(self, now: datetime) -> list[str]:
        """Gives the conversations whose agents have had their time to wrap up."""
        return [row[0] for row in await self._rows("due_wrap_ups", now=now)]


def _candidate(
    agent_id: str,
    name: str,
    languages: list[str],
    capacity: int,
    load: int,
    open_offers: int,
    given: str | None,
    offers: int,
    last_offer_at: datetime | None,
    taken: str | None,
    since_break: int,
    role: str,
) -> Candidate:
    certifications = certifications_from(given)
    return Candidate(
        agent=Agent(agent_id, name),
        languages=tuple(languages),
        capacity=capacity,
        load=load,
        last_offer_at=last_offer_at,
        certifications=certifications,
        open_offers=open_offers,
        offers_recently=offers,
        hard_in_a_row=hard_in_a_row(taken or "", since_break),
        hard_share=hard_share(taken or ""),
        is_mentored=is_mentored(certifications),
        is_lead=role == Role.LEAD,
    )
