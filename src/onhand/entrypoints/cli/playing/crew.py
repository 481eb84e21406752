"""The agents of a replay: they take what is offered to them, and whoever holds a conversation speaks in it."""

import asyncio
from collections.abc import Sequence
from time import perf_counter

from onhand.entrypoints.cli.clients.agent import AgentClient
from onhand.entrypoints.cli.clients.server import Server
from onhand.entrypoints.cli.clients.wire import Ack, LogEvent, Refused, Row

MOVED = frozenset({"not_the_holder", "not_possible_now"})  # somebody else may go on
ROW_SECONDS = 0.05

Credentials = tuple[str, str]
"""An agent's e-mail and password."""


class Arrivals:
    """When one side received what, by the ids of the commands that wrote it."""

    def __init__(self) -> None:
        self._arrivals: dict[str, asyncio.Future[float]] = {}

    def note(self, event: LogEvent) -> None:
        if event.client_id:
            future = self._arrival(event.client_id)
            if not future.done():
                future.set_result(perf_counter())

    async def of(self, client_id: str) -> float:
        """Waits until it was received. Gives when, on the steady clock, in seconds."""
        return await asyncio.shield(self._arrival(client_id))

    def _arrival(self, client_id: str) -> "asyncio.Future[float]":
        if client_id not in self._arrivals:
            self._arrivals[client_id] = asyncio.get_running_loop().create_future()
        return self._arrivals[client_id]


class Followed:
    """One conversation, as the crew together sees it: who holds it, and what any of them received, when."""

    def __init__(self, conversation_id: str) -> None:
        self.id = conversation_id
        self._holder: AgentClient | None = None
        self._held = asyncio.Event()
        self.arrivals = Arrivals()
        self._ended: asyncio.Future[LogEvent] = asyncio.get_running_loop().create_future()

    async def holder(self) -> AgentClient:
        """Waits until an agent of the crew holds it."""
        while self._holder is None:
            await self._held.wait()
        return self._holder

    def is_held_by(self, agent: AgentClient, *, held: bool) -> None:
        if held:
            self._holder = agent
            self._held.set()
        elif self._holder is agent:
            self._holder = None
            self._held.clear()

    def arrived(self, event: LogEvent) -> None:
        self.arrivals.note(event)
        if event.kind == "resolved" and not self._ended.done():
            self._ended.set_result(event)

    async def ended(self) -> LogEvent:
        """Waits until some agent saw the end."""
        return await asyncio.shield(self._ended)


class Crew:
    """Agents who are signed in, connected and accepting."""

    def __init__(self, agents: Sequence[AgentClient]) -> None:
        self.agents = agents
        self._followed: dict[str, Followed] = {}
        for agent in agents:
            agent.wants = lambda row: row.id in self._followed
            agent.on_event = self._event
            agent.on_row = self._row

    @classmethod
    async def sign_in(cls, server: Server, credentials: Sequence[Credentials]) -> "Crew":
        """Raises Refused, Unreachable."""
        agents = [await AgentClient.sign_in(server, email, password) for email, password in credentials]
        crew = cls(agents)
        await asyncio.gather(*(agent.open() for agent in agents))
        await asyncio.gather(*(agent.accept_work() for agent in agents))
        return crew

    @property
    def reconnects(self) -> int:
        return sum(agent.line.reconnects for agent in self.agents)

    def follow(self, conversation_id: str) -> Followed:
        """From now on the crew takes this conversation when it is offered."""
        followed = self._followed[conversation_id] = Followed(conversation_id)
        return followed

    def forget(self, conversation_id: str) -> None:
        self._followed.pop(conversation_id, None)
        for agent in self.agents:
            agent.forget(conversation_id)

    async def write(self, followed: Followed, text: str, client_id: str) -> Ack:
        """Whoever holds the conversation says it, exactly once: the id stays when the conversation moves on."""
        while True:
            agent = await followed.holder()
            try:
                return await agent.write(followed.id, text, client_id=client_id)
            except Refused as refusal:
                await self._moved(followed, agent, refusal)

    async def resolve(self, followed: Followed, client_id: str) -> tuple[AgentClient, Ack]:
        """Whoever holds the conversation ends it. Gives who did."""
        while True:
            agent = await followed.holder()
            try:
                return agent, await agent.resolve(followed.id, client_id=client_id)
            except Refused as refusal:
                await self._moved(followed, agent, refusal)

    @staticmethod
    async def _moved(followed: Followed, agent: AgentClient, refusal: Refused) -> None:
        if refusal.code not in MOVED:
            raise refusal
        if not agent.holds(followed.id):
            followed.is_held_by(agent, held=False)
        await asyncio.sleep(ROW_SECONDS)  # the row that says who holds it is on its way

    async def close(self) -> None:
        await asyncio.gather(*(agent.close() for agent in self.agents))

    def _event(self, agent: AgentClient, event: LogEvent) -> None:
        if followed := self._followed.get(event.conversation_id):
            followed.arrived(event)

    def _row(self, agent: AgentClient, row: Row) -> None:
        if followed := self._followed.get(row.id):
            followed.is_held_by(agent, held=agent.is_mine(row))
