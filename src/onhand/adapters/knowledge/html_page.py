"""A web page reduced to the text of its article, as Markdown."""

import re
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import trafilatura

# What stands around an article on every page of a site.
_AROUND = "//nav | //header[not(ancestor::article)] | //footer | //aside | //script | //style | //noscript | //form | //template | //dialog"
lxml_html: Any = import_module("lxml.html")  # it has no types
LxmlError: type[Exception] = import_module("lxml.etree").LxmlError

_TABLE_RULE = re.compile(r"^\|[\s:|-]+\|\s*$")
_CHARSET = re.compile(rb"""charset\s*=\s*["']?([A-Za-z0-9_-]+)""", re.IGNORECASE)
_HEAD_BYTES = 2_048
_LANGUAGE = re.compile(r"^([A-Za-z]{2,3})(?:[-_]|$)")


@dataclass(frozen=True, slots=True)
class HtmlPage:
    """What a page says. Language (`de`), address and title are empty where the page does not say."""

    title: str
    language: str
    canonical_url: str
    body: str


def read_page(html: bytes, charset: str = "") -> HtmlPage:
    """Gives the page's article. The body is empty when there is none, or when it is no HTML. `charset` is what the server said, if it did."""
    try:
        text = _decoded(html, charset).encode("utf-8", "replace")
        page: Any = lxml_html.document_fromstring(text, parser=lxml_html.HTMLParser(encoding="utf-8"))
    except (LxmlError, ValueError):
        return HtmlPage("", "", "", "")
    title = _text(page, "//h1") or _text(page, "//title")
    language = _LANGUAGE.match(page.get("lang") or "")
    canonical = page.xpath("string(//link[@rel='canonical']/@href)")
    for around in page.xpath(_AROUND):
        around.drop_tree()
    text = trafilatura.extract(
        page,
        output_format="markdown",
        include_comments=False,
        include_links=False,
        include_images=False,
        favor_recall=True,
    )
    return HtmlPage(
        title, language.group(1).lower() if language else "", str(canonical).strip(), _body(text or "", title)
    )


def _decoded(html: bytes, charset: str) -> str:
    """What the server says goes before what the page says, and that before UTF-8."""
    said = _CHARSET.search(html[:_HEAD_BYTES])
    for name in (charset, said.group(1).decode("ascii") if said else "", "utf-8"):
        try:
            return html.decode(name)
        except (LookupError, UnicodeDecodeError):
            continue
    return html.decode("cp1252", "replace")


def _text(page: Any, path: str) -> str:
    found = page.xpath(path)
    return " ".join(found[0].text_content().split()) if found else ""


def _body(markdown: str, title: str) -> str:
    """Without the title again, and with a table's rows as sentences that can be quoted."""
    lines: list[str] = []
    for line in markdown.splitlines():
        if _TABLE_RULE.match(line) or (not lines and line.lstrip("# ").strip() in ("", title)):
            continue
        lines.append(_row(line) if line.startswith("|") else line)
    return "\n".join(lines).strip()


def _row(line: str) -> str:
    cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
    return "- " + ", ".join(cell for cell in cells if cell)
