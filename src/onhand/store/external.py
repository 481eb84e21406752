"""A PostgreSQL that somebody else runs, given in ONHAND_DATABASE_URL."""

from urllib.parse import urlsplit

import psycopg

from onhand.settings import CannotStart

OLDEST_VERSION = 15


def check_database(url: str) -> None:
    """Raise `CannotStart`, with a sentence that says what to do, unless onhand can work there."""
    try:
        with psycopg.connect(url, connect_timeout=10, autocommit=True) as connection:
            version = connection.info.server_version // 10_000
            row = connection.execute("SELECT has_schema_privilege('public', 'CREATE')").fetchone()
    except psycopg.Error as error:
        raise CannotStart(_why(error, url)) from error
    if version < OLDEST_VERSION:
        raise CannotStart(
            f"The server in ONHAND_DATABASE_URL is PostgreSQL {version}: onhand needs {OLDEST_VERSION} or newer."
        )
    if not row or not row[0]:
        raise CannotStart(
            "The user in ONHAND_DATABASE_URL may not create tables: make it the owner of its database "
            "(ALTER DATABASE … OWNER TO …)."
        )


def _why(error: psycopg.Error, url: str) -> str:
    said = str(error)
    reason = _reason(said) or type(error).__name__
    if isinstance(error, psycopg.ProgrammingError):
        return (
            f"ONHAND_DATABASE_URL is not a database address ({reason}): "
            "write it as postgresql://user:password@host:5432/database."
        )
    if "password" in said or "authentication failed" in said or "no pg_hba.conf entry" in said:
        return f"The database in ONHAND_DATABASE_URL lets us not in ({reason}): correct its user or password."
    if "does not exist" in said:
        return f"The database in ONHAND_DATABASE_URL is not there ({reason}): create it, or correct its name."
    return f"The database at {_where(url)} in ONHAND_DATABASE_URL does not answer ({reason}): start it, or correct the address."


def _reason(said: str) -> str:
    """The heart of what the client library says in one or many lines."""
    lines = [line for line in said.splitlines() if "failed: " in line] or said.splitlines()[:1]
    return lines[0].rpartition("failed: ")[2].removeprefix("FATAL:").strip(" .") if lines else ""


def _where(url: str) -> str:
    """Host and port, never the password."""
    try:
        parts = urlsplit(url)
        return f"{parts.hostname or 'a local socket'}:{parts.port or 5432}"
    except ValueError:
        return "the address"
