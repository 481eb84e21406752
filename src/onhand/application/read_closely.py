"""Reading a message sentence by sentence, so that several wishes in it are several."""

from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass

from onhand.application.assistant_parts import Reader
from onhand.domain.errands.dialogue import SMALL_TALK
from onhand.domain.errands.hearing import Hearing, Part
from onhand.domain.understanding.intents import Understanding

SURE_OF_A_PART = 0.75
SURE_OF_A_HALF = 0.95  # after an "and": it may be no more than a noun
HEARD_IN_WHOLE = 0.02
READ_MOST = 12  # pieces of a message

Alike = Set[frozenset[str]]
"""Pairs of errands of which one turns into the other, so that they are no two wishes: to exchange what was not sent yet is to change it."""
Likely = Callable[[Understanding], str | None]
"""Gives what a whole message is taken to be about."""


@dataclass(frozen=True, slots=True)
class _ReadOnce:
    """Reads each piece of a message once: most messages are a single sentence, and halves are halved again."""

    reader: Reader
    known: dict[str, Understanding]

    async def understand(self, text: str) -> Understanding:
        if text not in self.known:
            self.known[text] = await self.reader.understand(text)
        return self.known[text]


async def read_closely(
    reader: Reader,
    hearing: Hearing,
    texts: Sequence[str],
    language: str,
    whole: Sequence[Understanding],
    likely: Likely,
    alike: Alike = frozenset(),
) -> tuple[Part, ...]:
    """Gives the parts of messages with their wishes. `whole` is what each message was understood as; its parts count only where they are sure."""
    once = _ReadOnce(reader, dict(zip(texts, whole, strict=True)))
    parts: list[Part] = []
    for text, understood in zip(texts, whole, strict=True):
        wish = likely(understood)
        pieces = await _pieces(once, hearing, text, language, alike)
        found = {part.wish for part in pieces if part.wish is not None and part.wish not in SMALL_TALK}
        if len(found) > 1 or (found and wish is None):
            parts += pieces
        else:
            parts.append(
                Part(text, wish or next(iter(found), None), is_sure=understood.intent is not None or bool(found))
            )
    return tuple(parts)


async def _pieces(reader: _ReadOnce, hearing: Hearing, text: str, language: str, alike: Alike) -> list[Part]:
    pieces: list[Part] = []
    for sentence in hearing.sentences(text):
        if len(pieces) >= READ_MOST:
            break
        pieces += await _halved(reader, hearing, sentence, language, alike)
    return pieces


async def _halved(reader: _ReadOnce, hearing: Hearing, sentence: str, language: str, alike: Alike) -> list[Part]:
    wishes = _heard_in(await reader.understand(sentence))
    if len(wishes) > 1:
        for before, after in hearing.halves(sentence, language):
            first, second = await _part(reader, before), await _part(reader, after, SURE_OF_A_HALF)
            both = frozenset({first.wish, second.wish})
            if len(both) == 2 and both <= wishes and both not in alike:
                return [*await _halved(reader, hearing, before, language, alike), second]
    return [await _part(reader, sentence)]


def _heard_in(whole: Understanding) -> Set[str]:
    """Gives the wishes that its halves may have, each of which is to be heard in the whole too: "and the mug" alone may sound like anything."""
    return {one.intent for one in whole.ranked if one.probability >= HEARD_IN_WHOLE} - SMALL_TALK


async def _part(reader: _ReadOnce, text: str, sure: float = SURE_OF_A_PART) -> Part:
    understood = await reader.understand(text)
    is_sure = understood.intent is not None and understood.ranked[0].probability >= sure
    return Part(text, understood.intent if is_sure else None)
