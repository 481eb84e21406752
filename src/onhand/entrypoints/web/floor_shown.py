"""How the floor is shown to leads (docs/floor.md)."""

from datetime import datetime

import msgspec
from msgspec import Struct

from onhand.application.see_floor import AgentSeen, FloorNow
from onhand.domain.conversation.events import Party, Priority
from onhand.domain.conversation.state import Conversation
from onhand.domain.matching.able import WaitingClass
from onhand.domain.matching.eligibility import Obstacle
from onhand.domain.workforce.profile import Presence, Role
from onhand.domain.workforce.work_log import OfflineCause
from onhand.store.floor import PeopleNow

CLASSES_MOST = 60


class FloorClass(Struct, frozen=True, kw_only=True):
    """Everybody who waits for the same. `oldest_since`: the longest wait, that of `oldest_id`; `target_seconds`: after which somebody should be there,
    which `late` of them have passed. `speakers`, `able`, `free`: of those who take offers now, who speak the language, could be asked for the oldest, and
    have room too. With nobody able, `obstacles` counts why.
    """

    priority: Priority
    language: str
    skill: str
    market: str
    for_leads: bool
    waiting: int
    offered: int
    late: int
    oldest_id: str
    oldest_since: datetime
    target_seconds: float
    speakers: int
    able: int
    free: int
    obstacles: dict[Obstacle, int]


class FloorAlarm(Struct, frozen=True, kw_only=True):
    """What needs a lead. `kind` is one of the promises' alarms, or `promise_at_risk` (by `until` nobody may have come), `matcher_silent`, `nobody_online`,
    `nobody_speaks` (of a language), `nobody_able`; `conversation_id` is the oldest that it concerns.
    """

    kind: str
    since: datetime | None = None
    until: datetime | None = None
    waiting: int = 0
    conversation_id: str = ""
    language: str = ""
    skill: str = ""
    market: str = ""
    obstacles: dict[Obstacle, int] = msgspec.field(default_factory=dict[Obstacle, int])


class FloorShown(Struct, frozen=True):
    """The floor as of `as_of`; alarms and classes with what needs a lead most in front, of `classes_in_all` the first 60. `waiting`: how many customers do."""

    as_of: datetime
    people: PeopleNow
    waiting: int
    classes_in_all: int
    alarms: list[FloorAlarm]
    classes: list[FloorClass]


class InHand(Struct, frozen=True):
    """A conversation that an agent holds, is offered, or wraps up; `how` says which. `customer_waits_since`: their last words have no answer."""

    conversation_id: str
    how: str
    customer: str
    language: str
    epoch: int
    customer_waits_since: datetime | None


class FloorAgent(Struct, frozen=True, kw_only=True):
    """An agent as they stand. `seen_at`: when their program was last heard of; `hours_end_at`: until when they may work."""

    id: str
    name: str
    role: Role
    languages: tuple[str, ...]
    market: str
    presence: Presence
    presence_since: datetime | None
    offline_cause: OfflineCause | None
    accepting: bool
    seen_at: datetime | None
    load: int
    capacity: int
    wraps_up: bool
    hard_in_a_row: int
    hours_end_at: datetime | None
    recovering_until: datetime | None
    has: list[InHand]


class FloorAgents(Struct, frozen=True):
    agents: list[FloorAgent]
    next_cursor: str | None


def shown_floor(floor: FloorNow) -> FloorShown:
    alarms = [
        *(
            FloorAlarm(kind=one.kind.value, since=one.at, waiting=1, conversation_id=one.conversation_id)
            for one in floor.standing
        ),
        *(
            FloorAlarm(
                kind="promise_at_risk",
                until=one.ends_at,
                waiting=1,
                conversation_id=one.conversation_id,
                language=one.language,
            )
            for one in floor.at_risk
        ),
        *(
            FloorAlarm(
                kind=one.kind.value,
                since=one.since,
                waiting=one.waiting,
                conversation_id=one.conversation_id,
                language=one.language,
                skill=one.skill,
                market=one.market,
                obstacles=dict(one.obstacles),
            )
            for one in floor.found
        ),
    ]
    waiting = sum(one.waiting for one in floor.classes)
    classes = [_class(one) for one in floor.classes[:CLASSES_MOST]]
    return FloorShown(floor.as_of, floor.people, waiting, len(floor.classes), alarms, classes)


def _class(one: WaitingClass) -> FloorClass:
    oldest = one.oldest
    return FloorClass(
        priority=oldest.priority,
        language=oldest.language,
        skill=oldest.skill,
        market=oldest.market,
        for_leads=oldest.for_leads,
        waiting=one.waiting,
        offered=one.offered,
        late=one.late,
        oldest_id=oldest.conversation_id,
        oldest_since=oldest.since,
        target_seconds=oldest.target_seconds,
        speakers=one.speakers,
        able=one.able,
        free=one.free,
        obstacles=dict(one.obstacles),
    )


def shown_agent(seen: AgentSeen) -> FloorAgent:
    one = seen.agent
    return FloorAgent(
        id=one.id,
        name=one.name,
        role=one.role,
        languages=one.languages,
        market=one.market,
        presence=one.presence,
        presence_since=one.presence_since,
        offline_cause=one.offline_cause,
        accepting=one.accepting,
        seen_at=one.seen_at,
        load=one.load,
        capacity=one.capacity,
        wraps_up=one.wraps_up,
        hard_in_a_row=seen.hard_in_a_row,
        hours_end_at=seen.ends_at,
        recovering_until=seen.recovering_until,
        has=[_in_hand(state, one.id) for state in seen.has],
    )


def _in_hand(state: Conversation, agent_id: str) -> InHand:
    holds = state.agent is not None and state.agent.id == agent_id
    asked = state.offer is not None and state.offer.agent.id == agent_id
    last = state.last if holds and state.last and state.last.author is Party.CUSTOMER else None
    return InHand(
        conversation_id=state.id,
        how="held" if holds else "offered" if asked else "wrapping_up",
        customer=state.customer.name if state.customer else "",
        language=state.language,
        epoch=state.epoch,
        customer_waits_since=last.at if last else None,
    )
