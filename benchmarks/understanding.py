"""How well messages are understood offline: requests for a person, intents, and how long each takes.

    .venv/bin/python benchmarks/understanding.py

The messages are in understanding.yaml beside this file and in the tests' person_requests.csv.
"""

import csv
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import gettempdir
from typing import Any, TypeVar

import numpy as np
import yaml
from rich.console import Console
from rich.table import Table

from onhand.adapters.embeddings.choice import best_embedding, cascade_of_embeddings
from onhand.adapters.embeddings.trained import PREPARED_INTENTS
from onhand.adapters.errand_files.reader import read_errands
from onhand.adapters.languages.phrases import person_phrases
from onhand.application.read_messages import bearing, understood
from onhand.bootstrap.intents import intents_of, shipped_examples
from onhand.domain.understanding.example import NOTHING
from onhand.domain.understanding.intents import Decision
from onhand.domain.understanding.person_request import asks_for_person
from onhand.ports.embedding import Embedding

HERE = Path(__file__).parent
PERSON_REQUESTS = HERE.parent / "tests" / "domain" / "understanding" / "person_requests.csv"
SETTINGS: Any = yaml.safe_load((HERE / "understanding.yaml").read_text(encoding="utf-8"))
Result = TypeVar("Result")
console = Console(width=150)


class Stopwatch:
    """Milliseconds of many calls."""

    def __init__(self) -> None:
        self.milliseconds: list[float] = []

    def timed(self, function: Callable[[], Result]) -> Result:
        started = time.perf_counter()
        result = function()
        self.milliseconds.append((time.perf_counter() - started) * 1000)
        return result

    def __str__(self) -> str:
        middle, high = np.percentile(self.milliseconds, (50, 99))
        return f"p50 {middle:.2f} ms, p99 {high:.2f} ms"


def person_requests() -> None:
    phrases = person_phrases()
    watch = Stopwatch()
    asked, heard, quiet, alarms = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    with PERSON_REQUESTS.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        asks_for_person(row["text"], phrases)
    for row in rows:
        found = watch.timed(lambda row=row: asks_for_person(row["text"], phrases))
        wanted = row["wants_person"] == "yes"
        (asked if wanted else quiet)[row["language"]] += 1
        (heard if wanted else alarms)[row["language"]] += found
    table = Table("language", "requests", "recall", "others", "false alarms", title="Requests for a person")
    for language in asked:
        table.add_row(
            language,
            str(asked[language]),
            f"{heard[language] / asked[language]:.1%}",
            str(quiet[language]),
            f"{alarms[language] / quiet[language]:.1%}",
        )
    table.add_row(
        "all",
        str(asked.total()),
        f"{heard.total() / asked.total():.1%}",
        str(quiet.total()),
        f"{alarms.total() / quiet.total():.1%}",
    )
    console.print(table, str(watch))


def intents(embeddings: Sequence[Embedding]) -> None:
    beside = Path(gettempdir()) / "onhand-benchmark-intents.npz"
    model = intents_of(shipped_examples(read_errands()), embeddings, [PREPARED_INTENTS, beside])
    watch = Stopwatch()
    right, unsure, wrong = Counter[str](), Counter[str](), Counter[str]()
    mistakes: list[str] = []
    for wanted, by_language in SETTINGS["intents"].items():
        for language, texts in by_language.items():
            for text in texts:
                found = watch.timed(lambda text=text: understood(bearing(text), model, embeddings))
                said = found.intent or (NOTHING if found.decision is Decision.NOTHING else "unsure")
                # Whatever is no errand is looked up in the articles: only an errand that starts by mistake does harm.
                fits = said == wanted or (wanted == NOTHING and said == "unsure")
                (right if fits else unsure if said in ("unsure", NOTHING) else wrong)[wanted] += 1
                if not fits:
                    best = found.ranked[0]
                    mistakes.append(f"{wanted} [{language}] {text} → {said} ({best.intent} {best.probability:.2f})")
    table = Table("intent", "right", "not sure enough", "wrong", title="Intents, 12 languages")
    for wanted in SETTINGS["intents"]:
        table.add_row(wanted, str(right[wanted]), str(unsure[wanted]), str(wrong[wanted]))
    console.print(table, str(watch), *mistakes, sep="\n")


def main() -> None:
    embedding = best_embedding()
    console.print(f"Embedding: {embedding.name}")
    person_requests()
    intents(cascade_of_embeddings(embedding))


if __name__ == "__main__":
    main()
