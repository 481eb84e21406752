"""Many runs on several cores, in order and with progress."""

import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from rich.console import Console

from onhand.entrypoints.cli.evaluating.progress import steps

CHUNK = 4

Task = TypeVar("Task")
Result = TypeVar("Result")


def on_cores(
    console: Console, doing: str, work: Callable[[Task], Result], tasks: Sequence[Task], cores: int
) -> Iterator[Result]:
    """Gives each task's result, in the tasks' order. `work` is a function of a module."""
    with steps(console, doing, len(tasks)) as step:
        if cores <= 1 or len(tasks) == 1:
            for task in tasks:
                yield work(task)
                step()
            return
        with multiprocessing.get_context("spawn").Pool(cores) as pool:
            for result in pool.imap(work, tasks, chunksize=CHUNK):
                yield result
                step()
