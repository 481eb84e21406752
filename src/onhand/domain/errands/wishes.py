"""Several wishes in one message: which words belong to which, and in what order they are seen to. Pure."""

from collections.abc import Mapping, Sequence

from onhand.domain.errands.hearing import Part, Said
from onhand.domain.errands.memory import Later
from onhand.domain.errands.procedure import Procedure


def parts_of(said: Said) -> tuple[Part, ...]:
    """Gives the message by its sentences; as one where it was not read that closely."""
    return said.parts or (Part(said.text, said.wish),)


def wished(parts: Sequence[Part], procedures: Mapping[str, Procedure], seq: int) -> list[Later]:
    """Gives the errands that are wished for, each with the sentences that are about it: those that name it and those that follow.

    What is said before the first is about the first. An errand after which an order cannot be changed any more comes last.
    """
    words: dict[str, list[str]] = {}
    before: list[str] = []
    current: str | None = None
    for part in parts:
        if part.wish in procedures:
            current = part.wish
        if current is None:
            before.append(part.text)
        else:
            words.setdefault(current, []).append(part.text)
    found = [
        Later(errand=errand, since_seq=seq, words=tuple([*before, *texts] if place == 0 else texts))
        for place, (errand, texts) in enumerate(words.items())
    ]
    return sorted(found, key=lambda one: procedures[one.errand].comes_last)


def only_with(said: Said, parts: Sequence[Part]) -> Said:
    """Gives what was said in some of the parts."""
    return Said(tuple(part.text for part in parts), said.seq, said.language, parts[-1].wish if parts else None)
