"""Reading a message with models: its language, its wish. Models block, so that they run in threads of their own."""

import asyncio
import re
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import numpy as np
from numpy.typing import NDArray

from onhand.domain.errands.procedure import Procedure
from onhand.domain.understanding.conversation_language import Heard, conversation_language, language_bearing
from onhand.domain.understanding.example import Example
from onhand.domain.understanding.intents import Decision, IntentModel, Understanding
from onhand.ports.embedding import Embedding, Purpose
from onhand.ports.language_detection import LanguageDetection

_IN_BRACKETS = re.compile(r"\([^()]*\)|（[^（）]*）")
READ_CHARACTERS = 1_000  # what a message is about stands at its beginning


class ModelReader:
    """Understands with embeddings, quickest first, and a model of examples."""

    def __init__(self, embeddings: Sequence[Embedding], intents: IntentModel, detection: LanguageDetection) -> None:
        self._embeddings = embeddings
        self._intents = intents
        self._detection = detection

    async def language_of(self, texts: Sequence[str], *, prior: str, current: str | None) -> str | None:
        return language_heard(texts, self._detection, prior=prior, current=current)

    async def understand(self, text: str) -> Understanding:
        return await asyncio.to_thread(self.understood, text)

    def understood(self, text: str) -> Understanding:
        """Gives what `understand` gives. Blocks for milliseconds."""
        said = bearing(text)
        if not said:
            return Understanding(Decision.NOTHING, ())
        return understood(said, self._intents, self._embeddings, likeliest_language(said, self._detection))


def language_heard(
    texts: Sequence[str], detection: LanguageDetection, *, prior: str | None, current: str | None
) -> str | None:
    """Gives the language of a conversation with these messages (oldest first), or None when they do not tell."""
    heard = [Heard(text, detection.scores(text[:READ_CHARACTERS])) for text in texts]
    return conversation_language(heard, prior=prior, current=current)


def likeliest_language(text: str, detection: LanguageDetection) -> str:
    """Gives the language that the text alone is likeliest in, "" where it does not tell."""
    scores = detection.scores(text)
    return max(scores, key=lambda code: scores[code]) if scores else ""


def bearing(text: str) -> str:
    """Gives what a message's wish is read from. Numbers, addresses and what stands in brackets say nothing of it, and would draw the text away from it."""
    said = text[:READ_CHARACTERS]
    return language_bearing(_IN_BRACKETS.sub(" ", said)) or language_bearing(said)


def understood(text: str, intents: IntentModel, embeddings: Sequence[Embedding], language: str = "") -> Understanding:
    """Gives what the model makes of the text; an embedding is only asked where those before it leave it unsure. Blocks."""
    return intents.understand(text, [partial(_vector, embedding, text) for embedding in embeddings], language)


def _vector(embedding: Embedding, text: str) -> NDArray[np.float32]:
    return embedding.embed([text], Purpose.QUERY)[0]


def examples_of(procedures: Iterable[Procedure], others: Iterable[Example]) -> list[Example]:
    """Gives the errands' own examples and others (small talk, what nothing covers)."""
    own = [
        Example(procedure.id, language, bearing(text) or text)
        for procedure in procedures
        for language, texts in procedure.examples.items()
        for text in texts
    ]
    return [*own, *others]


def embedded(texts: Sequence[str], embeddings: Sequence[Embedding]) -> list[NDArray[np.float32]]:
    """Gives the vectors (len(texts), d) in each embedding, all at the same time. Blocks."""
    with ThreadPoolExecutor(len(embeddings)) as pool:
        working = [pool.submit(embedding.embed, texts, Purpose.QUERY) for embedding in embeddings]
        return [one.result() for one in working]
