"""Articles by a site map, off a real server on this machine."""

import contextlib
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import cast

import pytest

from onhand.adapters.knowledge import fetching
from onhand.adapters.knowledge.fetching import PageFetcher, page_client
from onhand.adapters.knowledge.html_page import read_page
from onhand.adapters.knowledge.site_map import SiteMap
from onhand.domain.knowledge.article import Article
from onhand.ports.articles import BadArticles

PAGE = """<!doctype html><html lang="{language}"><head><title>{title} – Granlund</title></head><body>
<header><nav><a href="/">Home</a></nav></header><main><h1>{title}</h1>{body}</main>
<footer>Cookies and more</footer><script>alert(1)</script></body></html>"""


class Site(ThreadingHTTPServer):
    """Pages by path: what is answered, and with which status and headers."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.pages: dict[str, tuple[int, dict[str, str], bytes]] = {}
        self.asked: list[str] = []
        self.host = f"127.0.0.1:{self.server_port}"

    def page(
        self, path: str, *, language: str = "en", title: str = "Returns", body: str = "<p>Within 30 days.</p>"
    ) -> str:
        html = PAGE.format(language=language, title=title, body=body).encode()
        self.pages[path] = (200, {"content-type": "text/html; charset=utf-8"}, html)
        return f"http://{self.host}{path}"


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        site = cast(Site, self.server)
        site.asked.append(self.path)
        status, headers, content = site.pages.get(self.path, (404, {}, b""))
        if headers.pop("x-wait", None):
            time.sleep(1.5)
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        with contextlib.suppress(ConnectionError):  # whoever asked may have given up
            self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None: ...


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    server = Site()
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def read(file: Path, site: Site | None = None) -> list[Article]:
    with page_client() as client:
        return list(SiteMap(file, PageFetcher([site.host] if site else [], client)).read())


def problems(file: Path, site: Site | None = None) -> list[str]:
    with pytest.raises(BadArticles) as raised:
        read(file, site)
    return list(raised.value.problems)


def test_a_page_becomes_an_article_without_what_stands_around_it(site: Site, tmp_path: Path) -> None:
    body = "<h2>Cost</h2><p>It is <b>free</b>.</p><ul><li>Use the label.</li></ul><table><tr><td>Chair</td><td>€19</td></tr></table>"
    url = site.page("/help/returns.html", body=body)
    (tmp_path / "map.txt").write_text(f"# our pages\n\n{url}\n")
    (article,) = read(tmp_path / "map.txt", site)
    assert (article.id, article.title, article.url, article.language) == ("help/returns", "Returns", url, "en")
    assert "It is **free**." in article.body
    assert "- Use the label." in article.body
    assert "- Chair, €19" in article.body
    assert not any(words in article.body for words in ("Home", "Cookies", "alert"))


def test_a_sitemap_xml_says_which_pages_are_the_same_article_in_other_languages(site: Site, tmp_path: Path) -> None:
    english, german, austrian = (
        site.page("/help/returns", title="Returns"),
        site.page("/de/rueckgabe", language="de", title="Rückgabe"),
        site.page("/at/rueckgabe", language="de", title="Rückgabe in Österreich"),
    )
    links = "".join(
        f'<xhtml:link rel="alternate" hreflang="{name}" href="{url}"/>'
        for name, url in (("en", english), ("de-DE", german), ("de-AT", austrian))
    )
    urls = "".join(f"\n<url><loc>{url}</loc>{links}</url>" for url in (english, german, austrian))
    (tmp_path / "sitemap.xml").write_text(
        '<?xml version="1.0"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        f'xmlns:xhtml="http://www.w3.org/1999/xhtml">{urls}</urlset>'
    )
    found = [(each.id, each.language, each.market) for each in read(tmp_path / "sitemap.xml", site)]
    assert found == [("help/returns", "en", ""), ("help/returns", "de", "DE"), ("help/returns", "de", "AT")]


def test_local_files_stand_beside_the_list(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "gifts.md").write_text("---\ntitle: Gifts\nlanguage: en\nurl: /gifts\n---\nThree years.\n")
    html = PAGE.format(language="sv", title="Retur", body="<p>Inom 30 dagar.</p>")
    (tmp_path / "pages" / "retur.html").write_text(
        html.replace("</head>", '<link rel="canonical" href="/retur"></head>')
    )
    (tmp_path / "list").write_text("pages/gifts.md\npages/retur.html\n")
    assert [(each.id, each.url, each.language) for each in read(tmp_path / "list")] == [
        ("gifts", "/gifts", "en"),
        ("retur", "/retur", "sv"),
    ]


def test_only_the_named_host_is_asked_redirects_included(site: Site, tmp_path: Path) -> None:
    other = "http://127.0.0.1:9/help"
    site.pages["/moved"] = (302, {"location": other}, b"")
    (tmp_path / "list").write_text(f"{other}\nhttp://{site.host}/moved\nftp://{site.host}/x\n")
    found = problems(tmp_path / "list", site)
    assert found[0].startswith(f"{tmp_path / 'list'}:1: {other}: 127.0.0.1:9 is no host that may be asked")
    assert "127.0.0.1:9 is no host that may be asked" in found[1]
    assert len(found) == 3
    assert site.asked == ["/moved"]


def test_every_problem_is_said_with_its_line(site: Site, tmp_path: Path) -> None:
    site.pages["/loop"] = (302, {"location": "/loop"}, b"")
    site.pages["/picture"] = (200, {"content-type": "image/png"}, b"png")
    (tmp_path.parent / "outside.md").write_text("secret")
    unsaid, empty = site.page("/unsaid", language=""), site.page("/empty", body="")
    good = site.page("/good")
    entries = ["/gone", "/loop", "/picture"]
    lines = [good, *(f"http://{site.host}{path}" for path in entries), unsaid, empty, "../outside.md", "none.md", good]
    (tmp_path / "list").write_text("\n".join(lines))
    found = problems(tmp_path / "list", site)
    reasons = [
        "answered 404",
        "redirects more than",
        "image/png, not a web page",
        "language is ''",
        "no text",
        "lies outside the site map's folder",
        "no such file",
        "as line 1 is",
    ]
    assert len(found) == len(reasons)
    for line, (problem, reason) in enumerate(zip(found, reasons, strict=True), 2):
        assert problem.startswith(f"{tmp_path / 'list'}:{line}: ")
        assert reason in problem


def test_a_page_too_long_or_too_slow_is_given_up(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "MOST_BYTES", 2_000)
    monkeypatch.setattr(fetching, "PAUSE_SECONDS", 0.3)
    long = site.page("/long", body="<p>" + "long " * 1_000 + "</p>")
    slow = site.page("/slow")
    site.pages["/slow"][1]["x-wait"] = "yes"
    (tmp_path / "list").write_text(f"{long}\n{slow}\n")
    found = problems(tmp_path / "list", site)
    assert "is longer than" in found[0]
    assert "did not answer in time" in found[1]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", "there are no entries"),
        ("<urlset><url>", "it is no XML"),
        ("<html/>", "this is no site map"),
        ('<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>', "this is an index of site maps"),
        ('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url/></urlset>', "has no <loc>"),
    ],
)
def test_what_is_no_site_map_is_said(tmp_path: Path, content: str, reason: str) -> None:
    (tmp_path / "map").write_text(content)
    assert reason in problems(tmp_path / "map")[0]


def test_entities_of_a_site_map_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret words")
    (tmp_path / "map.xml").write_text(
        f'<!DOCTYPE urlset [<!ENTITY secret SYSTEM "file://{tmp_path / "secret"}">]>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>x&secret;</loc></url></urlset>'
    )
    assert "secret words" not in problems(tmp_path / "map.xml")[0]


@pytest.mark.parametrize(
    ("head", "encoding", "charset"),
    [
        ("", "utf-8", ""),
        ('<meta charset="windows-1251">', "cp1251", ""),
        ("", "cp1251", "cp1251"),
        ("", "utf-8", "no-such"),
    ],
)
def test_letters_are_read_as_the_server_or_the_page_says(head: str, encoding: str, charset: str) -> None:
    html = f"<html lang='ru'><head>{head}</head><body><h1>Возврат</h1><p>Возврат бесплатный, в течение 30 дней.</p></body></html>"
    page = read_page(html.encode(encoding), charset)
    assert (page.title, page.body) == ("Возврат", "Возврат бесплатный, в течение 30 дней.")


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"<", b"<html></html>", b"\x00" * 100, b"just text"])
def test_what_is_no_page_has_no_article(content: bytes) -> None:
    assert read_page(content).title == ""
