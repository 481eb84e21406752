"""The modes that were set for errands."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from onhand.domain.errands.modes import Mode, ModeRule, Modes
from onhand.store.queries import Queries

MODES_CHANNEL = "onhand_modes"  # a mode was set


@dataclass(frozen=True, slots=True)
class ModeSet:
    """A rule, who made it and when."""

    rule: ModeRule
    set_by: str
    set_at: datetime


class ErrandModes:
    def __init__(self, queries: Queries) -> None:
        self._queries = queries

    async def rules(self) -> Sequence[ModeRule]:
        """Gives what is set now."""
        rows = await self._queries.rows("errand_modes")
        return [ModeRule(errand, Mode(mode), market, language) for errand, mode, market, language in rows]

    async def rules_with_setters(self) -> Sequence[ModeSet]:
        """Gives what is set now, by whom and when."""
        rows = await self._queries.rows("errand_modes_with_setters")
        return [
            ModeSet(ModeRule(errand, Mode(mode), market, language), *by) for errand, mode, market, language, *by in rows
        ]

    async def set(self, place: ModeRule, set_by: str, now: datetime) -> None:
        """Sets a mode from now on; what was set before stays on record."""
        await self._write(place, place.mode, set_by, now)

    async def take_back(self, place: ModeRule, set_by: str, now: datetime) -> None:
        """Leaves a place to what is set for wider ones, and to the errand's own default."""
        await self._write(place, None, set_by, now)

    async def _write(self, place: ModeRule, mode: Mode | None, set_by: str, now: datetime) -> None:
        await self._queries.rows(
            "set_errand_mode",
            errand=place.errand,
            market=place.market,
            language=place.language,
            mode=mode,
            set_by=set_by,
            set_at=now,
        )


class KnownModes:
    """What is set, as it was read last. Read it once before anything relies on it."""

    def __init__(self, modes: ErrandModes) -> None:
        self._modes = modes
        self._known = Modes()

    async def read(self) -> None:
        """Reads again. Raises psycopg.Error; what was known stays then."""
        self._known = Modes(await self._modes.rules())

    def __call__(self) -> Modes:
        return self._known
