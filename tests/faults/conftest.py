"""A whole server for the tests of this folder, with agents who have sign-ins."""

from collections.abc import AsyncIterator, Iterator, Sequence
from random import Random

import pytest
import pytest_asyncio

from onhand.entrypoints.cli.clients.server import Server
from onhand.entrypoints.cli.playing.crew import Credentials
from onhand.entrypoints.cli.playing.own_server import own_server
from onhand.entrypoints.cli.processes import Stack

GRACE_SECONDS = 15

Running = tuple[Stack, Sequence[Credentials]]


@pytest.fixture(scope="session")
def running() -> Iterator[Running]:
    """The stack, and its agents' sign-ins."""
    with own_server(
        8, say=lambda _: None, environment={"ONHAND_GRACE_SECONDS": str(GRACE_SECONDS)}
    ) as stack_and_agents:
        yield stack_and_agents


@pytest_asyncio.fixture(loop_scope="session")
async def server(running: Running) -> AsyncIterator[Server]:
    async with Server.at(running[0].web_url, random=Random(1)) as reachable:
        yield reachable
