"""Connections to the database."""

from psycopg import AsyncConnection
from psycopg_pool import AsyncConnectionPool

STATEMENT_MILLISECONDS = 4_000


async def _configure(connection: AsyncConnection) -> None:
    connection.prepare_threshold = 0
    await connection.set_autocommit(True)
    # A database that hangs is as good as away: whoever waits is told, and asks again.
    await connection.execute("SELECT set_config('statement_timeout', %s, false)", (str(STATEMENT_MILLISECONDS),))


def open_pool(database_url: str, most_connections: int = 10) -> AsyncConnectionPool:
    """Gives a pool, to be entered with `async with`. Connections commit each statement unless a transaction is opened."""
    return AsyncConnectionPool(
        database_url,
        min_size=2,
        max_size=most_connections,
        open=False,
        configure=_configure,
        kwargs={
            "prepare_threshold": 0,
            "tcp_user_timeout": STATEMENT_MILLISECONDS,
            "keepalives_idle": 10,
        },
    )
