"""An agent's shifts: what is claimed, what is open and for whom, and what colleagues would pass on."""

from datetime import datetime
from uuid import UUID

from litestar import get, post
from msgspec import Struct

from onhand.application.callers import AgentCaller
from onhand.application.claim_shift import claim_shift, give_back, offer_swap, take_swap
from onhand.application.look_after_shifts import answer_absence
from onhand.application.see_shifts import see_shifts
from onhand.domain.conversation.events import Reason
from onhand.domain.workforce.shifts.shift import Claim, ClaimState, Shift
from onhand.entrypoints.web.doorway import Doorway
from onhand.entrypoints.web.errors import InvalidRequest
from onhand.entrypoints.web.validation import checked_own_id


class ShiftShown(Struct, frozen=True, kw_only=True):
    """A shift with places left. `refusal` says why the agent cannot claim it, null when they can; `called` is when colleagues were called for it."""

    id: str
    market: str
    language: str
    skill: str
    starts_at: datetime
    ends_at: datetime
    places: int
    bonus_percent: int
    called: datetime | None
    refusal: Reason | None


class ClaimShown(Struct, frozen=True, kw_only=True):
    """A place in a shift: one's own, or one that a colleague would pass on. `offered_to` is "" for everybody, null for nobody."""

    id: str
    shift_id: str
    market: str
    language: str
    skill: str
    starts_at: datetime
    ends_at: datetime
    bonus_percent: int
    state: ClaimState
    answer: str
    offered_to: str | None
    refusal: Reason | None = None


class OwnShifts(Struct, frozen=True):
    """`open` lies in the next 14 days: those that the agent may claim or could with more hours, soonest first."""

    claimed: list[ClaimShown]
    open: list[ShiftShown]
    swaps: list[ClaimShown]


class NewClaim(Struct, frozen=True):
    """`id` is a UUID of the caller's own, so that a claim sent twice is one."""

    id: str


class SwapOffer(Struct, frozen=True):
    """`to_agent_id`: a colleague, "" for everybody, null to take the offer back."""

    to_agent_id: str | None


class AbsenceAnswer(Struct, frozen=True):
    text: str


@get("/api/v1/work/shifts", tags=["work"])
async def own_shifts(doorway: Doorway, agent: AgentCaller) -> OwnShifts:
    """The caller's claims of the last week and from now on, open shifts of the next 14 days, and places that colleagues would pass on."""
    seen = await see_shifts(doorway.house.shift_desk, agent, doorway.house.clock.now())
    return OwnShifts(
        [_claim(one) for one in seen.claimed],
        [_open(one, refusal) for one, refusal in seen.open],
        [_claim(one, refusal) for one, refusal in seen.swaps],
    )


@post("/api/v1/work/shifts/{shift_id:uuid}/claims", tags=["work"])
async def claim(shift_id: UUID, data: NewClaim, doorway: Doorway, agent: AgentCaller) -> ClaimShown:
    """Claims a place. 409 `shift_refused` with the reason's code."""
    house = doorway.house
    return _claim(await claim_shift(house.shift_desk, agent, str(shift_id), checked_own_id(data.id), house.clock.now()))


@post("/api/v1/work/claims/{claim_id:uuid}/give-back", tags=["work"], status_code=204)
async def give_place_back(claim_id: UUID, doorway: Doorway, agent: AgentCaller) -> None:
    """Gives a place back; it costs nothing."""
    await give_back(doorway.house.shift_desk, agent, str(claim_id), doorway.house.clock.now())


@post("/api/v1/work/claims/{claim_id:uuid}/swap", tags=["work"], status_code=204)
async def offer_place(claim_id: UUID, data: SwapOffer, doorway: Doorway, agent: AgentCaller) -> None:
    """Offers a place to a colleague, to everybody, or to nobody any more."""
    await offer_swap(doorway.house.shift_desk, agent, str(claim_id), data.to_agent_id)


@post("/api/v1/work/claims/{claim_id:uuid}/take", tags=["work"])
async def take_place(claim_id: UUID, data: NewClaim, doorway: Doorway, agent: AgentCaller) -> ClaimShown:
    """Takes a place that a colleague offers."""
    house = doorway.house
    return _claim(await take_swap(house.shift_desk, agent, str(claim_id), checked_own_id(data.id), house.clock.now()))


@post("/api/v1/work/claims/{claim_id:uuid}/answer", tags=["work"], status_code=204)
async def say_why(claim_id: UUID, data: AbsenceAnswer, doorway: Doorway, agent: AgentCaller) -> None:
    """Says why the caller did not come to a shift, having been asked."""
    if not data.text.strip():
        raise InvalidRequest("'text' is empty: say in your own words what happened.")
    await answer_absence(doorway.house.shift_desk, agent, str(claim_id), data.text, doorway.house.clock.now())


def _open(shift: Shift, refusal: Reason | None) -> ShiftShown:
    return ShiftShown(
        id=shift.id,
        market=shift.market,
        language=shift.language,
        skill=shift.skill,
        starts_at=shift.starts_at,
        ends_at=shift.ends_at,
        places=shift.places,
        bonus_percent=shift.bonus_percent,
        called=shift.jump_on_at,
        refusal=refusal,
    )


def _claim(claim: Claim, refusal: Reason | None = None) -> ClaimShown:
    shift = claim.shift
    return ClaimShown(
        id=claim.id,
        shift_id=shift.id,
        market=shift.market,
        language=shift.language,
        skill=shift.skill,
        starts_at=shift.starts_at,
        ends_at=shift.ends_at,
        bonus_percent=claim.bonus_percent,
        state=claim.state,
        answer=claim.answer,
        offered_to=claim.offered_to,
        refusal=refusal,
    )


handlers = [own_shifts, claim, give_place_back, offer_place, take_place, say_why]
