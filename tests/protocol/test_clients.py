"""The clients of the command line keep to what the server asks of them."""

import asyncio
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onhand.entrypoints.cli.clients.customer import CustomerClient
from onhand.entrypoints.cli.clients.outbox import Entry, Outbox
from onhand.entrypoints.cli.clients.pace import LONGEST_SECONDS, Backoff
from onhand.entrypoints.cli.clients.server import Server
from onhand.entrypoints.cli.clients.wire import Ack, Problem, Refused
from tests.protocol.conftest import World


async def test_messages_that_have_to_wait_keep_their_order(world: World) -> None:
    async with Server.at(world.stack.web_url) as server:
        customer = await CustomerClient.start(server)
        texts = [f"message {number}" for number in range(24)]  # more than are let in at once
        acks = await asyncio.gather(*(customer.write(text) for text in texts))
        await customer.transcript.until(lambda event: event.seq >= acks[-1].seq)
        written = [event.data["text"] for event in customer.transcript.events if event.kind == "customer_wrote"]
        assert written == texts
        assert customer.transcript.violations == []
        await customer.close()


async def test_what_the_server_refuses_for_good_is_told_once(world: World) -> None:
    async with Server.at(world.stack.web_url) as server:
        customer = await CustomerClient.start(server)
        with pytest.raises(Refused) as refusal:
            await customer.write("x" * 4_001)
        assert refusal.value.code == "message_too_long"
        assert (await customer.write("shorter")).seq == 2
        customer.token = "forged"
        customer.line.cut()
        with pytest.raises(Refused) as refusal:
            await customer.write("nobody knows me any more")
        assert refusal.value.code == "unauthenticated"
        await customer.close()


@given(st.integers(0, 20), st.integers(), st.none() | st.floats(0, 100))
def test_nobody_tries_again_before_the_server_said(failures: int, seed: int, asked: float | None) -> None:
    problem = Problem("too_many_requests", retry_after_seconds=asked)
    pause = Backoff(Random(seed), failures).next_seconds(problem)
    assert (asked or 0) < pause <= (asked or 0) + LONGEST_SECONDS


@given(st.lists(st.tuples(st.sampled_from("abc"), st.booleans()), max_size=30))
def test_commands_of_one_lane_go_one_at_a_time_and_in_order(steps: list[tuple[str, bool]]) -> None:
    """Each step adds a command to a lane, or answers the lane's first."""
    outbox = Outbox()
    waiting: dict[str, list[Entry]] = {lane: [] for lane in "abc"}
    for number, (lane, adds) in enumerate(steps):
        queue = waiting[lane]
        if adds:
            entry = Entry(str(number), lane, "", asyncio.Future[Ack](loop=asyncio.new_event_loop()))
            entry.outcome.get_loop().close()
            assert outbox.add(entry) is (entry if not queue else None)
            queue.append(entry)
        elif queue:
            answered = queue.pop(0)
            assert outbox.take_out(answered) is (queue[0] if queue else None)
        assert {entry.id for entry in outbox.first_of_lanes()} == {queue[0].id for queue in waiting.values() if queue}
        assert len(outbox) == sum(len(queue) for queue in waiting.values())
