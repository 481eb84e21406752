"""Commands on their way: each sent with the same id until it is acknowledged or refused."""

import asyncio
from collections import deque
from dataclasses import dataclass, field

from onhand.entrypoints.cli.clients.wire import Ack


@dataclass(slots=True)
class Entry:
    """One command. Entries of one lane go one at a time and in order: a message that has to wait is not overtaken."""

    id: str
    lane: str
    frame: str
    outcome: "asyncio.Future[Ack]"
    failures: int = 0


@dataclass(slots=True)
class Outbox:
    _lanes: dict[str, deque[Entry]] = field(default_factory=dict[str, "deque[Entry]"])
    _by_id: dict[str, Entry] = field(default_factory=dict[str, Entry])

    def __len__(self) -> int:
        return len(self._by_id)

    def add(self, entry: Entry) -> Entry | None:
        """Takes a command; gives it back when it may go at once. Raises ValueError for an id that is on its way already."""
        if entry.id in self._by_id:
            raise ValueError(f"A command with the id {entry.id!r} is on its way already.")
        self._by_id[entry.id] = entry
        lane = self._lanes.setdefault(entry.lane, deque())
        lane.append(entry)
        return entry if len(lane) == 1 else None

    def find(self, command_id: str) -> Entry | None:
        return self._by_id.get(command_id)

    def is_next(self, entry: Entry) -> bool:
        """Says whether the command is still on its way and the first of its lane."""
        lane = self._lanes.get(entry.lane)
        return bool(lane) and lane[0] is entry

    def take_out(self, entry: Entry) -> Entry | None:
        """Forgets a command that was answered; gives the one that may go now."""
        self._by_id.pop(entry.id, None)
        lane = self._lanes.get(entry.lane)
        if lane is None or entry not in lane:
            return None
        was_first = lane[0] is entry
        lane.remove(entry)
        if not lane:
            del self._lanes[entry.lane]
            return None
        return lane[0] if was_first else None

    def first_of_lanes(self) -> list[Entry]:
        """What is to be sent on a new connection."""
        return [lane[0] for lane in self._lanes.values()]

    def all(self) -> list[Entry]:
        return list(self._by_id.values())
