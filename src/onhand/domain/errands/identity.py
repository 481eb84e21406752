"""Who the customer is, and what they say to show it."""

import re

from msgspec import Struct

VERIFIED_BY = frozenset({"token", "email", "name_and_postcode"})
NAME_WORDS = range(2, 7)
UNMARKED_NAME_WORDS = range(2, 5)  # without capitals to go by

_WORD = re.compile(r"[^\W\d_][^\W\d_'’.-]*(?:[-'’][^\W\d_]+)*\.?")
_BREAK = re.compile(r"[,;:\n|/()–—。、，]+")


class Identity(Struct, frozen=True):
    """A customer of the merchant's; `how` they were identified."""

    customer_id: str
    how: str
    name: str = ""
    email: str = ""

    @property
    def is_verified(self) -> bool:
        return self.how in VERIFIED_BY


def name_beside(text: str, postcode: str) -> str | None:
    """Gives the full name that somebody wrote around their postcode, or None.

    Words in capitals side by side are a name ("My name is Yusuf Rossi, zip 19122"); beside a postcode, so is a part between commas that has a name's length.
    """
    rest = text.replace(postcode, "\n") if postcode else text
    parts = [part for part in _BREAK.split(rest) if part.strip()]
    in_capitals = [run for part in parts for run in _runs_in_capitals(part) if len(run) in NAME_WORDS]
    if in_capitals:
        return " ".join(max(in_capitals, key=len))
    for part in parts if postcode else ():
        words: list[str] = _WORD.findall(part)
        if len(words) in UNMARKED_NAME_WORDS:
            return " ".join(words)
    return None


def _runs_in_capitals(part: str) -> list[list[str]]:
    runs: list[list[str]] = [[]]
    for word in _WORD.findall(part):
        is_capital = word[0].isupper() and not (len(word) > 1 and word.isupper())  # "WHERE IS MY ORDER" is no name
        if is_capital or (word.casefold() in _PARTICLES and runs[-1]):
            runs[-1].append(word)
        else:
            runs.append([])
    return [run[:-1] if run and run[-1].casefold() in _PARTICLES else run for run in runs]


_PARTICLES = frozenset(
    {"von", "und", "zu", "van", "de", "der", "den", "da", "di", "del", "la", "le", "bin", "al", "ter", "dos"}
)
