"""Practice conversations beside the log: whose they are, when the simulated customer looks again, what the rubric found."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import msgspec

from onhand.domain.workforce.practice import Checked, PracticeRun
from onhand.store.queries import Queries


class PracticeRuns:
    def __init__(self, queries: Queries) -> None:
        self._rows = queries.rows
        self._run = queries.run

    async def begin(self, run: PracticeRun, lasts: timedelta) -> None:
        await self._run(
            "begin_practice",
            id=run.id,
            person_id=run.person_id,
            scenario=run.scenario,
            language=run.language,
            began_at=run.began_at,
            lapses_at=run.began_at + lasts,
        )

    async def of(self, person_id: str) -> list[PracticeRun]:
        """Gives everything that somebody practised, in order."""
        return (await self.of_each([person_id]))[person_id]

    async def of_each(self, person_ids: Sequence[str]) -> dict[str, list[PracticeRun]]:
        """Gives everything that each of these people practised, in order."""
        found: dict[str, list[PracticeRun]] = {one: [] for one in person_ids}
        for row in await self._rows("practice_runs_of", person_ids=list(found)):
            run = _run(row)
            found[run.person_id].append(run)
        return found

    async def find(self, run_id: str) -> PracticeRun | None:
        rows = await self._rows("practice_run", id=run_id)
        return _run(rows[0]) if rows else None

    async def look_at(self, run_id: str, due_at: datetime) -> None:
        """The simulated customer looks at it then."""
        await self._run("practice_is_due", id=run_id, due_at=due_at)

    async def looked_at(self, run: PracticeRun) -> None:
        await self._run("practice_looked_at", id=run.id, due_at=run.due_at)

    async def due(self, now: datetime) -> list[str]:
        return [row[0] for row in await self._rows("practice_due", now=now)]

    async def lapsed(self, now: datetime) -> list[str]:
        return [row[0] for row in await self._rows("practice_lapsed", now=now)]

    async def end(self, run_id: str, ended_at: datetime, checklist: Sequence[Checked]) -> bool:
        """Gives whether it went on till now."""
        found = msgspec.json.encode(tuple(checklist)).decode()
        return bool(await self._rows("end_practice", id=run_id, ended_at=ended_at, checklist=found))


def _run(row: tuple[Any, ...]) -> PracticeRun:
    run_id, person, scenario, language, began, ended, due, found = row
    return PracticeRun(
        id=run_id,
        person_id=person,
        scenario=scenario,
        language=language,
        began_at=began,
        ended_at=ended,
        due_at=due,
        checklist=msgspec.json.decode(found, type=tuple[Checked, ...]),
    )
