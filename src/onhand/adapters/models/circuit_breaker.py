"""Leaves a server alone that does not answer: an outage costs one time-out in a while, not one a message."""

FIRST_PAUSE_SECONDS = 30.0
LONGEST_PAUSE_SECONDS = 300.0
FAILURES_UNTIL_OPEN = 3  # of those that cost no time


class CircuitBreaker:
    """Says whether to try. After a pause one call goes through, and only when that went well all do. Times are seconds of one clock, handed in."""

    def __init__(self) -> None:
        self._failures = 0
        self._pause_seconds = FIRST_PAUSE_SECONDS
        self._closed_again_at: float | None = None

    def may_try(self, now: float) -> bool:
        """Says whether a call may be made; whoever is told yes after a pause makes the one call that decides."""
        if self._closed_again_at is None:
            return True
        if now < self._closed_again_at:
            return False
        self._closed_again_at = now + self._pause_seconds  # for everybody else, until this one is back
        return True

    def went_well(self) -> None:
        self._failures = 0
        self._pause_seconds = FIRST_PAUSE_SECONDS
        self._closed_again_at = None

    def asked_to_wait(self, now: float, wait_seconds: float) -> None:
        """The server said for how long (429 with Retry-After)."""
        self._closed_again_at = now + min(wait_seconds, LONGEST_PAUSE_SECONDS)

    def failed(self, now: float, *, took_long: bool) -> None:
        """A time-out opens it at once; what fails quickly, after a few times in a row."""
        self._failures += 1
        if self._closed_again_at is not None:  # the call after a pause: the pause grows
            self._pause_seconds = min(self._pause_seconds * 2, LONGEST_PAUSE_SECONDS)
        elif not took_long and self._failures < FAILURES_UNTIL_OPEN:
            return
        self._closed_again_at = now + self._pause_seconds
