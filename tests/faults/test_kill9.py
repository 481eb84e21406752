"""kill -9 of the web process, the worker and PostgreSQL itself, while people talk."""

import asyncio
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

import pytest

from onhand.entrypoints.cli.clients.server import Server
from onhand.entrypoints.cli.playing.comparison import Differences
from onhand.entrypoints.cli.playing.crew import Crew
from onhand.entrypoints.cli.playing.dialogues import Dialogue, read_dialogues
from onhand.entrypoints.cli.playing.killing import Killer
from onhand.entrypoints.cli.playing.own_server import own_server
from onhand.entrypoints.cli.playing.run import Replay
from tests.faults.dialogues import write_dialogues

KILLS = 12
PARALLEL = 8
SEED = 20261121

pytestmark = [pytest.mark.fault, pytest.mark.timeout(420)]


def until_killed_often(dialogues: Sequence[Dialogue], killer: Killer) -> Iterator[Dialogue]:
    """Dialogues without end, until there were kills enough."""
    for dialogue in dialogues:
        if killer.kills.total() >= KILLS:
            return
        yield dialogue


async def test_nothing_is_lost_doubled_or_reordered_however_often_processes_are_killed(tmp_path: Path) -> None:
    dialogues = read_dialogues(write_dialogues(tmp_path / "dialogues.jsonl", count=3_000))
    with own_server(PARALLEL, say=lambda sentence: None) as (stack, sign_ins):
        async with Server.at(stack.web_url, random=Random(SEED)) as server:
            crew = await Crew.sign_in(server, sign_ins)
            replay = Replay(server, crew)
            names = ("web", "worker", "postgres")
            killer = Killer(stack, names, 1.0, Random(SEED), lambda: replay.messages)
            killing = asyncio.create_task(killer.run())
            outcomes = await replay.run(until_killed_often(dialogues, killer), PARALLEL)
            killing.cancel()
            await crew.close()
    assert killer.kills.total() >= KILLS
    assert set(killer.kills) == set(names)
    assert [outcome.hindrance for outcome in outcomes if outcome.hindrance] == []
    assert all(len(outcome.sent) == len(outcome.attempted) == 8 for outcome in outcomes)
    found = Differences()
    for outcome in outcomes:
        found.add(outcome.differences)
    assert found == Differences(lost=0, duplicated=0, out_of_order=0)
