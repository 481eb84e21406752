"""The real database for tests: one server a session, one migrated template, a fresh copy for each test.

`database_url` is the one to ask for. `empty_database_url` is a database without tables, for tests of migrations.
"""

import itertools
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.util import find_spec

import psycopg
import pytest
from psycopg import sql

from onhand.store.embedded import EmbeddedPostgres
from onhand.store.embedded.temporary import temporary_postgres

_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def database_server() -> Iterator[EmbeddedPostgres]:
    """One PostgreSQL for the whole session."""
    with temporary_postgres(durable=False) as server:
        yield server


@pytest.fixture(scope="session")
def migrate() -> Callable[[str], None]:
    """Brings the database at a URL to the newest schema."""
    if find_spec("onhand.store.migrate") is None:
        pytest.skip("there is no schema yet: onhand.store.migrate is missing")
    upgrade: Callable[[str], None] = import_module("onhand.store.migrate").upgrade
    return upgrade


@pytest.fixture(scope="session")
def database_template(database_server: EmbeddedPostgres, migrate: Callable[[str], None]) -> str:
    """The name of a migrated, otherwise empty database that tests are copied from."""
    name = "migrated_template"
    _administer(database_server, sql.SQL("CREATE DATABASE {} OWNER onhand").format(sql.Identifier(name)))
    migrate(database_server.url_of(name))
    return name


@pytest.fixture
def database_url(database_server: EmbeddedPostgres, database_template: str) -> Iterator[str]:
    """A migrated database that belongs to one test alone."""
    yield from _fresh(database_server, database_template)


@pytest.fixture
def empty_database_url(database_server: EmbeddedPostgres) -> Iterator[str]:
    """A database without a single table, that belongs to one test alone."""
    yield from _fresh(database_server, "template1")


def _fresh(server: EmbeddedPostgres, template: str) -> Iterator[str]:
    name = f"test_{next(_numbers)}"
    copy = sql.SQL("CREATE DATABASE {} OWNER onhand TEMPLATE {} STRATEGY FILE_COPY")
    _administer(server, copy.format(sql.Identifier(name), sql.Identifier(template)))
    yield server.url_of(name)
    _administer(server, sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def _administer(server: EmbeddedPostgres, statement: sql.Composed) -> None:
    with psycopg.connect(server.superuser_url, autocommit=True) as connection:
        connection.execute(statement)
