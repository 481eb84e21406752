"""A callback is promised, kept, moved, missed; and the request for a person stays open until somebody is there."""

from datetime import timedelta

import pytest

from onhand.application.resolve_conversation import resolve_idle
from onhand.domain.conversation.errors import InvalidCommand, NotPossibleNow, NotTheHolder, SlotTaken
from onhand.domain.conversation.events import Priority
from onhand.domain.conversation.transitions import Status
from onhand.domain.matching.opening_hours import OpeningHours, time_range
from tests.callbacks.world import NOON, World, market, open_world


async def test_who_books_a_callback_is_with_the_assistant_and_the_request_stays_open(world: World):
    one = await world.customer()
    await world.books(one)
    state = await world.state(one)
    assert state.status is Status.OPEN
    assert state.callback is not None
    assert state.callback.starts_at == NOON + timedelta(minutes=30)
    assert state.callback.zone == "Asia/Tokyo"
    assert await world.ends() == [(None, False, False)]


async def test_booking_is_a_request_for_a_person_where_there_was_none(world: World):
    one = await world.customer(asks=False)
    await world.books(one)
    assert (await world.kinds(one))[-2:] == ["handoff_requested", "callback_booked"]


async def test_at_its_time_it_goes_to_the_front_of_the_queue(world: World):
    early = await world.customer()
    one = await world.customer()
    await world.books(one)
    await world.pass_time(minutes=29)
    assert (await world.state(one)).status is Status.OPEN
    await world.pass_time(minutes=1)
    state = await world.state(one)
    assert (state.status, state.priority) == (Status.WAITING, Priority.PROMISED)
    assert await world.inbox.positions() == {one: 1, early: 2}


async def test_it_is_kept_when_somebody_joins_within_its_slot(world: World):
    one = await world.customer()
    await world.books(one)
    await world.pass_time(minutes=35)
    await world.joins(one)
    await world.pass_time(minutes=60)
    assert await world.ends() == [("called_back", False, False)]
    assert "callback_missed" not in await world.kinds(one)


async def test_one_that_nobody_came_to_is_told_with_another_time_and_stays_at_the_front(world: World):
    one = await world.customer()
    await world.books(one)
    await world.pass_time(minutes=30)
    await world.pass_time(minutes=30)
    last = (await world.log.all_events(one))[-1].event
    assert last.kind == "callback_missed"
    assert last.proposed_at == NOON + timedelta(minutes=90)  # pyright: ignore
    assert await world.inbox.positions() == {one: 1}
    assert [alarm.kind for alarm in await world.promises.alarms(NOON)] == ["callback_missed"]
    assert (await world.promises.alarms(NOON))[0].stands
    await world.joins(one)
    assert await world.ends() == [("called_back", True, False)]
    assert not (await world.promises.alarms(NOON))[0].stands
    days = await world.promises.days(NOON - timedelta(days=1), "UTC")
    assert [(day.kept, day.broken) for day in days] == [(0, 1)]


async def test_who_comes_a_moment_after_the_slot_is_late_even_before_the_sweep_notices(world: World):
    one = await world.customer()
    await world.books(one)
    await world.pass_time(minutes=30)
    world.now += timedelta(minutes=31)
    await world.joins(one)
    assert await world.ends() == [("called_back", True, False)]


async def test_a_missed_one_may_be_moved_and_is_kept_then_and_counts_as_broken_all_the_same(world: World):
    one = await world.customer()
    await world.books(one)
    await world.pass_time(minutes=30)
    await world.pass_time(minutes=30)
    await world.books(one)
    state = await world.state(one)
    assert (state.status, state.priority) == (Status.OPEN, Priority.NORMAL)
    await world.pass_time(minutes=30)
    await world.joins(one)
    assert await world.ends() == [("called_back", True, False)]


async def test_moving_it_frees_the_place_that_it_had(world: World):
    one = await world.customer()
    await world.books(one)
    await world.books(one, number=3)
    assert await world.places() == 1
    assert (await world.kinds(one))[-1] == "callback_rescheduled"


async def test_cancelling_it_withdraws_the_request(world: World):
    one = await world.customer()
    await world.books(one)
    await world.desk.cancel(world.command(one))
    assert await world.ends() == [("withdrawn", False, False)]
    assert await world.places() == 0
    await world.pass_time(hours=2)
    assert (await world.state(one)).status is Status.OPEN


async def test_who_asks_for_a_person_at_once_keeps_the_callback(world: World):
    one = await world.customer()
    await world.books(one)
    await world.asks(one)
    state = await world.state(one)
    assert state.status is Status.WAITING
    assert state.callback is not None
    await world.carries_on(one)
    state = await world.state(one)
    assert state.status is Status.OPEN
    assert state.callback is not None
    assert await world.ends() == [(None, False, False)]
    await world.asks(one)
    await world.pass_time(minutes=30)
    assert (await world.state(one)).priority is Priority.PROMISED


async def test_whom_a_person_met_before_needs_no_callback_any_more(world: World):
    one = await world.customer()
    await world.books(one)
    await world.asks(one)
    state = await world.joins(one)
    assert state.callback is None
    assert await world.ends() == [("connected", False, False)]
    with pytest.raises(NotPossibleNow):
        await world.books(one)


async def test_a_conversation_with_a_callback_ahead_does_not_fall_asleep(world: World):
    one, other = await world.customer(asks=False), await world.customer(asks=False)
    for conversation_id in (one, other):
        await world.writes(conversation_id, "My lamp is broken.")
    await world.books(one)
    assert await world.inbox.idle_open(NOON + timedelta(days=3)) == [other]
    ended = await resolve_idle(world.log, NOON + timedelta(days=3), one, NOON + timedelta(days=2))
    assert not ended.records


async def test_they_are_reminded_once_and_not_of_what_they_booked_just_now(world: World):
    one, other = await world.customer(), await world.customer()
    await world.books(one, number=1)  # at 13:00
    await world.pass_time(minutes=45)
    await world.books(other, number=0)
    await world.pass_time(minutes=2)
    await world.pass_time(minutes=2)
    assert (await world.kinds(one)).count("callback_reminded") == 1
    assert "callback_reminded" not in await world.kinds(other)


async def test_a_slot_takes_no_more_than_its_places(world: World):
    customers = [await world.customer() for _ in range(3)]
    first = (await world.times(customers[0])).slots[0]
    for one in customers[:2]:
        await world.desk.book(world.command(one), first.starts_at, "UTC", "")
    assert first not in (await world.times(customers[2])).slots
    with pytest.raises(SlotTaken):
        await world.desk.book(world.command(customers[2]), first.starts_at, "UTC", "")


async def test_a_booking_that_is_sent_again_is_the_same_booking(world: World):
    one = await world.customer()
    slot = (await world.times(one)).slots[0]
    command = world.command(one, "same")
    booked = await world.desk.book(command, slot.starts_at, "UTC", "")
    again = await world.desk.book(command, slot.starts_at, "UTC", "")
    assert again.repeated
    assert again.seq == booked.seq
    assert await world.places() == 1


async def test_there_are_no_times_while_nobody_is_there(database_url: str):
    mornings = OpeningHours(market().of("").hours.zone, ((time_range("09:00-11:00"),),) * 7)
    async with open_world(database_url, market(hours=mornings)) as world:
        times = await world.times(await world.customer())
        assert not times.is_open
        assert times.opens_at == NOON + timedelta(hours=21)
        assert [slot.starts_at.hour for slot in times.slots] == [9, 9, 10, 10]


async def test_no_time_is_promised_in_a_language_that_nobody_is_certified_for(world: World):
    one, other = await world.customer("sv"), await world.customer("fi")
    await world.rows(
        "INSERT INTO agent (id, name, email, password_hash, role, languages, capacity) "
        "VALUES ('00000000-0000-4000-8000-00000000000a', 'Anna', 'a@b.example', '', 'agent', '{sv}', 3)"
    )
    await world.rows(
        "INSERT INTO certification (id, agent_id, language, granted_by, granted_at, reason) "
        "VALUES (gen_random_uuid(), '00000000-0000-4000-8000-00000000000a', 'sv', 'test', now(), 'test')"
    )
    assert (await world.times(one)).slots
    assert not (await world.times(other)).slots
    await world.books(one)  # Anna's only place at that time
    third = await world.customer("sv")
    assert (await world.times(third)).slots[0].starts_at == NOON + timedelta(minutes=60)


async def test_the_agent_sees_the_number_and_says_that_they_called(world: World):
    one = await world.customer()
    with pytest.raises(InvalidCommand):
        await world.books(one, phone="call me maybe")
    await world.books(one, phone="+46 70 123 45 67")
    await world.pass_time(minutes=30)
    with pytest.raises(NotTheHolder):
        await world.desk.called(world.agent_command(one))
    await world.joins(one)
    await world.desk.called(world.agent_command(one))
    await world.desk.called(world.agent_command(one))
    assert (await world.kinds(one)).count("callback_called") == 1
