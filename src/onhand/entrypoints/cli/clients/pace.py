"""When to try again."""

from dataclasses import dataclass
from random import Random

from onhand.entrypoints.cli.clients.wire import Problem

FIRST_SECONDS = 0.1
LONGEST_SECONDS = 3.2

TRY_AGAIN = frozenset({"too_many_requests", "too_many_connections", "unavailable", "internal_error"})


@dataclass(slots=True)
class Backoff:
    """Waits that double from 0.1 s to 3.2 s, half of each by chance, so that many clients spread."""

    random: Random
    failures: int = 0

    def next_seconds(self, problem: Problem | None = None) -> float:
        """Gives how long to wait after one more failure; never less than the server asked for."""
        self.failures += 1
        whole = min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** min(self.failures - 1, 10))
        asked = problem.retry_after_seconds or 0.0 if problem else 0.0
        # What the server asks for gets a chance of its own on top: all who were told the same come spread.
        return asked + whole * (0.5 + self.random.random() / 2)

    def worked(self) -> None:
        self.failures = 0
