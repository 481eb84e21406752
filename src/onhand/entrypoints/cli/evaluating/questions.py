"""Questions to help articles, with what answers them."""

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from onhand.domain.knowledge.answers import Answer
from onhand.domain.knowledge.article import Article, Passage, passages_of
from onhand.domain.understanding.languages import LANGUAGES
from onhand.entrypoints.cli.evaluating.tables import read_table
from onhand.settings import CannotStart

_OR = " | "


class Question(Struct, frozen=True):
    """A question. `articles` are the ids or addresses of those that answer it, `quotes` words of which the answer must show some, `passages` words of the
    passages that answer it; all empty: no article does.
    """

    text: str
    language: str
    market: str
    articles: tuple[str, ...]
    quotes: tuple[str, ...]
    passages: tuple[str, ...]

    @property
    def answerable(self) -> bool:
        """Whether some article answers it."""
        return bool(self.articles or self.quotes or self.passages)

    @property
    def wanted(self) -> str:
        """What is expected, for a person to read."""
        return " ".join((_OR.join(self.articles), _OR.join(self.quotes), _OR.join(self.passages))).strip()

    def is_about(self, passage: Passage) -> bool:
        """Whether the passage is of an article that answers it."""
        return not self.articles or any(_names(name, passage.article_id, passage.url) for name in self.articles)

    def stands_in(self, passage: Passage) -> bool:
        """Whether the passage answers it."""
        wanted = (*self.quotes, *self.passages)
        return self.is_about(passage) and (not wanted or any(_holds(passage.text, words) for words in wanted))

    def is_answered_by(self, answer: Answer | None) -> bool:
        """Whether the words shown hold those that are wanted."""
        if answer is None or not self.is_about(answer.passage):
            return False
        if self.quotes:
            return any(_holds(answer.text, words) for words in self.quotes)
        return any(self.stands_in(quote.passage) for quote in answer.quotes)


def read_questions(file: Path, articles: Sequence[Article]) -> list[Question]:
    """Gives the questions. Raises CannotStart with the question's number where it names an article or words that are not there."""
    questions = [_question(row) for row in read_table(file, ("question", "language"))]
    passages = [passage for article in articles for passage in passages_of(article)]
    for number, question in enumerate(questions, 1):
        if question.language not in LANGUAGES:
            raise CannotStart(f"{file}, question {number}: '{question.language}' is none of the languages.")
        for name in question.articles:
            if not any(_names(name, passage.article_id, passage.url) for passage in passages):
                raise CannotStart(f"{file}, question {number}: there is no article {name}.")
        if question.answerable and not any(question.stands_in(passage) for passage in passages):
            raise CannotStart(f"{file}, question {number}: no passage says “{question.wanted}”.")
    return questions


def _question(row: dict[str, str]) -> Question:
    return Question(
        text=row["question"],
        language=row["language"],
        market=row.get("market") or "",
        articles=_several(row.get("article") or row.get("url")),
        quotes=_several(row.get("quote")),
        passages=_several(row.get("passage")),
    )


def _several(given: str | None) -> tuple[str, ...]:
    return tuple(part.strip() for part in (given or "").split(_OR) if part.strip())


def _names(name: str, article_id: str, url: str) -> bool:
    return name in (article_id, url)


def _holds(text: str, words: str) -> bool:
    return " ".join(words.split()).casefold() in " ".join(text.split()).casefold()
