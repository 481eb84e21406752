"""Who is served now: as many as can be, and nobody before somebody who comes first.

Sets of conversations that can all be seated at once form a transversal matroid (Edmonds and Fulkerson, Transversals and matroid partition, 1965), so
going through them in order and keeping each who can still be seated, others moving up where they must, gives the largest set, and the first in order
among the largest. Who is left out could only have had seats that conversations before it hold, and in any other seating of the same set they hold them
too: that is why no newer conversation ever takes what an older one of its class could have had, whatever the cost says afterwards.

Seats are bits of an integer, so that asking for a free one among thousands is one operation.
"""

from collections import deque
from collections.abc import Iterable, Sequence


class Seating:
    """Conversations (rows) at seats. `masks[row]` has the bits of the seats that the row may have; rows of the same mask form a node."""

    def __init__(self, masks: Sequence[int], seats: int) -> None:
        node_of_mask: dict[int, int] = {}
        self._node = [node_of_mask.setdefault(mask, len(node_of_mask)) for mask in masks]
        self._may = list(node_of_mask)
        self._held = [0] * len(self._may)
        self._free = (1 << seats) - 1
        self._row_at: dict[int, int] = {}
        self._is_closed = [False] * len(self._may)  # no seat can be had any more, whoever moves
        self._movable = 0  # seats held by nodes that may have had a free seat when last looked at

    @property
    def seat_of(self) -> dict[int, int]:
        """Gives the seat of each row that has one."""
        return {row: seat for seat, row in self._row_at.items()}

    def put(self, row: int, seat: int) -> None:
        """Seats a row where nobody sits."""
        bit = 1 << seat
        node = self._node[row]
        self._free &= ~bit
        self._held[node] |= bit
        self._movable |= bit
        self._row_at[seat] = row

    def seat(self, rows: Iterable[int]) -> list[int]:
        """Seats every row that can be, in this order; who sits keeps a seat, not always the same. Gives the rows that could be."""
        return [row for row in rows if self._seat(row)]

    def _seat(self, row: int) -> bool:
        node = self._node[row]
        if self._is_closed[node]:
            return False
        if free := self._may[node] & self._free:
            self.put(row, _lowest(free))
            return True
        return self._seat_by_one_move(row) or self._seat_by_moves(row)

    def _seat_by_one_move(self, row: int) -> bool:
        may = self._may[self._node[row]]
        while found := may & self._movable:
            seat = _lowest(found)
            other = self._node[self._row_at[seat]]
            if free := self._may[other] & self._free:
                self._move(seat, _lowest(free))
                self.put(row, seat)
                return True
            self._movable &= ~self._held[other]
        return False

    def _seat_by_moves(self, row: int) -> bool:
        """Searches breadth first for the shortest chain of moves that frees a seat. When there is none, all the nodes that were reached are closed."""
        start = self._node[row]
        came_from = {start: start}
        unseen = [
            node for node in range(len(self._may)) if node != start and self._held[node] and not self._is_closed[node]
        ]
        queue = deque([start])
        while queue:
            node = queue.popleft()
            if self._may[node] & self._free:
                self._move_along(came_from, node, row)
                return True
            may = self._may[node]
            reached = [other for other in unseen if may & self._held[other]]
            if reached:
                came_from.update((other, node) for other in reached)
                queue.extend(reached)
                unseen = [other for other in unseen if other not in came_from]
        for node in came_from:
            self._is_closed[node] = True
        return False

    def _move_along(self, came_from: dict[int, int], end: int, row: int) -> None:
        """From the end of the chain, each moves to the seat that was freed, and its own is free for the one before."""
        node = end
        free = _lowest(self._may[node] & self._free)
        while (before := came_from[node]) != node:
            seat = _lowest(self._may[before] & self._held[node])
            self._move(seat, free)
            node, free = before, seat
        self.put(row, free)

    def _move(self, seat: int, to: int) -> None:
        row = self._row_at.pop(seat)
        self._held[self._node[row]] &= ~(1 << seat)
        self._free |= 1 << seat
        self._movable &= ~(1 << seat)
        self.put(row, to)


def _lowest(bits: int) -> int:
    return (bits & -bits).bit_length() - 1
