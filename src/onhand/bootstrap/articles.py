"""The help articles: where they are brought in, and where they are asked."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urljoin

from onhand.adapters.clock import SystemClock
from onhand.adapters.embeddings.joined import JoinedEmbedding
from onhand.adapters.embeddings.remembered import PREPARED_VECTORS, RememberedEmbedding
from onhand.adapters.knowledge.markdown_folder import MarkdownFolder
from onhand.adapters.knowledge.strangers import strangers
from onhand.application.answer_from_articles import FixedLibrary, HelpArticles, StoredLibrary, index_of
from onhand.application.import_articles import Imported, Progress, import_articles
from onhand.bootstrap.house import House
from onhand.domain.knowledge.article import Article
from onhand.ports.embedding import Embedding
from onhand.settings import Settings
from onhand.store.knowledge import ArticleWriter, StoredArticles
from onhand.store.pool import open_pool
from onhand.store.queries import Queries

_SLOW_SHARE = 0.8  # of the joined cosine
HELP_FOLDER_SOURCE = "ONHAND_HELP_FOLDER"


def remembering(embedding: Embedding, settings: Settings) -> Embedding:
    """Gives the embedding with a memory beside the data, for texts that come again."""
    return RememberedEmbedding(embedding, settings.data_folder / "cache" / "vectors.npz", PREPARED_VECTORS)


def embedding_of_articles(embeddings: Sequence[Embedding]) -> Embedding:
    """Gives what articles are found by, of the machine's embeddings, the quickest first: together where there are two."""
    quick, *slow = embeddings
    return JoinedEmbedding([(slow[0], _SLOW_SHARE), (quick, 1 - _SLOW_SHARE)]) if slow else quick


def bring_in(
    database_url: str,
    articles: Sequence[Article],
    *,
    source: str,
    embedding: Embedding,
    progress: Progress = lambda done, of: None,
) -> Imported:
    """Imports articles. Blocks: not for an event loop. Raises ImportUnderWay and psycopg.Error."""

    async def run() -> Imported:
        async with open_pool(database_url) as pool:
            return await import_articles(
                ArticleWriter(pool),
                StoredArticles(Queries(pool)),
                articles,
                source=source,
                embedding=embedding,
                now=SystemClock().now(),
                progress=progress,
            )

    return asyncio.run(run())


def help_of(house: House, embeddings: Sequence[Embedding], remembered: Sequence[Embedding]) -> HelpArticles:
    """Gives the stored articles, ready to be asked, after bringing in the folder that the settings name, if any. Blocks. Raises BadArticles.

    `embeddings` are the machine's, the quickest first; `remembered` the same with a memory, for the articles themselves.
    """
    of_articles = embedding_of_articles(remembered)
    if house.settings.help_folder is not None:
        articles = MarkdownFolder(house.settings.help_folder).read()
        bring_in(house.database_url, articles, source=HELP_FOLDER_SOURCE, embedding=of_articles)
    library = StoredLibrary(StoredArticles(house.queries), of_articles, strangers(), _site(house.settings))
    return HelpArticles(embedding_of_articles(embeddings), library, embeddings[-1])


def help_in_folder(
    settings: Settings, embeddings: Sequence[Embedding], remembered: Sequence[Embedding]
) -> HelpArticles:
    """Gives the articles of the folder that the settings name, for an assistant without a database. Blocks. Raises BadArticles."""
    articles: Sequence[Article] = MarkdownFolder(settings.help_folder).read() if settings.help_folder else ()
    whole = [replace(article, url=urljoin(_site(settings), article.url)) for article in articles]
    index = index_of(whole, embedding_of_articles(remembered), strangers())
    return HelpArticles(embedding_of_articles(embeddings), FixedLibrary(index), embeddings[-1])


def _site(settings: Settings) -> str:
    """What relative addresses of articles are relative to: they are shown on the company's page and on the desk alike."""
    return settings.help_url or settings.shop_url or ""
