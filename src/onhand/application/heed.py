"""What a person must hear, heard before anything else in a turn: by words, and by a model of examples where words are silent; by no language model."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from onhand.application.read_messages import bearing, likeliest_language, understood
from onhand.domain.understanding.intents import IntentModel
from onhand.domain.understanding.person_request import PersonPhrases
from onhand.domain.understanding.safety import HEARD_FROM, Concern, SafetyPhrases, gravest
from onhand.ports.embedding import Embedding
from onhand.ports.language_detection import LanguageDetection


class Heed(Protocol):
    """Listens for what a person must hear."""

    async def concern_in(self, texts: Sequence[str]) -> Concern | None:
        """Gives the gravest concern of the messages, or None."""
        ...


@dataclass(frozen=True, slots=True)
class PhrasesAndExamples:
    """Words first; then the model, which knows what comes near and is none of it."""

    person: PersonPhrases
    safety: SafetyPhrases
    examples: IntentModel
    embeddings: Sequence[Embedding]
    detection: LanguageDetection

    async def concern_in(self, texts: Sequence[str]) -> Concern | None:
        return await asyncio.to_thread(self._gravest, tuple(texts))

    def _gravest(self, texts: Sequence[str]) -> Concern | None:
        return gravest([concern for text in texts if (concern := self.concern_of(text)) is not None])

    def concern_of(self, text: str) -> Concern | None:
        """Gives the concern of one message. Blocks for milliseconds."""
        by_words = self.safety.heard(text)
        said = bearing(text)
        if by_words is not None or not said:
            return by_words
        likely = understood(said, self.examples, self.embeddings, likeliest_language(said, self.detection)).ranked
        if not likely or likely[0].probability < HEARD_FROM[Concern(likely[0].intent)]:
            return None
        concern = Concern(likely[0].intent)
        # Whoever says that they want no person is not asking for one, however alike it sounds.
        return None if concern is Concern.PERSON and self.person.is_denied(text) else concern

    def asks_for_person(self, text: str) -> bool:
        """Says whether the message is a request for a person, as the door and the turn together take it. Blocks for milliseconds."""
        return self.person.match(text) or self.concern_of(text) is Concern.PERSON
