import numpy as np

from onhand.domain.understanding.example import Example
from onhand.domain.understanding.self_training import labelled_by_themselves


def test_groups_of_alike_messages_take_the_label_of_the_one_that_has_it() -> None:
    random = np.random.default_rng(2)
    groups = np.repeat(np.arange(3), 30)
    rows = np.eye(6)[groups] + random.normal(size=(90, 6)) * 0.15
    vectors = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)
    known = [0, 30, 60]
    others = [row for row in range(90) if row not in known]
    texts = ["".join(random.choice(list("abcdefghijklmnop"), 10)) for _ in range(90)]
    examples = [Example(f"group {groups[row]}", "en", texts[row]) for row in known]
    found = labelled_by_themselves(examples, [texts[row] for row in others], [vectors[[*known, *others]]])
    right = {texts[row]: f"group {groups[row]}" for row in others}
    assert len(found) == round(0.95 * len(others))
    assert all(example.intent == right[example.text] for example in found)


def test_a_message_between_two_groups_becomes_no_example() -> None:
    groups = np.repeat(np.arange(2), 20)
    rows = np.eye(4)[groups] + np.random.default_rng(3).normal(size=(40, 4)) * 0.05
    rows[39] = rows[:20].mean(axis=0) + rows[20:39].mean(axis=0)
    vectors = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)
    known = [0, 20]
    others = [row for row in range(40) if row not in known]
    examples = [Example(f"group {groups[row]}", "en", f"text {row}") for row in known]
    found = labelled_by_themselves(examples, [f"text {row}" for row in others], [vectors[[*known, *others]]])
    assert "text 39" not in [example.text for example in found]
