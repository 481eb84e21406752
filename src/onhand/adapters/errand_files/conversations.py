"""Conversations as text files, to try errands with: what a customer writes, and what the assistant then says and does.

    # Comments begin with a number sign.
    world: world.yaml            the merchant's world, beside this file
    language: en
    customer is: anna            who the page says that the customer is; without it, nobody is known

    customer [return_items]: I want to send the mug back.
    assistant: Which order is it about?
    choices: … delivered · Mug | …
    customer: yes
    did: return_items order_id=#W1000001
    assistant: Done: the return for order … is requested.
    person: return_items

`…` stands for anything. Several lines about one message hold in their order. In brackets stands the errand that the message is about, where its words are
not those of an example: wishes are understood by models, which have no part in this. Two wishes are `[one] first | [other] second`.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

SUFFIX = ".conversation"
_LINE = re.compile(
    r"(customer is|customer|assistant|choices|did|person|world|language)(?:\s*\[([\w, ]+)\])?\s*:\s*(.*)"
)
_PART = re.compile(r"^\[(\w+)\]\s*(.*)$", re.DOTALL)
_HEAD = ("world", "language", "customer is")
ANYTHING = "…"


class BadConversation(Exception):
    """A conversation's file that cannot be read: the file, the line and what is wrong."""


class Expected(Struct, frozen=True):
    """A line about what the assistant says (`assistant`), offers (`choices`), does (`did`) or whom it brings in (`person`)."""

    line: int
    kind: str
    pattern: str


class Turn(Struct, frozen=True):
    """A message, in parts with the errand that each is about, and what is expected of the answer."""

    line: int
    parts: tuple[tuple[str, str | None], ...]
    expected: tuple[Expected, ...]


class Script(Struct, frozen=True):
    """A whole conversation."""

    path: Path
    world: Path | None
    language: str
    customer: str | None
    turns: tuple[Turn, ...]


def read_scripts(folder: Path) -> list[Script]:
    """Gives the conversations of a folder and of those in it, by name. Raises BadConversation."""
    return [read_script(path) for path in sorted(folder.rglob(f"*{SUFFIX}"))]


def read_script(path: Path) -> Script:
    """Gives the conversation of a file. Raises BadConversation."""
    head: dict[str, str] = {}
    turns: list[Turn] = []
    for number, kind, bracket, text in _lines(path):
        if kind in _HEAD:
            head[kind] = text
        elif kind == "customer":
            turns.append(Turn(number, tuple(_parts(text, bracket)), ()))
        elif not turns:
            raise BadConversation(f"{path}:{number}: nobody has written yet. Begin with 'customer: …'.")
        else:
            last = turns[-1]
            turns[-1] = Turn(last.line, last.parts, (*last.expected, Expected(number, kind, text)))
    world = path.parent / head["world"] if "world" in head else None
    return Script(path, world, head.get("language", "en"), head.get("customer is"), tuple(turns))


def _lines(path: Path) -> Iterator[tuple[int, str, str | None, str]]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        found = _LINE.fullmatch(line.strip())
        if found is None:
            raise BadConversation(f"{path}:{number}: a line begins with customer, assistant, choices, did or person.")
        yield number, found[1], found[2], found[3].strip()


def _parts(text: str, bracket: str | None) -> Iterator[tuple[str, str | None]]:
    for part in text.split(" | "):
        found = _PART.match(part)
        yield (found[2], found[1]) if found else (part, bracket)


def fits(pattern: str, said: str) -> bool:
    """Says whether the words stand in what was said, `…` standing for anything; from its first word on and to its last, unless `…` stands there."""
    wanted = [" ".join(part.split()) for part in pattern.split(ANYTHING)]
    expression = ".*".join(re.escape(part) for part in wanted)
    return re.search(expression, " ".join(said.split()), re.DOTALL) is not None
