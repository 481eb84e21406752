"""Labelled data out of CSV files, and results into JSON files, for every command that measures."""

import csv
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from onhand.settings import CannotStart


def read_table(file: Path, columns: Sequence[str], *, may_be_empty: Sequence[str] = ()) -> list[dict[str, str]]:
    """Gives the rows of a CSV file that have something in each of these columns; says on the error stream which have not.

    The file has the columns `may_be_empty` too, which may be empty in any row.

    Raises CannotStart with what is wrong, by line.
    """
    try:
        with file.open(encoding="utf-8-sig", newline="") as lines:
            rows = list(_rows(file, csv.DictReader(lines, strict=True), columns, may_be_empty))
    except FileNotFoundError:
        raise CannotStart(f"There is no file {file}.") from None
    except UnicodeDecodeError:
        raise CannotStart(f"{file} is not text in UTF-8.") from None
    except OSError as error:
        raise CannotStart(f"{file} cannot be read: {error.strerror}.") from None
    if not rows:
        raise CannotStart(f"{file} has no rows.")
    return rows


def _rows(
    file: Path, reader: "csv.DictReader[str]", columns: Sequence[str], may_be_empty: Sequence[str]
) -> Iterator[dict[str, str]]:
    needed = [*columns, *may_be_empty]
    try:
        missing = [column for column in needed if column not in (reader.fieldnames or ())]
        if missing:
            raise CannotStart(f"{file} needs the columns {', '.join(needed)}; {', '.join(missing)} is missing.")
        for row in reader:
            if all(row[column] and row[column].strip() for column in columns):
                yield row
            else:
                sys.stderr.write(
                    f"{file}, line {reader.line_num} is left out: not all of {', '.join(columns)} are filled.\n"
                )
    except csv.Error as error:
        raise CannotStart(f"{file}, line {reader.line_num}: {error}.") from None


def write_json(file: Path | None, figures: object) -> None:
    """Writes the figures (what msgspec encodes), readably, where a file is named. Raises CannotStart when it cannot be written."""
    if file is not None:
        write_file(file, msgspec.json.format(msgspec.json.encode(figures), indent=2) + b"\n")


def write_file(file: Path, content: bytes) -> None:
    """Writes a file. Raises CannotStart when it cannot be written."""
    try:
        file.write_bytes(content)
    except OSError as error:
        raise CannotStart(f"{file} cannot be written: {error.strerror}.") from None
