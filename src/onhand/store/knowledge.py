"""The company's help articles."""

import asyncio
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import numpy as np
import psycopg
from numpy.typing import NDArray
from psycopg import AsyncConnection
from psycopg_pool import AsyncConnectionPool, PoolTimeout

from onhand.domain.knowledge.article import Article
from onhand.domain.knowledge.importing import ImportPlan, Kept, Key, key_of
from onhand.store.errors import StoreUnavailable
from onhand.store.queries import Queries, query

Vectors = NDArray[np.float32]

LOCK_RETRY_SECONDS = 0.2


class ImportUnderWay(Exception):
    """Another import does not end."""

    def __init__(self) -> None:
        super().__init__("Another import of articles is under way; try again when it has ended.")


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """An article with its vectors, one after another; `vectors_of` says of which texts and which model they are."""

    article: Article
    source: str
    version: int
    changed_at: datetime
    vectors_of: bytes
    vectors: bytes

    @property
    def kept(self) -> Kept:
        """What an import compares with."""
        return Kept(self.article, self.source, self.vectors_of)


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    """An article without its text; `characters` is how long that is."""

    slug: str
    title: str
    url: str
    language: str
    market: str
    source: str
    version: int
    changed_at: datetime
    characters: int


class StoredArticles:
    """Reads articles. Every method raises StoreUnavailable."""

    def __init__(self, queries: Queries) -> None:
        self._queries = queries

    async def revision(self) -> int:
        """Gives a number that rises with every change."""
        return (await self._rows("article_revision"))[0][0]

    async def everything(self) -> list[StoredArticle]:
        """Gives every article."""
        return [_stored(row) for row in await self._rows("articles")]

    async def summaries(self) -> list[ArticleSummary]:
        """Gives every article, without its text."""
        return [ArticleSummary(*row) for row in await self._rows("article_summaries")]

    async def _rows(self, name: str) -> list[tuple[Any, ...]]:
        try:
            return await self._queries.rows(name)
        except (psycopg.OperationalError, psycopg.InterfaceError, PoolTimeout, OSError) as failure:
            raise StoreUnavailable from failure


class ArticleWriter:
    """Replaces articles."""

    def __init__(self, pool: AsyncConnectionPool) -> None:
        self._pool = pool

    @asynccontextmanager
    async def importing(self, patience_seconds: float) -> AsyncGenerator[AsyncConnection]:
        """Lets nobody else import meanwhile; ends with the connection, so that a dead importer blocks nobody. Raises ImportUnderWay."""
        async with self._pool.connection() as connection:
            for _ in range(max(1, round(patience_seconds / LOCK_RETRY_SECONDS))):
                taken = await (await connection.execute(query("lock_articles"))).fetchone()
                if taken and taken[0]:
                    break
                await asyncio.sleep(LOCK_RETRY_SECONDS)
            else:
                raise ImportUnderWay
            try:
                yield connection
            finally:
                if not connection.closed:
                    await connection.execute(query("unlock_articles"))

    async def carry_out(
        self,
        connection: AsyncConnection,
        plan: ImportPlan,
        vectors: Mapping[Key, tuple[bytes, Vectors]],
        *,
        source: str,
        now: datetime,
    ) -> None:
        """Writes the plan: all of it, or nothing. `vectors` has, for each article to embed, of what they are, and themselves."""
        async with connection.transaction(), connection.cursor() as cursor:
            rows = [_row(article, source, now, *vectors[key_of(article)]) for article in plan.to_embed]
            await cursor.executemany(query("put_article"), rows)
            await cursor.executemany(
                query("take_over_article"),
                [{**_named(key_of(article)), "source": source} for article in plan.taken_over],
            )
            await self._remove(cursor.executemany, plan.removed)

    async def remove(self, keys: Sequence[Key]) -> None:
        """Removes these articles together, or none. Raises psycopg.Error."""
        async with self._pool.connection() as connection, connection.transaction(), connection.cursor() as cursor:
            await self._remove(cursor.executemany, keys)

    @staticmethod
    async def _remove(run: Any, keys: Sequence[Key]) -> None:
        await run(query("remove_article"), [_named(key) for key in keys])
        await run(query("raise_article_revision"), [{}])


def _named(key: Key) -> dict[str, Any]:
    return dict(zip(("slug", "language", "market"), key, strict=True))


def _row(article: Article, source: str, now: datetime, vectors_of: bytes, vectors: Vectors) -> dict[str, Any]:
    return {
        **_named(key_of(article)),
        "title": article.title,
        "url": article.url,
        "body": article.body,
        "questions": list(article.questions),
        "source": source,
        "now": now,
        "vectors_of": vectors_of,
        "vectors": vectors.astype("<f4").tobytes(),
    }


def _stored(row: tuple[Any, ...]) -> StoredArticle:
    slug, title, url, language, market, body, questions, source, version, changed_at, vectors_of, vectors = row
    article = Article(slug, title, url, language, market, body, tuple(questions))
    return StoredArticle(article, source, version, changed_at, bytes(vectors_of), bytes(vectors))
