"""A company's own labelled messages, kept in a file beside its errands."""

import csv
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from onhand.domain.understanding.example import Example
from onhand.domain.understanding.own_messages import Labelled

FILE = "examples.csv"
_COLUMNS = ("text", "language", "errand")
_ALSO_CALLED = {"label": "errand", "intent": "errand"}


class BadTable(Exception):
    """A file of messages that cannot be read at all, as one sentence."""


def read_labelled(file: Path) -> list[Labelled]:
    """Gives the rows of a CSV file with the columns text and errand (or label, or intent), and language where it has it. Raises BadTable."""
    try:
        with file.open(encoding="utf-8-sig", newline="") as lines:
            return list(_rows(file, csv.DictReader(lines)))
    except FileNotFoundError:
        raise BadTable(f"There is no file {file}.") from None
    except UnicodeDecodeError:
        raise BadTable(f"{file} is not text in UTF-8.") from None
    except (OSError, csv.Error) as error:
        raise BadTable(f"{file} cannot be read: {error}.") from None


def _rows(file: Path, reader: "csv.DictReader[str]") -> Iterator[Labelled]:
    names = {
        _ALSO_CALLED.get(name.strip().casefold(), name.strip().casefold()): name for name in reader.fieldnames or ()
    }
    if not {"text", "errand"} <= names.keys():
        raise BadTable(f"{file} needs the columns text and errand.")
    for row in reader:
        text, language, errand = ((row.get(names.get(column, "")) or "").strip() for column in _COLUMNS)
        yield Labelled(reader.line_num, text, errand, language)


def own_examples(folder: Path) -> tuple[Example, ...]:
    """Gives the messages that were imported into a folder of errands; none where nothing was. Raises BadTable."""
    file = folder / FILE
    if not file.exists():
        return ()
    return tuple(Example(row.errand, row.language, row.text) for row in read_labelled(file))


def keep_examples(folder: Path, examples: Sequence[Example]) -> Path:
    """Adds the messages to the folder's file, whole or not at all, and gives the file. Raises OSError and BadTable."""
    file = folder / FILE
    unfinished = file.with_suffix(f".{os.getpid()}.csv")
    with unfinished.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.writer(lines)
        writer.writerow(_COLUMNS)
        for example in (*own_examples(folder), *examples):
            writer.writerow((example.text, example.language, example.intent))
    unfinished.replace(file)
    return file
