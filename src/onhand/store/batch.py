"""Several commands' decisions as one transaction: what is locked, decided and written together."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from onhand.domain.conversation.codec import event_to_json, state_to_json
from onhand.domain.conversation.errors import NoRoom
from onhand.domain.conversation.events import AnyEvent, Recorded
from onhand.domain.conversation.fold import apply, begin
from onhand.domain.conversation.state import Conversation
from onhand.domain.conversation.visibility import VISIBLE_TO_CUSTOMER
from onhand.domain.matching.room import Room
from onhand.domain.matching.waiting import PRESSING
from onhand.store.arrays import array_of
from onhand.store.hints import QUEUE_MOVED, ROW_CHANGED, SUGGESTION_DUE, TURN_DUE, VISIBLE, Hint
from onhand.store.promise_rows import PromiseRow, promise_columns, promise_row
from onhand.store.waits import waits_as

Decide = Callable[[Conversation | None], Sequence[AnyEvent]]
"""Given the state now (None: there is no such conversation yet), the events that follow, or a refusal raised."""


@dataclass(frozen=True, slots=True)
class Command:
    """One decision to be made and written. With a `client_id`, at most once. With `asks_agent`, an offer to them: only while they have room for it."""

    conversation_id: str
    decide: Decide
    at: datetime
    client_id: str | None = None
    asks_agent: str | None = None


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
    rooms: dict[str, Room] = field(default_factory=dict[str, Room])
    touched: dict[str, Conversation] = field(default_factory=dict[str, Conversation])
    records: list[Recorded] = field(default_factory=list[Recorded])
    promises: dict[tuple[str, int], PromiseRow] = field(default_factory=dict[tuple[str, int], PromiseRow])

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
        promises: list[PromiseRow] = []
        seq = before.seq if before else 0
        for event in command.decide(before):
            recorded = Recorded(command.conversation_id, after.seq + 1 if after else 1, command.at, event)
            earlier, after = after, begin(recorded) if after is None else apply(after, recorded)
            records.append(recorded)
            if (row := promise_row(earlier, after)) is not None:
                promises.append(row)
            if command.client_id is not None and getattr(event, "client_id", None) == command.client_id:
                seq = recorded.seq
        if after is None:
            raise ValueError("A conversation begins with an event.")
        if records:
            self._take_room(command, after)
            self._keep(command, after, records, seq)
            self.promises.update({(row.conversation_id, row.promise.seq): row for row in promises})
        return Appended(
            command.conversation_id,
            seq or after.seq,
            repeated=False,
            before=before,
            after=after,
            records=tuple(records),
        )

    def _take_room(self, command: Command, after: Conversation) -> None:
        if command.asks_agent is None:
            return
        room = self.rooms.get(command.asks_agent)
        if room is None:
            raise NoRoom
        self.rooms[command.asks_agent] = room.with_offer(after.weight)

    def _keep(self, command: Command, after: Conversation, records: list[Recorded], seq: int) -> None:
        self.states[after.id] = after
        self.touched[after.id] = after
        self.records.extend(records)
        if command.client_id is not None:
            self.repeats[command.conversation_id, command.client_id] = seq

    def parameters(self, hints: Sequence[str]) -> dict[str, str]:
        """Gives the parameters of the query `append`: one array a column."""
        # In one order everywhere, so that two writers do not wait for each other.
        records = sorted(self.records, key=lambda recorded: (recorded.conversation_id, recorded.seq))
        touched = [self.touched[conversation_id] for conversation_id in sorted(self.touched)]
        events = {
            "event_ids": array_of(r.conversation_id for r in records),
            "seqs": array_of(str(r.seq) for r in records),
            "ats": array_of(r.at.isoformat() for r in records),
            "kinds": array_of(r.event.kind for r in records),
            "client_ids": array_of(getattr(r.event, "client_id", None) for r in records),
            "data": array_of(event_to_json(r.event) for r in records),
        }
        promises = promise_columns(self.promises.values())
        return {**events, **columns(touched), **promises, "hints": array_of(hints)}


def columns(states: Sequence[Conversation]) -> dict[str, str]:
    """Gives the projection's columns: the state whole, and of it what lists are made from."""
    return {
        "ids": array_of(s.id for s in states),
        "last_seqs": array_of(str(s.seq) for s in states),
        # Practice stands in the log, and in none of the lists that are made from the projection.
        "statuses": array_of("practice" if s.is_practice else s.status for s in states),
        "turns": array_of(str(s.work_is_due) for s in states),
        "agents": array_of(s.agent.id if s.agent else None for s in states),
        "offered": array_of(s.offer.agent.id if s.offer else None for s in states),
        "expiries": array_of(s.offer.expires_at.isoformat() if s.offer else None for s in states),
        "waiting": array_of(s.waiting_since.isoformat() if s.waiting_since else None for s in states),
        "customers": array_of(s.customer.id if s.customer else None for s in states),
        "started": array_of(s.started_at.isoformat() for s in states),
        "states": array_of(state_to_json(s) for s in states),
        "weights": array_of(str(s.weight) if s.offer or s.agent else None for s in states),
        "wrapping": array_of(s.wrapping_up.agent.id if s.wrapping_up else None for s in states),
        "wrapped": array_of(s.wrapping_up.until.isoformat() if s.wrapping_up else None for s in states),
        "wrap_weights": array_of(str(s.wrapping_up.weight) if s.wrapping_up else None for s in states),
        "pressing": array_of(str(PRESSING.index(s.priority) + 1) if s.waiting_since else None for s in states),
        "waits": array_of(waits_as(s) if s.waiting_since else None for s in states),
    }


def _concerned(before: Conversation | None, after: Conversation) -> tuple[str, ...]:
    agents: dict[str, None] = {}
    for state in (before, after):
        if state is not None:
            if state.agent:
                agents[state.agent.id] = None
            if state.offer:
                agents[state.offer.agent.id] = None
            if state.wrapping_up:
                agents[state.wrapping_up.agent.id] = None
    return tuple(agents)


def _flags(before: Conversation | None, after: Conversation) -> str:
    flags = (TURN_DUE if after.turn_is_due else SUGGESTION_DUE) if after.work_is_due else ""
    if before is None:
        return flags + ROW_CHANGED
    has_room_again = before.wrapping_up != after.wrapping_up
    if before.status is not after.status or before.waiting_since != after.waiting_since or has_room_again:
        flags += QUEUE_MOVED
    moved = (
        has_room_again
        or before.status is not after.status
        or before.epoch != after.epoch
        or before.agent != after.agent
    )
    shown = before.customer != after.customer or before.language != after.language or before.rating != after.rating
    shown = shown or before.hand != after.hand
    return flags + ROW_CHANGED if moved or shown else flags
