"""`onhand eval language`: which language a conversation is taken to be in, after one message of each."""

from collections import Counter
from pathlib import Path

from msgspec import Struct
from rich.console import Console
from rich.table import Table

from onhand.adapters.languages.eldc import best_detection
from onhand.application.read_messages import language_heard
from onhand.domain.understanding.languages import LANGUAGES
from onhand.entrypoints.cli.evaluating.progress import steps
from onhand.entrypoints.cli.evaluating.tables import read_table, write_json

PAGE = "en"
MISTAKES_SHOWN = 20

console = Console(stderr=True)


class LanguageFigures(Struct, frozen=True):
    """What `--json` writes, over messages in onhand's languages: right with a page in English, and how often nothing was decided.

    `taken_for_ours` is the share of messages in other languages that are taken for one of onhand's, which is all that can be done with them.
    """

    accuracy: float
    by_language: dict[str, float]
    undecided: float
    taken_for_ours: float | None
    messages: int


def language(file: Path, /, *, page: str = PAGE, json: Path | None = None) -> None:
    """Measure the language of conversations with one message each (columns text,language).

    Parameters
    ----------
    file
        The messages.
    page
        The language of the page that they were written on. Where nothing is decided, the conversation stays in it.
    json
        Where the figures are written.
    """
    rows = read_table(file, ("text", "language"))
    detection = best_detection()
    asked, right, undecided, foreign = Counter[str](), Counter[str](), 0, Counter[bool]()
    mistakes: list[str] = []
    with steps(console, "Reading messages", len(rows)) as step:
        for row in rows:
            found = language_heard([row["text"]], detection, prior=page, current=None)
            step()
            if row["language"] not in LANGUAGES:
                foreign[found is not None] += 1
                continue
            asked[row["language"]] += 1
            right[row["language"]] += (found or page) == row["language"]
            undecided += found is None
            if (found or page) != row["language"]:
                mistakes.append(f"{row['language']} → {found or 'undecided'}  {row['text']}")
    figures = LanguageFigures(
        accuracy=right.total() / max(asked.total(), 1),
        by_language={code: right[code] / count for code, count in sorted(asked.items())},
        undecided=undecided / max(asked.total(), 1),
        taken_for_ours=foreign[True] / foreign.total() if foreign else None,
        messages=asked.total(),
    )
    console.print(*mistakes[:MISTAKES_SHOWN], sep="\n", highlight=False, markup=False)
    table = Table("", "right", title=f"{figures.messages} messages")
    for code, share in figures.by_language.items():
        table.add_row(code, f"{share:.1%}")
    table.add_row("all", f"{figures.accuracy:.1%}")
    Console().print(table)
    write_json(json, figures)
