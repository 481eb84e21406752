"""The shop's help articles as pages: Markdown files in `shop/help/<language>/`, which the assistant answers from too."""

import re
from functools import cache
from importlib.resources import files
from typing import Annotated, Any

import yaml
from litestar import MediaType, Request, Response, Router, get
from litestar.exceptions import NotFoundException
from litestar.params import FromPath, QueryParameter
from markdown_it import MarkdownIt
from msgspec import Struct

from shop.refusals import Refused
from shop.storefront.layout import page
from shop.storefront.markup import Html, el
from shop.storefront.routes import HEADERS, page_not_found, visit_of
from shop.storefront.texts import LANGUAGE, text
from shop.web.settings import Desk, SettingsDependency

_NAME = re.compile(r"[a-z0-9-]{1,60}")
_LANGUAGE = re.compile(r"[a-z]{2}")


class HelpPage(Struct, frozen=True):
    """An article, its text as HTML."""

    id: str
    title: str
    language: str
    content: Html


@cache
def help_page(article_id: str, language: str) -> HelpPage | None:
    """Gives the article in the language, or None when there is none."""
    if not _NAME.fullmatch(article_id) or not _LANGUAGE.fullmatch(language):
        return None
    file = files("shop") / "help" / language / f"{article_id}.md"
    if not file.is_file():
        return None
    _, front, body = file.read_text(encoding="utf-8").split("---\n", 2)
    given = yaml.safe_load(front)
    content = MarkdownIt("commonmark", {"html": False}).render(body)
    return HelpPage(article_id, str(given["title"]), language, Html(content))


@cache
def help_pages(language: str) -> tuple[HelpPage, ...]:
    """Gives all articles of a language by title."""
    names = (entry.name.removesuffix(".md") for entry in (files("shop") / "help" / language).iterdir())
    found = (help_page(name, language) for name in names)
    return tuple(sorted((each for each in found if each is not None), key=lambda each: each.title))


@get("/help", sync_to_thread=True)
def help_index(request: Request[Any, Any, Any], desk: Desk, settings: SettingsDependency) -> Response[str]:
    entries = [
        el("li", None, el("a", {"href": f"/help/{each.id}?lang={each.language}"}, each.title))
        for each in help_pages(LANGUAGE)
    ]
    content = page(
        visit_of(request, desk, settings),
        text("help.title"),
        el("h1", None, text("help.title")),
        el("ul", None, entries),
    )
    return Response(content, media_type=MediaType.HTML)


@get("/help/{article_id:str}", sync_to_thread=True)
def help_article(
    request: Request[Any, Any, Any],
    desk: Desk,
    settings: SettingsDependency,
    article_id: FromPath[str],
    language: Annotated[str, QueryParameter(name="lang", max_length=2)] = LANGUAGE,
) -> Response[str]:
    """The article in the language that is asked for, else in English."""
    article = help_page(article_id, language) or help_page(article_id, LANGUAGE)
    if article is None:
        raise NotFoundException
    content = page(
        visit_of(request, desk, settings),
        article.title,
        el(
            "article",
            {"lang": article.language, "dir": "auto", "class": "help"},
            el("h1", None, article.title),
            article.content,
        ),
    )
    return Response(content, media_type=MediaType.HTML)


help_router = Router(
    path="/",
    include_in_schema=False,
    exception_handlers={Refused: page_not_found, NotFoundException: page_not_found},
    response_headers=HEADERS,
    route_handlers=[help_index, help_article],
)
