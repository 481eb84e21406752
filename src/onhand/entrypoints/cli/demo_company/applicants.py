"""Who applied at the demo's company: through the same use cases as anybody."""

from datetime import datetime, timedelta
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

import msgspec
from msgspec import Struct

from onhand.adapters.assessments.reader import read_assessments
from onhand.adapters.clock import new_id
from onhand.adapters.passwords import hash_token, new_session_token
from onhand.application.apply import Form, apply
from onhand.application.practise import PracticeRoom, Trainee, begin_practice, customer_goes_on, end_practice
from onhand.application.practise import write_in_practice as write
from onhand.application.take_test import begin_test, finish_test
from onhand.domain.conversation.events import Disposition
from onhand.domain.workforce.applicants import Applicant, EmailTaken
from onhand.domain.workforce.assessments import WRITTEN, Assessment, TestKind, tests_for
from onhand.store.applicants import Applicants
from onhand.store.log import ConversationLog
from onhand.store.practice import PracticeRuns
from onhand.store.queries import Queries
from onhand.store.work_log import WorkLog

FILE = Path(__file__).parent / "applicants.yaml"
MINUTES = timedelta(minutes=1)


class SeededApplicant(Struct, frozen=True, kw_only=True):
    first_name: str
    name: str
    email: str
    languages: tuple[str, ...]
    campaign: str
    about: str
    hours_ago: float
    wrong: int | None = None
    writing: str = ""
    scenario: str = ""
    practice: tuple[str, ...] = ()


async def seed_applicants(queries: Queries, log: ConversationLog, now: datetime) -> None:
    """Adds them, once. Raises psycopg.Error."""
    room = PracticeRoom(log, PracticeRuns(queries), Applicants(queries), WorkLog(queries), read_assessments())
    for seeded in msgspec.yaml.decode(FILE.read_bytes(), type=list[SeededApplicant]):
        try:
            await _seed(room, seeded, now - timedelta(hours=seeded.hours_ago))
        except EmailTaken:
            continue


async def _seed(room: PracticeRoom, seeded: SeededApplicant, at: datetime) -> None:
    form = Form(
        first_name=seeded.first_name,
        name=seeded.name,
        email=seeded.email,
        languages=seeded.languages,
        campaign=seeded.campaign,
        about=seeded.about,
        consent=room.assessments.opening.consent.version,
    )
    applicant_id = str(uuid5(NAMESPACE_URL, f"onhand-demo-{seeded.email}"))
    link = hash_token(new_session_token())  # nobody has it: a lead makes a new one
    applicant = await apply(room.applicants, room.assessments, form, applicant_id, link, at)
    if seeded.wrong is None:
        return
    wanted = tests_for(room.assessments.tests, seeded.languages)
    for number, test in enumerate(wanted):
        if test.kind is TestKind.WRITING and not seeded.writing:
            continue
        await _take(room, applicant, test, seeded, at + number * 12 * MINUTES)
    if seeded.practice:
        await _practise(room, applicant, seeded, at + len(wanted) * 12 * MINUTES)


async def _take(
    room: PracticeRoom, applicant: Applicant, test: Assessment, seeded: SeededApplicant, at: datetime
) -> None:
    attempt_id = str(uuid5(NAMESPACE_URL, f"onhand-demo-{seeded.email}-{test.id}"))  # the same questions in every demo
    _, attempt = await begin_test(room.applicants, room.assessments, applicant, test.id, attempt_id, at)
    answers = {one.id: one.choices[one.right] if one.choices else one.accept[0] for one in test.questions}
    for name in list(answers)[: seeded.wrong]:
        del answers[name]
    answers |= {WRITTEN: seeded.writing} if test.kind is TestKind.WRITING else {}
    later = at + 9 * MINUTES
    await finish_test(
        room.applicants, room.assessments, applicant, attempt.id, answers, later, new_id, lambda _text, prior: prior
    )


async def _practise(room: PracticeRoom, applicant: Applicant, seeded: SeededApplicant, at: datetime) -> None:
    trainee = Trainee(applicant.id, applicant.first_name, applicant.market, is_agent=False)
    run_id = await begin_practice(room, trainee, room.scenario(seeded.scenario), new_id(), at)
    for number, text in enumerate(seeded.practice):
        await write(room, trainee, run_id, text, f"seed-{number}", at + (number + 1) * MINUTES)
        await customer_goes_on(room, run_id, at + (number + 1) * MINUTES)
    await end_practice(room, trainee, run_id, Disposition.PASSED_ON, "seed-end", at + 6 * MINUTES)
