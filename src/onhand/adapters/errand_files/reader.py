"""Reads errands from YAML files, all of them or none."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec
import yaml

from onhand.domain.errands.checks import problems_of
from onhand.domain.errands.procedure import Procedure, procedure_from
from onhand.domain.understanding.example import NOTHING, Example

TOOLS = "tools.yaml"
SHIPPED = Path(__file__).parent / "shipped"
# Ten times quicker where the library was built with C.
LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TEXT_ONLY: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class BadErrands(Exception):
    """Errands that cannot be read or run: one sentence a problem, each with its file."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)


def read_errands(folder: Path = SHIPPED) -> tuple[Procedure, ...]:
    """Gives the errands of every `*.yaml` in the folder, by file name. Raises BadErrands with everything that is wrong."""
    procedures: list[Procedure] = []
    problems: list[str] = []
    for path in sorted(folder.glob("*.yaml")):
        if path.name == TOOLS:
            continue
        try:
            procedure = procedure_from(yaml.load(path.read_text(encoding="utf-8"), Loader=LOADER))  # noqa: S506 - it is the safe one
        except (yaml.YAMLError, msgspec.ValidationError, UnicodeDecodeError, OSError) as error:
            problems.append(f"{path}: {' '.join(str(error).split())}")
            continue
        problems.extend(f"{path}: {problem}" for problem in problems_of(procedure))
        procedures.append(procedure)
    problems.extend(f"{folder}: the errand '{twice}' is there twice." for twice in _twice(procedures))
    if problems:
        raise BadErrands(problems)
    return tuple(procedures)


def _twice(procedures: Sequence[Procedure]) -> Iterator[str]:
    seen: set[str] = set()
    for procedure in procedures:
        if procedure.id in seen:
            yield procedure.id
        seen.add(procedure.id)


def not_covered_examples() -> tuple[Example, ...]:
    """Gives what customers also write and the shipped errands do not cover, so that it is not taken for one of them."""
    # Every scalar stays text: "no" is a word and a language here.
    text = (Path(__file__).parent / "not_covered.yaml").read_text(encoding="utf-8")
    by_language: dict[str, list[str]] = yaml.load(text, Loader=_TEXT_ONLY)  # noqa: S506 - only text comes of it
    return tuple(Example(NOTHING, language, said) for language, texts in by_language.items() for said in texts)
