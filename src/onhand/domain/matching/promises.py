"""How many of the requests for a person ended as promised. Pure."""

from datetime import date
from enum import StrEnum
from math import sqrt

from msgspec import Struct

Z_95 = 1.96


class AlarmKind(StrEnum):
    """What a lead must know of at once."""

    ORPHAN = "orphan"  # an open request that nothing moved; it was put back into the queue
    CALLBACK_MISSED = "callback_missed"  # nobody came within the slot
    CALLBACK_LATE = "callback_late"  # the slot's time came, and it did not begin by itself
    OFFER_STUCK = "offer_stuck"  # an offer ran out, and did not go on by itself
    LONG_WAIT = "long_wait"  # a customer has waited for very long


class KeptPromises(Struct, frozen=True, kw_only=True):
    """The requests for a person of a day: `connected` and `called_back` as promised, `broken` (too late, or lost for a while), `withdrawn` by the customer.

    Who withdrew says nothing of whether the promise would have been kept, and is not in the rate.
    """

    day: date
    connected: int = 0
    called_back: int = 0
    withdrawn: int = 0
    broken: int = 0

    @property
    def kept(self) -> int:
        return self.connected + self.called_back

    @property
    def cases(self) -> int:
        """How many the rate is of."""
        return self.kept + self.broken


class Rate(Struct, frozen=True):
    """A share, with the interval that holds it in 95 cases of 100."""

    value: float
    low: float
    high: float


def rate_of(kept: int, cases: int) -> Rate | None:
    """Gives the share of those kept, None without a case.

    The interval is Wilson's: Probable inference, the law of succession, and statistical inference (JASA 22, 1927).
    """
    if cases == 0:
        return None
    share, square = kept / cases, Z_95**2
    middle = (share + square / (2 * cases)) / (1 + square / cases)
    half = Z_95 * sqrt(share * (1 - share) / cases + square / (4 * cases**2)) / (1 + square / cases)
    return Rate(share, max(0.0, middle - half), min(1.0, middle + half))
