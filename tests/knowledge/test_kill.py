"""kill -9 in the middle of an import: the old articles are whole, and the next import does all of it."""

import asyncio
import signal
import sys

import pytest

from onhand.application.import_articles import Imported
from tests.knowledge.import_process import MOMENTS, NEW
from tests.knowledge.shelf import article, open_shelf

pytestmark = pytest.mark.fault
OLD = [article("refunds", "Old words."), article("returns", "Old words."), article("vanishes", "Old words.")]


@pytest.mark.parametrize("moment", MOMENTS)
async def test_a_killed_import_leaves_the_old_articles_whole_or_the_new(database_url: str, moment: str) -> None:
    async with open_shelf(database_url) as shelf:
        await shelf.bring_in(*OLD)
        arguments = ("-m", "tests.knowledge.import_process", database_url, moment)
        process = await asyncio.create_subprocess_exec(sys.executable, *arguments)
        assert await asyncio.wait_for(process.wait(), 60) == -signal.SIGKILL
        done = moment == "after the end"
        assert await shelf.articles() == (NEW if done else OLD)
        assert await shelf.stored.revision() == (2 if done else 1)
        imported = await shelf.bring_in(*NEW)  # nobody waits for the dead one's lock
        assert imported == (Imported(0, 0, 0, 3) if done else Imported(1, 2, 1, 0))
        assert await shelf.articles() == NEW
