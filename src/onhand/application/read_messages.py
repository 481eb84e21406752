"""Reading a message with models: its language, its wish. Models block, so that they run in threads of their own."""

import asyncio
from collections.abc import Iterable, Sequence

from onhand.domain.errands.procedure import Procedure
from onhand.domain.understanding.conversation_language import Heard, conversation_language, language_bearing
from onhand.domain.understanding.example import Example
from onhand.domain.understanding.intents import Decision, IntentModel, Understanding
from onhand.ports.embedding import Embedding, Purpose
from onhand.ports.language_detection import LanguageDetection

READ_CHARACTERS = 1_000  # what a message is about stands at its beginning


class ModelReader:
    """Understands with an embedding and a model of examples."""

    def __init__(self, embedding: Embedding, intents: IntentModel, detection: LanguageDetection) -> None:
        self._embedding = embedding
        self._intents = intents
        self._detection = detection

    async def language_of(self, texts: Sequence[str], *, prior: str, current: str | None) -> str | None:
        heard = [Heard(text, self._detection.scores(text[:READ_CHARACTERS])) for text in texts]
        return conversation_language(heard, prior=prior, current=current)

    async def understand(self, text: str) -> Understanding:
        # Numbers and addresses say nothing of the wish, and would draw the text away from it.
        bearing = language_bearing(text[:READ_CHARACTERS])
        return await asyncio.to_thread(self._understand, bearing) if bearing else Understanding(Decision.NOTHING, ())

    def _understand(self, text: str) -> Understanding:
        vector = self._embedding.embed([text], Purpose.QUERY)[0]
        return self._intents.understand(text, vector)


def intents_from(procedures: Iterable[Procedure], others: Iterable[Example], embedding: Embedding) -> IntentModel:
    """Gives the model of the errands' own examples and others (small talk, what nothing covers). Blocks: embeds every example."""
    examples = [
        Example(procedure.id, language, text)
        for procedure in procedures
        for language, texts in procedure.examples.items()
        for text in texts
    ]
    examples += others
    return IntentModel(examples, embedding.embed([example.text for example in examples], Purpose.QUERY))
