"""The named queries, each in the file of its noun."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, LiteralString, cast

import aiosql
from psycopg import AsyncConnection
from psycopg_pool import AsyncConnectionPool

_loaded = aiosql.from_path(  # pyright: ignore[reportUnknownMemberType]
    Path(__file__).parent, "psycopg", mandatory_parameters=False
)


def query(name: str) -> LiteralString:
    """Gives the text of the query called `name`. Raises AttributeError where there is none."""
    return cast(LiteralString, getattr(_loaded, name).sql)


class Queries:
    """Runs named queries, each in a transaction of its own."""

    def __init__(self, pool: AsyncConnectionPool) -> None:
        self._pool = pool

    async def rows(self, query_name: str, /, **parameters: Any) -> list[tuple[Any, ...]]:
        """Gives the rows. Raises psycopg.Error."""
        async with self._pool.connection() as connection:
            return await (await connection.execute(query(query_name), parameters)).fetchall()

    async def run(self, query_name: str, /, **parameters: Any) -> None:
        """Runs what gives no rows. Raises psycopg.Error."""
        async with self._pool.connection() as connection:
            await connection.execute(query(query_name), parameters)

    @asynccontextmanager
    async def transaction(self) -> AsyncGenerator[AsyncConnection]:
        """Gives a connection whose statements are kept together at the end, or not at all. Raises psycopg.Error."""
        async with self._pool.connection() as connection, connection.transaction():
            yield connection
