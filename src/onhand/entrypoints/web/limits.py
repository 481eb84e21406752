"""How much one caller may ask for, and for how long the rest has to wait."""

from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass


class TooMuch(Exception):
    """A limit was reached. `code` for programs; try again after `retry_after_seconds`."""

    def __init__(self, code: str, what: str, retry_after_seconds: int) -> None:
        super().__init__(f"{what} Try again in {retry_after_seconds} s; what was sent before is safe.")
        self.code = code
        self.retry_after_seconds = retry_after_seconds


@dataclass(slots=True)
class _Bucket:
    tokens: float
    at: float


class RateLimit:
    """A token bucket a caller: `burst` at once, then `per_second`."""

    MOST_CALLERS = 50_000

    def __init__(self, burst: int, per_second: float, what: str) -> None:
        self._burst = burst
        self._per_second = per_second
        self._what = what
        self._buckets: dict[str, _Bucket] = {}

    def spend(self, caller: str, now: float) -> None:
        """Takes one. `now` in seconds of any steady clock. Raises TooMuch when none is left."""
        bucket = self._buckets.get(caller)
        if bucket is None:
            self._make_room(now)
            bucket = self._buckets[caller] = _Bucket(self._burst, now)
        bucket.tokens = min(self._burst, bucket.tokens + (now - bucket.at) * self._per_second)
        bucket.at = now
        if bucket.tokens < 1:
            wait = int((1 - bucket.tokens) / self._per_second) + 1
            raise TooMuch("too_many_requests", self._what, wait)
        bucket.tokens -= 1

    def _make_room(self, now: float) -> None:
        if len(self._buckets) >= self.MOST_CALLERS:
            full = self._burst / self._per_second
            kept = [(caller, bucket) for caller, bucket in self._buckets.items() if now - bucket.at < full]
            # Where that frees too little, those who have been here longest begin anew, so that neither room nor time runs out.
            self._buckets = dict(kept[-(self.MOST_CALLERS // 2) :])


class ConnectionLimit:
    """At most `most` sockets a caller at a time."""

    RETRY_SECONDS = 10

    def __init__(self, most: int, what: str) -> None:
        self._most = most
        self._what = what
        self._open: Counter[str] = Counter()

    @contextmanager
    def connected(self, caller: str) -> Generator[None]:
        """Holds one place. Raises TooMuch when all are taken."""
        if self._open[caller] >= self._most:
            raise TooMuch("too_many_connections", self._what, self.RETRY_SECONDS)
        self._open[caller] += 1
        try:
            yield
        finally:
            self._open[caller] -= 1
            if not self._open[caller]:
                del self._open[caller]
