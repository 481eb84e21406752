"""Events and states as JSON, and back: one form for the log, the projection and the wire."""

from datetime import datetime
from typing import Any

import msgspec

from onhand.domain.conversation.events import EVENT_OF_KIND, AnyEvent, Recorded
from onhand.domain.conversation.state import Conversation

_encoder = msgspec.json.Encoder()
_event_decoders: dict[str, msgspec.json.Decoder[AnyEvent]] = {
    kind: msgspec.json.Decoder(event) for kind, event in EVENT_OF_KIND.items()
}
_state_decoder = msgspec.json.Decoder(Conversation)


def event_to_json(event: AnyEvent) -> str:
    """Gives the event's data; its kind stands beside it, not in it."""
    return _encoder.encode(event).decode()


def event_from_json(kind: str, data: str | bytes) -> AnyEvent:
    """Gives the event. Raises KeyError for a kind that this version does not know, msgspec.ValidationError for data that do not fit."""
    return _event_decoders[kind].decode(data)


def state_to_json(state: Conversation) -> str:
    return _encoder.encode(state).decode()


def state_from_json(text: str | bytes) -> Conversation:
    return _state_decoder.decode(text)


class EventOnWire(msgspec.Struct, frozen=True):
    """An event as clients get it (docs/protocol.md); `data` is the event's own fields."""

    conversation_id: str
    seq: int
    at: datetime
    kind: str
    data: Any


def on_wire(recorded: Recorded) -> EventOnWire:
    return EventOnWire(recorded.conversation_id, recorded.seq, recorded.at, recorded.event.kind, recorded.event)
