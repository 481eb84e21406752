"""What a turn of the assistant's is put together from."""

from collections.abc import Sequence
from typing import Protocol

from msgspec import Struct

from onhand.domain.conversation.events import Source
from onhand.domain.errands.values import Param
from onhand.domain.knowledge.grounding import Nearness
from onhand.domain.understanding.intents import Understanding


class Answer(Struct, frozen=True):
    """Words out of help articles, with the articles that they are from.

    `passages` are the whole passages that they stand in, in `language`: what a model may make its own words from.
    """

    text: str
    sources: tuple[Source, ...]
    passages: tuple[str, ...] = ()
    language: str = ""


class Reader(Protocol):
    """Reads what customers write."""

    async def language_of(self, texts: Sequence[str], *, prior: str, current: str | None) -> str | None:
        """Gives the language of the customer's messages (oldest first), or None when they do not tell.

        `prior` is the page's language, `current` the one that was found before.
        """
        ...

    async def understand(self, text: str) -> Understanding:
        """Gives what the message is about: an errand's id, small talk, or nothing that is known."""
        ...


class Knowledge(Protocol):
    """Answers from the help articles, or not at all."""

    async def answer(self, question: str, language: str, market: str) -> Answer | None: ...

    async def nearness(self, said: Sequence[str], known: Sequence[str]) -> Nearness:
        """Gives how near each sentence said is in meaning to each that is known, in whatever languages: cosines (said, known)."""
        ...


class Catalogue(Protocol):
    """The texts that customers read, in their language."""

    def text(self, language: str, message_id: str, **params: Param) -> str: ...
