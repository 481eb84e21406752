"""`onhand articles import|list|check|remove`: what the assistant answers from."""

import json
import os
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

from cyclopts import App, Parameter
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from onhand.entrypoints.cli.database import database_of
from onhand.settings import CannotStart, Settings
from onhand.store.migrate import upgrade

app = App(name="articles", help="What the assistant answers from.")

DataFolder = Annotated[Path | None, Parameter(help="Folder that keeps the data (ONHAND_DATA, else ./.onhand).")]
AsJson = Annotated[bool, Parameter(name="--json", help="Print JSON for programs.", negative=())]


@app.command(name="import")
def import_command(
    folder: Annotated[Path, Parameter(help="Folder of Markdown files with front matter.")],
    *,
    source: Annotated[str | None, Parameter(help="Name of what is imported; otherwise the folder's path.")] = None,
    as_json: AsJson = False,
    data: DataFolder = None,
) -> None:
    """Make the stored articles of this folder what its files say: new ones come in, changed ones are replaced, vanished ones go. All, or none."""
    from onhand.adapters.embeddings.choice import cascade_of_embeddings
    from onhand.adapters.knowledge.markdown_folder import MarkdownFolder
    from onhand.bootstrap.articles import bring_in, embedding_of_articles, remembering
    from onhand.ports.articles import BadArticles
    from onhand.store.knowledge import ImportUnderWay

    try:
        articles = MarkdownFolder(folder).read()
    except BadArticles as bad:
        raise CannotStart(str(bad)) from None
    settings = Settings.from_environment(os.environ)
    embedding = embedding_of_articles([remembering(one, settings) for one in cascade_of_embeddings()])
    with database_of(data) as database, _progress() as progress:
        upgrade(database.url)
        task = progress.add_task("Reading articles", total=None)
        try:
            imported = bring_in(
                database.url,
                articles,
                source=source or str(folder.absolute()),
                embedding=embedding,
                progress=lambda done, of: progress.update(task, completed=done, total=of),
            )
        except ImportUnderWay as busy:
            raise CannotStart(str(busy)) from None
    print(json.dumps(asdict(imported)) if as_json else imported)


def _progress() -> Progress:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    return Progress(*columns, console=Console(stderr=True), transient=True)
