"""How far an evaluation is, on the error stream."""

from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager

import numpy as np
from numpy.typing import NDArray
from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from onhand.ports.embedding import Embedding, Purpose

Step = Callable[[], None]

_BATCH = 64


@contextmanager
def steps(console: Console, doing: str, total: int) -> Generator[Step]:
    """Shows a bar of `total` steps while the block runs; the block calls what it is given after each."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.completed}/{task.total}"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task(doing, total=total)
        yield lambda: progress.advance(task)


@contextmanager
def work(console: Console, doing: str) -> Generator[Callable[[str], None]]:
    """Shows that something of unknown length is being done; the block says with what it is given which part."""
    with Progress(
        SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn(), console=console, transient=True
    ) as progress:
        task = progress.add_task(doing, total=None)
        yield lambda part: progress.update(task, description=f"{doing}: {part}")


def embedded_with_progress(
    console: Console, texts: Sequence[str], embeddings: Sequence[Embedding]
) -> list[NDArray[np.float32]]:
    """Gives the vectors (len(texts), d) in each embedding."""
    found: list[NDArray[np.float32]] = []
    for embedding in embeddings:
        parts: list[NDArray[np.float32]] = []
        with steps(console, f"Embedding with {embedding.name}", len(texts)) as step:
            for start in range(0, len(texts), _BATCH):
                batch = texts[start : start + _BATCH]
                parts.append(embedding.embed(batch, Purpose.QUERY))
                for _ in batch:
                    step()
        found.append(np.concatenate(parts))
    return found
