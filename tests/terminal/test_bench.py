"""`onhand bench conversations`, with a load of one conversation after another."""

import asyncio

import psycopg

from onhand.entrypoints.cli.bench import measure_conversations
from onhand.entrypoints.cli.playing.own_server import own_server

PLACES_TAKEN = "SELECT coalesce(sum(load), 0) FROM agent_load"
SERVED = "SELECT count(*) FROM conversation_event WHERE kind = 'resolved'"


async def test_a_load_gives_its_places_back_as_an_agent_does_who_is_done():
    with own_server(2, say=lambda _: None) as (stack, sign_ins):
        await measure_conversations(stack, sign_ins, parallel=2, count=2)
        with psycopg.connect(stack.database_url, autocommit=True) as database:
            assert database.execute(SERVED).fetchone() == (4,)  # two of them to warm up
            async with asyncio.timeout(30):  # a place that nobody gives back stays taken for a minute
                while database.execute(PLACES_TAKEN).fetchone() != (0,):  # noqa: ASYNC110 - another process gives it back
                    await asyncio.sleep(0.05)
