"""How long somebody may have to wait, as a range: from the line as it stands, and learning from how long others waited."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TypeVar

from onhand.domain.conversation.state import Conversation
from onhand.domain.matching.policy import DEFAULT, Policy
from onhand.domain.matching.wait_estimate import Corrections, Estimate, Pace, Wait, nobody
from onhand.domain.matching.wait_line import Line
from onhand.domain.matching.waiting import waiting_of
from onhand.store.lines import Lines

LINE_LASTS = timedelta(seconds=1)
LONG_LINE = 300  # who waits and who serves, together
LEARNT_LASTS = timedelta(seconds=10)

T = TypeVar("T")
IsOpen = Callable[[str, datetime], bool]
"""Says whether a market's people are to be there at a moment."""


class Waits:
    """What this process knows of the line; it is read at most once a second, and what is learned from every ten."""

    def __init__(self, lines: Lines, is_open: IsOpen, policy: Policy = DEFAULT) -> None:
        self._lines = lines
        self._is_open = is_open
        self._policy = policy
        self._line: Line | None = None
        self._read_at: datetime | None = None
        self._pace = Pace()
        self._corrections: Corrections = {}
        self._learnt_at: datetime | None = None
        self._size = 0
        self._using = asyncio.Lock()  # one at a time: a line takes newcomers in

    async def tell(self, now: datetime, state: Conversation) -> Wait | None:
        """Gives the wait of one who waits, None for one who does not."""
        if state.waiting_since is None:
            return None
        async with self._using:
            line = await self._read(now, LINE_LASTS)
            found = await self._aside(lambda: line.estimate(waiting_of(state)))
        return self._told(found, is_open=self._is_open(state.market, now))

    async def tell_all(self, now: datetime) -> dict[str, Wait]:
        """Gives everybody's wait at once, and keeps what each was estimated as first."""
        async with self._using:
            line = await self._read(now, timedelta(0))
            estimates = dict(await self._aside(line.estimates))
        await self._lines.note(estimates, now)
        markets = {one.waiting.conversation_id: one.waiting.market for one in line.members}
        is_open = {market: self._is_open(market, now) for market in set(markets.values())}
        return {one: self._told(found, is_open=is_open[markets[one]]) for one, found in estimates.items()}

    async def _aside(self, work: Callable[[], T]) -> T:
        """A long line is looked at in a thread, so that sockets are heard meanwhile."""
        return work() if self._size <= LONG_LINE else await asyncio.to_thread(work)

    def _told(self, found: Estimate, *, is_open: bool) -> Wait:
        """While a market is closed, no number is made up: nobody is bound to come."""
        if not is_open:
            found = nobody(found.position)
        return found.as_wait(self._corrections)

    async def _read(self, now: datetime, lasts: timedelta) -> Line:
        if self._line is not None and self._read_at is not None and now - self._read_at < lasts:
            return self._line
        if self._learnt_at is None or now - self._learnt_at >= LEARNT_LASTS:
            self._pace, self._corrections = await asyncio.gather(self._lines.pace(now), self._lines.corrections(now))
            self._learnt_at = now
        members, people = await asyncio.gather(self._lines.line(), self._lines.people(now))
        self._size = len(members) + len(people)
        self._line = await self._aside(lambda: Line(members, people, self._pace, now, self._policy))
        self._read_at = now
        return self._line
