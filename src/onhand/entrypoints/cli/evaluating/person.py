"""`onhand eval person`: requests for a person, heard at the door or in the turn, exactly as customers are heard."""

from collections import Counter
from pathlib import Path

from msgspec import Struct
from rich.console import Console
from rich.table import Table

from onhand.entrypoints.cli.evaluating.progress import steps, work
from onhand.entrypoints.cli.evaluating.tables import read_table, write_json
from onhand.settings import CannotStart

YES, NO = frozenset({"yes", "true", "1"}), frozenset({"no", "false", "0"})
MISTAKES_SHOWN = 40

console = Console(stderr=True)


class PersonFigures(Struct, frozen=True):
    """What `--json` writes. `recall` is the share of requests that are heard, `false_alarm_rate` that of other messages taken for one.

    `heard_at_the_door` is the share of requests that need no model of examples.
    """

    recall: float
    false_alarm_rate: float
    recall_by_language: dict[str, float]
    false_alarm_rate_by_language: dict[str, float]
    heard_at_the_door: float
    messages: int


def person(file: Path, /, *, json: Path | None = None) -> None:
    """Measure requests for a person (columns text,language,wants_person: yes or no).

    Parameters
    ----------
    file
        The messages.
    json
        Where the figures are written.
    """
    rows = [(row["text"], row["language"], _is_yes(file, row)) for row in _rows(file)]
    with work(console, "Reading what the assistant learnt"):
        from onhand.bootstrap.heed import load_heed

        heed = load_heed()
    requests, heard, others, alarms, at_the_door = (Counter[str](), Counter[str](), Counter[str](), Counter[str](), 0)
    mistakes: list[str] = []
    with steps(console, "Reading messages", len(rows)) as step:
        for text, language, is_request in rows:
            is_heard = heed.asks_for_person(text)
            (requests if is_request else others)[language] += 1
            (heard if is_request else alarms)[language] += is_heard
            at_the_door += is_request and heed.person.match(text)
            if is_heard is not is_request:
                mistakes.append(f"{language} {'missed' if is_request else 'false alarm'}  {text}")
            step()
    figures = PersonFigures(
        recall=heard.total() / max(requests.total(), 1),
        false_alarm_rate=alarms.total() / max(others.total(), 1),
        recall_by_language={code: heard[code] / count for code, count in sorted(requests.items())},
        false_alarm_rate_by_language={code: alarms[code] / count for code, count in sorted(others.items())},
        heard_at_the_door=at_the_door / max(requests.total(), 1),
        messages=len(rows),
    )
    console.print(*mistakes[:MISTAKES_SHOWN], sep="\n", highlight=False, markup=False)
    table = Table("language", "requests heard", "false alarms", title=f"{figures.messages} messages")
    for code in sorted({*requests, *others}):
        table.add_row(code, f"{heard[code]} of {requests[code]}", f"{alarms[code]} of {others[code]}")
    table.add_row("all", f"{figures.recall:.1%}", f"{figures.false_alarm_rate:.1%}")
    Console().print(table)
    write_json(json, figures)


def _rows(file: Path) -> list[dict[str, str]]:
    return read_table(file, ("text", "language", "wants_person"))


def _is_yes(file: Path, row: dict[str, str]) -> bool:
    said = row["wants_person"].strip().lower()
    if said not in YES | NO:
        raise CannotStart(f"{file}: wants_person is yes or no, not {said!r}.")
    return said in YES
