"""Runs one import in a process of its own, which kills itself with -9 at a named moment.

`python -m tests.knowledge.import_process DATABASE_URL MOMENT`
"""

import asyncio
import os
import signal
import sys
from collections.abc import Sequence
from typing import Any

from onhand.adapters.embeddings.letters import LettersEmbedding
from onhand.ports.embedding import Purpose, Vectors
from onhand.store.knowledge import ArticleWriter
from tests.knowledge.shelf import article, open_shelf

MOMENTS = ("while texts are embedded", "when half is written", "when all is written", "after the end")
NEW = [article(name, f"New words about {name}.") for name in ("cancel", "refunds", "returns")]


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


class MortalEmbedding(LettersEmbedding):
    """Dies at the second article."""

    seen = 0

    def embed(self, texts: Sequence[str], purpose: Purpose) -> Vectors:
        self.seen += 1
        if self.seen == 2:
            die()
        return super().embed(texts, purpose)


def mortal(writer: ArticleWriter, moment: str) -> ArticleWriter:
    """Death comes inside the transaction, after its first statements or before its commit."""
    removes = writer._remove

    async def dies_before_commit(run: Any, keys: Any) -> None:
        if moment == "when all is written":
            await removes(run, keys)
        die()

    if moment in ("when half is written", "when all is written"):
        writer._remove = dies_before_commit
    return writer


async def main(database_url: str, moment: str) -> None:
    embedding = MortalEmbedding() if moment == "while texts are embedded" else LettersEmbedding()
    async with open_shelf(database_url) as shelf:
        mortal(shelf.writer, moment)
        await shelf.bring_in(*NEW, embedding=embedding)
        die()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
