"""What stands in a new server before onhand connects: its role, which is no superuser, and its database."""

import psycopg
from psycopg import sql

from onhand.store.embedded.cluster import DATABASE, OWNER

EXTENSIONS = ("pg_trgm", "unaccent", "vector")


def prepare(superuser_url: str, template_url: str, owner_password: str) -> None:
    """Make the role and the database if they are missing. May be cut short anywhere and called again.

    Extensions go into the template, because only a superuser may create some of them.
    """
    with psycopg.connect(superuser_url, autocommit=True) as connection:
        if connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE]).fetchone():
            return
    with psycopg.connect(template_url, autocommit=True) as template:
        for extension in EXTENSIONS:
            template.execute(sql.SQL("CREATE EXTENSION IF NOT EXISTS {}").format(sql.Identifier(extension)))
    with psycopg.connect(superuser_url, autocommit=True) as connection:
        owner, database = sql.Identifier(OWNER), sql.Identifier(DATABASE)
        if not connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [OWNER]).fetchone():
            connection.execute(sql.SQL("CREATE ROLE {}").format(owner))
        secret = sql.Literal(owner_password)
        connection.execute(sql.SQL("ALTER ROLE {} LOGIN CREATEDB PASSWORD {}").format(owner, secret))
        connection.execute(sql.SQL("CREATE DATABASE {} OWNER {}").format(database, owner))
