"""Does what everybody received equal the log, and the log what everybody sent?"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from onhand.domain.conversation.visibility import VISIBLE_TO_CUSTOMER
from onhand.entrypoints.cli.clients.transcript import Fault, Transcript
from onhand.entrypoints.cli.clients.wire import LogEvent

CUSTOMER_SEES = frozenset(event.kind for event in VISIBLE_TO_CUSTOMER)
MESSAGES = frozenset({"customer_wrote", "agent_wrote"})


@dataclass(frozen=True, slots=True)
class Sent:
    """A message that was acknowledged as event `seq`."""

    client_id: str
    kind: str
    text: str
    seq: int


@dataclass(slots=True)
class Differences:
    """How often something is missing, there twice, or in the wrong place; on whichever side."""

    lost: int = 0
    duplicated: int = 0
    out_of_order: int = 0

    def add(self, other: "Differences") -> None:
        self.lost += other.lost
        self.duplicated += other.duplicated
        self.out_of_order += other.out_of_order

    def __bool__(self) -> bool:
        return bool(self.lost or self.duplicated or self.out_of_order)


def differences_of_log(sent: Sequence[Sent], attempted: frozenset[str], log: Sequence[LogEvent]) -> Differences:
    """Compares the log with the messages that were acknowledged, in the order in which they were sent.

    Each must stand in it once, word for word, under the number that the acknowledgement gave. `attempted` are the ids
    of all messages that somebody tried to send: the last one may stand in the log without its acknowledgement.
    """
    found = Differences()
    written = [event for event in log if event.kind in MESSAGES]
    times = Counter(event.client_id for event in written)
    found.duplicated += sum(count - 1 if client_id in attempted else count for client_id, count in times.items())
    by_id = {event.client_id: event for event in reversed(written)}
    last = 0
    for message in sent:
        event = by_id.get(message.client_id)
        if event is None or (event.kind, event.data.get("text"), event.seq) != (
            message.kind,
            message.text,
            message.seq,
        ):
            found.lost += 1
            continue
        found.out_of_order += event.seq < last
        last = max(last, event.seq)
    found.out_of_order += sum(event.seq != place for place, event in enumerate(log, start=1))
    return found


def differences_of_customer(transcript: Transcript, log: Sequence[LogEvent]) -> Differences:
    """Compares what the customer received with the part of the log that customers see."""
    return _compared(transcript, [event for event in log if event.kind in CUSTOMER_SEES], complete=True)


def differences_of_agent(transcript: Transcript, log: Sequence[LogEvent], *, complete: bool) -> Differences:
    """Compares what an agent received with the log. `complete`: they held it to the end, so nothing may be missing."""
    return _compared(transcript, log, complete=complete)


def _compared(transcript: Transcript, expected: Sequence[LogEvent], *, complete: bool) -> Differences:
    faults = Counter(violation.fault for violation in transcript.violations)
    found = Differences(duplicated=faults[Fault.DUPLICATED])
    found.out_of_order += faults[Fault.OUT_OF_ORDER]
    received = {event.seq: event for event in transcript.events}
    wanted = {event.seq: event for event in expected}
    found.duplicated += len(transcript.events) - len(received)
    missing = [event for event in expected if event.seq not in received]
    if complete:
        found.lost += len(missing)
    # An event under a number that is another's in the log: what the log says was not received.
    found.lost += sum(_essence(event) != _essence(wanted.get(seq)) for seq, event in received.items())
    return found


def _essence(event: LogEvent | None) -> tuple[object, ...]:
    if event is None:
        return ()
    return event.seq, event.kind, event.client_id, event.data.get("text")
