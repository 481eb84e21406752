"""The virtual clock: what is to happen, in the order of time."""

import heapq
from collections.abc import Callable
from datetime import datetime, timedelta

Act = Callable[[], None]


class Agenda:
    """Acts at moments. Of the same moment, whatever was put down first comes first, so that a run is the same each time."""

    def __init__(self, now: datetime) -> None:
        self.now = now
        self._due: list[tuple[datetime, int, Act]] = []
        self._put_down = 0

    def at(self, moment: datetime, act: Act) -> None:
        """Puts an act down; a moment that has passed is now."""
        heapq.heappush(self._due, (max(moment, self.now), self._put_down, act))
        self._put_down += 1

    def after(self, seconds: float, act: Act) -> None:
        self.at(self.now + timedelta(seconds=seconds), act)

    def run(self, until: datetime) -> None:
        """Does everything that is due by then."""
        while self._due and self._due[0][0] <= until:
            self.now, _, act = heapq.heappop(self._due)
            act()
        self.now = until
