"""Whether an answer says nothing that its passages do not say. Pure."""

import re
from collections.abc import Sequence

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def unsupported(answer: str, passages: Sequence[str], question: str) -> tuple[str, ...]:
    """Gives what of the answer stands in no passage; empty when all of it does."""
    known = set(_NUMBER.findall(" ".join(passages)))
    return tuple(number for number in _NUMBER.findall(answer) if number not in known)
