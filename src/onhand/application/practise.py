"""Practice over the real desk: the same log and the same decisions, with a simulated customer, in sight of the person who practises and of leads alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from onhand.domain.conversation import decisions
from onhand.domain.conversation.errors import ConversationNotFound
from onhand.domain.conversation.events import (
    AgentJoined,
    AnyEvent,
    ConversationStarted,
    CustomerWrote,
    Disposition,
    Party,
    Recorded,
    Resolved,
)
from onhand.domain.conversation.participants import Agent, Customer
from onhand.domain.conversation.state import PRACTICE_CHANNEL, Conversation
from onhand.domain.conversation.transitions import Status
from onhand.domain.workforce.applicants import NoSuchApplication, NoSuchTraining, Step, next_stage
from onhand.domain.workforce.opening import Assessments
from onhand.domain.workforce.practice import (
    LINE_PREFIX,
    PracticeRun,
    Scenario,
    checklist,
    disposition_of,
    next_line,
    opening_of,
    persona_of,
    spoken,
)
from onhand.domain.workforce.training_time import training_began, training_of
from onhand.store.applicants import Applicants
from onhand.store.log import ConversationLog
from onhand.store.practice import PracticeRuns
from onhand.store.work_log import WorkLog

CUSTOMER_THINKS = timedelta(seconds=2)


@dataclass(frozen=True, slots=True)
class Trainee:
    """Who practises: somebody who applied, or an agent. They see their own practice, by `id`, and nothing else by this."""

    id: str
    name: str
    market: str
    is_agent: bool

    @property
    def persona(self) -> Agent:
        return Agent(persona_of(self.id), self.name)


@dataclass(frozen=True, slots=True)
class PracticeRoom:
    """What practice needs."""

    log: ConversationLog
    runs: PracticeRuns
    applicants: Applicants
    work_log: WorkLog
    assessments: Assessments

    async def own(self, trainee: Trainee, run_id: str) -> PracticeRun:
        """Gives a run of theirs. Raises NoSuchTraining for any other, also when it exists."""
        run = await self.runs.find(run_id)
        if run is None or run.person_id != trainee.id:
            raise NoSuchTraining
        return run

    def scenario(self, scenario_id: str) -> Scenario:
        """Raises NoSuchTraining."""
        scenario = self.assessments.scenario(scenario_id)
        if scenario is None:
            raise NoSuchTraining
        return scenario


async def begin_practice(room: PracticeRoom, trainee: Trainee, scenario: Scenario, run_id: str, now: datetime) -> str:
    """Begins a practice conversation, or goes on with the open one of the same scenario. Gives its id."""
    for run in await room.runs.of(trainee.id):
        if run.ended_at is None and run.scenario == scenario.id:
            return run.id
    run = PracticeRun(id=run_id, person_id=trainee.id, scenario=scenario.id, language=scenario.language, began_at=now)
    await room.runs.begin(run, timedelta(minutes=scenario.minutes))
    if trainee.is_agent:
        await room.work_log.write(training_began(run.id, trainee.id, now, trainee.market))
    events = _beginning(scenario, trainee)
    await room.log.start(run_id, lambda state: [] if state else events, now)
    return run_id


def _beginning(scenario: Scenario, trainee: Trainee) -> list[AnyEvent]:
    """The person joins with the first event: the conversation waits for nobody, and nobody else is asked."""
    return [
        ConversationStarted(
            channel=PRACTICE_CHANNEL,
            language=scenario.language,
            market=scenario.market,
            customer=Customer(f"practice/{scenario.id}", scenario.customer),
        ),
        AgentJoined(agent=trainee.persona, difficulty=scenario.difficulty),
        *(CustomerWrote(text=line.says, client_id=f"{LINE_PREFIX}{line.id}") for line in opening_of(scenario)),
    ]


async def write_in_practice(
    room: PracticeRoom, trainee: Trainee, run_id: str, text: str, client_id: str, now: datetime
) -> None:
    """Raises NoSuchTraining, NotTheHolder once it has ended, InvalidCommand, MessageTooLong."""
    run = await room.own(trainee, run_id)
    checked = decisions.checked_text(text)
    # Also before: should this process die in between, the customer looks all the same.
    await room.runs.look_at(run.id, now + CUSTOMER_THINKS)
    await room.log.append(
        run.id, lambda state: decisions.agent_writes(state, trainee.persona, checked, client_id), now, client_id
    )
    await room.runs.look_at(run.id, now + CUSTOMER_THINKS)


async def end_practice(
    room: PracticeRoom,
    trainee: Trainee,
    run_id: str,
    disposition: Disposition,
    client_id: str,
    now: datetime,
) -> PracticeRun:
    """Ends it as one ends a conversation at the desk. Gives it with what the rubric found. Raises NoSuchTraining, NotTheHolder."""
    run = await room.own(trainee, run_id)
    if run.ended_at is None:
        wrap_up = decisions.WrapUp(disposition)

        def decide(state: Conversation) -> Sequence[AnyEvent]:
            if state.status is Status.RESOLVED:
                return []
            return decisions.agent_resolves(state, trainee.persona, wrap_up, client_id)

        await room.log.append(run.id, decide, now, client_id)
        await _finish(room, run, await room.log.all_events(run.id), now)
        if not trainee.is_agent:
            await _go_on(room, trainee.id, now)
    return await room.own(trainee, run_id)


async def _finish(room: PracticeRoom, run: PracticeRun, events: Sequence[Recorded], now: datetime) -> None:
    scenario = room.assessments.scenario(run.scenario)
    found = checklist(scenario, spoken(events), disposition_of(events)) if scenario else ()
    if not await room.runs.end(run.id, now, found):
        return
    market = await _market_of_agent(room, run.person_id)
    if market is not None:
        minutes = scenario.minutes if scenario else 0
        for worked in training_of(run.id, run.person_id, run.began_at, now, minutes, market):
            await room.work_log.write(worked)


async def _market_of_agent(room: PracticeRoom, person_id: str) -> str | None:
    """None for an applicant, whose training is written down once they are accepted; "" for an agent (of any market)."""
    try:
        applicant = await room.applicants.find(person_id)
    except NoSuchApplication:
        return ""
    return applicant.market if applicant.stage == "accepted" else None


async def _go_on(room: PracticeRoom, applicant_id: str, now: datetime) -> None:
    ended = [run for run in await room.runs.of(applicant_id) if run.ended_at is not None]
    async with room.applicants.moving(applicant_id) as moving:
        if len(ended) >= room.assessments.opening.practice_needed and moving.stage == "practising":
            await moving.move(next_stage(moving.stage, Step.PRACTICE_DONE), now)


async def customer_goes_on(room: PracticeRoom, run_id: str, now: datetime) -> bool:
    """The simulated customer says what the script has next. Gives whether they said anything."""
    run = await room.runs.find(run_id)
    if run is None or run.ended_at is not None:
        return False
    scenario = room.assessments.scenario(run.scenario)
    line = next_line(scenario, spoken(await room.log.all_events(run_id))) if scenario else None
    if line is not None:
        said = CustomerWrote(text=line.says, client_id=f"{LINE_PREFIX}{line.id}")
        await room.log.append(
            run_id, lambda state: [said] if state.status is Status.WITH_AGENT else [], now, said.client_id
        )
    await room.runs.looked_at(run)
    return line is not None


async def end_lapsed(room: PracticeRoom, run_id: str, now: datetime) -> None:
    """Ends a practice that nobody went on with."""
    run = await room.runs.find(run_id)
    if run is None or run.ended_at is not None:
        return

    def decide(state: Conversation) -> Sequence[AnyEvent]:
        return [] if state.status is Status.RESOLVED else [Resolved(by=Party.SYSTEM, disposition=Disposition.NO_REPLY)]

    events: Sequence[Recorded] = ()
    try:
        await room.log.append(run_id, decide, now)
        events = await room.log.all_events(run_id)
    except ConversationNotFound:  # it was cut off while it began
        pass
    await _finish(room, run, events, now)
