"""What looks after the people who serve: recovery, the team's room, the pulse, and the words that customers read when somebody shields themselves."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from onhand.application.recover import Recoveries
from onhand.domain.workforce.shifts.limits import LimitsByMarket
from onhand.settings import Settings
from onhand.store.queries import Queries
from onhand.store.wellbeing import Care, Pulses, TeamRoom
from onhand.store.work_log import WorkLog

Text = Callable[[str, str], str]


class LateCatalogue:
    """The assistant's messages, loaded when one is first needed: a process that was killed is back at once."""

    def __init__(self, own: Path | None) -> None:
        self._own = own
        self._text: Text | None = None

    async def say(self, language: str, message_id: str) -> str:
        """Gives a message. Raises MissingText."""
        return await asyncio.to_thread(self._say, language, message_id)

    def _say(self, language: str, message_id: str) -> str:
        if self._text is None:
            self._text = _load(self._own)
        return self._text(language, message_id)


def _load(own: Path | None) -> Text:
    from onhand.adapters.languages.catalogue import FluentCatalogue

    return partial(FluentCatalogue.text, FluentCatalogue(own=own))


@dataclass(frozen=True, slots=True)
class Wellbeing:
    care: Care
    recoveries: Recoveries
    team: TeamRoom
    pulses: Pulses
    catalogue: LateCatalogue


def wellbeing_of(settings: Settings, queries: Queries, work_log: WorkLog, limits: LimitsByMarket) -> Wellbeing:
    care = Care(queries)
    folder = settings.errand_folder
    return Wellbeing(
        care=care,
        recoveries=Recoveries(care, work_log, limits),
        team=TeamRoom(queries),
        pulses=Pulses(queries),
        catalogue=LateCatalogue(folder / "messages" if folder else None),
    )
