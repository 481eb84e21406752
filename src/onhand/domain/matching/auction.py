"""By whom, when there are many: an auction in which all who have no seat bid at once.

Bertsekas, The auction algorithm: a distributed relaxation method for the assignment problem, 1988, in its Jacobi form. Prices begin at 0, so that with seats to
spare the result is within `step` seconds a conversation of the best (Bertsekas and Castañón, A forward/reverse auction algorithm for asymmetric
assignment problems, 1992), among the cheapest seats that each conversation bids for.
"""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
NOBODY = -1


def auction(columns: Integers, costs: Floats, seats: int, step: float, rounds: int) -> Integers:
    """Gives each row's seat, NOBODY for whom the rounds ran out or every seat is forbidden.

    `columns[row, k]` are the seats that a row may bid for and `costs[row, k]` what they cost, infinite where it may not have them.
    """
    price = np.zeros(seats)
    owner = np.full(seats, NOBODY, np.int64)
    seat_of = np.full(len(columns), NOBODY, np.int64)
    bidders = np.flatnonzero(np.isfinite(costs).any(axis=1))
    for _ in range(rounds):
        if not len(bidders):
            break
        wanted, bids = _bids(columns[bidders], costs[bidders], price, step)
        order = np.argsort(bids, kind="stable")
        rows, wanted, bids = bidders[order], wanted[order], bids[order]
        owner_before = owner[wanted]
        owner[wanted] = rows  # of several, the highest bid is written last
        price[wanted] = bids
        lost = owner_before[owner_before != NOBODY]
        seat_of[lost] = NOBODY
        won = owner[wanted] == rows
        seat_of[rows[won]] = wanted[won]
        bidders = np.unique(np.concatenate((rows[~won], lost)))
    return seat_of


def _bids(columns: Integers, costs: Floats, price: Floats, step: float) -> tuple[Integers, Floats]:
    """Each bids for the seat that is cheapest with its price, up to where the second cheapest is as cheap, and a step more."""
    total = costs + price[columns]
    rows = np.arange(len(total))
    best = total.argmin(axis=1)
    lowest = total[rows, best]
    total[rows, best] = np.inf
    second = total.min(axis=1)
    rise = np.where(np.isfinite(second), second - lowest, 0.0) + step
    wanted = columns[rows, best]
    return wanted, price[wanted] + rise
