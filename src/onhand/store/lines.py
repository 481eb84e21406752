"""The line before the people who serve, how fast it moves, and what became of the waits that were told."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from onhand.domain.conversation.events import Priority
from onhand.domain.conversation.participants import Agent
from onhand.domain.matching.wait_estimate import Corrections, Estimate, Pace, Regime
from onhand.domain.matching.wait_learning import (
    ARRIVALS_OVER,
    LATEST,
    LATEST_TOLD,
    LATEST_WAITS,
    Case,
    corrections_of,
    give_ups_of,
    pace_of,
)
from onhand.domain.matching.wait_line import InLine
from onhand.domain.matching.waiting import Candidate
from onhand.domain.workforce.profile import FRESH, Role
from onhand.store.certifications import certifications_from
from onhand.store.queries import Queries
from onhand.store.waits import waiting_from

KNOWN_REGIMES = frozenset(one.value for one in Regime)
LATELY = timedelta(days=1)


class Lines:
    def __init__(self, queries: Queries) -> None:
        self._rows = queries.rows
        self._run = queries.run

    async def line(self) -> list[InLine]:
        """Gives everybody who waits, in any order."""
        rows = await self._rows("line", limit=None)
        return [InLine(waiting_from(kept, state), offered) for kept, state, offered in rows]

    async def people(self, now: datetime) -> list[Candidate]:
        """Gives who takes offers, with or without room."""
        rows = await self._rows("line_people", seen_since=now - FRESH)
        return [
            Candidate(
                Agent(agent_id, name),
                tuple(languages),
                capacity,
                load,
                certifications=certifications_from(given),
                is_lead=role == Role.LEAD,
            )
            for agent_id, name, languages, capacity, load, given, role in rows
        ]

    async def pace(self, now: datetime) -> Pace:
        """Gives how fast things went lately; where nothing did, what is typical."""
        since = now - LATELY
        handled = (await self._rows("handled_lately", since=since, latest=LATEST))[0][0]
        answered = (await self._rows("answered_lately", since=since, latest=LATEST))[0][0]
        asked = await self._rows("asked_lately", since=now - ARRIVALS_OVER)
        waited = await self._rows("waited_lately", since=since, latest=LATEST_WAITS)
        return pace_of(
            handled,
            answered,
            {Priority(priority): count for priority, count in asked},
            give_ups_of([(seconds, connected) for seconds, connected in waited]),
        )

    async def corrections(self, now: datetime) -> Corrections:
        """Gives what the latest waits taught."""
        rows = await self._rows("told_lately", since=now - LATELY, latest=LATEST_TOLD, now=now)
        return corrections_of(
            [
                Case(Regime(regime), Estimate(0, 1, Regime(regime), shape, scale).z_of(waited), connected)
                for regime, shape, scale, waited, connected in rows
                if regime in KNOWN_REGIMES
            ]
        )

    async def note(self, estimates: Mapping[str, Estimate], now: datetime) -> None:
        """Keeps the first estimate of each of these requests."""
        known = [(one, found) for one, found in estimates.items() if found.regime is not None]
        if known:
            await self._run(
                "note_estimates",
                ids=[one for one, _ in known],
                regimes=[found.regime for _, found in known],
                shapes=[found.shape for _, found in known],
                scales=[found.scale_seconds for _, found in known],
                now=now,
            )
