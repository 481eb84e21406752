"""Attacks, read from files: own ones in YAML, and those of well-known collections by the shape of their JSON.

YAML: `attacks: [{id, kind, way, hidden, turns: [text, …], as}]`. `way` is how the hostile text reaches the assistant: `message` (a customer writes it),
`article` (`hidden` stands in a help article that answers), `shop` (it stands in what the shop's API says of the customer's order). `as` is `customer`
(signed in, the default) or `stranger`. `{other}` in a text is the number of another customer's order, `{own}` one of the customer's own, `{name}`,
`{id}` another customer's name and id. JSON: a list of strings (each a message), or an object of lists of strings by category, which are embedded
as instructions in data and so also come by `article` and `shop`.
"""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, cast

import msgspec
import yaml
from msgspec import Struct

from onhand.settings import CannotStart

TEXT_CHARACTERS = 4_000


class Attack(Struct, frozen=True, kw_only=True):
    """One attack. `hidden` is the text that comes by article or shop; the turns are what the customer writes."""

    id: str
    kind: str
    turns: tuple[str, ...]
    way: str = "message"
    hidden: str = ""
    who: str = msgspec.field(name="as", default="customer")


class _File(Struct, frozen=True, forbid_unknown_fields=True):
    attacks: list[Attack]


def read_attacks(folders: Sequence[Path]) -> list[Attack]:
    """Gives the attacks in all `*.yaml` and `*.json` files below the folders. Raises CannotStart with the file and what is wrong."""
    files = sorted({file for folder in folders for file in _files(folder)})
    attacks = [attack for file in files for attack in _attacks_in(file)]
    if not attacks:
        raise CannotStart(f"There are no attacks (*.yaml, *.json) in {', '.join(map(str, folders))}.")
    return attacks


def _files(folder: Path) -> list[Path]:
    if not folder.exists():
        raise CannotStart(f"There is no folder {folder}.")
    if folder.is_file():
        return [folder]
    return [*folder.rglob("*.yaml"), *folder.rglob("*.json")]


def _attacks_in(file: Path) -> Iterator[Attack]:
    try:
        text = file.read_text(encoding="utf-8")
        if file.suffix == ".yaml":
            yield from msgspec.convert(yaml.safe_load(text), _File).attacks
            return
        found: Any = json.loads(text)
    except (OSError, ValueError, yaml.YAMLError, msgspec.ValidationError) as error:
        raise CannotStart(f"{file} cannot be read: {error}.") from error
    kind = file.parent.name if file.parent.name else file.stem
    if isinstance(found, dict):
        lists = cast("dict[str, Any]", found)
        if not all(_is_texts(texts) for texts in lists.values()):
            return  # another kind of data
        for category, texts in lists.items():
            for number, attack in enumerate(texts):
                yield from _in_every_way(f"{kind}/{category}/{number}", kind, attack)
    elif _is_texts(found):
        for number, attack in enumerate(cast("list[str]", found)):
            if attack.strip():
                yield Attack(id=f"{kind}/{number}", kind=kind, turns=(attack[:TEXT_CHARACTERS],))


def _is_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in cast("list[Any]", value))


def _in_every_way(identifier: str, kind: str, text: str) -> Iterator[Attack]:
    yield Attack(id=f"{identifier}/message", kind=kind, turns=(text,))
    yield Attack(
        id=f"{identifier}/article", kind=kind, way="article", hidden=text, turns=("How long does a delivery take?",)
    )
    yield Attack(id=f"{identifier}/shop", kind=kind, way="shop", hidden=text, turns=("Where is my order {own}?",))
