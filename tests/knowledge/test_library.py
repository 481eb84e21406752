"""A running assistant and its articles: what an import changed is answered from at once."""

from collections.abc import AsyncIterator, Sequence

import pytest

from onhand.adapters.embeddings.letters import LettersEmbedding
from onhand.application.answer_from_articles import StoredLibrary
from onhand.ports.embedding import Purpose, Vectors
from onhand.store.errors import StoreUnavailable
from tests.knowledge.shelf import Shelf, article, open_shelf


class CountingEmbedding(LettersEmbedding):
    texts = 0

    def embed(self, texts: Sequence[str], purpose: Purpose) -> Vectors:
        self.texts += len(texts)
        return super().embed(texts, purpose)


@pytest.fixture
async def shelf(database_url: str) -> AsyncIterator[Shelf]:
    async with open_shelf(database_url) as opened:
        yield opened


def library(shelf: Shelf, embedding: LettersEmbedding | None = None) -> StoredLibrary:
    return StoredLibrary(shelf.stored, embedding or LettersEmbedding(), (), "https://shop.example")


async def texts(library: StoredLibrary) -> list[str]:
    return [passage.text for passage in (await library.index()).passages]


async def test_the_next_question_is_answered_from_what_an_import_changed(shelf: Shelf) -> None:
    running = library(shelf)
    assert await texts(running) == []
    await shelf.bring_in(article(body="Within 30 days."))
    assert await texts(running) == ["Within 30 days."]
    await shelf.bring_in(article(body="Within 60 days."))
    assert await texts(running) == ["Within 60 days."]
    await shelf.writer.remove([("returns", "en", "")])
    assert await texts(running) == []


async def test_what_did_not_change_is_not_read_again(shelf: Shelf) -> None:
    await shelf.bring_in(article())
    running = library(shelf)
    assert await running.index() is await running.index()


async def test_addresses_are_whole(shelf: Shelf) -> None:
    await shelf.bring_in(article())
    (passage,) = (await library(shelf).index()).passages
    assert passage.url == "https://shop.example/help/returns?lang=en"


async def test_stored_vectors_are_taken_and_those_of_another_model_made_anew(shelf: Shelf) -> None:
    class Other(CountingEmbedding):
        name = "other-1"

    await shelf.bring_in(article())
    same, other = CountingEmbedding(), Other()
    await library(shelf, same).index()
    await library(shelf, other).index()
    assert same.texts == 0
    assert other.texts > 0


async def test_while_the_database_is_away_the_known_articles_answer(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away() -> int:
        raise StoreUnavailable

    await shelf.bring_in(article(body="Within 30 days."))
    running, fresh = library(shelf), library(shelf)
    await running.index()
    monkeypatch.setattr(shelf.stored, "revision", away)
    assert await texts(running) == ["Within 30 days."]
    with pytest.raises(StoreUnavailable):
        await fresh.index()
