"""What an agent had lately, as far as it says whose turn it is. Difficulties are a digit each, the newest first."""

from datetime import timedelta

from onhand.domain.matching.waiting import HARD

OFFERS_COUNT_FOR = timedelta(hours=1)
JOINS_COUNT_FOR = timedelta(hours=4)

_HARD = str(HARD)


def hard_in_a_row(taken: str, since_break: int) -> int:
    """Gives how many of those taken last were hard, without an easier one or a break between; `since_break` of them were taken after the last break."""
    recent = taken[:since_break]
    return len(recent) - len(recent.lstrip(_HARD))


def hard_share(taken: str) -> float:
    """Gives the share of hard ones, breaks or not."""
    return taken.count(_HARD) / len(taken) if taken else 0.0
