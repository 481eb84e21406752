"""Help articles as Markdown files in a folder, each beginning with its front matter between lines of `---`."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

import yaml

from onhand.domain.knowledge.article import Article
from onhand.domain.understanding.languages import LANGUAGES
from onhand.ports.articles import BadArticles

_FENCE = "---"
_REQUIRED = ("title", "language", "url")
_KNOWN = frozenset({*_REQUIRED, "id", "market"})
_QUESTIONS = "questions"


class WrongArticle(Exception):
    """An article's first problem: its line, and what is wrong there."""

    def __init__(self, line: int, what: str) -> None:
        super().__init__(what)
        self.line = line


class MarkdownFolder:
    """Reads `*.md` in the folder and below it. Front matter: title, language, url; id, the same in all languages, when it is not the file's name;
    market when it holds in one market only; questions, a list of what customers ask that it answers."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self) -> Sequence[Article]:
        """Gives every article, in the order of file names. Raises BadArticles with file, line and reason of every problem."""
        articles: list[Article] = []
        problems: list[str] = []
        first: dict[tuple[str, str, str], Path] = {}
        if not self._folder.is_dir():
            raise BadArticles([f"{self._folder}: there is no such folder."])
        for file in sorted(self._folder.rglob("*.md")):
            try:
                article = read_article(file)
                key = (article.id, article.language, article.market)
                if key in first:
                    raise WrongArticle(
                        1, f"'{article.id}' in '{article.language}' stands in {first[key].name} already."
                    )
                first[key] = file
                articles.append(article)
            except WrongArticle as wrong:
                problems.append(f"{file}:{wrong.line}: {wrong}")
        if problems:
            raise BadArticles(problems)
        return articles


def read_article(file: Path) -> Article:
    """Gives the article in a Markdown file. Raises WrongArticle."""
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        line = file.read_bytes()[: error.start].count(b"\n") + 1
        raise WrongArticle(line, "this is not UTF-8.") from None
    if not lines or lines[0].strip() != _FENCE:
        raise WrongArticle(1, "the file must begin with front matter, after a line of '---'.")
    end = next((place for place, line in enumerate(lines[1:], 1) if line.strip() == _FENCE), None)
    if end is None:
        raise WrongArticle(1, "the front matter has no end: a second line of '---' is missing.")
    given, questions = _front_matter(lines[1:end])
    body = "\n".join(lines[end + 1 :]).strip()
    if not body:
        raise WrongArticle(end + 1, "the article has no text.")
    return Article(
        id=given.get("id") or file.stem,
        title=given["title"],
        url=given["url"],
        language=given["language"],
        market=given.get("market", ""),
        body=body,
        questions=questions,
    )


def _front_matter(lines: Sequence[str]) -> tuple[Mapping[str, str], tuple[str, ...]]:
    try:
        given = yaml.load("\n".join(lines), Loader=yaml.BaseLoader)  # noqa: S506 - only text comes of it
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line if error.problem_mark else 0
        raise WrongArticle(line + 2, f"the front matter is no YAML: {error.problem}.") from None
    if not isinstance(given, dict):
        raise WrongArticle(2, "the front matter must be lines of 'name: value'.")
    fields = cast(dict[str, Any], given)
    questions = _texts(fields.pop(_QUESTIONS, []), _line_of(_QUESTIONS, lines))
    values: dict[str, str] = {}
    for place, line in enumerate(lines, 2):
        name = line.split(":")[0].strip()
        if name in fields and not line.startswith(("-", " ")):
            value = fields[name]
            if name not in _KNOWN or not isinstance(value, str):
                raise WrongArticle(place, f"'{name}' is not one of {', '.join(sorted(_KNOWN))} with a text.")
            values[name] = value
    for name in _REQUIRED:
        if not values.get(name):
            raise WrongArticle(2, f"the front matter lacks '{name}'.")
    if values["language"] not in LANGUAGES:
        raise WrongArticle(2, f"'{values['language']}' is none of the languages {' '.join(LANGUAGES)}.")
    return values, questions


def _texts(given: Any, line: int) -> tuple[str, ...]:
    if not isinstance(given, list) or not all(isinstance(text, str) for text in cast(list[Any], given)):
        raise WrongArticle(line, f"'{_QUESTIONS}' must be a list of texts.")
    return tuple(cast(list[str], given))


def _line_of(name: str, lines: Sequence[str]) -> int:
    return next((place for place, line in enumerate(lines, 2) if line.startswith(f"{name}:")), 2)
