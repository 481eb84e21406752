"""`onhand bench floor`: a full floor against a full queue, several matchers racing and one killed now and then."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random
from time import perf_counter
from typing import Annotated, LiteralString

import psycopg
import uvloop
from cyclopts import Parameter
from msgspec import Struct
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from onhand.entrypoints.cli.benching.floor_clients import FloorCustomer, Seen, enter, sign_in
from onhand.entrypoints.cli.benching.open_files import allow_files
from onhand.entrypoints.cli.benching.seeding import NO_LIMITS, seed_agents
from onhand.entrypoints.cli.benching.times import Times, times_of
from onhand.entrypoints.cli.evaluating.tables import write_json
from onhand.entrypoints.cli.processes import Stack, StackPlan
from onhand.store.embedded.temporary import temporary_folder

console = Console(stderr=True)

CAPACITY = 2
HOLDS_SECONDS = (2.0, 8.0)
POLL_SECONDS = 0.5
LONGEST_SECONDS = 900.0
OVERFULL = """
SELECT count(*) FROM agent a JOIN agent_load l ON l.agent_id = a.id WHERE l.load > a.capacity OR l.open_offers > 1
"""
# A conversation that an agent joins while another holds it, or that is offered while an offer of it stands.
TAKEN_TWICE = """
SELECT count(*) FROM (
    SELECT kind, lag(kind) OVER (PARTITION BY conversation_id ORDER BY seq) AS before
    FROM conversation_event
    WHERE kind IN ('agent_joined', 'offer_made', 'offer_declined', 'offer_expired', 'agent_vanished', 'transferred', 'handed_back', 'resolved', 'reopened')
) moves
WHERE (kind = 'agent_joined' AND before = 'agent_joined') OR (kind = 'offer_made' AND before IN ('offer_made', 'agent_joined'))
"""
STUCK = "SELECT count(*) FROM conversation WHERE status IN ('waiting', 'offered', 'with_agent')"


class FloorFigures(Struct, frozen=True):
    """What `onhand bench floor` prints. `queue_seconds`: until all who waited at once were served; `free_ms`: from a
    customer's request, sent, to the offer, read by the agent's program, while agents were free; `free_offers` of them."""

    agents: int
    customers: int
    matchers: int
    killed: int
    offers: int
    declined: int
    double_assignments: int
    over_capacity: int
    stuck: int
    queue_seconds: float
    free_ms: Times
    free_offers: int


def floor(
    *,
    agents: Annotated[int, Parameter(help="How many agents are online, each with two places.")] = 500,
    customers: Annotated[int, Parameter(help="How many customers ask for a person at once.")] = 2_000,
    matchers: Annotated[int, Parameter(help="How many workers make offers.")] = 5,
    kill_every: Annotated[float, Parameter(help="One of them is killed every so many seconds.")] = 4.0,
    free: Annotated[int, Parameter(help="How many ask afterwards, one by one, while agents are free.")] = 400,
    per_second: Annotated[float, Parameter(help="How many of those a second.")] = 8.0,
    json: Annotated[Path | None, Parameter(help="Where to write the figures.")] = None,
) -> None:
    """Serve a full queue with a full floor over sockets, and measure how long a request takes to its offer while agents are free."""
    allow_files(2 * (agents + customers + free) + 400)
    with temporary_folder() as folder:
        plan = StackPlan(folder, with_shop=False, with_worker=False, restarts=False, environment=NO_LIMITS)
        with Stack(plan) as stack:
            sign_ins = seed_agents(stack.database_url, agents, CAPACITY)
            with Matchers(stack, matchers) as running:
                run = FloorRun(stack, running, sign_ins, kill_every)
                figures = uvloop.run(run.play(customers, free, per_second))
    _show(figures)
    write_json(json, figures)
    if figures.double_assignments or figures.over_capacity or figures.stuck:
        raise SystemExit(1)


class Matchers:
    """Worker processes that make offers and keep times; the assistant is not what is measured."""

    def __init__(self, stack: Stack, count: int) -> None:
        self._environment = {
            **os.environ,
            **stack.secrets,
            "ONHAND_DATABASE_URL": stack.database_url,
            "ONHAND_DATA": str(stack.plan.data_folder),
            "ONHAND_ASSISTANT": "off",
            "ONHAND_LOG_LEVEL": "error",
        }
        self.count = count
        self._running: list[subprocess.Popen[bytes]] = []
        self._random = Random(7)
        self.killed = 0

    def __enter__(self) -> "Matchers":
        self._running = [self._start() for _ in range(self.count)]
        return self

    def __exit__(self, *_: object) -> None:
        for process in self._running:
            process.kill()
            process.wait()

    def kill_one(self) -> None:
        """Kills one of them and starts another in its place."""
        place = self._random.randrange(self.count)
        self._running[place].kill()
        self._running[place].wait()
        self._running[place] = self._start()
        self.killed += 1

    def _start(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen([sys.executable, "-m", "onhand.entrypoints.worker"], env=self._environment)


class FloorRun:
    """One run: everybody asks at once, then one by one."""

    def __init__(self, stack: Stack, matchers: Matchers, sign_ins: list[tuple[str, str]], kill_every: float) -> None:
        self._stack = stack
        self._matchers = matchers
        self._sign_ins = sign_ins
        self._kill_every = kill_every
        self._seen = Seen()
        self._overfull = 0

    async def play(self, customers: int, free: int, per_second: float) -> FloorFigures:
        url = self._stack.web_url
        with Progress(console=console, transient=True) as progress:
            step = progress.add_task("Agents sign in", total=None)
            agents = await sign_in(url, self._sign_ins, self._seen, HOLDS_SECONDS)
            progress.update(step, description="Customers come in")
            waiting, late = await enter(url, customers), await enter(url, free)
            listening = [asyncio.create_task(one.listen()) for one in (*waiting, *late)]
            progress.update(step, description="Customers ask for a person", total=customers)
            await asyncio.gather(*(one.ask(self._seen) for one in waiting))
            progress.update(step, description="Agents come online and serve")
            began = perf_counter()
            beside = [asyncio.create_task(self._kill()), asyncio.create_task(self._watch())]
            await asyncio.gather(*(one.go_online() for one, _ in agents))
            await self._until_ended(waiting, lambda: progress.update(step, completed=len(self._seen.ended)))
            queue_seconds = perf_counter() - began
            progress.update(step, description="Customers ask one by one", total=free, completed=0)
            for number, one in enumerate(late):
                await one.ask(self._seen)
                progress.update(step, completed=number)
                await asyncio.sleep(1 / per_second)
            await self._until_ended(late, lambda: None)
            await asyncio.sleep(2)
            for task in (*beside, *(task for _, task in agents), *listening):
                task.cancel()
        return self._figures(customers, late, queue_seconds)

    def _figures(self, customers: int, late: list[FloorCustomer], queue_seconds: float) -> FloorFigures:
        waits_ms = self._seen.waits_ms([one.conversation_id for one in late])
        return FloorFigures(
            agents=len(self._sign_ins),
            customers=customers,
            matchers=self._matchers.count,
            killed=self._matchers.killed,
            offers=self._seen.offers,
            declined=self._seen.declines,
            double_assignments=self._count(TAKEN_TWICE),
            over_capacity=self._overfull,
            stuck=self._count(STUCK),
            queue_seconds=round(queue_seconds, 1),
            free_ms=times_of(waits_ms),
            free_offers=len(waits_ms),
        )

    async def _until_ended(self, customers: list[FloorCustomer], tell: Callable[[], object]) -> None:
        wanted = {one.conversation_id for one in customers}
        deadline = perf_counter() + LONGEST_SECONDS
        while wanted - self._seen.ended and perf_counter() < deadline:
            tell()
            await asyncio.sleep(POLL_SECONDS)

    async def _kill(self) -> None:
        while True:
            await asyncio.sleep(self._kill_every)
            await asyncio.to_thread(self._matchers.kill_one)

    async def _watch(self) -> None:
        """Counts the moments in which an agent had more than their room, or two offers at once."""
        async with await psycopg.AsyncConnection.connect(self._stack.database_url, autocommit=True) as connection:
            while True:
                with suppress(psycopg.Error):
                    row = await (await connection.execute(OVERFULL)).fetchone()
                    self._overfull += int(row[0]) if row else 0
                await asyncio.sleep(POLL_SECONDS)

    def _count(self, question: LiteralString) -> int:
        with psycopg.connect(self._stack.database_url) as connection:
            row = connection.execute(question).fetchone()
            return int(row[0]) if row else 0


def _show(figures: FloorFigures) -> None:
    table = Table("", "figure")
    table.add_row("agents · customers at once", f"{figures.agents} · {figures.customers}")
    table.add_row("matchers · killed", f"{figures.matchers} · {figures.killed}")
    table.add_row("offers · declined", f"{figures.offers} · {figures.declined}")
    table.add_row("assigned twice", str(figures.double_assignments))
    table.add_row("beyond their room", str(figures.over_capacity))
    table.add_row("stuck", str(figures.stuck))
    table.add_row("until all were served", f"{figures.queue_seconds} s")
    times = figures.free_ms
    table.add_row("request to offer, agents free", f"p50 {times.p50} ms, p99 {times.p99} ms ({figures.free_offers})")
    Console().print(table)
