"""Where the command line reads articles from: a folder, or a site map."""

from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from onhand.domain.knowledge.article import Article
from onhand.settings import CannotStart


@dataclass(frozen=True, slots=True)
class Options:
    """How a site map is read."""

    site_map: Annotated[
        Path | None, Parameter(help="A sitemap.xml, or a list of local files and addresses, in place of a folder.")
    ] = None
    host: Annotated[
        tuple[str, ...],
        Parameter(help="A host that pages may be fetched from, such as help.example.com; may be repeated."),
    ] = ()
    language: Annotated[str, Parameter(help="The language of pages that do not say theirs.")] = ""
    market: Annotated[str, Parameter(help="The market that the site map's pages are for.")] = ""


@dataclass(frozen=True, slots=True)
class Given:
    """Articles, and the name of where they are from."""

    name: str
    articles: Sequence[Article]


def read_articles(folder: Path | None, options: Options) -> Given:
    """Gives the articles. Raises CannotStart with every problem, a line each."""
    from onhand.adapters.knowledge.markdown_folder import MarkdownFolder
    from onhand.ports.articles import BadArticles

    try:
        if folder is not None and options.site_map is None:
            return Given(str(folder.absolute()), MarkdownFolder(folder).read())
        if folder is None and options.site_map is not None:
            return Given(str(options.site_map.absolute()), _of_site_map(options.site_map, options))
        raise CannotStart("Say where the articles are: a folder, or --site-map FILE.")
    except BadArticles as bad:
        raise CannotStart(str(bad)) from None


def _of_site_map(file: Path, options: Options) -> Sequence[Article]:
    from onhand.adapters.knowledge.fetching import PageFetcher, page_client
    from onhand.adapters.knowledge.site_map import SiteMap

    with page_client() as client, progress_bar("Fetching pages") as progress:
        fetcher = PageFetcher(options.host, client)
        site_map = SiteMap(file, fetcher, language=options.language, market=options.market, progress=progress)
        return site_map.read()


@contextmanager
def progress_bar(doing: str) -> Generator[Callable[[int, int], None]]:
    """Shows a bar on the error stream; the block says how many of how many are done."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(doing, total=None)
        yield lambda done, of: progress.update(task, completed=done, total=of)
