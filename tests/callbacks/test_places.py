"""However many book at once, a slot is never promised too often."""

import asyncio
import itertools
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from onhand.adapters.clock import new_id
from onhand.domain.conversation.errors import SlotTaken
from onhand.domain.matching.callbacks import CallbackRules
from onhand.store.batch import Appended
from onhand.store.callbacks import PlaceWanted
from tests.callbacks.world import NOON, World, market, open_world


async def test_many_at_once_get_as_many_places_as_there_are(database_url: str):
    markets = market(CallbackRules(capacity=7))
    async with open_world(database_url, markets) as one, open_world(database_url, markets) as two:
        # In several languages, each with room enough of its own: only the slot's places are to count.
        customers = [await one.customer(language) for _ in range(12) for language in ("en", "sv", "fi")]
        starts_at = (await one.times(customers[0])).slots[0].starts_at

        async def book(number: int, conversation_id: str) -> Appended | SlotTaken:
            world = (one, two)[number % 2]
            try:
                return await world.desk.book(world.command(conversation_id), starts_at, "UTC", "")
            except SlotTaken as taken:
                return taken

        outcomes = await asyncio.gather(*(book(number, c) for number, c in enumerate(customers)))
        booked = [outcome for outcome in outcomes if isinstance(outcome, Appended)]
        assert len(booked) == 7
        states = await one.log.read_many(customers)
        assert sum(state.callback is not None for state in states) == 7
        assert await one.places() == 7


async def test_holds_at_the_same_moment_never_take_a_place_twice(database_url: str):
    """Straight at the database, where nothing before it spreads them out."""
    async with open_world(database_url) as one, open_world(database_url) as two:
        for hour in range(10):
            starts_at = NOON + timedelta(hours=hour)
            wanted = [
                PlaceWanted(new_id(), new_id(), "", f"language {number}", starts_at, capacity=5, capacity_in_language=1)
                for number in range(20)
            ]
            worlds = itertools.cycle((one, two))
            held = await asyncio.gather(*(next(worlds).desk.places.hold(place, NOON) for place in wanted))
            assert sum(held) == 5
        taken = "SELECT count(*), count(DISTINCT (starts_at, place)) FROM callback_place"
        assert await one.rows(taken) == [(50, 50)]


steps = st.lists(st.tuples(st.sampled_from(["sv", "fi"]), st.integers(0, 2), st.booleans()), min_size=1, max_size=12)


async def test_whatever_is_held_and_released_no_slot_and_no_language_has_too_many(world: World):
    cases: list[list[tuple[str, int, bool]]] = []

    @settings(max_examples=15, database=None)
    @given(steps)
    def collect(example: list[tuple[str, int, bool]]) -> None:
        cases.append(example)

    collect()
    for number, case in enumerate(cases):
        await _play(world, f"market {number}", case)


async def _play(world: World, name: str, case: list[tuple[str, int, bool]]) -> None:
    """Holds and releases by turns, and compares with a plain count."""
    held: list[PlaceWanted] = []
    for language, slot, releases in case:
        if releases and held:
            await world.desk.places.release(held.pop(0).id, NOON)
            continue
        starts_at = NOON.replace(hour=13 + slot)
        wanted = PlaceWanted(new_id(), new_id(), name, language, starts_at, capacity=2, capacity_in_language=1)
        there = [one for one in held if one.starts_at == starts_at]
        expected = len(there) < 2 and not any(one.language == language for one in there)
        assert await world.desk.places.hold(wanted, NOON) == expected
        if expected:
            held.append(wanted)


async def test_a_place_that_was_held_and_never_booked_is_free_again(world: World):
    """As when a process dies between the two."""
    one = await world.customer()
    await world.books(one)
    wanted = PlaceWanted(new_id(), one, "", "en", NOON.replace(hour=13), capacity=2, capacity_in_language=2)
    await world.desk.places.hold(wanted, world.now)
    assert await world.places() == 2
    await world.keeping.release_places(world.now)
    assert await world.places() == 2
    await world.pass_time(seconds=31)
    await world.keeping.release_places(world.now)
    assert await world.places() == 1
