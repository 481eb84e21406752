"""What matching needs of a conversation that waits, kept beside its state: two thousand states would take longer to read than to match."""

import msgspec

from onhand.domain.conversation.codec import state_from_json
from onhand.domain.conversation.state import Conversation
from onhand.domain.matching.waiting import Waiting, waiting_of

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Waiting)


def waits_as(state: Conversation) -> str:
    """Gives it as it is kept."""
    return _encoder.encode(waiting_of(state)).decode()


def waiting_from(kept: str | None, state: str | None) -> Waiting:
    """Gives it from what was kept, or from the whole state, where the previous release wrote last."""
    try:
        if kept is not None:
            return _decoder.decode(kept)
    except msgspec.ValidationError:  # kept by another release
        pass
    return waiting_of(state_from_json(state or ""))
