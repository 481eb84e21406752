"""What a turn of the assistant's is put together from."""

from collections.abc import Sequence
from typing import Protocol

from msgspec import Struct

from onhand.domain.conversation.events import Source
from onhand.domain.errands.values import Param


class Intent(Struct, frozen=True):
    """What a message is about: an errand's id, or small talk (`greeting`, `thanks`, `goodbye`, `who_are_you`). `score` is from 0 to 1."""

    id: str
    score: float


class Answer(Struct, frozen=True):
    """Words out of help articles, in the article's own language, with the articles that they are from."""

    text: str
    sources: tuple[Source, ...]


class Understanding(Protocol):
    """Reads what customers write. Gives None where it does not know."""

    async def language_of(self, texts: Sequence[str]) -> str | None: ...

    async def intent_of(self, text: str, language: str) -> Intent | None: ...


class Knowledge(Protocol):
    """Answers from the help articles, or not at all."""

    async def answer(self, question: str, language: str, market: str) -> Answer | None: ...


class Catalogue(Protocol):
    """The texts that customers read, in their language."""

    def text(self, language: str, message_id: str, **params: Param) -> str: ...
