"""`onhand eval errands`: the shipped errands as they are, on what customers write, by language."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from rich.console import Console
from rich.table import Table

from onhand.bootstrap.reader import load_reader
from onhand.domain.understanding.example import NOTHING
from onhand.domain.understanding.intents import Decision, Understanding
from onhand.entrypoints.cli.evaluating.progress import steps
from onhand.entrypoints.cli.evaluating.tables import read_table, write_json
from onhand.settings import CannotStart

MISTAKES_SHOWN = 40

console = Console(stderr=True)


class ErrandFigures(Struct, frozen=True):
    """What `--json` writes. An errand is right when it is the likeliest and would be begun or asked about; `nothing` when no errand would be begun.

    `wrongly_begun` is the share of all messages for which another errand would be begun without asking, `understood` that of the right ones among them.
    """

    accuracy: float
    by_language: dict[str, float]
    by_errand: dict[str, float]
    understood: float
    wrongly_begun: float
    messages: int


def errands(
    file: Path, /, *, errand_folder: Path | None = None, json: Path | None = None, mistakes: int = MISTAKES_SHOWN
) -> None:
    """Measure which errand the assistant takes messages for (columns text,language,errand; errand `nothing` where none fits).

    Parameters
    ----------
    file
        The messages.
    errand_folder
        A company's own errands; the shipped ones without it.
    json
        Where the figures are written.
    mistakes
        How many mistakes are shown.
    """
    rows = read_table(file, ("text", "language", "errand"))
    with console.status("Loading …"):
        reader, names = load_reader(errand_folder)
    unknown = sorted({row["errand"] for row in rows} - names - {NOTHING})
    if unknown:
        raise CannotStart(f"{file} has messages of {', '.join(unknown)}, which is no errand here.")
    with steps(console, "Reading messages", len(rows)) as step:
        found: list[Understanding] = []
        for row in rows:
            found.append(reader.understood(row["text"]))
            step()
    taken = [taken_for(one, names) for one in found]
    figures = _figures(rows, found, taken, names)
    _show(rows, taken, figures, mistakes)
    write_json(json, figures)


def taken_for(one: Understanding, errands: set[str]) -> str:
    """Gives the errand that a message would begin or be asked about first, or `nothing` (small talk begins none)."""
    best = one.ranked[0].intent if one.ranked and one.decision is not Decision.NOTHING else NOTHING
    return best if best in errands else NOTHING


def _figures(
    rows: Sequence[dict[str, str]], found: Sequence[Understanding], taken: Sequence[str], names: set[str]
) -> ErrandFigures:
    right = [said == row["errand"] for row, said in zip(rows, taken, strict=True)]
    begun = [one.intent if one.intent in names else None for one in found]
    return ErrandFigures(
        accuracy=sum(right) / len(rows),
        by_language=_share_by([row["language"] for row in rows], right),
        by_errand=_share_by([row["errand"] for row in rows], right),
        understood=sum(row["errand"] == one for row, one in zip(rows, begun, strict=True)) / len(rows),
        wrongly_begun=sum(one not in (None, row["errand"]) for row, one in zip(rows, begun, strict=True)) / len(rows),
        messages=len(rows),
    )


def _share_by(keys: Sequence[str], right: Sequence[bool]) -> dict[str, float]:
    asked, good = Counter(keys), Counter(key for key, is_right in zip(keys, right, strict=True) if is_right)
    return {key: good[key] / count for key, count in sorted(asked.items())}


def _show(rows: Sequence[dict[str, str]], taken: Sequence[str], figures: ErrandFigures, mistakes: int) -> None:
    wrong = [(row, said) for row, said in zip(rows, taken, strict=True) if said != row["errand"]]
    for row, said in wrong[:mistakes]:
        console.print(f"{row['language']}  {row['errand']} → {said}  {row['text']}", highlight=False, markup=False)
    table = Table("", "right", title=f"{figures.messages} messages")
    for name, share in (*figures.by_language.items(), *figures.by_errand.items()):
        table.add_row(name, f"{share:.1%}")
    table.add_row("all", f"{figures.accuracy:.1%}")
    table.add_row("begun at once, rightly", f"{figures.understood:.1%}")
    table.add_row("begun at once, wrongly", f"{figures.wrongly_begun:.1%}")
    Console().print(table)
