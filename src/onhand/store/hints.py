"""What a commit announces: enough to know what to read again, never the thing itself.

One hint a batch of commits travels over NOTIFY, as `origin|id:seq:events:flags:agents,…`. A lost hint loses nothing: readers also sweep.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

CHANNEL = "onhand_log"
PAYLOAD_BYTES = 7_900  # PostgreSQL takes less than 8,000

TURN_DUE = "t"  # the assistant owes an answer
SUGGESTION_DUE = "s"  # an agent holds the conversation, and may be helped
QUEUE_MOVED = "q"  # somebody began or ceased to wait, or an agent has room again
ROW_CHANGED = "r"  # holder, status, offer, customer or language changed
VISIBLE = "v"  # the customer sees something of it


@dataclass(frozen=True, slots=True)
class Hint:
    """The conversation has `events` new ones, up to number `seq`; `agents` are those whom it concerns, before or after."""

    conversation_id: str
    seq: int
    events: int
    flags: str
    agents: tuple[str, ...]


def encode(origin: str, hints: Iterable[Hint]) -> Iterator[str]:
    """Gives the payloads, each small enough for one NOTIFY."""
    head = f"{origin}|"
    payload = head
    for hint in hints:
        item = f"{hint.conversation_id}:{hint.seq}:{hint.events}:{hint.flags}:{'+'.join(hint.agents)}"
        if payload != head and len(payload) + len(item) + 1 > PAYLOAD_BYTES:
            yield payload
            payload = head
        payload += item if payload == head else f",{item}"
    if payload != head:
        yield payload


def decode(payload: str) -> tuple[str, Sequence[Hint]]:
    """Gives the origin and the hints. Raises ValueError for a payload that is not one of ours."""
    origin, _, rest = payload.partition("|")
    hints: list[Hint] = []
    for item in rest.split(","):
        conversation_id, seq, events, flags, agents = item.split(":")
        hints.append(Hint(conversation_id, int(seq), int(events), flags, tuple(agents.split("+")) if agents else ()))
    return origin, hints
