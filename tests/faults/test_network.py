"""The network of one client is cut in the middle of a message, again and again."""

import asyncio
from collections import Counter
from random import Random
from urllib.parse import urlsplit

import pytest

from onhand.entrypoints.cli.clients.agent import AgentClient
from onhand.entrypoints.cli.clients.customer import CustomerClient
from onhand.entrypoints.cli.clients.server import Server
from onhand.entrypoints.cli.clients.wire import Ack
from onhand.entrypoints.cli.playing.comparison import differences_of_agent, differences_of_customer
from tests.faults.conftest import Running
from tests.faults.cutting_proxy import DOWN, UP, CuttingProxy, cutting_proxy, some_bytes

MESSAGES = 40
TEXT = "This is message {} – long enough to be cut in two."
FRAME_BYTES = 150  # a message's frame is about as long
EVENT_BYTES = 240
ANSWER_BYTES = 320  # its event and its acknowledgement

pytestmark = [pytest.mark.fault, pytest.mark.timeout(240)]


@pytest.mark.parametrize("whose_network", ["customer", "agent"])
async def test_a_network_cut_in_the_middle_of_frames_loses_and_doubles_nothing(
    server: Server, running: Running, whose_network: str
) -> None:
    parts = urlsplit(server.url)
    random = Random(whose_network)
    async with (
        cutting_proxy(parts.hostname or "", parts.port or 0) as proxy,
        Server.at(proxy.url, random=random) as behind_proxy,
    ):
        customers, agents = (behind_proxy, server) if whose_network == "customer" else (server, behind_proxy)
        agent = await AgentClient.sign_in(agents, *running[1][0])
        await agent.open()
        await agent.accept_work()
        customer = await CustomerClient.start(customers, language="en")
        await customer.request_person()
        await customer.transcript.until(lambda event: event.kind == "agent_joined")

        acks = await talk(customer, agent, proxy, random, whose_network)

        await agent.resolve(customer.id)
        await customer.transcript.until(lambda event: event.kind == "resolved")
        await agent.transcript(customer.id).until(lambda event: event.kind == "resolved")
        log = await server.log_of(customer.id, agent.token)
        written = [event for event in log if event.kind.endswith("_wrote")]
        assert proxy.cuts >= MESSAGES / 4
        assert [event.data["text"] for event in written] == [TEXT.format(number) for number in range(MESSAGES)]
        assert [event.seq for event in written] == [ack.seq for ack in acks]
        assert not differences_of_customer(customer.transcript, log)
        assert not differences_of_agent(agent.transcript(customer.id), log, complete=True)
        assert Counter(ack.repeated for ack in acks)[True] > 0, "no cut ever hit an acknowledgement"
        await agent.accept_work(accepting=False)
        await customer.close()
        await agent.close()


async def talk(
    customer: CustomerClient, agent: AgentClient, proxy: CuttingProxy, random: Random, whose: str
) -> list[Ack]:
    """Both write in turn, each while the network breaks at some byte of the message or of what answers it."""
    acks: list[Ack] = []
    for number in range(MESSAGES):
        writer = random.choice(["customer", "agent"])
        places = [(UP, FRAME_BYTES), (DOWN, ANSWER_BYTES)] if writer == whose else [(DOWN, EVENT_BYTES)]
        direction, most = random.choice(places)
        proxy.cut_after(direction, some_bytes(random, most))
        text = TEXT.format(number)
        sent = customer.write(text) if writer == "customer" else agent.write(customer.id, text)
        acks.append(await asyncio.wait_for(sent, 60))
        if random.random() < 0.2:
            proxy.is_down = True
            await asyncio.sleep(0.2)
            proxy.is_down = False
    return acks
