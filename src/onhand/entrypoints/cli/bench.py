"""`onhand bench …`: what this machine does, measured over the public protocol with everything switched on."""

import asyncio
import os
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter
from typing import Annotated

import psutil
import uvloop
from cyclopts import App, Parameter
from msgspec import Struct
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from onhand.entrypoints.cli.benching.exchange import Exchange, Played
from onhand.entrypoints.cli.benching.open_files import allow_files
from onhand.entrypoints.cli.benching.processor_time import processor_seconds
from onhand.entrypoints.cli.benching.seeding import NO_LIMITS, seed_agents
from onhand.entrypoints.cli.benching.times import Times, times_of
from onhand.entrypoints.cli.benching.turns import TEXTS, Customers
from onhand.entrypoints.cli.evaluating.tables import read_table, write_json
from onhand.entrypoints.cli.processes import Stack
from onhand.entrypoints.memory import serve_for_long

app = App(name="bench", help="Measure what this machine does.")
app.command(
    "onhand.entrypoints.cli.benching.floor:floor",
    name="floor",
    help="Serve a full queue with a full floor, matchers racing.",
)
app.command("onhand.entrypoints.cli.benching.pay:pay", name="pay", help="Book a year of pay and compute it again.")
console = Console(stderr=True)

WARM_UP_SHARE = 0.1
IDLE_WARM_UP = 50
IDLE_SECONDS = 5.0
FILES_BESIDE = 200
PLACES_PER_AGENT = 8


class ConversationsFigures(Struct, frozen=True):
    """What `onhand bench conversations` prints. Conversations and messages are counted after the warm-up; `delivery_ms` is
    from the sender's write to the other side's read."""

    parallel: int
    conversations: int
    conversations_per_second: float
    messages_per_second: float
    delivery_ms: Times
    server_cpu_ms_per_conversation: float
    cpu_ms_per_conversation: dict[str, float]


@app.command
def conversations(
    *,
    parallel: Annotated[int, Parameter(help="How many conversations run at the same time.")] = 64,
    count: Annotated[int, Parameter(help="How many conversations are measured.")] = 2_000,
    json: Annotated[Path | None, Parameter(help="Where to write the figures.")] = None,
) -> None:
    """Start, offer, accept, four messages and four replies each awaited by the other side, close, done: how many a second."""
    with Stack.temporary(with_shop=False, durable=True, restarts=False, environment=NO_LIMITS) as stack:
        sign_ins = seed_agents(
            stack.database_url, agents=-(-parallel // PLACES_PER_AGENT) + 1, capacity=PLACES_PER_AGENT
        )
        figures = uvloop.run(measure_conversations(stack, sign_ins, parallel, count))
    _show(figures)
    write_json(json, figures)


class IdleFigures(Struct, frozen=True):
    """What `onhand bench idle` prints: the web process's memory, before and with the sockets open."""

    sockets: int
    kilobytes_before: int
    kilobytes_with: int
    kilobytes_per_socket: float


@app.command
def idle(
    *,
    sockets: Annotated[int, Parameter(help="How many customers have the chat open and say nothing.")] = 5_000,
    json: Annotated[Path | None, Parameter(help="Where to write the figures.")] = None,
) -> None:
    """How much memory the web process needs for each customer who has the chat open and says nothing."""
    allow_files(sockets + FILES_BESIDE)
    with Stack.temporary(with_shop=False, durable=False, restarts=False, environment=NO_LIMITS) as stack:
        figures = uvloop.run(_measure_idle(stack, sockets))
    table = Table(title=f"{figures.sockets:,} idle sockets", title_justify="left", show_header=False)
    table.add_row("the web process before", f"{figures.kilobytes_before:,} kB")
    table.add_row("with all of them open", f"{figures.kilobytes_with:,} kB")
    table.add_row("each", f"{figures.kilobytes_per_socket:.1f} kB")
    Console().print(table)
    write_json(json, figures)


async def _measure_idle(stack: Stack, sockets: int) -> IdleFigures:
    web = psutil.Process(stack.pids["web"])
    async with Exchange.connect(stack.web_url, []) as exchange:
        async with exchange.idle(IDLE_WARM_UP):  # what is loaded at first use is not the sockets' share
            pass
        before = web.memory_info().rss // 1024
        with Progress(
            TextColumn("opening sockets"), BarColumn(), TextColumn("{task.completed}/{task.total}"), console=console
        ) as bar:
            task = bar.add_task("opening", total=sockets)
            async with exchange.idle(sockets, opened=lambda: bar.advance(task)):
                await asyncio.sleep(IDLE_SECONDS)
                after = web.memory_info().rss // 1024
    return IdleFigures(sockets, before, after, round((after - before) / sockets, 1))


class TurnsFigures(Struct, frozen=True):
    """What `onhand bench turns` prints: from a customer's send to the assistant's answer, after the warm-up."""

    messages: int
    per_second: float
    answer_ms: Times
    unanswered: int
    cpu_ms_per_message: dict[str, float]


@app.command
def turns(
    *,
    rate: Annotated[float, Parameter(help="How many messages are written a second.")] = 50,
    seconds: Annotated[float, Parameter(help="For how long.")] = 20,
    customers: Annotated[int, Parameter(help="How many customers write in turn.")] = 100,
    texts: Annotated[
        Path | None,
        Parameter(help="What they write (a table with a column text) instead of twelve texts that come again."),
    ] = None,
    json: Annotated[Path | None, Parameter(help="Where to write the figures.")] = None,
) -> None:
    """How long customers wait for the assistant's answer, without a model, with the shop, at a steady pace."""
    written = [row["text"] for row in read_table(texts, ("text",))] if texts else TEXTS
    with Stack.temporary(durable=True, restarts=False, environment=NO_LIMITS) as stack:
        figures = uvloop.run(_measure_turns(stack, rate, seconds, customers, written))
    table = Table(title=f"{figures.messages:,} messages, {figures.per_second:g} a second", title_justify="left")
    table.add_column("figure")
    table.add_column("", justify="right")
    table.add_row("answer p50", f"{figures.answer_ms.p50:.1f} ms")
    table.add_row("answer p99", f"{figures.answer_ms.p99:.1f} ms")
    table.add_row("never answered", str(figures.unanswered))
    for name, ms in figures.cpu_ms_per_message.items():
        table.add_row(f"CPU a message, {name}", f"{ms:.2f} ms")
    Console().print(table)
    write_json(json, figures)


@app.command
def matching(
    *,
    waiting: Annotated[
        int | None, Parameter(help="How many conversations wait; with --slots. Without: three sizes.")
    ] = None,
    slots: Annotated[int | None, Parameter(help="How many agents have room for an offer.")] = None,
    seeds: Annotated[int, Parameter(help="How many queues and floors are drawn of each size.")] = 2,
    runs: Annotated[int, Parameter(help="How often each is matched.")] = 50,
    json: Annotated[Path | None, Parameter(help="Where to write the figures.")] = None,
) -> None:
    """How long it takes to match who waits with who is free, and how near the best that is (12 languages, 20 skills)."""
    from onhand.entrypoints.cli.benching.matching import SIZES, measure, table_of

    serve_for_long()  # as the worker does
    one_size = waiting is not None or slots is not None
    sizes = ((waiting or 1_000, slots or 5_000),) if one_size else SIZES
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    # Drawn between the runs: a thread that draws meanwhile would be timed with them.
    with Progress(*columns, console=console, auto_refresh=False) as bar:
        task = bar.add_task("matching", total=len(sizes) * seeds * (runs + 1))
        figures = [measure(*size, seeds, runs, lambda: bar.update(task, advance=1, refresh=True)) for size in sizes]
    Console().print(table_of(figures))
    write_json(json, figures[0] if one_size else {f"{one.waiting}x{one.slots}": one for one in figures})


async def _until_ready(stack: Stack) -> None:
    """Until the worker has read the assistant's models: seconds of processor time, which are no conversation's."""
    while not stack.assistant_is_ready:  # noqa: ASYNC110 - another process says so, in a file
        await asyncio.sleep(0.1)


async def _measure_turns(stack: Stack, rate: float, seconds: float, count: int, texts: Sequence[str]) -> TurnsFigures:
    await _until_ready(stack)
    messages = int(rate * seconds)
    async with Customers(stack, count, texts) as customers:
        with Progress(TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn(), console=console) as bar:
            warming = bar.add_task("warming up", total=count)
            await customers.write(count, rate, lambda: bar.advance(warming))
            customers.waits_ms.clear()
            pids = {**stack.pids, "client": os.getpid()}
            before = processor_seconds(pids)
            measuring = bar.add_task("measuring", total=messages)
            unanswered = await customers.write(messages, rate, lambda: bar.advance(measuring))
            after = processor_seconds(pids)
    return TurnsFigures(
        messages=messages,
        per_second=rate,
        answer_ms=times_of(customers.waits_ms),
        unanswered=unanswered,
        cpu_ms_per_message={name: round((after[name] - before[name]) * 1_000 / messages, 2) for name in pids},
    )


async def measure_conversations(
    stack: Stack, sign_ins: Sequence[tuple[str, str]], parallel: int, count: int
) -> ConversationsFigures:
    """Plays so many conversations over the running stack, after a tenth to warm up. Raises TimeoutError when one takes a minute."""
    warm_up = max(parallel, int(count * WARM_UP_SHARE))
    await _until_ready(stack)
    async with Exchange.connect(stack.web_url, sign_ins) as exchange:
        with Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            TextColumn("{task.completed}/{task.total}"),
            TimeElapsedColumn(),
            console=console,
        ) as bar:
            await _play(exchange, warm_up, parallel, bar, "warming up")
            pids = {**stack.pids, "client": os.getpid()}
            before = processor_seconds(pids)
            began = perf_counter()
            played = await _play(exchange, count, parallel, bar, "measuring")
            seconds = perf_counter() - began
            after = processor_seconds(pids)
    spent = {name: (after[name] - before[name]) * 1_000 / count for name in pids}
    return ConversationsFigures(
        parallel=parallel,
        conversations=count,
        conversations_per_second=round(count / seconds, 1),
        messages_per_second=round(sum(len(one.delivery_ms) for one in played) / seconds, 1),
        delivery_ms=times_of(ms for one in played for ms in one.delivery_ms),
        server_cpu_ms_per_conversation=round(sum(ms for name, ms in spent.items() if name != "client"), 2),
        cpu_ms_per_conversation={name: round(ms, 2) for name, ms in spent.items()},
    )


async def _play(exchange: Exchange, count: int, parallel: int, bar: Progress, what: str) -> list[Played]:
    task = bar.add_task(what, total=count)
    left = iter(range(count))
    played: list[Played] = []

    async def one_after_another() -> None:
        for _ in left:
            played.append(await exchange.play())
            bar.advance(task)

    await asyncio.gather(*(one_after_another() for _ in range(parallel)))
    return played


def _show(figures: ConversationsFigures) -> None:
    table = Table(title=f"{figures.conversations:,} conversations, {figures.parallel} at a time", title_justify="left")
    table.add_column("figure")
    table.add_column("", justify="right")
    table.add_row("conversations / s", f"{figures.conversations_per_second:,.1f}")
    table.add_row("messages / s", f"{figures.messages_per_second:,.1f}")
    table.add_row("delivery p50", f"{figures.delivery_ms.p50:.2f} ms")
    table.add_row("delivery p99", f"{figures.delivery_ms.p99:.2f} ms")
    table.add_row("server CPU a conversation", f"{figures.server_cpu_ms_per_conversation:.2f} ms")
    for name, ms in figures.cpu_ms_per_conversation.items():
        table.add_row(f"  of it {name}" if name != "client" else "the load's own CPU", f"{ms:.2f} ms")
    Console().print(table)
