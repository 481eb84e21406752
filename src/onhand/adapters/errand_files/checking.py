"""Everything that is wrong with a folder of errands, in sentences: what `onhand errands check` says."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import yaml

from onhand.adapters.errand_files.reader import LOADER, TOOLS
from onhand.adapters.errand_files.tools import SHIPPED_TOOLS, BadTools, Tools, read_tools
from onhand.domain.errands.checks import problems_of, texts_in, tools_called, warnings_of
from onhand.domain.errands.procedure import Procedure, procedure_from


def problems_in(folder: Path, texts: frozenset[str]) -> list[str]:
    """Gives a sentence for each problem; `texts` are the ids of the messages that there are."""
    paths = [path for path in sorted(folder.glob("*.yaml")) if path.name != TOOLS]
    if not paths:
        return [f"{folder}: there is no errand, which is a file ending in .yaml."]
    try:
        tools = read_tools(folder / TOOLS if (folder / TOOLS).exists() else SHIPPED_TOOLS)
    except BadTools as bad:
        return [str(bad)]
    return [problem for path in paths for problem in _of_file(path, texts, tools)]


def _of_file(path: Path, texts: frozenset[str], tools: Tools) -> Iterator[str]:
    try:
        procedure = procedure_from(yaml.load(path.read_text(encoding="utf-8"), Loader=LOADER))  # noqa: S506 - it is the safe one
    except (yaml.YAMLError, msgspec.ValidationError, UnicodeDecodeError, OSError) as error:
        yield f"{path}: {' '.join(str(error).split())}"
        return
    problems = [
        *problems_of(procedure),
        *warnings_of(procedure),
        *_missing(procedure, texts),
        *_of_tools(procedure, tools),
    ]
    yield from (f"{path}: {problem}" for problem in problems)


def _missing(procedure: Procedure, texts: frozenset[str]) -> Iterator[str]:
    said = {procedure.title, *(text for step in procedure.steps for text in texts_in(step))}
    yield from (f"there is no text '{text}'." for text in sorted(said - texts))


def _of_tools(procedure: Procedure, tools: Tools) -> Iterator[str]:
    for name, given in tools_called(procedure).items():
        tool = tools.get(name)
        if tool is None:
            yield f"there is no tool '{name}'."
        elif given != tool.arguments.keys():
            yield f"{name} takes {', '.join(sorted(tool.arguments)) or 'nothing'}, not {', '.join(sorted(given)) or 'nothing'}."
