"""Practice with simulated customers: for agents at `/api/v1/work/practice`; applicants have the same behind their link."""

from uuid import UUID

from litestar import get, post
from msgspec import Struct

from onhand.application.callers import AgentCaller
from onhand.application.certify import ask_for_certification
from onhand.application.practise import Trainee, begin_practice, end_practice, write_in_practice
from onhand.domain.workforce.applicants import NoSuchTraining
from onhand.domain.workforce.certification import Certification
from onhand.entrypoints.web.doorway import Doorway
from onhand.entrypoints.web.representations import CertificationShown
from onhand.entrypoints.web.training_shown import PracticeShown, ScenarioShown, practice_shown, scenario_shown
from onhand.entrypoints.web.validation import checked_client_id, checked_disposition, is_uuid
from onhand.store.certifying import CertificationRequest

PLACE_CHARACTERS = 40


class PracticeChoice(Struct, frozen=True):
    scenario: str


class PracticeBegun(Struct, frozen=True):
    id: str


class PracticeText(Struct, frozen=True):
    client_id: str
    text: str


class PracticeEnd(Struct, frozen=True):
    client_id: str
    disposition: str


class OwnPractice(Struct, frozen=True, kw_only=True):
    """What an agent can practise, and what they are certified for."""

    scenarios: tuple[ScenarioShown, ...]
    certifications: tuple[CertificationShown, ...]
    requests: tuple[CertificationRequest, ...]
    skills: tuple[str, ...]


class CertificationWish(Struct, frozen=True):
    skill: str = ""
    language: str = ""
    market: str = ""
    note: str = ""


def checked_id(given: str) -> str:
    """Gives the id in its usual form. Raises NoSuchTraining for what is none."""
    if not is_uuid(given):
        raise NoSuchTraining
    return str(UUID(given))


async def begin(doorway: Doorway, trainee: Trainee, choice: PracticeChoice) -> PracticeBegun:
    room, house = doorway.people.room, doorway.house
    scenario = room.scenario(choice.scenario)
    return PracticeBegun(await begin_practice(room, trainee, scenario, house.new_id(), house.clock.now()))


async def look(doorway: Doorway, trainee: Trainee, run_id: str) -> PracticeShown:
    room = doorway.people.room
    run = await room.own(trainee, checked_id(run_id))
    return practice_shown(room.assessments, run, await room.log.all_events(run.id))


async def write(doorway: Doorway, trainee: Trainee, run_id: str, data: PracticeText) -> PracticeShown:
    doorway.let_message_in(trainee.id)
    client_id = checked_client_id(data.client_id)
    now = doorway.house.clock.now()
    await write_in_practice(doorway.people.room, trainee, checked_id(run_id), data.text, client_id, now)
    return await look(doorway, trainee, run_id)


async def end(doorway: Doorway, trainee: Trainee, run_id: str, data: PracticeEnd) -> PracticeShown:
    disposition = checked_disposition(data.disposition)
    client_id = checked_client_id(data.client_id)
    now = doorway.house.clock.now()
    await end_practice(doorway.people.room, trainee, checked_id(run_id), disposition, client_id, now)
    return await look(doorway, trainee, run_id)


async def _trainee(doorway: Doorway, agent: AgentCaller) -> Trainee:
    profile = await doorway.house.agents.find(agent.agent.id)
    return Trainee(agent.agent.id, agent.agent.name, profile.market if profile else "", is_agent=True)


@get("/api/v1/work/practice", tags=["work"])
async def own_practice(doorway: Doorway, agent: AgentCaller) -> OwnPractice:
    """What the agent can practise in their languages, their results, certifications and requests."""
    people = doorway.people
    assessments = people.assessments
    runs = await people.runs.of(agent.agent.id)
    profile = await doorway.house.agents.find(agent.agent.id)
    scenarios = assessments.scenarios_for(assessments.languages())
    own_first = sorted(scenarios, key=lambda one: one.language not in agent.languages)
    return OwnPractice(
        scenarios=tuple(scenario_shown(assessments, one, runs) for one in own_first),
        certifications=tuple(
            CertificationShown(one.skill, one.language, one.market, one.level)
            for one in (profile.certifications if profile else ())
        ),
        requests=tuple(await people.certifications.requests_of(agent.agent.id)),
        skills=SKILLS,
    )


SKILLS = ("general", "orders", "returns", "payments", "account", "safety")


@post("/api/v1/work/practice", tags=["work"])
async def begin_practising(data: PracticeChoice, doorway: Doorway, agent: AgentCaller) -> PracticeBegun:
    """Begins a practice conversation; it is paid as training."""
    return await begin(doorway, await _trainee(doorway, agent), data)


@get("/api/v1/work/practice/{run_id:str}", tags=["work"])
async def practice_run(run_id: str, doorway: Doorway, agent: AgentCaller) -> PracticeShown:
    """A practice conversation of one's own."""
    return await look(doorway, await _trainee(doorway, agent), run_id)


@post("/api/v1/work/practice/{run_id:str}/messages", tags=["work"])
async def practice_message(data: PracticeText, run_id: str, doorway: Doorway, agent: AgentCaller) -> PracticeShown:
    """Writes to the simulated customer."""
    return await write(doorway, await _trainee(doorway, agent), run_id, data)


@post("/api/v1/work/practice/{run_id:str}/resolve", tags=["work"])
async def practice_ends(data: PracticeEnd, run_id: str, doorway: Doorway, agent: AgentCaller) -> PracticeShown:
    """Ends it; the answer has what the rubric found."""
    return await end(doorway, await _trainee(doorway, agent), run_id, data)


@post("/api/v1/work/certification-requests", tags=["work"])
async def wish(data: CertificationWish, doorway: Doorway, agent: AgentCaller) -> OwnPractice:
    """Asks a lead for a certification."""
    house = doorway.house
    wanted = Certification(
        skill=data.skill[:PLACE_CHARACTERS],
        language=data.language[:PLACE_CHARACTERS],
        market=data.market[:PLACE_CHARACTERS],
    )
    now = house.clock.now()
    await ask_for_certification(doorway.people.certifications, agent, wanted, data.note, now, house.new_id)
    return await own_practice.fn(doorway, agent)


handlers = [own_practice, begin_practising, practice_run, practice_message, practice_ends, wish]
