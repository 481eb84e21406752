from pathlib import Path

import pytest

from onhand.adapters.knowledge.markdown_folder import MarkdownFolder
from onhand.ports.articles import BadArticles

FRONT = "---\nid: returns\ntitle: Returns\nlanguage: en\nurl: /help/returns\n---\n"


def test_articles_are_read_from_every_folder_below(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "returns.md").write_text(FRONT + "\nSend it back.\n", encoding="utf-8")
    (article,) = MarkdownFolder(tmp_path).read()
    assert (article.id, article.title, article.language, article.market) == ("returns", "Returns", "en", "")
    assert article.body == "Send it back."


@pytest.mark.parametrize(
    ("content", "line", "reason"),
    [
        (b"Just text", 1, "must begin with front matter"),
        (b"---\nid: x\n", 1, "has no end"),
        (b"---\nid: x\n---\nText", 2, "lacks 'title'"),
        (b"---\nid: x\ntitle: [\n---\nText", 3, "is no YAML"),
        (FRONT.encode(), 6, "has no text"),
        (FRONT.replace("language: en", "language: xx").encode() + b"Text", 2, "'xx' is none of the languages"),
        (FRONT.replace("url:", "market: [se]\nurl:").encode() + b"Text", 5, "'market' is not one of"),
        (FRONT.replace("url:", "questions: why\nurl:").encode() + b"Text", 5, "'questions' must be a list"),
        (FRONT.encode() + b"\nText \xff", 8, "not UTF-8"),
    ],
)
def test_bad_files_are_named_with_line_and_reason(tmp_path: Path, content: bytes, line: int, reason: str) -> None:
    (tmp_path / "bad.md").write_bytes(content)
    (tmp_path / "good.md").write_text(FRONT.replace("id: returns", "id: other") + "Text", encoding="utf-8")
    with pytest.raises(BadArticles) as raised:
        MarkdownFolder(tmp_path).read()
    (problem,) = raised.value.problems
    assert problem.startswith(f"{tmp_path / 'bad.md'}:{line}: ")
    assert reason in problem


def test_the_same_article_twice_is_refused(tmp_path: Path) -> None:
    for name in ("a.md", "b.md"):
        (tmp_path / name).write_text(FRONT + "Text", encoding="utf-8")
    with pytest.raises(BadArticles, match=r"'returns' in 'en' stands in a\.md already"):
        MarkdownFolder(tmp_path).read()


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(BadArticles, match="no such folder"):
        MarkdownFolder(tmp_path / "none").read()
