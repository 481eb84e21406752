"""Articles to test with, and their place in the database."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from onhand.adapters.embeddings.letters import LettersEmbedding
from onhand.application.import_articles import Imported, import_articles
from onhand.domain.knowledge.article import Article
from onhand.ports.embedding import Embedding
from onhand.store.knowledge import ArticleWriter, StoredArticles
from onhand.store.pool import open_pool
from onhand.store.queries import Queries


def article(
    article_id: str = "returns", body: str = "Send it back within 30 days.", *, language: str = "en", market: str = ""
) -> Article:
    return Article(article_id, f"About {article_id}", f"/help/{article_id}?lang={language}", language, market, body)


@dataclass(frozen=True, slots=True)
class Shelf:
    """The articles in a database."""

    writer: ArticleWriter
    stored: StoredArticles

    async def bring_in(
        self, *articles: Article, source: str = "folder", embedding: Embedding | None = None
    ) -> Imported:
        return await import_articles(
            self.writer,
            self.stored,
            articles,
            source=source,
            embedding=embedding or LettersEmbedding(),
            now=datetime.now(UTC),
        )

    async def articles(self) -> Sequence[Article]:
        return [each.article for each in await self.stored.everything()]

    async def versions(self) -> dict[str, int]:
        return {each.article.id: each.version for each in await self.stored.everything()}


@asynccontextmanager
async def open_shelf(database_url: str) -> AsyncGenerator[Shelf]:
    async with open_pool(database_url) as pool:
        yield Shelf(ArticleWriter(pool), StoredArticles(Queries(pool)))
