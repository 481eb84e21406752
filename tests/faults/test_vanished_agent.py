"""An agent's machine dies: their conversation goes back to the queue, ahead of newer ones, and the next agent gets it."""

import asyncio
import signal
import subprocess
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager

import httpx
import pytest

from onhand.domain.workforce.profile import Presence
from onhand.domain.workforce.work_log import AcceptingChanged, OfflineCause, WentOffline, WentOnline
from onhand.entrypoints.cli.benching.seeding import seed_agents
from onhand.entrypoints.cli.clients.agent import AgentClient
from onhand.entrypoints.cli.clients.customer import CustomerClient
from onhand.entrypoints.cli.clients.server import Server
from onhand.entrypoints.cli.playing.crew import Credentials
from onhand.store.agents import Agents
from onhand.store.pool import open_pool
from onhand.store.queries import Queries
from onhand.store.work_log import WorkLog
from tests.faults.conftest import GRACE_SECONDS, Running

AGENT_WHO_ACCEPTS = """
import asyncio, sys
from onhand.entrypoints.cli.clients.agent import AgentClient
from onhand.entrypoints.cli.clients.server import Server
async def work(url, email, password):
    async with Server.at(url) as server:
        agent = await AgentClient.sign_in(server, email, password)
        await agent.open()
        await agent.accept_work()
        await asyncio.sleep(600)
asyncio.run(work(*sys.argv[1:]))
"""

pytestmark = [pytest.mark.fault, pytest.mark.timeout(240)]


@contextmanager
def agent_process(url: str, credentials: Credentials) -> Generator[subprocess.Popen[bytes]]:
    process = subprocess.Popen([sys.executable, "-c", AGENT_WHO_ACCEPTS, url, *credentials])
    try:
        yield process
    finally:
        process.kill()
        process.wait()


async def test_a_vanished_agents_conversation_is_the_next_to_be_served(server: Server, running: Running) -> None:
    first, second = one_conversation_at_a_time(running)
    waited_longer = await CustomerClient.start(server, language="en")
    await waited_longer.request_person()
    with agent_process(server.url, first) as process:
        await asyncio.wait_for(waited_longer.transcript.until(lambda event: event.kind == "agent_joined"), 60)
        process.send_signal(signal.SIGKILL)
        process.wait()
    came_later = await CustomerClient.start(server, language="en")
    await came_later.request_person()
    vanished = await asyncio.wait_for(waited_longer.transcript.until(lambda e: e.kind == "agent_vanished"), 60)

    agent = await AgentClient.sign_in(server, *second)
    joined: list[str] = []
    agent.on_event = lambda _, event: joined.append(event.conversation_id) if event.kind == "agent_joined" else None
    await agent.open()
    await agent.accept_work()
    again = await asyncio.wait_for(
        waited_longer.transcript.until(lambda event: event.kind == "agent_joined", after=vanished.seq), 60
    )
    assert again.data["agent"]["name"] != vanished.data["agent"]["name"]
    await agent.write(waited_longer.id, "I go on where my colleague had to stop.")
    assert not any(event.kind == "agent_joined" for event in came_later.transcript.events)

    await agent.resolve(waited_longer.id)
    await asyncio.wait_for(came_later.transcript.until(lambda event: event.kind == "agent_joined"), 60)
    await agent.resolve(came_later.id)
    assert list(dict.fromkeys(joined)) == [waited_longer.id, came_later.id]
    assert agent.transcript(waited_longer.id).events[0].kind == "conversation_started"
    await agent.accept_work(accepting=False)
    for client in (agent, waited_longer, came_later):
        await client.close()


async def test_who_was_lost_is_offline_when_they_come_back_and_told_why(server: Server, running: Running) -> None:
    stack, _ = running
    (credentials,) = seed_agents(stack.database_url, agents=1, capacity=1, called="lost")
    customer = await CustomerClient.start(server, language="en")
    await customer.write("My blue lamp arrived broken.")
    await customer.request_person()
    with agent_process(server.url, credentials) as process:
        await asyncio.wait_for(customer.transcript.until(lambda event: event.kind == "agent_joined"), 60)
        process.send_signal(signal.SIGKILL)
        process.wait()
    await asyncio.wait_for(customer.transcript.until(lambda event: event.kind == "agent_vanished"), 60)

    back = await AgentClient.sign_in(server, *credentials)
    await back.open()
    async with httpx.AsyncClient(
        base_url=f"{server.url}/api/v1", headers={"Authorization": f"Bearer {back.token}"}
    ) as http:
        me = (await http.get("/me")).json()
        assert (me["presence"], me["accepting"], me["offline_cause"]) == ("offline", False, "lost")
        briefing = (await http.get(f"/conversations/{customer.id}/briefing")).json()
        assert "lamp" in briefing["wants"]
        assert {"code": "person_served", "params": {"agent": "Lost 0"}} in briefing["tried"]
    async with open_pool(stack.database_url, 2) as pool:
        worked = [entry.work for entry in await WorkLog(Queries(pool)).between([back.agent.id])]
    assert worked == [
        WentOnline(),
        AcceptingChanged(accepting=True),
        AcceptingChanged(accepting=False),
        WentOffline(cause=OfflineCause.LOST),
    ]
    await customer.resolve()
    for client in (back, customer):
        await client.close()


async def test_a_short_break_of_the_line_changes_nothing(server: Server, running: Running) -> None:
    stack, _ = running
    (credentials,) = seed_agents(stack.database_url, agents=1, capacity=1, called="brief")
    agent = await AgentClient.sign_in(server, *credentials)
    await agent.open()
    await agent.choose_presence("online", "SE")
    await agent.close()
    await asyncio.sleep(GRACE_SECONDS / 3)
    again = await AgentClient.sign_in(server, *credentials)
    await again.open()
    async with open_pool(stack.database_url, 2) as pool:
        found = await Agents(Queries(pool)).find(again.agent.id)
        assert found is not None
        assert (found.presence, found.accepting, found.market) == (Presence.ONLINE, True, "SE")
    await again.choose_presence("offline")
    await again.close()


def one_conversation_at_a_time(running: Running) -> Sequence[Credentials]:
    stack, _ = running
    return seed_agents(stack.database_url, agents=2, capacity=1)
