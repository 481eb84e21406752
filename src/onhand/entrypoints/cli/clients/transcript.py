"""What one client received of one conversation, and whether it came in order and once."""

import asyncio
from bisect import insort
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from onhand.entrypoints.cli.clients.wire import LogEvent


class Fault(StrEnum):
    DUPLICATED = "duplicated"
    OUT_OF_ORDER = "out_of_order"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class Violation:
    """The server broke its promise: it is kept, and never mended in silence."""

    fault: Fault
    seq: int
    after_seq: int


Wanted = Callable[[LogEvent], bool]


@dataclass(slots=True)
class Transcript:
    """Events in the order of `seq`, each once. `sees_all`: every number must come (agents), not only rising ones."""

    sees_all: bool
    events: list[LogEvent] = field(default_factory=list[LogEvent])
    violations: list[Violation] = field(default_factory=list[Violation])
    _waiting: list[tuple[Wanted, "asyncio.Future[LogEvent]"]] = field(
        default_factory=list[tuple[Wanted, "asyncio.Future[LogEvent]"]]
    )

    @property
    def last_seq(self) -> int:
        """The number to resume from."""
        return self.events[-1].seq if self.events else 0

    def receive(self, event: LogEvent) -> bool:
        """Takes what was received. Says whether it was new."""
        last = self.last_seq
        if event.seq > last:
            if self.sees_all and event.seq != last + 1:
                self.violations.append(Violation(Fault.GAP, event.seq, last))
            self.events.append(event)
        elif any(known.seq == event.seq for known in reversed(self.events)):
            self.violations.append(Violation(Fault.DUPLICATED, event.seq, last))
            return False
        else:
            self.violations.append(Violation(Fault.OUT_OF_ORDER, event.seq, last))
            insort(self.events, event, key=lambda known: known.seq)
        self._tell(event)
        return True

    async def until(self, wanted: Wanted, *, after: int = 0) -> LogEvent:
        """Gives the first event numbered higher than `after` that is wanted, now or when it comes."""
        for event in self.events:
            if event.seq > after and wanted(event):
                return event
        future: asyncio.Future[LogEvent] = asyncio.get_running_loop().create_future()
        place = (wanted, future)
        self._waiting.append(place)
        try:
            return await future
        finally:
            if place in self._waiting:
                self._waiting.remove(place)

    def fail(self, reason: Exception) -> None:
        """Nothing will come any more: whoever waits is told why."""
        for _, future in self._waiting:
            if not future.done():
                future.set_exception(reason)
        self._waiting.clear()

    def _tell(self, event: LogEvent) -> None:
        for wanted, future in tuple(self._waiting):
            if not future.done() and wanted(event):
                future.set_result(event)
