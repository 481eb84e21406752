"""Answering from the help articles, in their own words."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol
from urllib.parse import urljoin

import numpy as np

from onhand.application.assistant_parts import Answer
from onhand.application.import_articles import vectors_of
from onhand.domain.conversation.events import Source
from onhand.domain.knowledge.answers import answer
from onhand.domain.knowledge.article import Article, texts_of
from onhand.domain.knowledge.grounding import Nearness
from onhand.domain.knowledge.index import PassageIndex, Vectors
from onhand.ports.embedding import Embedding, Purpose
from onhand.store.errors import StoreUnavailable
from onhand.store.knowledge import StoredArticle, StoredArticles

logger = logging.getLogger(__name__)

QUESTION_CHARACTERS = 1_000


class Library(Protocol):
    """Where the passages are."""

    async def index(self) -> PassageIndex:
        """Gives the passages as they are now."""
        ...


@dataclass(frozen=True, slots=True)
class FixedLibrary:
    """Passages that never change."""

    passages: PassageIndex

    async def index(self) -> PassageIndex:
        return self.passages


class StoredLibrary:
    """The passages of the stored articles, read again as soon as an import has changed them: what was corrected is not said once more."""

    def __init__(self, stored: StoredArticles, embedding: Embedding, strangers: Sequence[str], site: str) -> None:
        """`strangers` are questions that help articles usually do not answer; `site` is what relative addresses of articles are relative to."""
        self._stored = stored
        self._strangers = strangers
        self._embedding = embedding
        self._site = site
        self._reading = asyncio.Lock()
        self._revision = -1
        self._index: PassageIndex | None = None

    async def index(self) -> PassageIndex:
        """Gives the passages; those read last while the database is away. Raises StoreUnavailable when it was never there."""
        try:
            revision = await self._stored.revision()
            if self._index is not None and self._revision == revision:
                return self._index
            async with self._reading:
                return await self._read(revision)
        except StoreUnavailable:
            if self._index is None:
                raise
            logger.warning("The articles cannot be read again; the known ones answer.")
            return self._index

    async def _read(self, revision: int) -> PassageIndex:
        if self._index is not None and self._revision == revision:
            return self._index  # somebody else read it meanwhile
        stored = await self._stored.everything()
        self._index = index = await asyncio.to_thread(self._indexed, stored)
        self._revision = revision
        logger.info("The assistant knows %d articles, %d passages.", len(stored), len(index.passages))
        return index

    def _indexed(self, stored: Sequence[StoredArticle]) -> PassageIndex:
        articles = [replace(each.article, url=urljoin(self._site, each.article.url)) for each in stored]
        strangers = self._embedding.embed(self._strangers, Purpose.PASSAGE)
        return PassageIndex(articles, [self._vectors(each) for each in stored], self._embedding.name, strangers)

    def _vectors(self, stored: StoredArticle) -> Vectors:
        """The stored ones, unless another model or another version made them."""
        if stored.vectors_of == vectors_of(stored.article, self._embedding.name):
            return np.frombuffer(stored.vectors, "<f4").reshape(-1, self._embedding.dimensions)
        return self._embedding.embed(texts_of(stored.article), Purpose.PASSAGE)


class HelpArticles:
    """The articles, ready to be asked."""

    def __init__(self, embedding: Embedding, library: Library, of_sentences: Embedding) -> None:
        """`of_sentences` compares a model's sentences with the passages'; what is near enough there was found with that one alone."""
        self._embedding = embedding
        self._library = library
        self._of_sentences = of_sentences

    async def answer(self, question: str, language: str, market: str) -> Answer | None:
        """Gives the words that answer the question, with their article as the source, or None."""
        index = await self._library.index()
        return await asyncio.to_thread(self._answer, question[:QUESTION_CHARACTERS], language, market, index)

    def _answer(self, question: str, language: str, market: str, index: PassageIndex) -> Answer | None:
        vector = self._embedding.embed([question], Purpose.QUERY)[0]
        found = answer(vector, question, index, language, market)
        if found is None:
            return None
        quoted = " … ".join(quote.text for quote in found.quotes)
        source = Source(found.passage.title, found.passage.url, quoted)
        passages = tuple(quote.passage.text for quote in found.quotes)
        return Answer(found.text, (source,), passages, found.passage.language)

    async def nearness(self, said: Sequence[str], known: Sequence[str]) -> Nearness:
        """Gives the cosines (said, known) of sentences' vectors."""
        return await asyncio.to_thread(self._nearness, said, known)

    def _nearness(self, said: Sequence[str], known: Sequence[str]) -> Nearness:
        vectors = self._of_sentences.embed([*said, *known], Purpose.PASSAGE)
        return (vectors[: len(said)] @ vectors[len(said) :].T).astype(np.float64)


def index_of(
    articles: Sequence[Article],
    embedding: Embedding,
    strangers: Sequence[str],
    embedded: Callable[[], None] = lambda: None,
) -> PassageIndex:
    """Gives the passages of articles that are stored nowhere. Blocks; calls `embedded` after each article.

    `strangers` are questions that help articles usually do not answer.
    """
    vectors: list[Vectors] = []
    for article in articles:
        vectors.append(embedding.embed(texts_of(article), Purpose.PASSAGE))
        embedded()
    return PassageIndex(articles, vectors, embedding.name, embedding.embed(strangers, Purpose.PASSAGE))
