"""By whom, when they are few: the cheapest assignment, exactly, without numpy."""

from collections.abc import Callable, Sequence

NEVER = float("inf")


def cheapest(rows: int, columns: int, cost: Callable[[int, int], float]) -> Sequence[int]:
    """Gives each row's column, so that the costs together are the least. An infinite cost forbids a pair; every row must be assignable.

    Successive shortest paths with potentials: Kuhn's Hungarian method in the form of Jonker and Volgenant, A shortest augmenting path
    algorithm for dense and sparse linear assignment problems, 1987.
    """
    table = [[cost(row, column) for column in range(columns)] for row in range(rows)]
    row_price, column_price = [0.0] * rows, [0.0] * (columns + 1)
    row_at = [-1] * (columns + 1)  # the last column is where each search begins
    for row in range(rows):
        row_at[columns] = row
        came_from = _search(table, row_price, column_price, row_at)
        _augment(row_at, came_from)
    column_of = [-1] * rows
    for column, row in enumerate(row_at[:columns]):
        if row >= 0:
            column_of[row] = column
    return column_of


def _search(
    table: Sequence[Sequence[float]], row_price: list[float], column_price: list[float], row_at: Sequence[int]
) -> tuple[int, list[int]]:
    """Finds the cheapest way to a free column, and raises the prices along it. Gives that column, and from which each one was reached."""
    columns = len(column_price) - 1
    at = columns
    distance = [NEVER] * columns
    came_from = [columns] * columns
    is_seen = [False] * (columns + 1)
    while row_at[at] >= 0:
        is_seen[at] = True
        row = row_at[at]
        nearest, nearest_at = NEVER, -1
        costs = table[row]
        for column in range(columns):
            if is_seen[column]:
                continue
            length = costs[column] - row_price[row] - column_price[column]
            if length < distance[column]:
                distance[column], came_from[column] = length, at
            if distance[column] < nearest:
                nearest, nearest_at = distance[column], column
        if nearest_at < 0:
            raise ValueError("There is a conversation that no seat is left for: only who can be seated is assigned.")
        for column in range(columns + 1):
            if is_seen[column]:
                row_price[row_at[column]] += nearest
                column_price[column] -= nearest
            elif column < columns:
                distance[column] -= nearest
        at = nearest_at
    return at, came_from


def _augment(row_at: list[int], found: tuple[int, list[int]]) -> None:
    at, came_from = found
    start = len(row_at) - 1
    while at != start:
        before = came_from[at]
        row_at[at] = row_at[before]
        at = before
    row_at[start] = -1
