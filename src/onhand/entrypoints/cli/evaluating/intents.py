"""`onhand eval intents`: a head trained on labelled messages, as a company's own errands get it, measured on others."""

from collections.abc import Sequence
from pathlib import Path
from time import perf_counter
from typing import Annotated

import numpy as np
from cyclopts import Parameter
from msgspec import Struct
from rich.console import Console
from rich.table import Table

from onhand.adapters.embeddings.choice import cascade_of_embeddings
from onhand.adapters.embeddings.remembered import RememberedEmbedding
from onhand.adapters.embeddings.threads import in_one_thread
from onhand.application.read_messages import bearing, understood
from onhand.domain.understanding.example import Example
from onhand.domain.understanding.intents import IntentModel, Understanding
from onhand.domain.understanding.measures import auroc, macro_f1
from onhand.domain.understanding.self_training import labelled_by_themselves
from onhand.domain.understanding.training import Trained
from onhand.domain.understanding.training import train as train_model
from onhand.entrypoints.cli.evaluating.progress import Step, embedded_with_progress, steps, work
from onhand.entrypoints.cli.evaluating.tables import read_table, write_json
from onhand.ports.embedding import Embedding, Purpose
from onhand.settings import CannotStart

REJECTED_SHARE = 0.05
WARM_UP = 20

console = Console(stderr=True)


class Milliseconds(Struct, frozen=True):
    """How long one message takes, embedding included."""

    p50: float
    p99: float


class IntentFigures(Struct, frozen=True):
    """What `--json` writes. Those of rejection are null without messages that are out of scope.

    `in_scope_accuracy_at_5pct_rejection` counts a rejected message as wrong; the threshold is set on left-out predictions of the training messages.
    """

    accuracy: float
    macro_f1: float
    auroc: float | None
    in_scope_accuracy_at_5pct_rejection: float
    oos_recall_at_5pct_rejection: float | None
    ms_per_text: Milliseconds
    left_out_accuracy: float
    unreliability: float
    rejected_share: float
    slow_share: float
    intents: int
    trained_on: int
    tested_on: int


def intents(
    *,
    train: Annotated[Path, Parameter(name="--train")],
    test: Path,
    out_of_scope: Path | None = None,
    unlabelled: Path | None = None,
    json: Path | None = None,
    remember: Path | None = None,
) -> None:
    """Train on labelled messages (columns text,label) and measure on others.

    Parameters
    ----------
    train
        The messages to learn from. Those with an empty label are learnt from without one, as `--unlabelled` are.
    test
        The messages to measure on.
    out_of_scope
        Messages (column text) that none of the labels covers: they are measured only.
    unlabelled
        More messages (column text) to learn from without labels: the surest of them become examples.
    json
        Where the figures are written.
    remember
        A file for the training messages' vectors, so that a second run is quicker.
    """
    known, more = _labelled(train)
    asked = read_table(test, ("text", "label"))
    strange = read_table(out_of_scope, ("text",)) if out_of_scope else []
    embeddings = cascade_of_embeddings()
    more += [row["text"] for row in read_table(unlabelled, ("text",))] if unlabelled else []
    trained = _trained(known, more, embeddings, remember)
    in_one_thread()  # as the product does
    reader = Reading(trained.model, embeddings)
    reader.warm_up([row["text"] for row in asked[:WARM_UP]])
    with steps(console, "Reading messages", len(asked) + len(strange)) as step:
        found = [reader.read(row["text"], step) for row in asked]
        others = [reader.read(row["text"], step) for row in strange]
    figures = _figures(trained, [row["label"] for row in asked], found, others, reader)
    _show(figures)
    write_json(json, figures)


class Reading:
    """Reads messages as the product does, and takes the time."""

    def __init__(self, model: IntentModel, embeddings: Sequence[Embedding]) -> None:
        self.milliseconds: list[float] = []
        self._model = model
        self._embeddings = embeddings

    def warm_up(self, texts: Sequence[str]) -> None:
        """Loads what is loaded at the first message."""
        for embedding in self._embeddings:
            embedding.embed(texts, Purpose.QUERY)

    def read(self, text: str, step: Step) -> Understanding:
        started = perf_counter()
        found = understood(bearing(text), self._model, self._embeddings)
        self.milliseconds.append((perf_counter() - started) * 1000)
        step()
        return found


def _labelled(file: Path) -> tuple[list[dict[str, str]], list[str]]:
    """Gives the rows with a label, and the texts of those without. Raises CannotStart where none has one."""
    rows = read_table(file, ("text",), may_be_empty=("label",))
    known = [row for row in rows if (row["label"] or "").strip()]
    if not known:
        raise CannotStart(f"{file} has no row with a label.")
    return known, [row["text"] for row in rows if not (row["label"] or "").strip()]


def _trained(
    rows: Sequence[dict[str, str]], more: Sequence[str], embeddings: Sequence[Embedding], remember: Path | None
) -> Trained:
    examples = [Example(row["label"], "", bearing(row["text"])) for row in rows]
    texts = [bearing(text) for text in more]
    remembered = [RememberedEmbedding(one, remember) for one in embeddings] if remember else embeddings
    vectors = embedded_with_progress(console, [*(example.text for example in examples), *texts], remembered)
    if texts:
        with work(console, "Learning without labels") as told:
            found = labelled_by_themselves(examples, texts, vectors, told)
        places = {text: len(rows) + place for place, text in enumerate(texts)}
        used = [*range(len(rows)), *(places[example.text] for example in found)]
        examples, vectors = [*examples, *found], [part[used] for part in vectors]
    with work(console, "Training") as told:
        return train_model(examples, vectors, told)


def _figures(
    trained: Trained,
    labels: Sequence[str],
    found: Sequence[Understanding],
    others: Sequence[Understanding],
    reader: Reading,
) -> IntentFigures:
    predicted = [one.ranked[0].intent for one in found]
    right = np.array([said == label for said, label in zip(predicted, labels, strict=True)])
    familiar = np.array([one.familiarity for one in found])
    strange = np.array([one.familiarity for one in others])
    least = trained.familiarity_rejecting(REJECTED_SHARE)
    middle, high = np.percentile(reader.milliseconds, (50, 99))
    return IntentFigures(
        accuracy=float(right.mean()),
        macro_f1=macro_f1(labels, predicted),
        auroc=auroc(familiar, strange) if others else None,
        in_scope_accuracy_at_5pct_rejection=float((right & (familiar >= least)).mean()),
        oos_recall_at_5pct_rejection=float((strange < least).mean()) if others else None,
        ms_per_text=Milliseconds(float(middle), float(high)),
        left_out_accuracy=trained.accuracy,
        unreliability=trained.unreliability,
        rejected_share=float((familiar < least).mean()),
        slow_share=float(np.mean([one.stage > 0 for one in found])),
        intents=len(trained.model.intents),
        trained_on=len(trained.truth),
        tested_on=len(labels),
    )


def _show(figures: IntentFigures) -> None:
    table = Table(
        "", "", title=f"{figures.tested_on} messages, {figures.intents} intents learnt from {figures.trained_on}"
    )
    for what, value in (
        ("accuracy", figures.accuracy),
        ("macro F1", figures.macro_f1),
        ("AUROC, out of scope", figures.auroc),
        ("in scope right, 5% of known messages rejected", figures.in_scope_accuracy_at_5pct_rejection),
        ("out of scope rejected then", figures.oos_recall_at_5pct_rejection),
        ("in scope rejected then", figures.rejected_share),
        ("accuracy on the training messages, left out", figures.left_out_accuracy),
        ("probabilities are off by, left out", figures.unreliability),
        ("needed the slow model", figures.slow_share),
    ):
        table.add_row(what, "-" if value is None else f"{value:.1%}")
    table.add_row("a message", f"p50 {figures.ms_per_text.p50:.1f} ms, p99 {figures.ms_per_text.p99:.1f} ms")
    Console().print(table)
