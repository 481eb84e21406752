"""One dialogue, from its start to the comparison."""

import asyncio
from dataclasses import dataclass, field
from time import perf_counter

from onhand.entrypoints.cli.clients.agent import AgentClient
from onhand.entrypoints.cli.clients.customer import CustomerClient
from onhand.entrypoints.cli.clients.line import Closed
from onhand.entrypoints.cli.clients.server import Server, Unreachable, new_id
from onhand.entrypoints.cli.clients.wire import LogEvent, Refused
from onhand.entrypoints.cli.playing.comparison import (
    Differences,
    Sent,
    differences_of_agent,
    differences_of_customer,
    differences_of_log,
)
from onhand.entrypoints.cli.playing.crew import Arrivals, Crew, Followed
from onhand.entrypoints.cli.playing.dialogues import Dialogue, Line, Side

STEP_SECONDS = 180.0  # an agent's vanishing, the queue and a passed-over offer fit into it
KIND_OF_SIDE = {Side.CUSTOMER: "customer_wrote", Side.AGENT: "agent_wrote"}


@dataclass(slots=True)
class Outcome:
    """What became of one dialogue. `hindrance`: why it did not come to its end, or None."""

    number: int
    hindrance: str | None = None
    attempted: list[str] = field(default_factory=list[str])
    sent: list[Sent] = field(default_factory=list[Sent])
    delivery_seconds: list[float] = field(default_factory=list[float])
    differences: Differences = field(default_factory=Differences)
    reconnects: int = 0


class Play:
    """Plays one dialogue: each line is awaited by the other side before the next is said."""

    def __init__(self, server: Server, crew: Crew, dialogue: Dialogue, *, step_seconds: float = STEP_SECONDS) -> None:
        self._server = server
        self._crew = crew
        self._dialogue = dialogue
        self._step_seconds = step_seconds
        self._key = new_id()
        self._to_customer = Arrivals()
        self.outcome = Outcome(dialogue.number)

    async def run(self) -> Outcome:
        """Never raises what the server or the network does: that is the outcome."""
        outcome = self.outcome
        try:
            customer = await CustomerClient.start(
                self._server, client_id=self._key, language="en", channel="replay", patience_seconds=600
            )
        except (Refused, Unreachable) as reason:
            outcome.hindrance = f"It was not started: {reason}"
            return outcome
        customer.on_event = self._to_customer.note
        followed = self._crew.follow(customer.id)
        try:
            ended_by = await self._converse(customer, followed)
            await self._compare(customer, ended_by)
        except (Refused, Unreachable, Closed, _Stuck) as reason:
            outcome.hindrance = str(reason)
            await self._give_up(customer)
        finally:
            outcome.reconnects = customer.line.reconnects
            self._crew.forget(customer.id)
            await customer.close()
        return outcome

    async def _converse(self, customer: CustomerClient, followed: Followed) -> AgentClient:
        async with _within(self._step_seconds, "No agent came"):
            await customer.request_person()
            await followed.holder()
        for number, line in enumerate(self._dialogue.lines, start=1):
            async with _within(self._step_seconds, f"Line {number} of {len(self._dialogue.lines)} did not arrive"):
                await self._say(customer, followed, line, f"{self._key}-{number}")
        async with _within(self._step_seconds, "It did not end"):
            agent, _ = await self._crew.resolve(followed, f"{self._key}-end")
            await asyncio.gather(followed.ended(), customer.transcript.until(_is_end))
        return agent

    async def _say(self, customer: CustomerClient, followed: Followed, line: Line, client_id: str) -> None:
        """Says a line, and waits until it is acknowledged and the other side has it."""
        self.outcome.attempted.append(client_id)
        began = perf_counter()
        if line.side is Side.CUSTOMER:
            ack = await customer.write(line.text, client_id=client_id)
            other_side = followed.arrivals
        else:
            ack = await self._crew.write(followed, line.text, client_id)
            other_side = self._to_customer
        self.outcome.sent.append(Sent(client_id, KIND_OF_SIDE[line.side], line.text, ack.seq))
        self.outcome.delivery_seconds.append(await other_side.of(client_id) - began)

    async def _compare(self, customer: CustomerClient, ended_by: AgentClient) -> None:
        log = await self._server.log_of(customer.id, ended_by.token)
        found = self.outcome.differences
        found.add(differences_of_log(self.outcome.sent, frozenset(self.outcome.attempted), log))
        found.add(differences_of_customer(customer.transcript, log))
        for agent in self._crew.agents:
            transcript = agent.transcripts.get(customer.id)
            if transcript is not None or agent is ended_by:
                received = transcript or agent.transcript(customer.id)
                found.add(differences_of_agent(received, log, complete=agent is ended_by))

    async def _give_up(self, customer: CustomerClient) -> None:
        """What was acknowledged must stand in the log all the same; then nobody shall wait for this customer."""
        try:
            async with _within(30, "The server is away"):
                log = await self._server.log_of(customer.id, self._crew.agents[0].token)
                sent, attempted = self.outcome.sent, frozenset(self.outcome.attempted)
                self.outcome.differences.add(differences_of_log(sent, attempted, log))
                await customer.resolve()
        except (Refused, Unreachable, Closed, _Stuck):
            return


class _Stuck(Exception):
    pass


class _within:  # noqa: N801 - reads as a word
    """A time limit whose end says what did not happen."""

    def __init__(self, seconds: float, what: str) -> None:
        self._timeout = asyncio.timeout(seconds)
        self._sentence = f"{what} within {seconds:.0f} s."

    async def __aenter__(self) -> None:
        await self._timeout.__aenter__()

    async def __aexit__(self, *exc_info: object) -> None:
        try:
            await self._timeout.__aexit__(*exc_info)  # type: ignore[arg-type]
        except TimeoutError:
            raise _Stuck(self._sentence) from None


def _is_end(event: LogEvent) -> bool:
    return event.kind == "resolved"
