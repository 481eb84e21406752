"""`onhand errands check|test`: a company's own errands, before they meet customers."""

import asyncio
import sys
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter, validators
from rich.console import Console

from onhand.settings import CannotStart

Folder = Annotated[Path, Parameter(validator=validators.Path(exists=True, file_okay=False))]


def check(folder: Folder, /) -> None:
    """Say everything that is wrong with a folder of errands; exit code 1 when something is.

    Steps that lead nowhere or are never reached, texts and tools that do not exist, arguments that a tool does not take, writes without the customer's yes,
    slots that nothing fills.

    Parameters
    ----------
    folder
        Holds one errand in each file that ends in .yaml; tools.yaml says which operations the tools are, messages/ has texts of its own.
    """
    from onhand.adapters.errand_files.checking import problems_in
    from onhand.adapters.languages.catalogue import FluentCatalogue

    problems = problems_in(folder, FluentCatalogue(own=folder / "messages").ids())
    for problem in problems:
        sys.stderr.write(f"{problem}\n")
    if problems:
        raise SystemExit(1)
    sys.stdout.write("Nothing is wrong.\n")


def test(folder: Folder, /) -> None:
    """Play every conversation (*.conversation) of a folder with the errands in it; exit code 1 when one goes another way.

    Parameters
    ----------
    folder
        Holds the errands, and conversations in it or in folders in it. How a conversation is written: docs/errands.md.
    """
    problems, count = asyncio.run(_played(folder))
    for problem in problems:
        sys.stderr.write(f"{problem}\n")
    Console().print(
        f"{count} conversation{'' if count == 1 else 's'}, {len(problems)} line{'' if len(problems) == 1 else 's'} that did not hold"
    )
    if problems:
        raise SystemExit(1)


async def _played(folder: Path) -> tuple[list[str], int]:
    from onhand.adapters.errand_files.conversations import BadConversation, read_scripts
    from onhand.adapters.errand_files.reader import BadErrands, read_errands
    from onhand.adapters.languages.catalogue import FluentCatalogue
    from onhand.adapters.merchant.scripted import BadWorld
    from onhand.bootstrap.hearing import phrase_hearing
    from onhand.entrypoints.cli.rehearsing import play

    try:
        procedures, scripts = read_errands(folder), read_scripts(folder)
        if not scripts:
            raise CannotStart(f"There is no conversation in {folder}: a file that ends in .conversation.")
        hearing, catalogue = phrase_hearing(), FluentCatalogue(own=folder / "messages")
        found = [await play(script, procedures, hearing, catalogue) for script in scripts]
    except (BadErrands, BadConversation, BadWorld) as bad:
        raise CannotStart(str(bad)) from None
    return [problem for problems in found for problem in problems], len(scripts)
