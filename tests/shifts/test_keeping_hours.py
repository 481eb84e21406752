"""Hours allowed are kept while somebody works, on the real database."""

import dataclasses

from msgspec.structs import replace

from onhand.adapters.clock import new_id
from onhand.application.keep_hours import KeepHours
from onhand.application.set_presence import PresenceChanges
from onhand.domain.workforce.decisions import DecisionKind
from onhand.domain.workforce.profile import Presence
from onhand.domain.workforce.shifts.limits import LimitsByMarket
from onhand.domain.workforce.work_log import OfflineCause, WentOffline
from onhand.store.inbox import Inbox
from onhand.store.log import ConversationLog
from onhand.store.pool import open_pool
from onhand.store.queries import Queries
from tests.shifts.plan import Plan, at


async def test_offers_end_before_the_limit_and_at_it_the_agent_is_offline_and_told_why(
    plan: Plan, database_url: str
) -> None:
    mina, leo = await plan.person("Mina"), await plan.person("Leo")
    async with open_pool(database_url) as pool, ConversationLog(pool, origin="test") as log:
        presence = PresenceChanges(log, Inbox(Queries(pool)), plan.desk.agents, new_id)
        hours = KeepHours(plan.desk, presence, new_id)
        await presence.choose(mina.agent.id, Presence.ONLINE, "SE", at(8))
        assert await hours.look(at(17)) == 0
        known = await hours.limits_of([mina.agent.id, leo.agent.id], at(17))
        assert {one: limit.ends_at for one, limit in known.items()} == {mina.agent.id: at(18)}
        assert await hours.look(at(18)) == 1
        assert await hours.look(at(18.1)) == 0
    profile = await plan.desk.profile(mina.agent.id)
    assert (profile.presence, profile.accepting, profile.offline_cause) == (
        Presence.OFFLINE,
        False,
        OfflineCause.LIMIT,
    )
    last = (await plan.desk.work_log.between([mina.agent.id]))[-1].work
    assert last == WentOffline(cause=OfflineCause.LIMIT)
    (decision,) = await plan.desk.work_log.decisions_about(mina.agent.id)
    assert (decision.kind, decision.reasons[0].code, decision.reasons[0].params) == (
        DecisionKind.LIMIT_REACHED,
        "reached_hours_a_day",
        {"hours": "10"},
    )


async def test_a_market_has_limits_of_its_own(plan: Plan, database_url: str) -> None:
    sweden = plan.desk.limits.of("SE")
    short = replace(sweden, limits=replace(sweden.limits, hours_a_day=2))
    desk = dataclasses.replace(plan.desk, limits=LimitsByMarket({**plan.desk.limits.markets, "SE": short}))
    mina, leo = await plan.person("Mina"), await plan.person("Leo")
    async with open_pool(database_url) as pool, ConversationLog(pool, origin="test") as log:
        presence = PresenceChanges(log, Inbox(Queries(pool)), desk.agents, new_id)
        hours = KeepHours(desk, presence, new_id)
        await presence.choose(mina.agent.id, Presence.ONLINE, "SE", at(8))
        await presence.choose(leo.agent.id, Presence.ONLINE, "DE", at(8))
        assert await hours.look(at(10)) == 1
    assert (await desk.profile(mina.agent.id)).presence is Presence.OFFLINE
    assert (await desk.profile(leo.agent.id)).presence is Presence.ONLINE
