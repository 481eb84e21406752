"""A worker's rights: what was decided about them and why, a contest, their own data, and how the program decides."""

from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from litestar import Response, get, post
from msgspec import Struct

from onhand.application.callers import AgentCaller
from onhand.application.contest_decision import ANSWER_CONTESTS, answer_contest, contest_decision
from onhand.domain.conversation.events import Reason
from onhand.domain.matching.policy import DEFAULT
from onhand.domain.matching.waiting import OFFER_LASTS
from onhand.domain.workforce.contests import OFFER, Contest, Outcome
from onhand.domain.workforce.explaining import Topic, how_it_works
from onhand.domain.workforce.pay.rate_card import card_on
from onhand.entrypoints.web.doorway import Doorway
from onhand.entrypoints.web.paging import cursor_of, place_of
from onhand.entrypoints.web.validation import checked_own_id, is_uuid
from onhand.store.rights import LATER

PAGE = 50
PAGE_LIMIT = 200


class DecisionTold(Struct, frozen=True, kw_only=True):
    """A decision about the caller. `kind` is "offer" or one of the record's; `by` is the person who made it, "" for a program.

    `became` is what came of an offer; `contest_id` is that of the caller's own case about it, if there is one.
    """

    kind: str
    about: str
    at: datetime
    reasons: tuple[Reason, ...]
    by: str
    became: str | None = None
    contest_id: str | None = None


class ContestShown(Struct, frozen=True, kw_only=True):
    """A case. An answer is owed until `due_at`."""

    id: str
    worker_id: str
    worker_name: str
    kind: str
    about: str
    decided_at: datetime
    reasons: tuple[Reason, ...]
    text: str
    opened_at: datetime
    due_at: datetime
    answered_at: datetime | None
    answered_by: str
    outcome: Outcome | None
    answer: str


class OwnRights(Struct, frozen=True):
    """Newest first. `next_cursor` leads to older offers; what is on record beside offers stands on the first page."""

    decisions: list[DecisionTold]
    contests: list[ContestShown]
    next_cursor: str | None


class NewContest(Struct, frozen=True):
    """`id` is a UUID of the caller's own; `kind` and `about` as they were told."""

    id: str
    kind: str
    about: str
    text: str


class ContestAnswer(Struct, frozen=True):
    outcome: Outcome
    answer: str


class ContestList(Struct, frozen=True):
    contests: list[ContestShown]
    next_cursor: str | None


class HowSection(Struct, frozen=True):
    """Facts about how the program decides, each a code and its numbers as they are set now."""

    topic: Topic
    facts: tuple[Reason, ...]


@get("/api/v1/work/decisions", tags=["work"])
async def own_decisions(doorway: Doorway, agent: AgentCaller, cursor: str = "", limit: int = PAGE) -> OwnRights:
    """What was decided about the caller, with the reasons, and their own cases."""
    house, agent_id, most = doorway.house, agent.agent.id, max(1, min(limit, PAGE_LIMIT))
    offers = await house.rights.offers_to(agent_id, place_of(cursor, datetime) or LATER, most)
    record = [] if cursor else await house.work_log.decisions_about(agent_id)
    contests = await house.rights.contests(agent_id)
    names = {one.id: one.name for one in await house.agents.find_many(sorted({d.by for d in record if is_uuid(d.by)}))}
    case_of = {(one.contested.kind, one.contested.about): one.id for one in contests}
    told = [
        DecisionTold(
            kind=OFFER,
            about=f"{one.conversation_id}/{one.seq}",
            at=one.at,
            reasons=one.made.reasons,
            by="",
            became=one.became,
            contest_id=case_of.get((OFFER, f"{one.conversation_id}/{one.seq}")),
        )
        for one in offers
    ]
    told += [
        DecisionTold(
            kind=one.kind.value,
            about=one.id,
            at=one.at,
            reasons=one.reasons,
            by=names.get(one.by, one.by),
            contest_id=case_of.get((one.kind.value, one.id)),
        )
        for one in record
    ]
    told.sort(key=lambda one: one.at, reverse=True)
    following = cursor_of(offers[-1].at) if len(offers) == most else None
    return OwnRights(told, [_shown(one) for one in contests], following)


@post("/api/v1/work/contests", tags=["work"])
async def contest(data: NewContest, doorway: Doorway, agent: AgentCaller) -> ContestShown:
    """Opens a case about a decision; sent again, it is the same case."""
    house = doorway.house
    opened = await contest_decision(
        house.rights,
        house.work_log,
        agent,
        checked_own_id(data.id),
        data.kind,
        data.about,
        data.text,
        house.clock.now(),
    )
    return _shown(opened)


@get("/api/v1/people/contests", tags=["people"])
async def contests(doorway: Doorway, agent: AgentCaller, cursor: int = 0, limit: int = PAGE) -> ContestList:
    """Everybody's cases, for leads: open ones first, the longest open before others."""
    agent.check_leads(ANSWER_CONTESTS)
    most, skip = max(1, min(limit, PAGE_LIMIT)), max(0, cursor)
    found = await doorway.house.rights.contests(None, skip, most + 1)
    following = str(skip + most) if len(found) > most else None
    return ContestList([_shown(one) for one in found[:most]], following)


@post("/api/v1/people/contests/{contest_id:uuid}/answer", tags=["people"])
async def answer(contest_id: UUID, data: ContestAnswer, doorway: Doorway, agent: AgentCaller) -> ContestShown:
    """Answers a case, once; not one's own, and not about one's own decision."""
    house = doorway.house
    answered = await answer_contest(house.rights, agent, str(contest_id), data.outcome, data.answer, house.clock.now())
    return _shown(answered)


@get("/api/v1/work/data", tags=["work"])
async def download(doorway: Doorway, agent: AgentCaller) -> Response[bytes]:
    """Everything that is kept about the caller's work, as a JSON file."""
    kept: dict[str, Any] = await doorway.people.own_data.of(agent, doorway.house.clock.now())
    headers = {"Content-Disposition": 'attachment; filename="onhand-my-data.json"'}
    content = msgspec.json.format(msgspec.json.encode(kept))
    return Response(content, media_type="application/json", headers=headers)


@get("/api/v1/work/how-it-works", tags=["work"])
async def explanation(doorway: Doorway, agent: AgentCaller) -> list[HowSection]:
    """How the program decides about workers, from its settings as they are now."""
    house = doorway.house
    profile = await house.agents.find(agent.agent.id)
    market = profile.market if profile else ""
    rules, now = house.pay_markets.of(market).rules, house.clock.now()
    facts = how_it_works(DEFAULT, OFFER_LASTS, house.shift_desk.limits.of(market).limits, card_on(rules, now.date()))
    return [HowSection(topic, some) for topic, some in facts.items()]


def _shown(one: Contest) -> ContestShown:
    return ContestShown(
        id=one.id,
        worker_id=one.worker_id,
        worker_name=one.worker_name,
        kind=one.contested.kind,
        about=one.contested.about,
        decided_at=one.contested.at,
        reasons=one.contested.reasons,
        text=one.text,
        opened_at=one.opened_at,
        due_at=one.due_at,
        answered_at=one.answered_at,
        answered_by=one.answered_by_name,
        outcome=one.outcome,
        answer=one.answer,
    )


handlers = [own_decisions, contest, contests, answer, download, explanation]
