"""Help articles by a site map: a sitemap.xml, or a list with one entry a line. Entries name local files or pages on an allowed host."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from onhand.adapters.knowledge.fetching import CannotFetch, PageFetcher
from onhand.adapters.knowledge.html_page import HtmlPage, read_page
from onhand.adapters.knowledge.markdown_folder import WrongArticle, read_article
from onhand.domain.knowledge.article import Article
from onhand.domain.understanding.languages import LANGUAGES
from onhand.ports.articles import BadArticles

etree: Any = import_module("lxml.etree")  # it has no types

_SITE_MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
_LINK = "{http://www.w3.org/1999/xhtml}link"
_DEFAULT = "x-default"
_LANGUAGE_IN_PATH = re.compile(r"^/([a-z]{2})(?:[-_][A-Za-z]{2})?(?=/|$)")
_OFTEN_SAID = {"no": "nb"}
_MOST_BYTES = 10_000_000


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a site map. `alternates` are the addresses of the same article by language as the map names it (`de`, `de-AT`, `x-default`)."""

    line: int
    location: str
    alternates: dict[str, str] = field(default_factory=dict[str, str])

    @property
    def is_remote(self) -> bool:
        return self.location.startswith(("http://", "https://"))


class SiteMap:
    """Reads the articles that a site map names. `language` is for pages that do not say theirs; `market` for all."""

    def __init__(
        self,
        file: Path,
        fetcher: PageFetcher,
        *,
        language: str = "",
        market: str = "",
        progress: Callable[[int, int], None] = lambda done, of: None,
    ) -> None:
        self._file = file
        self._fetcher = fetcher
        self._language = language
        self._market = market
        self._progress = progress

    def read(self) -> Sequence[Article]:
        """Gives every article, in the map's order. Raises BadArticles with file, line and reason of every problem."""
        entries = entries_of(self._file)
        articles: list[Article] = []
        problems: list[str] = []
        lines: dict[tuple[str, str, str], int] = {}
        for number, entry in enumerate(entries):
            self._progress(number, len(entries))
            try:
                article = self._article(entry)
                first = lines.setdefault((article.id, article.language, article.market), entry.line)
                if first != entry.line:
                    raise WrongArticle(1, f"it is '{article.id}' in '{article.language}', as line {first} is already.")
                articles.append(article)
            except CannotFetch as reason:
                problems.append(f"{self._file}:{entry.line}: {entry.location}: {reason}.")
            except WrongArticle as wrong:
                problems.append(f"{self._file}:{entry.line}: {entry.location}: {wrong}")
        self._progress(len(entries), len(entries))
        if problems:
            raise BadArticles(problems)
        return articles

    def _article(self, entry: Entry) -> Article:
        if not entry.is_remote:
            return self._local(entry)
        fetched = self._fetcher.fetch(entry.location)
        if fetched.media_type not in ("text/html", "application/xhtml+xml"):
            raise WrongArticle(1, f"it is {fetched.media_type or 'of no type'}, not a web page.")
        return self._of_page(entry, read_page(fetched.content, fetched.charset), entry.location)

    def _local(self, entry: Entry) -> Article:
        folder = self._file.parent.resolve()
        file = (folder / entry.location).resolve()
        if not file.is_relative_to(folder):
            raise WrongArticle(1, "it lies outside the site map's folder.")
        if not file.is_file():
            raise WrongArticle(1, "there is no such file.")
        if file.suffix == ".md":
            return read_article(file)
        page = read_page(file.read_bytes())
        if not page.canonical_url:
            raise WrongArticle(1, 'the page has no address: <link rel="canonical"> is missing.')
        return self._of_page(entry, page, page.canonical_url)

    def _of_page(self, entry: Entry, page: HtmlPage, url: str) -> Article:
        said = next((name for name, address in entry.alternates.items() if address == url and name != _DEFAULT), "")
        language = _language(said.partition("-")[0] or page.language or self._language)
        if language not in LANGUAGES:
            raise WrongArticle(1, f"its language is '{language}': say one with --language, or in <html lang>.")
        if not page.body or not page.title:
            raise WrongArticle(1, "the page has no title or no text.")
        return Article(
            article_id(entry, url), page.title, url, language, self._market or _market(said, entry), page.body
        )


def entries_of(file: Path) -> list[Entry]:
    """Gives the entries of a site map. Raises BadArticles."""
    try:
        content = file.read_bytes()
    except OSError as error:
        raise BadArticles([f"{file}: it cannot be read ({error.strerror})."]) from None
    if len(content) > _MOST_BYTES:
        raise BadArticles([f"{file}: a site map of more than {_MOST_BYTES // 1_000_000} MB is not read."])
    entries = (
        _of_xml(file, content) if content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") else _of_list(file, content)
    )
    if not entries:
        raise BadArticles([f"{file}: there are no entries."])
    return entries


def _of_list(file: Path, content: bytes) -> list[Entry]:
    try:
        lines = content.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError:
        raise BadArticles([f"{file}: this is not UTF-8."]) from None
    return [
        Entry(number, line.strip())
        for number, line in enumerate(lines, 1)
        if line.strip() and not line.lstrip().startswith("#")
    ]


def _of_xml(file: Path, content: bytes) -> list[Entry]:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise BadArticles([f"{file}:{error.lineno or 1}: it is no XML: {error.msg}."]) from None
    if root.tag == f"{_SITE_MAP}sitemapindex":
        raise BadArticles([f"{file}:1: this is an index of site maps: name one of those that it lists."])
    if root.tag != f"{_SITE_MAP}urlset":
        raise BadArticles([f"{file}:1: this is no site map: its root must be <urlset> of sitemaps.org."])
    entries: list[Entry] = []
    for url in root.iterchildren(f"{_SITE_MAP}url"):
        links = {link.get("hreflang", ""): link.get("href", "") for link in url.iterchildren(_LINK)}
        location = (url.findtext(f"{_SITE_MAP}loc") or "").strip()
        if not location:
            raise BadArticles([f"{file}:{url.sourceline}: this <url> has no <loc>."])
        entries.append(Entry(url.sourceline or 1, location, links))
    return entries


def article_id(entry: Entry, url: str) -> str:
    """Gives the id, the same for all languages of an article: by the alternates that the map names, else by the address without its language."""
    alternates = entry.alternates
    address = alternates.get(_DEFAULT) or alternates.get("en") or next(iter(sorted(alternates.values())), "") or url
    parts = urlsplit(address)
    path = _LANGUAGE_IN_PATH.sub("", parts.path).strip("/").removesuffix(".html").removesuffix(".htm")
    query = "&".join(
        part for part in parts.query.split("&") if part and not part.startswith(("lang=", "hl=", "locale="))
    )
    return (f"{path}?{query}" if query else path) or "home"


def _language(name: str) -> str:
    return _OFTEN_SAID.get(name.lower(), name.lower())


def _market(said: str, entry: Entry) -> str:
    """The region, where the map has the language for several: `de-AT` beside `de-DE`, but not `en-US` alone."""
    language, _, region = said.partition("-")
    others = [name for name in entry.alternates if name != said and name.partition("-")[0] == language]
    return region.upper() if region and others else ""
