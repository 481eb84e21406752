"""A small file of dialogues, of our own making, in the shape that `onhand replay` reads."""

import json
from pathlib import Path
from random import Random

THINGS = ["my order", "the blue kettle", "a refund", "the invoice", "my address", "ordern", "замовлення", "注文"]
ASKED = ["Where is {}?", "I have a question about {}.", "Please look at {} 🙂", "{}\nis wrong, I think."]
ANSWERED = ["I look at {} now.", "{} is on its way.", "One moment, {} …", "Done: {}."]


def dialogue(number: int, lines: int) -> dict[str, object]:
    random = Random(number)
    events: list[dict[str, object]] = [{"actor": "UserGuide", "action": "instruct", "text": "Be friendly."}]
    for _ in range(lines):
        is_customer = random.random() < 0.55
        wording = random.choice(ASKED if is_customer else ANSWERED)
        actor = "User" if is_customer else "Wizard"
        events.append({"actor": actor, "action": "utter", "at": 1, "text": wording.format(random.choice(THINGS))})
    events.append({"actor": "Wizard", "action": "query", "api": "nothing that is said"})
    return {"id": number, "events": events}


def write_dialogues(path: Path, count: int, lines: int = 8) -> Path:
    path.write_text("".join(json.dumps(dialogue(number, lines)) + "\n" for number in range(count)), encoding="utf-8")
    return path
