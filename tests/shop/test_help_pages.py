from typing import Any

from shop.help_pages import help_page, help_pages


def test_every_article_has_a_title_and_text_in_its_own_language() -> None:
    assert len(help_pages("en")) >= 14
    for article in (*help_pages("en"), *help_pages("sv"), *help_pages("de")):
        assert article.title
        assert article.content.startswith("<p>")


def test_markdown_becomes_html() -> None:
    article = help_page("returns", "en")
    assert article is not None
    assert "<h2>" in article.content


def test_nothing_outside_the_folder_is_read() -> None:
    hostile: tuple[Any, ...] = ("../en/returns", "..", "returns.md", "/etc/passwd", "")
    assert [help_page(name, "en") for name in hostile] == [None] * len(hostile)
    assert help_page("returns", "..") is None
