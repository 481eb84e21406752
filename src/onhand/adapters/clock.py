"""The machine's clock, and ids."""

from datetime import UTC, datetime
from uuid import uuid4


class SystemClock:
    """The time as the machine has it."""

    def now(self) -> datetime:
        return datetime.now(UTC)


def new_id() -> str:
    """Gives a random UUID."""
    return str(uuid4())
