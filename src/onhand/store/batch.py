"""Several commands' decisions as one transaction: what is locked, decided and written together."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import msgspec
from msgspec import Struct

from onhand.domain.conversation.events import AnyEvent, Recorded
from onhand.domain.conversation.fold import apply, begin
from onhand.domain.conversation.state import Conversation
from onhand.domain.conversation.visibility import VISIBLE_TO_CUSTOMER
from onhand.store.hints import QUEUE_MOVED, ROW_CHANGED, TURN_DUE, VISIBLE, Hint

Decide = Callable[[Conversation | None], Sequence[AnyEvent]]
"""Given the state now (None: there is no such conversation yet), the events that follow, or a refusal raised."""


@dataclass(frozen=True, slots=True)
class Command:
    """One decision to be made and written. With a `client_id`, at most once."""

    conversation_id: str
    decide: Decide
    at: datetime
    client_id: str | None = None


@dataclass(frozen=True, slots=True)
class Appended:
    """What a command came to. `seq` is the event's number that the command wrote (or wrote the first time it came)."""

    conversation_id: str
    seq: int
    repeated: bool
    before: Conversation | None
    after: Conversation
    records: tuple[Recorded, ...]

    def hint(self) -> Hint:
        """Gives what others need to know of it."""
        flags = _flags(self.before, self.after)
        if any(type(recorded.event) in VISIBLE_TO_CUSTOMER for recorded in self.records):
            flags += VISIBLE
        return Hint(self.conversation_id, self.after.seq, len(self.records), flags, _concerned(self.before, self.after))


Outcome = Appended | Exception


@dataclass(slots=True)
class Batch:
    """Decides commands in their order on the states that it was given, and collects what is to be written."""

    states: dict[str, Conversation]
    repeats: dict[tuple[str, str], int]
    touched: dict[str, Conversation] = field(default_factory=dict[str, Conversation])
    records: list[Recorded] = field(default_factory=list[Recorded])

    def decide(self, command: Command) -> Outcome:
        """Gives what the command came to; a refusal is given back, not raised, and leaves no trace."""
        state = self.states.get(command.conversation_id)
        if command.client_id is not None and state is not None:
            seq = self.repeats.get((command.conversation_id, command.client_id))
            if seq is not None:
                return Appended(command.conversation_id, seq, repeated=True, before=state, after=state, records=())
        try:
            return self._append(command, state)
        except Exception as refusal:
            return refusal

    def _append(self, command: Command, before: Conversation | None) -> Appended:
        after = before
        records: list[Recorded] = []
        seq = before.seq if before else 0
        for event in command.decide(before):
            recorded = Recorded(command.conversation_id, after.seq + 1 if after else 1, command.at, event)
            after = begin(recorded) if after is None else apply(after, recorded)
            records.append(recorded)
            if command.client_id is not None and getattr(event, "client_id", None) == command.client_id:
                seq = recorded.seq
        if after is None:
            raise ValueError("A conversation begins with an event.")
        if records:
            self._keep(command, after, records, seq)
        return Appended(
            command.conversation_id,
            seq or after.seq,
            repeated=False,
            before=before,
            after=after,
            records=tuple(records),
        )

    def _keep(self, command: Command, after: Conversation, records: list[Recorded], seq: int) -> None:
        self.states[after.id] = after
        self.touched[after.id] = after
        self.records.extend(records)
        if command.client_id is not None:
            self.repeats[command.conversation_id, command.client_id] = seq

    def parameters(self, hints: Sequence[str]) -> dict[str, str]:
        """Gives the parameters of the query `append`, each one JSON text."""
        return {
            "events": _json([_EventRow.of(recorded) for recorded in self.records]),
            "states": _json([Projection.of(state) for state in self.touched.values()]),
            "hints": _json(list(hints)),
        }


_encoder = msgspec.json.Encoder()


def _json(value: Any) -> str:
    return _encoder.encode(value).decode()


class _EventRow(Struct, frozen=True):
    conversation_id: str
    seq: int
    at: datetime
    kind: str
    client_id: str | None
    data: AnyEvent

    @classmethod
    def of(cls, recorded: Recorded) -> "_EventRow":
        event = recorded.event
        return cls(
            recorded.conversation_id, recorded.seq, recorded.at, event.kind, getattr(event, "client_id", None), event
        )


class Projection(Struct, frozen=True, kw_only=True):
    """The projection's row: the state whole, and of it what lists are made from."""

    id: str
    seq: int
    status: str
    turn_is_due: bool
    agent_id: str | None
    offered_to: str | None
    offer_expires_at: datetime | None
    waiting_since: datetime | None
    customer_id: str | None
    started_at: datetime
    state: Conversation

    @classmethod
    def of(cls, state: Conversation) -> "Projection":
        """Gives the row for a state."""
        return cls(
            id=state.id,
            seq=state.seq,
            status=state.status,
            turn_is_due=state.turn_is_due,
            agent_id=state.agent.id if state.agent else None,
            offered_to=state.offer.agent.id if state.offer else None,
            offer_expires_at=state.offer.expires_at if state.offer else None,
            waiting_since=state.waiting_since,
            customer_id=state.customer.id if state.customer else None,
            started_at=state.started_at,
            state=state,
        )


def _concerned(before: Conversation | None, after: Conversation) -> tuple[str, ...]:
    agents: dict[str, None] = {}
    for state in (before, after):
        if state is not None:
            if state.agent:
                agents[state.agent.id] = None
            if state.offer:
                agents[state.offer.agent.id] = None
    return tuple(agents)


def _flags(before: Conversation | None, after: Conversation) -> str:
    flags = TURN_DUE if after.turn_is_due else ""
    if before is None:
        return flags + ROW_CHANGED
    if before.status is not after.status or before.waiting_since != after.waiting_since:
        flags += QUEUE_MOVED
    moved = before.status is not after.status or before.epoch != after.epoch or before.agent != after.agent
    shown = before.customer != after.customer or before.language != after.language or before.rating != after.rating
    return flags + ROW_CHANGED if moved or shown else flags
