"""Contests, and what of the log is about an agent's own work."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import msgspec

from onhand.domain.conversation.events import OfferMade, Reason
from onhand.domain.workforce.contests import Contest, Contested, Outcome
from onhand.store.queries import Queries

PAGE = 100
LATER = datetime.max.replace(tzinfo=UTC)

_reasons = msgspec.json.Decoder(tuple[Reason, ...])


@dataclass(frozen=True, slots=True)
class OfferTold:
    """An offer and its reasons; `became` is the kind of the event that ended it, None while it stands."""

    conversation_id: str
    seq: int
    at: datetime
    made: OfferMade
    became: str | None


class Rights:
    def __init__(self, queries: Queries) -> None:
        self._queries = queries

    async def open(self, contest: Contest) -> None:
        """Opens a case; what is contested already stays as it was opened first."""
        contested = contest.contested
        await self._queries.run(
            "open_contest",
            id=contest.id,
            worker_id=contest.worker_id,
            kind=contested.kind,
            about=contested.about,
            decided_at=contested.at,
            reasons=msgspec.json.encode(contested.reasons).decode(),
            decided_by=contested.decided_by,
            text=contest.text,
            opened_at=contest.opened_at,
        )

    async def contests(self, worker_id: str | None = None, skip: int = 0, limit: int = PAGE) -> list[Contest]:
        """Gives cases of one worker or (None) of all: open ones first, the longest open before others."""
        return await self._contests(worker_id=worker_id, id=None, skip=skip, limit=limit)

    async def find(self, contest_id: str) -> Contest | None:
        found = await self._contests(worker_id=None, id=contest_id, skip=0, limit=1)
        return found[0] if found else None

    async def answer(self, contest_id: str, by: str, outcome: Outcome, answer: str, now: datetime) -> bool:
        """Answers a case. Says whether it was open."""
        rows = await self._queries.rows(
            "answer_contest", id=contest_id, by=by, outcome=outcome.value, answer=answer, now=now
        )
        return bool(rows)

    async def offers_to(self, agent_id: str, before: datetime = LATER, limit: int = PAGE) -> list[OfferTold]:
        """Gives the offers made to an agent before a time, newest first."""
        rows = await self._queries.rows("offers_made_to", agent_id=agent_id, before=before, limit=limit)
        return [
            OfferTold(conversation_id, seq, at, msgspec.json.decode(data, type=OfferMade), became)
            for conversation_id, seq, at, data, became in rows
        ]

    async def offer_at(self, conversation_id: str, seq: int) -> tuple[datetime, OfferMade] | None:
        rows = await self._queries.rows("offer_at", conversation_id=conversation_id, seq=seq)
        return (rows[0][0], msgspec.json.decode(rows[0][1], type=OfferMade)) if rows else None

    async def handled_by(self, agent_id: str) -> list[dict[str, Any]]:
        """Gives when an agent was offered, joined and left conversations, without a word of what was said."""
        rows = await self._queries.rows("handled_by", agent_id=agent_id)
        return [
            {"conversation_id": conversation_id, "seq": seq, "at": at, "kind": kind}
            for conversation_id, seq, at, kind in rows
        ]

    async def _contests(self, **parameters: Any) -> list[Contest]:
        return [_contest(row) for row in await self._queries.rows("contests", **parameters)]


def _contest(row: Sequence[Any]) -> Contest:
    contest_id, worker_id, worker_name, kind, about, at, reasons, decided_by, text, opened_at, *answered = row
    answered_at, answered_by, answered_by_name, outcome, answer = answered
    return Contest(
        id=contest_id,
        worker_id=worker_id,
        worker_name=worker_name,
        contested=Contested(kind=kind, about=about, at=at, reasons=_reasons.decode(reasons), decided_by=decided_by),
        text=text,
        opened_at=opened_at,
        answered_at=answered_at,
        answered_by=answered_by,
        answered_by_name=answered_by_name,
        outcome=Outcome(outcome) if outcome else None,
        answer=answer,
    )
