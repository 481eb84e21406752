"""`onhand replay FILE`: human dialogues through the public protocol, and nothing lost."""

import asyncio
import os
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from random import Random
from time import perf_counter
from typing import Annotated, Literal

from cyclopts import Parameter, validators
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from onhand.entrypoints.cli.clients.server import Server, Unreachable
from onhand.entrypoints.cli.clients.wire import Refused
from onhand.entrypoints.cli.evaluating.tables import write_json
from onhand.entrypoints.cli.playing.crew import Credentials, Crew
from onhand.entrypoints.cli.playing.dialogues import BadFile, Dialogue, read_dialogues
from onhand.entrypoints.cli.playing.killing import Killer
from onhand.entrypoints.cli.playing.own_server import own_server
from onhand.entrypoints.cli.playing.play import Outcome
from onhand.entrypoints.cli.playing.report import Figures, figures_of, show
from onhand.entrypoints.cli.playing.run import Replay
from onhand.entrypoints.cli.playing.sign_ins import sign_ins_from
from onhand.entrypoints.cli.processes import Stack
from onhand.settings import CannotStart

console = Console()
AtLeastOne = Parameter(validator=validators.Number(gte=1))
Target = Literal["web", "worker", "postgres"]
MakeKiller = Callable[[Callable[[], int]], Killer]
"""Given how many messages were acknowledged so far, gives the killer."""


@dataclass(frozen=True, slots=True)
class Killing:
    """Which processes die, and how often."""

    names: Sequence[str]
    every_seconds: float


def replay(
    file: Path,
    /,
    *,
    parallel: Annotated[int, AtLeastOne] = 8,
    limit: Annotated[int | None, AtLeastOne] = None,
    url: str | None = None,
    agents: Path | None = None,
    json: Path | None = None,
    seed: int = 1,
    kill_every: Annotated[float | None, Parameter(validator=validators.Number(gt=0))] = None,
    kill: Annotated[Sequence[Target], Parameter(consume_multiple=True)] = ("web", "worker", "postgres"),
) -> int:
    """Play human dialogues with real clients on both sides, and compare what everybody received with the log.

    Parameters
    ----------
    file
        JSON lines, plain or gzipped: one dialogue a line, with "events" that have an "actor" (User: the customer,
        Wizard: the agent), an "action" (utter, pick_suggestion) and a "text". The whole file is checked before
        anything starts.
    parallel
        How many conversations run at the same time.
    limit
        Play only the first so many dialogues in which something is said.
    url
        A running server. Without it, a server and a database of its own are started.
    agents
        With --url: a file of sign-ins, one "email:password" a line. Or ONHAND_REPLAY_AGENTS, with commas between.
    json
        Where to write the figures.
    seed
        Decides when what is killed, and by how much attempts are spread.
    kill_every
        Kill -9 a process of the server's about every so many seconds. They come back by themselves.
    kill
        Which processes are killed.
    """
    try:
        dialogues = read_dialogues(file)[:limit]
    except BadFile as sentence:
        raise CannotStart(str(sentence)) from None
    if json is not None and not json.absolute().parent.is_dir():
        raise CannotStart(f"{json} cannot be written: its folder does not exist.")
    if url and kill_every:
        raise CannotStart("--kill-every needs a server of its own: leave --url out.")
    killing = Killing(list(dict.fromkeys(kill)), kill_every) if kill_every else None
    given = sign_ins_from(agents, os.environ) if url else None
    figures = _played(dialogues, parallel, url, given, killing, Random(seed))
    write_json(json, figures)
    return 0 if figures.is_flawless else 1


def _played(
    dialogues: Sequence[Dialogue],
    parallel: int,
    url: str | None,
    given: Sequence[Credentials] | None,
    killing: Killing | None,
    random: Random,
) -> Figures:
    with ExitStack() as undo:
        stack: Stack | None = None
        if url is None or given is None:
            console.print("Starting a server and a database of its own …", style="dim")
            stack, given = undo.enter_context(own_server(parallel, say=_say if killing is None else _say_nothing))
            url = stack.web_url
        try:
            return asyncio.run(_play(url, given, dialogues, parallel, _killers(stack, killing, random), random))
        except (Refused, Unreachable) as reason:
            raise CannotStart(f"The agents could not sign in: {reason}") from None


def _killers(stack: Stack | None, killing: Killing | None, random: Random) -> MakeKiller | None:
    if stack is None or killing is None:
        return None
    return lambda progress: Killer(stack, killing.names, killing.every_seconds, random, progress)


async def _play(
    url: str,
    sign_ins: Sequence[Credentials],
    dialogues: Sequence[Dialogue],
    parallel: int,
    make_killer: MakeKiller | None,
    random: Random,
) -> Figures:
    async with Server.at(url, random=random) as server:
        crew = await Crew.sign_in(server, sign_ins)
        with _bar() as bar:
            running = Replay(server, crew, played=_shown_in(bar, len(dialogues)))
            killer = make_killer(lambda: running.messages) if make_killer else None
            killing = asyncio.create_task(killer.run()) if killer else None
            began = perf_counter()
            try:
                outcomes = await running.run(dialogues, parallel)
            finally:
                if killing:
                    killing.cancel()
        figures = figures_of(outcomes, len(dialogues), perf_counter() - began)
        show(console, figures, outcomes, killer.kills if killer else Counter(), crew.reconnects)
        await crew.close()
    return figures


def _shown_in(bar: Progress, total: int) -> Callable[[Outcome], None]:
    task = bar.add_task("conversations", total=total, messages=0, hindered="")
    messages = hindered = 0

    def played(outcome: Outcome) -> None:
        nonlocal messages, hindered
        messages += len(outcome.sent)
        hindered += outcome.hindrance is not None
        bar.update(task, advance=1, messages=messages, hindered=f"[red]{hindered} unfinished" if hindered else "")

    return played


def _bar() -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[messages]} messages"),
        TextColumn("{task.fields[hindered]}"),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
        console=console,
        refresh_per_second=4,
    )


def _say_nothing(sentence: str) -> None:
    """That processes die is wanted here."""


def _say(sentence: str) -> None:
    console.print(sentence, style="yellow", highlight=False)
