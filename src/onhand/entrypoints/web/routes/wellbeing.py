"""What looks after agents: shield, hands and whispers over HTTP, recovery, breaks, and the weekly pulse."""

from datetime import date, datetime

from litestar import delete, get, post
from msgspec import Struct

from onhand.application.callers import AgentCaller
from onhand.application.raise_hand import hands_for, lower_hand, raise_hand, whisper
from onhand.application.shield import shield
from onhand.application.weekly_pulse import answer_pulse, told_pulse
from onhand.domain.conversation.events import Reason
from onhand.domain.conversation.participants import Agent
from onhand.domain.workforce.pulse import AT_LEAST, QUESTIONS, by_week, week_of
from onhand.domain.workforce.wellbeing import SNOOZE_MINUTES
from onhand.entrypoints.web.doorway import Doorway
from onhand.entrypoints.web.routes.conversations import agent_command
from onhand.entrypoints.web.routes.customers import Done, done
from onhand.entrypoints.web.routes.desk import Note


class Shielding(Struct, frozen=True):
    """`note` is for the lead who goes on."""

    client_id: str
    note: str = ""


class Question(Struct, frozen=True):
    client_id: str
    text: str = ""


class HandUp(Struct, frozen=True, kw_only=True):
    """A colleague asks for a mentor. `mentor` is the first who whispered since."""

    conversation_id: str
    agent: Agent
    at: datetime
    text: str
    mentor: Agent | None
    language: str
    market: str
    skill: str


class RecoveryShown(Struct, frozen=True):
    """Nothing is offered until `until`; the time is paid."""

    since: datetime
    until: datetime
    conversation_id: str
    reasons: tuple[Reason, ...]


class BreakShown(Struct, frozen=True):
    """`due_at` is null for who is not online. A reminder may be put off for `snooze_minutes`; nobody keeps whether it was."""

    due_at: datetime | None
    minutes: int
    after_minutes: int
    snooze_minutes: int


class OwnWellbeing(Struct, frozen=True):
    recovery: RecoveryShown | None
    next_break: BreakShown


class PulseAsked(Struct, frozen=True):
    """This week's questions, as codes that the desk's catalogue puts into words."""

    week: date
    answered: bool
    questions: tuple[str, ...]
    at_least: int


class PulseAnswer(Struct, frozen=True):
    """A score from 1 to 5 for each question. It is kept without whose it is."""

    scores: tuple[int, ...]
    words: str = ""


class TeamTold(Struct, frozen=True):
    team: str
    answered: int
    means: tuple[float, ...]
    words: tuple[str, ...]


class WeekTold(Struct, frozen=True):
    week: date
    teams: list[TeamTold]


class PulseTold(Struct, frozen=True):
    """Weeks that are over, teams of `at_least` or more; anything smaller is nowhere in it."""

    questions: tuple[str, ...]
    at_least: int
    weeks: list[WeekTold]


@post("/api/v1/conversations/{conversation_id:str}/shield", tags=["desk"])
async def shields(data: Shielding, conversation_id: str, doorway: Doorway, agent: AgentCaller) -> Done:
    """Ends the agent's part of an abusive conversation: a lead goes on with it."""
    house, command = doorway.house, agent_command(doorway, agent, conversation_id, data.client_id)
    say, seconds = house.wellbeing.catalogue.say, house.settings.wrap_up_seconds
    return done(await shield(house.log, say, command, data.note, seconds))


@post("/api/v1/conversations/{conversation_id:str}/hand", tags=["desk"])
async def raises(data: Question, conversation_id: str, doorway: Doorway, agent: AgentCaller) -> Done:
    """Asks for a mentor."""
    command = agent_command(doorway, agent, conversation_id, data.client_id)
    return done(await raise_hand(doorway.house.log, command, data.text))


@delete("/api/v1/conversations/{conversation_id:str}/hand", tags=["desk"], status_code=200)
async def lowers(conversation_id: str, client_id: str, doorway: Doorway, agent: AgentCaller) -> Done:
    """No mentor is needed any more."""
    return done(await lower_hand(doorway.house.log, agent_command(doorway, agent, conversation_id, client_id)))


@post("/api/v1/conversations/{conversation_id:str}/whispers", tags=["desk"])
async def whispers(data: Note, conversation_id: str, doorway: Doorway, agent: AgentCaller) -> Done:
    """Says something to the agent who serves, or as that agent to who helps; customers never see it."""
    house, command = doorway.house, agent_command(doorway, agent, conversation_id, data.client_id)
    return done(await whisper(house.log, house.agents, command, data.text))


@get("/api/v1/work/hands", tags=["work"])
async def hands(doorway: Doorway, agent: AgentCaller) -> list[HandUp]:
    """Where the caller could help as a mentor, the hand that has been up longest first."""
    house = doorway.house
    found = await hands_for(house.wellbeing.care, house.agents, agent, house.clock.now())
    return [
        HandUp(
            conversation_id=one.id,
            agent=one.hand.agent,
            at=one.hand.at,
            text=one.hand.text,
            mentor=one.hand.mentor,
            language=one.language,
            market=one.market,
            skill=one.skill,
        )
        for one in found
        if one.hand is not None
    ]


@get("/api/v1/work/wellbeing", tags=["work"])
async def own_wellbeing(doorway: Doorway, agent: AgentCaller) -> OwnWellbeing:
    """Whether the caller recovers now, and when their next break is due."""
    house, now, agent_id = doorway.house, doorway.house.clock.now(), agent.agent.id
    recoveries = house.wellbeing.recoveries
    found = (await recoveries.now(now)).get(agent_id)
    shown = RecoveryShown(found.ended.at, found.until, found.ended.conversation_id, found.reasons) if found else None
    profile = await house.agents.find(agent_id)
    due = await recoveries.next_break(agent_id, profile.market if profile else "", now)
    return OwnWellbeing(shown, BreakShown(due.due_at, due.minutes, due.after_minutes, SNOOZE_MINUTES))


@post("/api/v1/work/recovery/end", tags=["work"])
async def goes_on(doorway: Doorway, agent: AgentCaller) -> OwnWellbeing:
    """The caller goes on before their recovery time is over."""
    await doorway.house.wellbeing.recoveries.go_on(agent, doorway.house.clock.now())
    return await own_wellbeing.fn(doorway, agent)


@get("/api/v1/work/pulse", tags=["work"])
async def pulse(doorway: Doorway, agent: AgentCaller) -> PulseAsked:
    """This week's three questions, and whether the caller has answered."""
    house = doorway.house
    week = week_of(house.clock.now())
    answered = await house.wellbeing.pulses.has_answered(agent.agent.id, week)
    return PulseAsked(week, answered, QUESTIONS, AT_LEAST)


@post("/api/v1/work/pulse", tags=["work"])
async def answers_pulse(data: PulseAnswer, doorway: Doorway, agent: AgentCaller) -> PulseAsked:
    """Answers, once a week; it cannot be taken back, as nobody knows whose it is."""
    house = doorway.house
    profile = await house.agents.find(agent.agent.id)
    team = profile.market if profile else ""
    await answer_pulse(house.wellbeing.pulses, agent, team, data.scores, data.words, house.clock.now())
    return await pulse.fn(doorway, agent)


@get("/api/v1/people/pulse", tags=["people"])
async def pulse_told(doorway: Doorway, agent: AgentCaller) -> PulseTold:
    """How teams answered in the weeks that are over, for leads."""
    house = doorway.house
    found = await told_pulse(house.wellbeing.pulses, agent, house.clock.now())
    weeks = [
        WeekTold(week, [TeamTold(one.team, one.answered, one.means, one.words) for one in teams])
        for week, teams in by_week(found)
    ]
    return PulseTold(QUESTIONS, AT_LEAST, weeks)


handlers = [
    shields,
    raises,
    lowers,
    whispers,
    hands,
    own_wellbeing,
    goes_on,
    pulse,
    answers_pulse,
    pulse_told,
]
