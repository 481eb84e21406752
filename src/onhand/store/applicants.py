"""Those who applied, and what they were tested in."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec
from psycopg import AsyncConnection

from onhand.domain.workforce.applicants import Applicant, EmailTaken, NoSuchApplication, NoSuchTraining, Stage
from onhand.domain.workforce.assessments import Attempt, Score, TestKind, WritingCounts, WritingScore
from onhand.domain.workforce.certification import Certification
from onhand.domain.workforce.decisions import WorkerDecision
from onhand.domain.workforce.work_log import Worked
from onhand.store.queries import Queries, query
from onhand.store.searching import containing
from onhand.store.work_log import certification_row, decision_row, work_row

_FORGET = (
    "forget_practice_events",
    "forget_practice_conversations",
    "forget_practice_runs",
    "forget_attempts",
    "forget_decisions",
    "forget_applicant",
)


@dataclass(frozen=True, slots=True)
class ApplicantPlace:
    """Where a page of the list ended."""

    at: datetime
    applicant_id: str


@dataclass(frozen=True, slots=True)
class ApplicantFilter:
    """None: whatever it is."""

    stage: Stage | None = None
    language: str | None = None
    campaign: str | None = None
    search: str | None = None


@dataclass(frozen=True, slots=True)
class Moving:
    """One application, locked: what is written here is kept together at the end, or not at all."""

    applicant_id: str
    stage: Stage
    _connection: AsyncConnection

    async def move(self, stage: Stage, now: datetime) -> None:
        await self._run("move_applicant", id=self.applicant_id, stage=stage.value, now=now)

    async def decide(self, decision: WorkerDecision) -> None:
        await self._run("decide_about_worker", **decision_row(decision))

    async def write_work(self, worked: Worked) -> None:
        await self._run("write_work", **work_row(worked))

    async def certify(self, certification_id: str, certification: Certification) -> None:
        await self._run("grant_certification", **certification_row(certification_id, self.applicant_id, certification))

    async def hire(self, applicant: Applicant, languages: Sequence[str], capacity: int, password_hash: str) -> None:
        """Makes an agent of them, under the same id. Raises EmailTaken."""
        is_hired = await self._one(
            "hire_agent",
            id=applicant.id,
            name=applicant.first_name,
            email=applicant.email,
            languages=list(languages),
            capacity=capacity,
            password_hash=password_hash,
        )
        if not is_hired:
            raise EmailTaken

    async def set_password(self, password_hash: str) -> bool:
        """Gives whether it was set: by a link, once."""
        if not await self._one("note_password_set", id=self.applicant_id):
            return False
        await self._run("set_agent_password", id=self.applicant_id, password_hash=password_hash)
        return True

    async def attempts(self) -> list[Attempt]:
        """Gives their tests as they stand while nobody else changes them."""
        found = await self._connection.execute(query("attempts_of"), {"person_id": self.applicant_id})
        return [_attempt(row) for row in await found.fetchall()]

    async def finish_attempt(self, attempt: Attempt) -> bool:
        """Gives whether it was open till now."""
        return await self._one(
            "finish_attempt",
            id=attempt.id,
            finished_at=attempt.finished_at,
            answers=_json(attempt.answers),
            score=_json(attempt.score),
            counts=_json(attempt.counts),
        )

    async def score_writing(self, attempt_id: str, score: WritingScore) -> None:
        """Raises NoSuchTraining for what is no finished piece of writing of theirs."""
        if not await self._one("score_writing", id=attempt_id, person_id=self.applicant_id, writing=_json(score)):
            raise NoSuchTraining

    async def forget(self) -> None:
        """Deletes everything of the application."""
        for name in _FORGET:
            await self._run(name, person_id=self.applicant_id)

    async def _run(self, query_name: str, /, **parameters: Any) -> None:
        await self._connection.execute(query(query_name), parameters)

    async def _one(self, query_name: str, /, **parameters: Any) -> bool:
        return await (await self._connection.execute(query(query_name), parameters)).fetchone() is not None


class Applicants:
    def __init__(self, queries: Queries) -> None:
        self._queries = queries
        self._rows = queries.rows

    async def add(self, applicant: Applicant, token_hash: bytes) -> None:
        """Raises EmailTaken where somebody applied or works here with the address."""
        if (await self._rows("email_is_taken", email=applicant.email))[0][0]:
            raise EmailTaken
        row = msgspec.structs.asdict(applicant)
        row |= {"stage": applicant.stage.value, "languages": list(applicant.languages), "token_hash": token_hash}
        if not await self._rows("add_applicant", **row):
            raise EmailTaken

    async def find(self, applicant_id: str) -> Applicant:
        """Raises NoSuchApplication."""
        return _found(await self._rows("applicant", id=applicant_id))

    async def by_token(self, token_hash: bytes) -> Applicant:
        """Gives whose link it is. Raises NoSuchApplication."""
        return _found(await self._rows("applicant_of_token", token_hash=token_hash))

    async def replace_link(self, applicant_id: str, token_hash: bytes) -> None:
        """The link before opens nothing any more. Raises NoSuchApplication."""
        if not await self._rows("replace_applicant_link", id=applicant_id, token_hash=token_hash):
            raise NoSuchApplication

    @asynccontextmanager
    async def moving(self, applicant_id: str) -> AsyncGenerator[Moving]:
        """Gives the application for changes that belong together; another who wants to change it waits. Raises NoSuchApplication."""
        async with self._queries.transaction() as connection:
            row = await (await connection.execute(query("lock_applicant"), {"id": applicant_id})).fetchone()
            if row is None:
                raise NoSuchApplication
            yield Moving(applicant_id, Stage(row[0]), connection)

    async def page(
        self, wanted: ApplicantFilter, after: ApplicantPlace | None, limit: int
    ) -> tuple[list[Applicant], ApplicantPlace | None]:
        """Gives a page, who has waited longest first, and where the next begins."""
        rows = await self._rows(
            "applicants_page",
            stage=wanted.stage.value if wanted.stage else None,
            language=wanted.language,
            campaign=wanted.campaign,
            search=containing(wanted.search),
            after_at=after.at if after else None,
            after_id=after.applicant_id if after else None,
            limit=limit + 1,
        )
        page = [_applicant(row) for row in rows[:limit]]
        return page, ApplicantPlace(page[-1].applied_at, page[-1].id) if len(rows) > limit else None

    async def by_stage(self) -> dict[Stage, int]:
        found = {Stage(stage): count for stage, count in await self._rows("applicants_by_stage")}
        return {stage: found.get(stage, 0) for stage in Stage}

    async def campaigns(self) -> list[str]:
        return [row[0] for row in await self._rows("applicant_campaigns")]

    async def attempts(self, person_id: str) -> list[Attempt]:
        """Gives every test that somebody took or began, in order."""
        return [_attempt(row) for row in await self._rows("attempts_of", person_id=person_id)]

    async def begin_attempt(self, attempt: Attempt) -> str:
        """Begins it, or finds the one of the same test that is open. Gives its id."""
        rows = await self._rows(
            "begin_attempt",
            id=attempt.id,
            person_id=attempt.person_id,
            test=attempt.test,
            kind=attempt.kind.value,
            language=attempt.language,
            seed=attempt.seed,
            began_at=attempt.began_at,
        )
        return rows[0][0]


def _found(rows: list[tuple[Any, ...]]) -> Applicant:
    if not rows:
        raise NoSuchApplication
    return _applicant(rows[0])


def _applicant(row: tuple[Any, ...]) -> Applicant:
    (
        applicant_id,
        first,
        name,
        email,
        languages,
        market,
        campaign,
        about,
        stage,
        since,
        applied,
        version,
        at,
        is_set,
    ) = row
    return Applicant(
        id=applicant_id,
        first_name=first,
        name=name,
        email=email,
        languages=tuple(languages),
        market=market,
        campaign=campaign,
        about=about,
        stage=Stage(stage),
        stage_since=since,
        applied_at=applied,
        consent_version=version,
        consented_at=at,
        password_set=is_set,
    )


def _attempt(row: tuple[Any, ...]) -> Attempt:
    (attempt_id, person, test, kind, language, seed, began, finished, answers, score, counts, writing) = row
    return Attempt(
        id=attempt_id,
        person_id=person,
        test=test,
        kind=TestKind(kind),
        language=language,
        seed=seed,
        began_at=began,
        finished_at=finished,
        answers=msgspec.json.decode(answers, type=dict[str, str]),
        score=msgspec.json.decode(score, type=Score) if score else None,
        counts=msgspec.json.decode(counts, type=WritingCounts) if counts else None,
        writing=msgspec.json.decode(writing, type=WritingScore) if writing else None,
    )


def _json(value: Any) -> str | None:
    return None if value is None else msgspec.json.encode(value).decode()
