"""Bringing the stored articles to what a folder or a site says now: changed ones are replaced together, or none is."""

import asyncio
import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from onhand.domain.knowledge.article import Article, texts_of
from onhand.domain.knowledge.importing import ImportPlan, Key, key_of, plan_import
from onhand.ports.embedding import Embedding, Purpose
from onhand.store.knowledge import ArticleWriter, StoredArticles, Vectors

PATIENCE_SECONDS = 60.0  # for another import to end


@dataclass(frozen=True, slots=True)
class Imported:
    """How many articles an import added, changed, removed, and left as they were."""

    added: int
    changed: int
    removed: int
    unchanged: int


Progress = Callable[[int, int], None]
"""Told how many of how many articles have their vectors."""


async def import_articles(
    writer: ArticleWriter,
    stored: StoredArticles,
    given: Sequence[Article],
    *,
    source: str,
    embedding: Embedding,
    now: datetime,
    progress: Progress = lambda done, of: None,
) -> Imported:
    """Makes the articles of `source` those that are given. Articles of other sources stay, unless they are given too.

    Nothing is written before all vectors are there, and then everything in one transaction. Raises ImportUnderWay and psycopg.Error.
    """
    async with writer.importing(PATIENCE_SECONDS) as connection:
        kept = {key_of(each.article): each.kept for each in await stored.everything()}
        wanted = {key_of(article): vectors_of(article, embedding.name) for article in given}
        plan = plan_import(kept, given, wanted, source)
        vectors: dict[Key, tuple[bytes, Vectors]] = {}
        for done, article in enumerate(plan.to_embed):
            progress(done, len(plan.to_embed))
            found = await asyncio.to_thread(embedding.embed, texts_of(article), Purpose.PASSAGE)
            vectors[key_of(article)] = (wanted[key_of(article)], found)
        progress(len(plan.to_embed), len(plan.to_embed))
        if not plan.writes_nothing:
            await writer.carry_out(connection, plan, vectors, source=source, now=now)
    return _counted(plan)


def vectors_of(article: Article, embedding_name: str) -> bytes:
    """Gives a fingerprint of the texts that an article is found by, and of the model that embeds them."""
    text = "\0".join((embedding_name, *texts_of(article)))
    return hashlib.sha256(text.encode("utf-8", "replace")).digest()


def _counted(plan: ImportPlan) -> Imported:
    unchanged = len(plan.unchanged) + len(plan.taken_over) + len(plan.embedded_again)
    return Imported(len(plan.added), len(plan.changed), len(plan.removed), unchanged)
