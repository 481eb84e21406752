"""An open request that nothing moves is found, moved, and a lead knows of it."""

from datetime import timedelta

from onhand.application.callers import AgentCaller
from onhand.application.see_promises import see_promises
from onhand.domain.conversation import events as happened
from onhand.domain.conversation.fold import fold
from onhand.domain.conversation.transitions import Status
from onhand.domain.matching.promises import AlarmKind
from onhand.domain.matching.wait_estimate import Wait
from onhand.domain.workforce.profile import Role
from tests.callbacks.world import ANNA, NOON, World


async def test_nothing_is_wrong_with_who_waits_or_has_a_callback_ahead(world: World):
    await world.customer()
    await world.books(await world.customer(), number=4)
    await world.pass_time(minutes=5)
    assert await world.keeping.find_orphans(world.now) == 0


async def test_a_request_that_was_dropped_is_put_back_with_its_place(world: World):
    one = await world.customer()
    world.now += timedelta(minutes=1)
    later = await world.customer()
    ended = happened.Resolved(by=happened.Party.SYSTEM)
    await world.log.append(one, lambda state: [ended], world.now)  # which nothing may do
    await world.pass_time(minutes=2)
    assert await world.keeping.find_orphans(world.now) == 1
    assert await world.keeping.find_orphans(world.now) == 0
    state = await world.state(one)
    assert state.status is Status.WAITING
    assert await world.inbox.positions() == {one: 1, later: 2}
    assert fold(await world.log.all_events(one)) == state
    (alarm,) = await world.promises.alarms(NOON)
    assert (alarm.kind, alarm.conversation_id) == (AlarmKind.ORPHAN, one)
    assert await world.ends() == [("dropped", False, True), (None, False, False), (None, False, False)]


async def test_a_row_that_lost_its_place_in_the_queue_gets_it_back(world: World):
    """What the log says is right, and the row beside it is not: nobody would ever be offered this conversation."""
    one = await world.customer()
    await world.rows(
        "UPDATE conversation SET status = 'open', waiting_since = NULL, "
        "state = (state - 'waiting_since') || '{\"status\": \"open\"}' WHERE id = %s",
        one,
    )
    await world.pass_time(minutes=2)
    assert await world.inbox.positions() == {}
    assert await world.keeping.find_orphans(world.now) == 1
    assert await world.inbox.positions() == {one: 1}
    assert await world.state(one) == fold(await world.log.all_events(one))
    assert await world.ends() == [(None, False, True)]
    assert await world.keeping.find_orphans(world.now) == 0


async def test_a_row_of_which_the_log_knows_nothing_goes(world: World):
    one = await world.customer(asks=False)
    await world.rows(
        "INSERT INTO promise (conversation_id, seq, requested_at, asked_by, market, language) "
        "VALUES (%s, 9, %s, 'customer', '', 'en')",
        one,
        NOON,
    )
    await world.pass_time(minutes=2)
    assert await world.keeping.find_orphans(world.now) == 1
    assert await world.ends() == []


async def test_a_callback_that_did_not_begin_begins_late_and_is_an_alarm(world: World):
    one = await world.customer()
    await world.books(one)
    world.now += timedelta(minutes=32)  # and nothing was swept
    assert await world.keeping.find_orphans(world.now) == 1
    assert (await world.state(one)).status is Status.WAITING
    assert [alarm.kind for alarm in await world.promises.alarms(NOON)] == [AlarmKind.CALLBACK_LATE]


async def test_an_offer_that_ran_out_unnoticed_goes_on(world: World):
    one = await world.customer()
    made = happened.OfferMade(
        offer_id="o", agent=world.agent_command(one).agent, expires_at=NOON + timedelta(seconds=30)
    )
    await world.log.append(one, lambda state: [made], world.now)
    await world.pass_time(minutes=3)
    assert await world.keeping.find_orphans(world.now) == 1
    assert (await world.state(one)).status is Status.WAITING


async def test_a_very_long_wait_is_an_alarm_once(world: World):
    await world.customer()
    await world.pass_time(minutes=31)
    assert await world.keeping.find_orphans(world.now) == 1
    await world.pass_time(minutes=5)
    assert await world.keeping.find_orphans(world.now) == 0


async def test_a_lead_sees_the_rate_with_its_cases_and_the_alarms(world: World):
    for _ in range(3):
        await world.joins(await world.customer())
    await world.carries_on(await world.customer())
    missed = await world.customer()
    await world.books(missed)
    await world.pass_time(minutes=30)
    await world.pass_time(minutes=30)
    ahead = await world.customer()
    await world.books(ahead)
    lead = AgentCaller(ANNA, Role.LEAD, ("en",))
    seen = await see_promises(world.promises, lead, world.now, 7, "Europe/Stockholm")
    assert (seen.cases, seen.rate.value if seen.rate else None) == (4, 0.75)
    assert seen.rate is not None
    assert seen.rate.low < 0.75 < seen.rate.high
    assert [(day.kept.connected, day.kept.withdrawn, day.kept.broken) for day in seen.days] == [(3, 1, 1)]
    assert (seen.now.open, seen.now.callbacks_ahead, seen.now.callbacks_missed) == (2, 1, 1)
    assert [one.conversation_id for one in seen.callbacks] == [missed, ahead]
    assert [alarm.stands for alarm in seen.alarms] == [True]


async def test_what_a_customer_was_told_first_of_the_wait_is_kept(world: World):
    one, other = await world.customer(), await world.customer()
    await world.promises.note_told({one: Wait(1, 0, 60, 2), other: Wait(2, None, None, 0)}, world.now)
    await world.promises.note_told({one: Wait(1, 600, 900, 2)}, world.now)
    told = await world.rows("SELECT told_low_seconds, told_high_seconds FROM promise WHERE told_at IS NOT NULL")
    assert sorted(told, key=str) == [(0, 60), (None, None)]
