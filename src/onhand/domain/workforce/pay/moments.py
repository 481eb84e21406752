"""What an agent's pay is computed from, in the order in which it happened: entries of the work log, and the conversations that they served."""

from collections.abc import Iterable
from datetime import datetime

from msgspec import Struct

from onhand.domain.workforce.work_log import AnyWork, Worked


class ServiceBegan(Struct, frozen=True, gc=False):
    """The agent holds the conversation from here on."""

    conversation_id: str


class ServiceEnded(Struct, frozen=True, gc=False):
    """The agent does not hold it any more; so long may the wrap-up take."""

    conversation_id: str
    wrap_up_seconds: int = 0


class WrapUpEnded(Struct, frozen=True, gc=False):
    conversation_id: str


Service = ServiceBegan | ServiceEnded | WrapUpEnded


class Moment(Struct, frozen=True, gc=False):
    """Something that happened, in whole seconds since 1970. `ref` names the event."""

    at: int
    ref: str
    what: AnyWork | Service


class ServiceEvent(Struct, frozen=True):
    """An event of a conversation that the agent served, as the log has it. `agent_id` is the one whom it names, if it names one."""

    conversation_id: str
    seq: int
    at: datetime
    kind: str
    agent_id: str | None
    wrap_up_seconds: int = 0


SERVICE_KINDS = ("agent_joined", "resolved", "transferred", "shielded", "handed_back", "agent_vanished", "wrapped_up")


def moments_of(agent_id: str, worked: Iterable[Worked], served: Iterable[ServiceEvent]) -> list[Moment]:
    """Gives an agent's moments in order. `served` has all such events of their conversations: one that somebody else joined is theirs no more."""
    found: list[tuple[datetime, int, str, int, Moment]] = [
        (one.at, 0, one.id, 0, Moment(int(one.at.timestamp()), f"work/{one.id}", one.work)) for one in worked
    ]
    for event in served:
        what = _service(agent_id, event)
        if what is not None:
            ref = f"conversation/{event.conversation_id}/{event.seq}"
            moment = Moment(int(event.at.timestamp()), ref, what)
            found.append((event.at, 1, event.conversation_id, event.seq, moment))
    found.sort(key=lambda one: one[:4])
    return [moment for *_, moment in found]


def _service(agent_id: str, event: ServiceEvent) -> Service | None:
    is_theirs = event.agent_id == agent_id
    if event.kind == "agent_joined":
        return ServiceBegan(event.conversation_id) if is_theirs else ServiceEnded(event.conversation_id)
    if event.kind == "wrapped_up":
        return WrapUpEnded(event.conversation_id) if is_theirs else None
    if event.kind == "resolved" or is_theirs:  # a customer who resolves ends it for whoever holds it
        return ServiceEnded(event.conversation_id, event.wrap_up_seconds if is_theirs else 0)
    return None
