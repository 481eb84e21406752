"""Articles in a real database: what an import writes, and what it leaves alone."""

import asyncio
from collections.abc import AsyncIterator

import numpy as np
import psycopg
import pytest

from onhand.adapters.embeddings.letters import LettersEmbedding
from onhand.application import import_articles as importing
from onhand.application.import_articles import Imported
from onhand.domain.knowledge.article import texts_of
from onhand.ports.embedding import Purpose
from onhand.store.knowledge import ImportUnderWay
from tests.knowledge.shelf import Shelf, article, open_shelf

RETURNS, REFUNDS = article("returns"), article("refunds", "It takes 5 days.")


@pytest.fixture
async def shelf(database_url: str) -> AsyncIterator[Shelf]:
    async with open_shelf(database_url) as opened:
        yield opened


async def test_what_comes_in_is_read_back_word_for_word_with_its_vectors(shelf: Shelf) -> None:
    given = article("zurück", "Zurück in “30 Tagen”.\n\n## Wie\n\nمجاني 返品\n", language="de", market="AT")
    assert await shelf.bring_in(given) == Imported(added=1, changed=0, removed=0, unchanged=0)
    (stored,) = await shelf.stored.everything()
    assert stored.article == given
    vectors = np.frombuffer(stored.vectors, "<f4").reshape(-1, LettersEmbedding.dimensions)
    assert np.array_equal(vectors, LettersEmbedding().embed(texts_of(given), Purpose.PASSAGE))


async def test_the_same_import_again_writes_nothing(shelf: Shelf) -> None:
    await shelf.bring_in(RETURNS, REFUNDS)
    before = (await shelf.stored.revision(), await shelf.stored.everything())
    assert await shelf.bring_in(RETURNS, REFUNDS) == Imported(0, 0, 0, unchanged=2)
    assert (await shelf.stored.revision(), await shelf.stored.everything()) == before


async def test_only_what_changed_gets_a_new_version_and_what_vanished_goes(shelf: Shelf) -> None:
    await shelf.bring_in(RETURNS, REFUNDS, article("gone"))
    assert await shelf.bring_in(RETURNS, article("refunds", "It takes 7 days.")) == Imported(0, 1, 1, 1)
    assert await shelf.versions() == {"returns": 1, "refunds": 2}


async def test_another_source_keeps_its_articles_and_takes_over_what_it_brings_too(shelf: Shelf) -> None:
    await shelf.bring_in(RETURNS, REFUNDS, source="folder")
    await shelf.bring_in(REFUNDS, source="site")
    await shelf.bring_in(RETURNS, source="folder")  # the folder has it no longer, and it is the site's by now
    assert await shelf.articles() == [REFUNDS, RETURNS]
    assert await shelf.versions() == {"returns": 1, "refunds": 1}


async def test_another_model_embeds_again_without_a_new_version_of_the_text(shelf: Shelf) -> None:
    class Other(LettersEmbedding):
        name = "other-1"

    await shelf.bring_in(RETURNS)
    (before,) = await shelf.stored.everything()
    await shelf.bring_in(RETURNS, embedding=Other())
    (after,) = await shelf.stored.everything()
    assert after.vectors_of != before.vectors_of
    assert after.article == before.article


async def test_of_two_imports_at_once_one_waits_for_the_other(
    shelf: Shelf, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with shelf.writer.importing(1.0):
        monkeypatch.setattr(importing, "PATIENCE_SECONDS", 0.4)
        with pytest.raises(ImportUnderWay):
            await shelf.bring_in(RETURNS)
        monkeypatch.setattr(importing, "PATIENCE_SECONDS", 30.0)
        waiting = asyncio.create_task(shelf.bring_in(RETURNS))
        await asyncio.sleep(0.5)
        assert await shelf.articles() == []
    await waiting
    assert await shelf.articles() == [RETURNS]


async def test_an_import_that_fails_in_the_middle_leaves_everything_as_it_was(shelf: Shelf, database_url: str) -> None:
    await shelf.bring_in(RETURNS)
    async with await psycopg.AsyncConnection.connect(database_url, autocommit=True) as database:
        await database.execute("ALTER TABLE article ADD CHECK (slug <> 'z-refused')")
    with pytest.raises(psycopg.errors.CheckViolation):
        await shelf.bring_in(article("returns", "Changed."), article("z-refused"))
    assert await shelf.articles() == [RETURNS]
    assert await shelf.stored.revision() == 1
