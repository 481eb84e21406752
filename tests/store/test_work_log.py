"""The work log, certifications and decisions about workers, on the real database."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
import pytest_asyncio
from msgspec.structs import replace

from onhand.domain.conversation.events import Reason
from onhand.domain.matching.certified import level_in
from onhand.domain.workforce.certification import Certification
from onhand.domain.workforce.decisions import DecidedByNobody, DecisionKind, WorkerDecision
from onhand.domain.workforce.work_log import AcceptingChanged, ShiftWorked, WentOffline, WentOnline, Worked
from onhand.store.agents import Agents
from onhand.store.pool import open_pool
from onhand.store.queries import Queries
from onhand.store.work_log import WorkLog
from tests.people import somebody

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest_asyncio.fixture
async def queries(database_url: str) -> AsyncIterator[Queries]:
    async with open_pool(database_url) as pool:
        yield Queries(pool)


async def test_what_was_written_twice_happened_once_and_comes_back_in_order(queries: Queries) -> None:
    log, mina = WorkLog(queries), str(uuid4())
    online = Worked(str(uuid4()), mina, NOON, WentOnline(market="SE"))
    shift = ShiftWorked(shift_id="s1", bonus_percent=20, started_at=NOON, ended_at=NOON + timedelta(hours=1))
    later = [
        Worked(str(uuid4()), mina, NOON + timedelta(minutes=1), AcceptingChanged(accepting=True)),
        Worked(str(uuid4()), mina, NOON + timedelta(hours=1), shift),
        Worked(str(uuid4()), mina, NOON + timedelta(hours=2), WentOffline()),
    ]
    for one in [*reversed(later), online, online]:
        await log.write(one)
    assert await log.between([mina]) == [online, *later]
    assert await log.between([mina], NOON + timedelta(hours=1), NOON + timedelta(hours=2)) == [later[1]]
    assert await log.between([str(uuid4())]) == []


async def test_a_certification_covers_its_skill_language_and_market_until_it_is_withdrawn(queries: Queries) -> None:
    profile = somebody("mina")
    agent_id, log = await Agents(queries).add(profile, "hash"), WorkLog(queries)
    payments = Certification(
        skill="payments", language="sv", level=1, granted_by="lead", granted_at=NOON, reason="quiz"
    )
    await log.certify(str(uuid4()), agent_id, payments)
    await log.certify(str(uuid4()), agent_id, replace(payments, level=2))
    held = (await log.certifications([agent_id]))[agent_id]
    assert level_in(held, "payments", "sv", "SE") == 2
    assert level_in(held, "payments", "en", "SE") == 0
    await log.withdraw_certification(agent_id, payments, "lead", NOON)
    assert level_in((await log.certifications([agent_id]))[agent_id], "payments", "sv", "SE") == 0


async def test_a_decision_is_kept_with_its_reasons_and_some_only_people_make(queries: Queries) -> None:
    log, worker = WorkLog(queries), str(uuid4())
    paused = WorkerDecision(
        id=str(uuid4()), worker_id=worker, at=NOON, kind=DecisionKind.OFFERS_PAUSED, reasons=(Reason("no_answer"),)
    )
    await log.decide(paused)
    await log.decide(paused)
    assert await log.decisions_about(worker) == [paused]
    with pytest.raises(DecidedByNobody):
        WorkerDecision(id="1", worker_id=worker, at=NOON, kind=DecisionKind.SUSPENDED, reasons=())


async def test_a_new_agent_is_certified_in_their_languages_and_no_more_in_those_that_they_lost(
    queries: Queries,
) -> None:
    agents = Agents(queries)
    polyglot = replace(somebody("polyglot"), languages=("sv", "en"))
    agent_id = await agents.add(polyglot, "hash", certified_by="operator")
    found = await agents.find(agent_id)
    assert found is not None
    assert {(one.skill, one.language, one.market) for one in found.certifications} == {("", "sv", ""), ("", "en", "")}

    await agents.add(replace(polyglot, languages=("en", "fi")), "hash", certified_by="operator")
    found = await agents.find(agent_id)
    assert found is not None
    assert [found.level_in("returns", language, "SE") for language in ("sv", "en", "fi")] == [0, 2, 2]
