"""What a trained model mixes up, from its left-out predictions, and what would help. Pure."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from onhand.domain.understanding.example import NOTHING, Example
from onhand.domain.understanding.training import Trained

_TEXTS = 3
_FEW = 8
_OFTEN = 0.1


@dataclass(frozen=True, slots=True)
class Confused:
    """Two intents and how many examples of either are taken for the other, of how many; `texts` are the surest of the mistakes."""

    one: str
    other: str
    mistaken: int
    examples: int
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Learnt:
    """How well one intent is told from the others: its examples, and the share that is found again from all others."""

    intent: str
    examples: int
    found: float


def learnt(trained: Trained) -> tuple[Learnt, ...]:
    """Gives every intent, the worst first."""
    classes, predicted = trained.model.classes, trained.probabilities.argmax(axis=1)
    rows = [
        Learnt(name, int(own.sum()), float((predicted[own] == number).mean()))
        for number, name in enumerate(classes)
        if (own := trained.truth == number).any()
    ]
    return tuple(sorted(rows, key=lambda row: row.found))


def confused(trained: Trained, examples: Sequence[Example], own: Sequence[str], most: int = 10) -> tuple[Confused, ...]:
    """Gives the pairs that are mixed up most, with texts, where one of the pair is among `own`.

    `examples` are those that were trained on, in their order.
    """
    classes, predicted = trained.model.classes, trained.probabilities.argmax(axis=1)
    mistakes: dict[tuple[int, int], list[tuple[float, str]]] = defaultdict(list)
    truth: list[int] = trained.truth.tolist()
    for row, (true, said) in enumerate(zip(truth, map(int, predicted), strict=True)):
        if true != said and not {classes[true], classes[said]}.isdisjoint(own):
            sure = float(trained.probabilities[row, said])
            text = f"{examples[row].text}  ({classes[true]}, taken for {classes[said]})"
            mistakes[(min(true, said), max(true, said))].append((sure, text))
    counts = Counter(truth)
    worst = sorted(mistakes.items(), key=lambda item: -len(item[1]))[:most]
    return tuple(
        Confused(
            classes[one],
            classes[other],
            len(found),
            counts[one] + counts[other],
            tuple(text for _, text in sorted(found, reverse=True)[:_TEXTS]),
        )
        for (one, other), found in worst
    )


def suggestions(trained: Trained, examples: Sequence[Example], own: Sequence[str]) -> tuple[str, ...]:
    """Gives sentences on what would help most; `own` are the errands that the company can give examples of."""
    found: list[str] = []
    for row in learnt(trained):
        if row.intent in own and row.examples < _FEW:
            found.append(
                f"{row.intent} has {row.examples} examples: {_FEW} or more, worded differently, tell it apart."
            )
    for pair in confused(trained, examples, own):
        if pair.mistaken < _OFTEN * pair.examples:
            continue
        if NOTHING in (pair.one, pair.other):
            errand = pair.one if pair.other == NOTHING else pair.other
            found.append(f"What {errand} covers and what nothing covers lie close: give examples of both sides.")
        else:
            found.append(
                f"{pair.one} and {pair.other} are mixed up in {pair.mistaken} of {pair.examples} examples: add some that tell them apart, "
                "see whether some stand under the wrong one, or make them one errand that asks which is meant."
            )
    if not any(example.intent == NOTHING for example in examples):
        found.append(
            "There are no examples of what nothing covers: a few messages about other things keep errands from being begun by mistake."
        )
    return tuple(found)
