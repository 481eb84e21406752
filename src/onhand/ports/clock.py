"""The time, so that it can be handed in."""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    def now(self) -> datetime:
        """Gives the time now, in UTC."""
        ...
