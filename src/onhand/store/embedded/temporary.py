"""A PostgreSQL for the time of a `with` block, for tests, benchmarks and replays: its folder goes with it."""

import os
import shutil
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from onhand.store.embedded.server import EmbeddedPostgres


@contextmanager
def temporary_folder() -> Generator[Path]:
    """A folder in the system's temporary one, deleted afterwards.

    For root it may be entered, not listed, by others: PostgreSQL runs as somebody else and must reach its own part.
    """
    folder = Path(tempfile.mkdtemp(prefix="onhand-"))
    if os.geteuid() == 0:
        folder.chmod(0o711)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def temporary_postgres(*, durable: bool = True) -> Generator[EmbeddedPostgres]:
    """A server of its own, started. Without `durable` it is quicker, and only a crash of the machine loses data."""
    with temporary_folder() as folder:
        server = EmbeddedPostgres(folder, durable=durable)
        with server.running():
            yield server
