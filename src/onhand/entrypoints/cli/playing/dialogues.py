"""Dialogues from a file of JSON lines, plain or gzipped: one human conversation a line."""

import gzip
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import msgspec
from msgspec import Struct

GZIP = b"\x1f\x8b"
MESSAGE_CHARACTERS = 4_000
SPOKEN = frozenset({"utter", "pick_suggestion"})


class Side(Enum):
    """Who says a line, as the files name them."""

    CUSTOMER = "User"
    AGENT = "Wizard"


SIDES = {side.value: side for side in Side}


@dataclass(frozen=True, slots=True)
class Line:
    side: Side
    text: str


@dataclass(frozen=True, slots=True)
class Dialogue:
    """What is said in one conversation, in order. `number` is its line in the file."""

    number: int
    lines: tuple[Line, ...]


class BadFile(Exception):
    """A sentence: which file, which line, what is wrong."""


class _Event(Struct):
    actor: str
    action: str
    text: str | None = None


class _Record(Struct):
    events: list[_Event]


_decoder = msgspec.json.Decoder(_Record)


def read_dialogues(path: Path) -> list[Dialogue]:
    """Gives every dialogue in which something is said. The whole file is checked first; raises BadFile."""
    dialogues: list[Dialogue] = []
    number = 0
    try:
        for number, text in enumerate(_lines(path), start=1):
            if text.strip():
                lines = _spoken(_decoder.decode(text))
                if lines:
                    dialogues.append(Dialogue(number, lines))
    except (msgspec.MsgspecError, UnicodeDecodeError, _BadLine) as error:
        raise BadFile(f"{path}, line {number}: {error}") from error
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise BadFile(f"{path}, after line {number}: the compressed data are damaged or cut off ({error}).") from error
    except OSError as error:
        raise BadFile(f"{path} cannot be read: {error.strerror or error}.") from error
    if not dialogues:
        raise BadFile(f"{path} holds no dialogue in which something is said.")
    return dialogues


class _BadLine(Exception):
    pass


def _lines(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        is_compressed = file.read(2) == GZIP
    with gzip.open(path) if is_compressed else path.open("rb") as file:
        yield from file


def _spoken(record: _Record) -> tuple[Line, ...]:
    lines: list[Line] = []
    for place, event in enumerate(record.events):
        side = SIDES.get(event.actor)
        if side is not None and event.action in SPOKEN and event.text:
            text = event.text.replace("\x00", "").strip()
            if len(text) > MESSAGE_CHARACTERS:
                raise _BadLine(
                    f"the text of event {place} has {len(text)} characters; a message has at most {MESSAGE_CHARACTERS}."
                )
            if text:
                lines.append(Line(side, text))
    return tuple(lines)
