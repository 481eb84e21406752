"""The assistant cannot be loaded: customers get people all the same."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from onhand.entrypoints.cli.clients.agent import AgentClient
from onhand.entrypoints.cli.clients.customer import CustomerClient
from onhand.entrypoints.cli.clients.server import Server
from onhand.entrypoints.cli.playing.own_server import own_server
from tests.faults.conftest import Running

BROKEN_BY_THEN_SECONDS = 8.0

pytestmark = [pytest.mark.fault, pytest.mark.timeout(240)]


@pytest.fixture
def running_without_assistant(tmp_path: Path) -> Iterator[Running]:
    (tmp_path / "broken.md").write_text("An article without its head.")
    with own_server(1, say=lambda _: None, environment={"ONHAND_HELP_FOLDER": str(tmp_path)}) as stack_and_agents:
        yield stack_and_agents


async def test_whoever_writes_or_asks_gets_a_person_although_the_assistant_cannot_be_loaded(
    running_without_assistant: Running,
) -> None:
    stack, agents = running_without_assistant
    await asyncio.sleep(BROKEN_BY_THEN_SECONDS)
    async with Server.at(stack.web_url) as server:
        agent = await AgentClient.sign_in(server, *agents[0])
        await agent.open()
        await agent.accept_work()
        asks, writes = [await CustomerClient.start(server, language="en") for _ in range(2)]
        await asks.request_person()
        await writes.write("Hello?")
        for customer in (asks, writes):
            await asyncio.wait_for(customer.transcript.until(lambda event: event.kind == "agent_joined"), 60)
        assert stack.is_alive("worker")
        for client in (agent, asks, writes):
            await client.close()
