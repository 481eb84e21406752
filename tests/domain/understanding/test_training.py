"""A model of two looks, trained on little worlds in which it is known what is near what."""

import numpy as np
import pytest

from onhand.domain.understanding.confusion import confused, learnt, suggestions
from onhand.domain.understanding.example import NOTHING, Example
from onhand.domain.understanding.intents import FAMILIAR, Decision
from onhand.domain.understanding.training import Trained, train

INTENTS = ("cancel", "pay", "track", NOTHING)
EACH = 40


def world(*, quick_noise: float, slow_noise: float, seed: int = 1) -> tuple[list[Example], list[np.ndarray]]:
    """Examples of four intents, each about a direction of its own, nearer in the slow embedding's space than in the quick one's."""
    random = np.random.default_rng(seed)
    names = [name for name in INTENTS for _ in range(EACH)]
    letters = "abcdefghijklmnopqrstuvwxyz"
    # Every text is of letters of its own, so that spelling tells nothing.
    texts = ["".join(random.choice(list(letters), 12)) for _ in names]
    centres = np.eye(len(INTENTS), 8)[[INTENTS.index(name) for name in names]]
    rows = [centres + random.normal(size=centres.shape) * noise for noise in (quick_noise, slow_noise)]
    vectors = [(row / np.linalg.norm(row, axis=1, keepdims=True)).astype(np.float32) for row in rows]
    languages = ["en", "hi"] * (len(names) // 2)
    return [Example(*one) for one in zip(names, languages, texts, strict=True)], vectors


EXAMPLES, VECTORS = world(quick_noise=0.35, slow_noise=0.05)
TRAINED = train(EXAMPLES, VECTORS)


class Asked:
    """A vector that remembers whether it was asked for."""

    def __init__(self, vector: np.ndarray) -> None:
        self.vector = vector
        self.times = 0

    def __call__(self) -> np.ndarray:
        self.times += 1
        return self.vector


def towards(place: int, share: float = 1.0) -> np.ndarray:
    row = share * np.eye(8)[place] + (1 - share) * np.eye(8)[(place + 1) % 3]
    return (row / np.linalg.norm(row)).astype(np.float32)


def test_the_slow_look_is_only_asked_where_the_quick_one_is_unsure() -> None:
    quick, slow = Asked(towards(0)), Asked(towards(0))
    sure = TRAINED.model.understand("qqq", [quick, slow])
    assert (sure.intent, sure.stage, quick.times, slow.times) == ("cancel", 0, 1, 0)
    between, decides = Asked(towards(0, share=0.5)), Asked(towards(1))
    unsure = TRAINED.model.understand("qqq", [between, decides])
    assert (unsure.intent, unsure.stage, decides.times) == ("pay", 1, 1)


def test_nothing_needs_no_slow_look_for_being_unlike_every_intent() -> None:
    quick, slow = Asked(towards(INTENTS.index(NOTHING))), Asked(towards(0))
    found = TRAINED.model.understand("qqq", [quick, slow])
    assert found.familiarity < FAMILIAR
    assert (found.decision, found.stage, quick.times, slow.times) == (Decision.NOTHING, 0, 1, 0)


def test_an_examples_own_words_need_no_look_at_all() -> None:
    quick, slow = Asked(towards(1)), Asked(towards(1))
    assert TRAINED.model.understand(f" {EXAMPLES[0].text.upper()}! ", [quick, slow]).intent == "cancel"
    assert quick.times == slow.times == 0


def test_words_that_were_said_with_two_meanings_are_not_taken_at_their_word() -> None:
    twice = [*EXAMPLES, Example("pay", "en", EXAMPLES[0].text)]
    vectors = [np.vstack([rows, rows[-1:]]) for rows in VECTORS]
    assert EXAMPLES[0].text not in train(twice, vectors).model.verbatim


def test_the_quick_look_has_no_say_in_a_language_that_it_does_not_understand() -> None:
    examples, vectors = world(quick_noise=0.2, slow_noise=0.2)
    quick = vectors[1].copy()
    foreign = np.array([example.language == "hi" for example in examples])
    quick[foreign] = np.random.default_rng(2).normal(size=(foreign.sum(), 8)) * (np.arange(8) > 3)
    model = train(examples, [quick, vectors[1]]).model
    assert model.stages[0].enough_in("en") < 1 < model.stages[0].enough_in("hi")


def test_what_is_unlike_everything_known_is_nothing_and_unfamiliar() -> None:
    far = np.eye(8, dtype=np.float32)[7]
    found = TRAINED.model.understand("qqq", [lambda: far, lambda: far])
    assert found.decision is Decision.NOTHING
    assert found.familiarity < TRAINED.familiarity_rejecting(0.05)


def test_left_out_predictions_promise_no_more_than_new_messages_keep() -> None:
    fresh, rows = world(quick_noise=0.35, slow_noise=0.05, seed=9)
    right = [
        TRAINED.model.classes.index(example.intent) == _best(TRAINED, example.text, [one[place] for one in rows])
        for place, example in enumerate(fresh)
    ]
    assert TRAINED.accuracy <= np.mean(right) + 0.03
    assert TRAINED.unreliability < 0.15


def _best(trained: Trained, text: str, rows: list[np.ndarray]) -> int:
    found = trained.model.understand(text, [lambda row=row: row for row in rows])
    nothing = 1 - sum(ranked.probability for ranked in found.ranked)
    best = found.ranked[0]
    return len(INTENTS) - 1 if nothing > best.probability else trained.model.classes.index(best.intent)


@pytest.mark.parametrize("count", [0, 3])
def test_examples_and_vectors_must_belong_together(count: int) -> None:
    with pytest.raises(ValueError, match=f"{len(EXAMPLES)} examples have {count} vectors"):
        train(EXAMPLES, [VECTORS[0][:count]])


def test_the_report_names_the_pair_that_lies_close_and_what_would_help() -> None:
    examples, vectors = world(quick_noise=0.05, slow_noise=0.05)
    blurred = [rows.copy() for rows in vectors]
    for rows in blurred:
        rows[:EACH] = (rows[:EACH] + rows[EACH : 2 * EACH]) / 2
        rows[EACH : 2 * EACH] = rows[:EACH] + np.random.default_rng(4).normal(size=(EACH, 8)) * 0.05
    trained = train(examples, blurred)
    worst = confused(trained, examples, ["cancel"])[0]
    assert {worst.one, worst.other} == {"cancel", "pay"}
    assert worst.texts[0].endswith(("(cancel, taken for pay)", "(pay, taken for cancel)"))
    assert {row.intent for row in learnt(trained)[:2]} == {"cancel", "pay"}
    assert any("cancel and pay are mixed up" in sentence for sentence in suggestions(trained, examples, ["cancel"]))
