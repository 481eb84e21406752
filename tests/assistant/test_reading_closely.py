"""Halves of a sentence, and when they are two wishes."""

from collections.abc import Sequence

import pytest

from onhand.application.read_closely import Alike, read_closely
from onhand.bootstrap.hearing import phrase_hearing
from onhand.domain.understanding.intents import Decision, Ranked, Understanding

SENTENCE = "swap the bottle and send it to my office"
TWO = ("change_order_items", "change_order_address")


class Reader:
    """Understands a text as it is told to, and writes down what it was asked."""

    def __init__(self, understood: dict[str, dict[str, float]]) -> None:
        self._understood = understood
        self.asked: list[str] = []

    async def language_of(self, texts: Sequence[str], *, prior: str, current: str | None) -> str | None:
        raise NotImplementedError

    async def understand(self, text: str) -> Understanding:
        self.asked.append(text)
        ranked = tuple(Ranked(intent, share) for intent, share in self._understood[text].items())
        return Understanding(Decision.UNDERSTOOD, ranked)


async def wishes(whole: dict[str, float], alike: Alike = frozenset()) -> tuple[list[str | None], list[str]]:
    halves = {"swap the bottle": {TWO[0]: 0.97}, "and send it to my office": {TWO[1]: 0.97}}
    reader = Reader({SENTENCE: whole, **halves})
    understood = [await reader.understand(SENTENCE)]
    reader.asked.clear()
    parts = await read_closely(
        reader, phrase_hearing(), (SENTENCE,), "en", understood, lambda one: one.ranked[0].intent, alike
    )
    return [part.wish for part in parts], reader.asked


async def test_two_wishes_that_are_heard_in_the_sentence_are_two() -> None:
    assert await wishes({TWO[0]: 0.6, TWO[1]: 0.3}) == ([*TWO], ["swap the bottle", "and send it to my office"])


@pytest.mark.parametrize("other", [0.0, 0.01])
async def test_a_sentence_in_which_one_wish_is_heard_is_not_read_by_halves(other: float) -> None:
    assert await wishes({TWO[0]: 0.97, TWO[1]: other}) == ([TWO[0]], [])


async def test_errands_of_which_one_turns_into_the_other_are_one_wish() -> None:
    found, _ = await wishes({TWO[0]: 0.6, TWO[1]: 0.3}, alike=frozenset({frozenset(TWO)}))
    assert found == [TWO[0]]
