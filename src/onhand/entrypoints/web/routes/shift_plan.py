"""The plan of shifts, for leads: put up by hand or from CSV, and who claimed what."""

from datetime import datetime, timedelta
from uuid import UUID

from litestar import delete, get, post
from msgspec import Struct

from onhand.application.callers import AgentCaller
from onhand.application.plan_shifts import PLAN_SHIFTS, cancel_shift, put_shifts, read_plan
from onhand.domain.understanding.languages import LANGUAGES
from onhand.domain.workforce.shifts.shift import ClaimState, Shift
from onhand.entrypoints.web.doorway import Doorway
from onhand.entrypoints.web.errors import InvalidRequest
from onhand.entrypoints.web.paging import cursor_of, place_of
from onhand.entrypoints.web.routes.practice import SKILLS
from onhand.store.shifts import Claimed

LONGEST_PLAN = timedelta(days=15)
PAGE_LIMIT = 500


class ClaimedBy(Struct, frozen=True):
    """Who claimed a place, and where that stands. `answer` is what they said when they were asked why they did not come."""

    agent_id: str
    name: str
    state: ClaimState
    answer: str


class PlannedShift(Struct, frozen=True, kw_only=True):
    id: str
    market: str
    language: str
    skill: str
    starts_at: datetime
    ends_at: datetime
    wanted: int
    claimed: int
    bonus_percent: int
    called: datetime | None
    claims: list[ClaimedBy]


class ShiftPlan(Struct, frozen=True):
    """A page of the plan, and what a shift may ask for."""

    shifts: list[PlannedShift]
    next_cursor: str | None
    languages: tuple[str, ...]
    skills: tuple[str, ...]


class NewShift(Struct, frozen=True, kw_only=True):
    """`starts_at` and `ends_at` at the full or half hour, with their zone; one for the same time and people is changed."""

    language: str
    starts_at: datetime
    ends_at: datetime
    wanted: int
    market: str = ""
    skill: str = ""
    bonus_percent: int = 0


class PlanTable(Struct, frozen=True):
    """A CSV table with the columns language, starts_at, ends_at, wanted, and market, skill, bonus_percent where they matter."""

    csv: str


class PlanKept(Struct, frozen=True):
    shifts: int


@get("/api/v1/floor/shifts", tags=["floor"])
async def shift_plan(
    doorway: Doorway,
    agent: AgentCaller,
    since: datetime,
    until: datetime,
    market: str = "",
    skill: str = "",
    cursor: str = "",
    limit: int = PAGE_LIMIT,
) -> ShiftPlan:
    """Shifts that lie in a time of at most 15 days, in order."""
    agent.check_leads(PLAN_SHIFTS)
    if since.tzinfo is None or until.tzinfo is None or not timedelta() < until - since <= LONGEST_PLAN:
        raise InvalidRequest("'since' and 'until' are times with their zone, at most 15 days apart.")
    most = max(1, min(limit, PAGE_LIMIT))
    shifts = doorway.house.shift_desk.shifts
    found = await shifts.between(
        since, until, market=market, skill=skill, after=place_of(cursor, tuple[datetime, str]), limit=most + 1
    )
    page = found[:most]
    by_shift: dict[str, list[Claimed]] = {}
    for one in await shifts.claims_in([shift.id for shift in page]):
        by_shift.setdefault(one.shift_id, []).append(one)
    following = cursor_of((page[-1].starts_at, page[-1].id)) if len(found) > most else None
    return ShiftPlan([_planned(shift, by_shift.get(shift.id, [])) for shift in page], following, LANGUAGES, SKILLS)


@post("/api/v1/floor/shifts", tags=["floor"])
async def plan_shift(data: NewShift, doorway: Doorway, agent: AgentCaller) -> PlanKept:
    """Puts one shift up."""
    house = doorway.house
    shift = Shift(
        id=house.new_id(),
        market=data.market.strip(),
        language=data.language.strip(),
        skill=data.skill.strip(),
        starts_at=data.starts_at,
        ends_at=data.ends_at,
        wanted=data.wanted,
        bonus_percent=data.bonus_percent,
    )
    await put_shifts(house.shift_desk.shifts, agent, [shift], house.clock.now())
    return PlanKept(1)


@post("/api/v1/floor/shifts/table", tags=["floor"])
async def plan_table(data: PlanTable, doorway: Doorway, agent: AgentCaller) -> PlanKept:
    """Puts a CSV table of shifts up: all of it, or nothing, with each line that cannot be used named."""
    agent.check_leads(PLAN_SHIFTS)
    house = doorway.house
    plan = read_plan(data.csv, house.shift_desk.limits, house.new_id)
    await put_shifts(house.shift_desk.shifts, agent, plan, house.clock.now())
    return PlanKept(len(plan))


@delete("/api/v1/floor/shifts/{shift_id:uuid}", tags=["floor"])
async def take_shift_back(shift_id: UUID, doorway: Doorway, agent: AgentCaller) -> None:
    """Takes a shift back; who claimed it reads so."""
    await cancel_shift(doorway.house.shift_desk.shifts, agent, str(shift_id), doorway.house.clock.now())


def _planned(shift: Shift, claims: list[Claimed]) -> PlannedShift:
    return PlannedShift(
        id=shift.id,
        market=shift.market,
        language=shift.language,
        skill=shift.skill,
        starts_at=shift.starts_at,
        ends_at=shift.ends_at,
        wanted=shift.wanted,
        claimed=shift.claimed,
        bonus_percent=shift.bonus_percent,
        called=shift.jump_on_at,
        claims=[ClaimedBy(one.agent_id, one.agent_name, one.state, one.answer) for one in claims],
    )


handlers = [shift_plan, plan_shift, plan_table, take_shift_back]
