"""The commands that measure and train understanding, as processes, on data small enough for a second's training."""

import csv
import json
import subprocess
import sys
from pathlib import Path

import pytest

ERRAND = """
id: {name}
version: 1
title: {name}
examples: {{en: ["{first}", "{second}"]}}
steps:
  - {{id: over, do: done}}
"""
SAID = {
    "cancel": (
        "cancel my order",
        "I want to cancel it",
        "please call the order off",
        "stop the order, I don't want it",
    ),
    "refund": (
        "where is my refund",
        "when do I get my money back",
        "the refund has not arrived",
        "no money came back yet",
    ),
    "size": (
        "do you have it in medium",
        "which sizes are there",
        "is it there in a larger size",
        "what sizes does it come in",
    ),
}
STRANGE = ("what is the capital of France", "tell me a joke", "who wrote this symphony")


def onhand(*arguments: object) -> subprocess.CompletedProcess[str]:
    code = "from onhand.entrypoints.cli.main import main; main()"
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)], capture_output=True, text=True, check=False, timeout=100
    )


def table(file: Path, columns: tuple[str, ...], rows: list[tuple[str, ...]]) -> Path:
    with file.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.writer(lines)
        writer.writerows([columns, *rows])
    return file


@pytest.fixture
def messages(tmp_path: Path) -> tuple[Path, Path, Path]:
    rows = [(text, label) for label, texts in SAID.items() for text in texts]
    return (
        table(tmp_path / "train.csv", ("text", "label"), [row for row in rows if row[0] != SAID[row[1]][0]]),
        table(tmp_path / "test.csv", ("text", "label"), [(texts[0], label) for label, texts in SAID.items()]),
        table(tmp_path / "strange.csv", ("text",), [(text,) for text in STRANGE]),
    )


def test_intents_are_measured_with_every_figure(messages: tuple[Path, Path, Path], tmp_path: Path) -> None:
    train, test, strange = messages
    ran = onhand(
        "eval", "intents", "--train", train, "--test", test, "--out-of-scope", strange, "--json", tmp_path / "out.json"
    )
    assert ran.returncode == 0, ran.stderr
    figures = json.loads((tmp_path / "out.json").read_text())
    assert figures["accuracy"] == figures["macro_f1"] == 1.0
    assert figures["auroc"] > 0.7
    assert {"in_scope_accuracy_at_5pct_rejection", "oos_recall_at_5pct_rejection"} <= figures.keys()
    assert 0 < figures["ms_per_text"]["p50"] <= figures["ms_per_text"]["p99"]


def test_training_messages_with_an_empty_label_are_learnt_from_without_one(
    messages: tuple[Path, Path, Path], tmp_path: Path
) -> None:
    train, test, _ = messages
    with train.open(encoding="utf-8", newline="") as lines:
        columns, *rows = list(csv.reader(lines))
    cut = [(text, "" if place % 3 else label) for place, (text, label) in enumerate(rows)]
    unlabelled = sum(not label for _, label in cut)
    ran = onhand(
        "eval", "intents", "--train", table(tmp_path / "cut.csv", tuple(columns), cut), "--test", test,
        "--json", tmp_path / "out.json",
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    assert "left out" not in ran.stderr
    figures = json.loads((tmp_path / "out.json").read_text())
    assert figures["trained_on"] == len(cut) - unlabelled + round(0.95 * unlabelled)


def test_training_messages_without_any_label_are_refused(tmp_path: Path) -> None:
    train = table(tmp_path / "train.csv", ("text", "label"), [("where is my parcel", "")])
    ran = onhand("eval", "intents", "--train", train, "--test", train)
    assert ran.returncode == 1
    assert "has no row with a label" in ran.stderr


@pytest.mark.parametrize(
    ("columns", "said"),
    [(("text", "intent"), "needs the columns text, label; label is missing"), (("text", "label"), "has no rows")],
)
def test_a_file_that_cannot_be_used_is_one_sentence(tmp_path: Path, columns: tuple[str, ...], said: str) -> None:
    bad = table(tmp_path / "bad.csv", columns, [])
    ran = onhand("eval", "intents", "--train", bad, "--test", bad)
    assert ran.returncode == 1
    assert said in ran.stderr
    assert ran.stderr.count("\n") == 1


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    ran = onhand("eval", "errands", tmp_path / "absent.csv")
    assert (ran.returncode, ran.stderr) == (1, f"There is no file {tmp_path / 'absent.csv'}.\n")


def test_languages_are_measured_for_ours_alone(tmp_path: Path) -> None:
    rows = [
        ("Hej, jag vill veta var mitt paket är någonstans", "sv"),
        ("注文番号1234567はいつ届きますか", "ja"),
        ("Dydd da, ble mae fy archeb?", "cy"),
    ]
    ran = onhand(
        "eval", "language", table(tmp_path / "l.csv", ("text", "language"), rows), "--json", tmp_path / "o.json"
    )
    assert ran.returncode == 0, ran.stderr
    figures = json.loads((tmp_path / "o.json").read_text())
    assert (figures["accuracy"], figures["by_language"], figures["messages"]) == (1.0, {"ja": 1.0, "sv": 1.0}, 2)


@pytest.fixture
def errand_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "errands"
    folder.mkdir()
    for name, texts in SAID.items():
        errand = ERRAND.format(name=name, first=texts[0], second=texts[1])
        (folder / f"{name}.yaml").write_text(errand, encoding="utf-8")
    return folder


def test_own_messages_come_in_once_and_bad_rows_are_said_with_their_lines(tmp_path: Path, errand_folder: Path) -> None:
    rows = [
        ("Call it off!", "cancel"),
        ("call it off", "cancel"),
        ("Ship it", "shipping"),
        ("", "size"),
        ("Hm", "nothing"),
    ]
    file = table(tmp_path / "own.csv", ("text", "label"), rows)
    ran = onhand("errands", "import", file, "--errand-folder", errand_folder)
    assert ran.returncode == 0, ran.stderr
    assert "2 new examples" in ran.stdout
    assert "Line 4: there is no errand 'shipping'" in ran.stderr
    assert "Line 5: the text is empty" in ran.stderr
    again = onhand("errands", "import", file, "--errand-folder", errand_folder)
    assert "0 new examples" in again.stdout
    assert (errand_folder / "examples.csv").read_text(encoding="utf-8").splitlines() == [
        "text,language,errand",
        "Call it off!,,cancel",
        "Hm,,nothing",
    ]
