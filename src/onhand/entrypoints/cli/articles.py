"""`onhand articles import|list|check|remove`: what the assistant answers from."""

import json
import os
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

from cyclopts import App, Parameter
from psycopg_pool import AsyncConnectionPool
from rich.console import Console
from rich.table import Column, Table

from onhand.entrypoints.cli.article_sources import Options, progress_bar, read_articles
from onhand.entrypoints.cli.database import DataFolder, database_of, in_database
from onhand.settings import CannotStart, Settings
from onhand.store.migrate import upgrade

app = App(name="articles", help="What the assistant answers from.")

AsJson = Annotated[bool, Parameter(name="--json", help="Print JSON for programs.", negative=())]
Folder = Annotated[Path | None, Parameter(help="Folder of Markdown files with front matter.")]
From = Annotated[Options | None, Parameter(name="*")]


@app.command(name="import")
def import_articles(
    folder: Folder = None,
    /,
    *,
    options: From = None,
    source: Annotated[
        str | None, Parameter(help="Name of what is imported; otherwise the folder's or file's path.")
    ] = None,
    as_json: AsJson = False,
    data: DataFolder = None,
) -> None:
    """Make the stored articles of a folder or site map what it says: new ones come in, changed ones are replaced, vanished ones go. All, or none."""
    from onhand.adapters.embeddings.choice import cascade_of_embeddings
    from onhand.bootstrap.articles import bring_in, embedding_of_articles, remembering
    from onhand.store.knowledge import ImportUnderWay

    given = read_articles(folder, options or Options())
    if not given.articles:
        raise CannotStart(
            f"{given.name}: there are no articles. To remove those that were imported, use `onhand articles remove`."
        )
    settings = Settings.from_environment(os.environ)
    embedding = embedding_of_articles([remembering(one, settings) for one in cascade_of_embeddings()])
    with database_of(data) as database, progress_bar("Reading articles") as progress:
        upgrade(database.url)
        try:
            done = bring_in(
                database.url, given.articles, source=source or given.name, embedding=embedding, progress=progress
            )
        except ImportUnderWay as busy:
            raise CannotStart(str(busy)) from None
    if as_json:
        print(json.dumps(asdict(done)))
        return
    print(f"{done.added} new, {done.changed} changed, {done.removed} removed, {done.unchanged} as they were.")


@app.command(name="list")
def list_articles(*, as_json: AsJson = False, data: DataFolder = None) -> None:
    """Show what the assistant answers from."""
    from onhand.store.knowledge import StoredArticles
    from onhand.store.queries import Queries

    articles = in_database(data, lambda pool: StoredArticles(Queries(pool)).summaries())
    if as_json:
        print(json.dumps([asdict(one) for one in articles], default=str))
        return
    table = Table(Column("id", no_wrap=True), "language", "market", "title", "version", "changed", "source")
    for one in articles:
        changed = f"{one.changed_at:%Y-%m-%d %H:%M}"
        table.add_row(one.slug, one.language, one.market, one.title, str(one.version), changed, one.source)
    Console().print(table)


@app.command
def check(folder: Folder = None, /, *, options: From = None, as_json: AsJson = False) -> None:
    """Read articles without importing them: say what is wrong by file and line, and what is missing in which language."""
    from onhand.domain.knowledge.coverage import missing_versions, without_passages

    given = read_articles(folder, options or Options())
    missing, empty = missing_versions(given.articles), without_passages(given.articles)
    if as_json:
        report = {"articles": len(given.articles), "missing": missing, "without_passages": empty}
        print(json.dumps(report, ensure_ascii=False))
        return
    print(f"{len(given.articles)} articles can be imported.")
    for language, ids in missing.items():
        print(f"Not in '{language}', so that another language answers: {', '.join(ids)}.")
    for name in empty:
        print(f"{name} has no sentence to quote.")


@app.command
def remove(
    article: Annotated[tuple[str, ...], Parameter(help="Ids of articles.")] = (),
    *,
    language: Annotated[str | None, Parameter(help="Only in this language.")] = None,
    source: Annotated[str | None, Parameter(help="Only what came from this source; without ids, all of it.")] = None,
    as_json: AsJson = False,
    data: DataFolder = None,
) -> None:
    """Remove articles: the assistant's next answer is without them."""
    if not article and source is None:
        raise CannotStart("Say which: ids of articles, or --source. `onhand articles list` shows both.")
    removed = in_database(data, lambda pool: _remove(pool, article, language, source))
    missing = [name for name in article if name not in removed]
    if missing:
        raise CannotStart(f"There is no such article: {', '.join(missing)}. Nothing was removed.")
    print(json.dumps({"removed": len(removed)}) if as_json else f"{len(removed)} removed.")


async def _remove(pool: AsyncConnectionPool, ids: Sequence[str], language: str | None, source: str | None) -> list[str]:
    """Gives the ids that were removed, one for each version; nothing is removed unless every id is there."""
    from onhand.store.knowledge import ArticleWriter, StoredArticles
    from onhand.store.queries import Queries

    chosen = [
        one
        for one in await StoredArticles(Queries(pool)).summaries()
        if (not ids or one.slug in ids) and language in (None, one.language) and source in (None, one.source)
    ]
    if chosen and all(any(one.slug == name for one in chosen) for name in ids):
        await ArticleWriter(pool).remove([(one.slug, one.language, one.market) for one in chosen])
    return [one.slug for one in chosen]
