"""The rows of the table `promise`: what a state says of the request for a person, written with the events that it follows from."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from onhand.domain.conversation.callback import Callback, Promise
from onhand.domain.conversation.state import Conversation
from onhand.store.arrays import array_of


@dataclass(frozen=True, slots=True)
class PromiseRow:
    """A promise as it stands after an event, with its callback, or the one that it had until then."""

    conversation_id: str
    market: str
    language: str
    promise: Promise
    callback: Callback | None


def promise_row(before: Conversation | None, after: Conversation) -> PromiseRow | None:
    """Gives the row that an event changed, None for the many that change none."""
    promise = after.promise
    if promise is None or before is None:
        return None
    if promise == before.promise and (not promise.is_open or after.callback == before.callback):
        return None
    callback = after.callback if promise.is_open else after.callback or before.callback
    return PromiseRow(after.id, after.market, after.language, promise, callback)


def promise_columns(rows: Iterable[PromiseRow]) -> dict[str, str]:
    """Gives the parameters of `append` for these rows: one array a column."""
    listed = sorted(rows, key=lambda row: (row.conversation_id, row.promise.seq))
    promises, callbacks = [row.promise for row in listed], [row.callback for row in listed]
    return {
        "promise_ids": array_of(row.conversation_id for row in listed),
        "promise_seqs": array_of(str(one.seq) for one in promises),
        "promise_requested": array_of(one.requested_at.isoformat() for one in promises),
        "promise_by": array_of(one.by for one in promises),
        "promise_causes": array_of(one.cause for one in promises),
        "promise_markets": array_of(row.market for row in listed),
        "promise_languages": array_of(row.language for row in listed),
        "promise_missed": array_of(str(one.missed) for one in promises),
        "promise_ended": array_of(one.ended for one in promises),
        "promise_ended_at": array_of(_text(one.ended_at) for one in promises),
        "callback_ids": array_of(one.id if one else None for one in callbacks),
        "callback_starts": array_of(_text(one.starts_at) if one else None for one in callbacks),
        "callback_ends": array_of(_text(one.ends_at) if one else None for one in callbacks),
        "callback_begun": array_of(_text(one.begun_at) if one else None for one in callbacks),
        "callback_reminded": array_of(str(one.reminded if one else False) for one in callbacks),
    }


def _text(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
