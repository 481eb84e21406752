"""Alembic's entry point: runs the migrations over the connection that it is handed."""

from alembic import context
from sqlalchemy import Connection

connection: Connection = context.config.attributes["connection"]
context.configure(connection=connection, version_table="onhand_schema", transaction_per_migration=True)
with context.begin_transaction():
    context.run_migrations()
