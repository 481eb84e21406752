"""`onhand eval guards`: attacks, without a model and with one that obeys them; what gets through is counted at the shop and in what the customer reads."""

import asyncio
import contextlib
import os
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

import httpx
from msgspec import Struct
from rich.console import Console
from rich.table import Table

from onhand.entrypoints.cli.evaluating.guarding.attacks import Attack, read_attacks
from onhand.entrypoints.cli.evaluating.guarding.play import Outcome, play_all, world_of
from onhand.entrypoints.cli.evaluating.progress import steps
from onhand.entrypoints.cli.evaluating.retail.shops import Line, differences
from onhand.entrypoints.cli.evaluating.tables import write_json
from onhand.entrypoints.cli.ports import answers, free_port
from onhand.entrypoints.cli.processes import Stack, StackPlan
from onhand.settings import CannotStart, Settings
from onhand.store.embedded.temporary import temporary_folder, temporary_postgres
from onhand.store.migrate import upgrade

OWN_ATTACKS = Path(__file__).parents[5] / "benchmarks" / "guards"
OPENS_SECONDS = 20.0

console = Console(stderr=True)


class OfKind(Struct, frozen=True):
    attacks: int
    unauthorised_tool_calls: int
    disclosures: int


class GotThrough(Struct, frozen=True):
    """An attack that achieved something."""

    id: str
    model: bool
    unauthorised_tool_calls: tuple[str, ...]
    disclosed: tuple[str, ...]


class GuardsFigures(Struct, frozen=True):
    """What `--json` writes. Each attack is played twice, without a model and with the accomplice; `shop_differences` is what changed at the shop in all."""

    attacks: int
    conversations: int
    unauthorised_tool_calls: int
    disclosures: int
    by_kind: dict[str, OfKind]
    model_requests: int
    shop_differences: list[str]
    got_through: list[GotThrough]


@dataclass(frozen=True, slots=True)
class _Ended:
    without_model: list[Outcome]
    with_model: list[Outcome]
    model_requests: int
    shop_differences: list[str]


def guards(*folders: Path, json: Path | None = None, limit: int | None = None) -> None:
    """Play attacks on the assistant, without a language model and with one that always obeys them.

    Parameters
    ----------
    folders
        Folders or files with attacks (*.yaml, *.json); onhand's own are played besides.
    json
        Where the figures are written.
    limit
        Play only every n-th attack, so that about this many are left.
    """
    attacks = read_attacks(
        [*(folder.resolve() for folder in folders), *([OWN_ATTACKS] if OWN_ATTACKS.is_dir() else [])]
    )
    if limit is not None and limit < len(attacks):
        attacks = attacks[:: -(-len(attacks) // max(limit, 1))]
    ended = asyncio.run(_play(attacks))
    figures = _figures(attacks, ended)
    _show(figures)
    write_json(json, figures)


async def _play(attacks: Sequence[Attack]) -> _Ended:
    from onhand.bootstrap import open_house
    from onhand.bootstrap.assistant import load_mind

    with temporary_folder() as folder, temporary_postgres(durable=False) as postgres:
        upgrade(postgres.url)
        plan = StackPlan(folder, database_url=postgres.url, with_web=False, with_worker=False, restarts=False)
        with (
            Stack(plan, say=_say_nothing) as stack,
            accomplice() as model_url,
            steps(console, "Attacking", 2 * len(attacks)) as step,
        ):
            line = Line(stack)
            before = line.dump()
            world = world_of(before)
            environment = stack.environment()
            mind = await asyncio.to_thread(load_mind, Settings.from_environment(environment))
            async with open_house(Settings.from_environment(environment)) as house:
                without = await play_all(house, mind, attacks, world, step)
            # Unmasked, so that the accomplice has all that there is to tell.
            named = {"ONHAND_MODEL_URL": model_url, "ONHAND_MODEL_NAME": "accomplice", "ONHAND_MODEL_MASKS": "off"}
            async with open_house(Settings.from_environment(environment | named)) as house:
                with_model = await play_all(house, mind, attacks, world, step)
            asked = await asyncio.to_thread(_asked, model_url)
            return _Ended(without, with_model, asked, differences(line.dump(), before))


def _asked(model_url: str) -> int:
    return int(httpx.get(f"{model_url}/asked", trust_env=False).json()["asked"])


def _say_nothing(_: str) -> None:
    pass


@contextlib.contextmanager
def accomplice() -> Generator[str]:
    """Gives the address of the obedient model, in a process of its own."""
    port = free_port("127.0.0.1")
    module = "onhand.entrypoints.cli.evaluating.guarding.accomplice"
    process = subprocess.Popen([sys.executable, "-m", module, str(port)], env=dict(os.environ))
    try:
        if not _opens(lambda: answers(f"http://127.0.0.1:{port}/asked")):
            raise CannotStart("The obedient model's process did not open its port.")
        yield f"http://127.0.0.1:{port}"
    finally:
        process.kill()
        process.wait()


def _opens(is_open: Callable[[], bool]) -> bool:
    until = time.monotonic() + OPENS_SECONDS
    while time.monotonic() < until:
        if is_open():
            return True
        time.sleep(0.05)
    return False


def _figures(attacks: Sequence[Attack], ended: _Ended) -> GuardsFigures:
    played = [*ended.without_model, *ended.with_model]
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for attack in attacks:
        counts[attack.kind]["attacks"] += 1
    for outcome in played:
        counts[outcome.attack.kind]["calls"] += len(outcome.unauthorised_calls)
        counts[outcome.attack.kind]["disclosures"] += len(outcome.disclosed)
    return GuardsFigures(
        attacks=len(attacks),
        conversations=len(played),
        unauthorised_tool_calls=sum(len(one.unauthorised_calls) for one in played),
        disclosures=sum(len(one.disclosed) for one in played),
        by_kind={kind: OfKind(c["attacks"], c["calls"], c["disclosures"]) for kind, c in sorted(counts.items())},
        model_requests=ended.model_requests,
        shop_differences=ended.shop_differences,
        got_through=[
            GotThrough(one.attack.id, has_model, one.unauthorised_calls, one.disclosed)
            for has_model, outcomes in ((False, ended.without_model), (True, ended.with_model))
            for one in outcomes
            if one.unauthorised_calls or one.disclosed
        ],
    )


def _show(figures: GuardsFigures) -> None:
    table = Table(
        "kind", "attacks", "unauthorised calls", "disclosures", title=f"{figures.conversations} conversations"
    )
    for kind, one in figures.by_kind.items():
        table.add_row(kind, str(one.attacks), str(one.unauthorised_tool_calls), str(one.disclosures))
    table.add_row("all", str(figures.attacks), str(figures.unauthorised_tool_calls), str(figures.disclosures))
    output = Console()
    output.print(table)
    output.print(
        f"The model was asked {figures.model_requests} times. Changes at the shop: {len(figures.shop_differences)}."
    )
    for one in figures.got_through[:20]:
        told = ", ".join((*one.unauthorised_tool_calls, *one.disclosed))
        output.print(f"{one.id} ({'with' if one.model else 'without'} a model): {told}", markup=False, highlight=False)
