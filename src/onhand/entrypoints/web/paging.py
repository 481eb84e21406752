"""Cursors: where a page of a list ended, for its reader to hand back as it is."""

import base64
from typing import Any, TypeVar

import msgspec

from onhand.entrypoints.web.errors import InvalidRequest

Place = TypeVar("Place")


def cursor_of(place: Any) -> str | None:
    """Gives the cursor that leads on from a place; None for none."""
    return None if place is None else base64.urlsafe_b64encode(msgspec.json.encode(place)).decode()


def place_of(cursor: str, kind: type[Place]) -> Place | None:
    """Gives the place that a cursor was made of, None for an empty one. Raises InvalidRequest for what no list gave."""
    try:
        return msgspec.json.decode(base64.urlsafe_b64decode(cursor), type=kind) if cursor else None
    except ValueError:
        raise InvalidRequest("'cursor' is not one that this list gave. Begin without it.") from None
