"""`onhand eval tasks DIR`: whole conversations with the assistant, graded by the shop's final state alone."""

import asyncio
from collections import Counter
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter, validators
from msgspec import Struct
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from onhand.entrypoints.cli.evaluating.retail.play import Played, play_round
from onhand.entrypoints.cli.evaluating.retail.reading import Retail, read_retail
from onhand.entrypoints.cli.evaluating.retail.shops import rounds
from onhand.entrypoints.cli.evaluating.tables import write_json
from onhand.settings import CannotStart, Settings
from onhand.store.embedded.temporary import temporary_folder, temporary_postgres
from onhand.store.migrate import upgrade


class OneTask(Struct, frozen=True):
    """A task's end; `differences` are those of the shop's state, `lines` who said what."""

    id: str
    passed: bool
    reason: str
    writes: list[str]
    differences: tuple[str, ...]
    lines: tuple[tuple[str, str], ...]


class TasksFigures(Struct, frozen=True):
    """What `onhand eval tasks` measures. `nothing_to_do` counts the passed tasks in which nothing should be written."""

    passed: int
    total: int
    nothing_to_do: int
    by_reason: dict[str, int]
    by_write: dict[str, tuple[int, int]]
    tasks: list[OneTask]


def tasks(
    folder: Path,
    /,
    *,
    only: Annotated[tuple[str, ...], Parameter(help="The id of a task to play; may be repeated.")] = (),
    limit: Annotated[int | None, Parameter(validator=validators.Number(gte=1))] = None,
    json: Annotated[Path | None, Parameter(help="Where to write the figures and every conversation.")] = None,
) -> None:
    """Play every task of a retail evaluation: its customer asks, answers in plain sentences, and the shop's state is compared.

    Parameters
    ----------
    folder
        Holds db.json, the shop's data, and one tasks*.json, the tasks with the writes that a right agent makes.
    """
    retail = read_retail(folder)
    chosen = [task for task in retail.tasks if not only or task.id in only][:limit]
    if not chosen:
        raise CannotStart(f"None of the {len(retail.tasks)} tasks in {folder} has such an id.")
    figures = _figures(retail, asyncio.run(_play(Retail(chosen, retail.data_file, retail.data))))
    _show(figures)
    write_json(json, figures)


async def _play(retail: Retail) -> list[Played]:
    from onhand.bootstrap.assistant import load_mind

    played: list[Played] = []
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with (
        Progress(*columns, console=Console(stderr=True)) as progress,
        temporary_folder() as folder,
        temporary_postgres(durable=False) as postgres,
    ):
        bar = progress.add_task("Loading the assistant", total=len(retail.tasks))
        upgrade(postgres.url)
        mind = await asyncio.to_thread(load_mind, Settings.from_environment({"ONHAND_DATA": str(folder)}))
        progress.update(bar, description="Conversations")
        for one in rounds(retail.tasks):
            played += await play_round(retail, one, mind, postgres.url, lambda: progress.advance(bar))
    return played


def _figures(retail: Retail, played: list[Played]) -> TasksFigures:
    writes = {task.id: [write.name for write in task.writes] for task in retail.tasks}
    by_write: dict[str, tuple[int, int]] = {}
    for one in played:
        for name in set(writes[one.task]):
            passed, total = by_write.get(name, (0, 0))
            by_write[name] = (passed + one.passed, total + 1)
    order = {task.id: place for place, task in enumerate(retail.tasks)}
    return TasksFigures(
        passed=sum(one.passed for one in played),
        total=len(played),
        nothing_to_do=sum(one.passed and not writes[one.task] for one in played),
        by_reason=dict(Counter(one.reason for one in played).most_common()),
        by_write=dict(sorted(by_write.items())),
        tasks=[
            OneTask(one.task, one.passed, one.reason, writes[one.task], one.differences, one.lines)
            for one in sorted(played, key=lambda one: order[one.task])
        ],
    )


def _show(figures: TasksFigures) -> None:
    console = Console()
    failed = [task for task in figures.tasks if not task.passed]
    if failed:
        table = Table("task", "reason", "where the shop differs", title="Not passed")
        for task in failed:
            table.add_row(task.id, task.reason, "\n".join(task.differences[:3]))
        console.print(table)
    writes = Table("write", "tasks", "passed")
    for name, (passed, total) in figures.by_write.items():
        writes.add_row(name, str(total), str(passed))
    console.print(writes)
    share = figures.passed / figures.total
    console.print(
        f"{figures.passed} of {figures.total} tasks passed ({share:.0%}); in {figures.nothing_to_do} of these nothing was to be done.",
        highlight=False,
    )
