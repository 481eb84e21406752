"""A company's own labelled messages: which of them can be learnt from. Pure."""

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass

from onhand.domain.understanding.example import NOTHING, Example
from onhand.domain.understanding.intents import form
from onhand.domain.understanding.languages import LANGUAGES

MOST_CHARACTERS = 1_000


@dataclass(frozen=True, slots=True)
class Labelled:
    """A row as it was given: its line in the file, the text, the errand's id, and the language, or "" where none was given."""

    line: int
    text: str
    errand: str
    language: str


@dataclass(frozen=True, slots=True)
class SortedOut:
    """New examples, how many were known before or stand there twice, and a sentence for each row that cannot be used."""

    new: tuple[Example, ...]
    repeated: int
    problems: tuple[str, ...]


def sort_out(rows: Iterable[Labelled], errands: Set[str], known: Sequence[Example]) -> SortedOut:
    """Gives what can be learnt. Texts count as the same in any capitals and punctuation; under two errands, the later row is a problem.

    A row without a language is learnt without one: that only keeps the quick look from being trusted more in it.
    """
    meant = {form(example.text): example.intent for example in known}
    new: list[Example] = []
    repeated, problems = 0, list[str]()
    for row in rows:
        said = form(row.text)
        found = list(_problems(row, said, errands))
        if not found and meant.get(said, row.errand) != row.errand:
            found = [f"'{_short(row.text)}' is there already, as {meant[said]}."]
        if found:
            problems += [f"Line {row.line}: {problem}" for problem in found]
        elif said in meant:
            repeated += 1
        else:
            meant[said] = row.errand
            new.append(Example(row.errand, row.language, row.text.strip()))
    return SortedOut(tuple(new), repeated, tuple(problems))


def _problems(row: Labelled, said: str, errands: Set[str]) -> Iterator[str]:
    if not row.text.strip():
        yield "the text is empty."
    elif not said:
        yield f"'{_short(row.text)}' has no words."
    if len(row.text) > MOST_CHARACTERS:
        yield f"the text has {len(row.text)} characters, {MOST_CHARACTERS} are the most."
    if not row.errand:
        yield "the errand is missing."
    elif row.errand not in errands and row.errand != NOTHING:
        yield f"there is no errand '{row.errand}'; they are {', '.join(sorted(errands))}, and {NOTHING}."
    if row.language and row.language not in LANGUAGES:
        yield f"'{row.language}' is none of onhand's languages."


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"
