"""What thousands of agents' seats are, read once, as arrays: loops over Python objects are most of a large assignment's time."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from itertools import chain
from operator import attrgetter

import numpy as np
from numpy.typing import NDArray

from onhand.domain.matching.policy import Policy
from onhand.domain.matching.waiting import Candidate

Floats = NDArray[np.float64]
NEVER = float("inf")


@dataclass(frozen=True, slots=True)
class SeatFigures:
    """Each is (seats,): what `Candidate` has under that name; seconds are counted from now, and infinite where there is no such moment."""

    capacity: Floats
    load: Floats
    offers_recently: Floats
    hard_in_a_row: Floats
    hard_share: Floats
    is_mentored: Floats
    is_lead: Floats
    seconds_left: Floats
    seconds_since_offer: Floats

    @classmethod
    def of(cls, seats: Sequence[Candidate], now: datetime) -> "SeatFigures":
        """Reads the seats."""
        numbers = np.fromiter(chain.from_iterable(map(_read, seats)), np.float64, len(seats) * len(_NUMBERS))
        left = [NEVER if one.ends_at is None else (one.ends_at - now).total_seconds() for one in seats]
        since = [NEVER if one.last_offer_at is None else (now - one.last_offer_at).total_seconds() for one in seats]
        columns = numbers.reshape(len(seats), len(_NUMBERS)).T.copy()
        return cls(*[*columns, np.array(left), np.array(since)])

    def taken(self, order: NDArray[np.int64]) -> "SeatFigures":
        """Gives those of the seats in this order."""
        return SeatFigures(*(getattr(self, one.name)[order] for one in fields(self)))

    def costs(self, policy: Policy) -> Floats:
        """Gives what each agent costs, whatever the conversation: `agent_cost` for all."""
        weights = policy.weights
        turn = weights.turn * np.maximum(0.0, 1 - np.maximum(0.0, self.seconds_since_offer) / policy.turn_seconds)
        offers = np.minimum(self.offers_recently, policy.offers_counted)
        return turn + offers * weights.offer_recently + weights.load * self.load / self.capacity


_NUMBERS = tuple(one.name for one in fields(SeatFigures) if not one.name.startswith("seconds"))
_read = attrgetter(*_NUMBERS)
