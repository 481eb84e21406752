"""Answering from the help articles, in their own words."""

import asyncio

from onhand.application.assistant_parts import Answer
from onhand.domain.conversation.events import Source
from onhand.domain.knowledge.answers import PassageIndex, answer
from onhand.ports.embedding import Embedding, Purpose

QUESTION_CHARACTERS = 1_000


class HelpArticles:
    """The articles' passages, ready to be asked."""

    def __init__(self, embedding: Embedding, index: PassageIndex) -> None:
        self._embedding = embedding
        self._index = index

    async def answer(self, question: str, language: str, market: str) -> Answer | None:
        """Gives the words that answer the question, with their article as the source, or None."""
        return await asyncio.to_thread(self._answer, question[:QUESTION_CHARACTERS], language, market)

    def _answer(self, question: str, language: str, market: str) -> Answer | None:
        vector = self._embedding.embed([question], Purpose.QUERY)[0]
        found = answer(vector, question, self._index, language, market)
        if found is None:
            return None
        return Answer(found.quote, (Source(found.passage.title, found.passage.url, found.quote),))
