"""Reads the tests, practice scenarios and terms of applying of a company: all of them or none."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import yaml
from msgspec import Struct

from onhand.domain.workforce import assessments, practice
from onhand.domain.workforce.assessments import Assessment
from onhand.domain.workforce.opening import Assessments, Opening
from onhand.domain.workforce.practice import Scenario

SHIPPED = Path(__file__).parent / "shipped"
LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Read = TypeVar("Read", bound=Struct)


class BadAssessments(Exception):
    """Files that cannot be used: one sentence a problem, each with its file."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)


def read_assessments(folder: Path = SHIPPED) -> Assessments:
    """Gives what the folder holds, by file name. Raises BadAssessments with everything that is wrong."""
    problems: list[str] = []
    tests = _read_all(folder / "tests", Assessment, problems)
    scenarios = _read_all(folder / "practice", Scenario, problems)
    opening = _read(folder / "opening.yaml", Opening, problems)
    for path, test in tests:
        problems.extend(f"{path}: {problem}" for problem in assessments.problems_of(test))
    for path, scenario in scenarios:
        problems.extend(f"{path}: {problem}" for problem in practice.problems_of(scenario))
    ids = [one.id for _, one in (*tests, *scenarios)]
    problems.extend(
        f"{folder}: '{twice}' is there twice." for twice in sorted({one for one in ids if ids.count(one) > 1})
    )
    if problems or opening is None:
        raise BadAssessments(problems)
    return Assessments(tuple(one for _, one in tests), tuple(one for _, one in scenarios), opening)


def _read_all(folder: Path, kind: type[Read], problems: list[str]) -> list[tuple[Path, Read]]:
    found = [(path, _read(path, kind, problems)) for path in sorted(folder.glob("*.yaml"))]
    if not found:
        problems.append(f"{folder}: there is no *.yaml in it.")
    return [(path, one) for path, one in found if one is not None]


def _read(path: Path, kind: type[Read], problems: list[str]) -> Read | None:
    try:
        text = path.read_text(encoding="utf-8")
        return msgspec.convert(yaml.load(text, Loader=LOADER), type=kind, str_keys=True)  # noqa: S506 - it is the safe one
    except (yaml.YAMLError, msgspec.ValidationError, UnicodeDecodeError, OSError) as error:
        problems.append(f"{path}: {' '.join(str(error).split())}")
        return None
