"""Where help articles come from."""

from collections.abc import Sequence
from typing import Protocol

from onhand.domain.knowledge.article import Article


class Articles(Protocol):
    """A source of help articles."""

    def read(self) -> Sequence[Article]:
        """Gives every article. Raises `BadArticles` when any of them cannot be read: nothing is half loaded."""
        ...


class BadArticles(Exception):
    """Articles that cannot be read: one sentence a problem, each with its file and line."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)
