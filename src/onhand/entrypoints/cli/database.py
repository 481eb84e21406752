"""`onhand database backup|restore|shell`: care for the data, in the embedded PostgreSQL or another."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Awaitable, Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, TypeVar

import psycopg
from cyclopts import App, Parameter
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg_pool import AsyncConnectionPool

from onhand.settings import CannotStart, Settings
from onhand.store.embedded import EmbeddedPostgres
from onhand.store.embedded.binaries import binaries_of_the_wheel
from onhand.store.external import check_database
from onhand.store.migrate import upgrade
from onhand.store.pool import open_pool

app = App(name="database", help="Back up, restore or look into the data.")

DataFolder = Annotated[Path | None, Parameter(help="Folder that keeps the data (ONHAND_DATA, else ./.onhand).")]
Given = TypeVar("Given")


@dataclass(frozen=True, slots=True)
class Database:
    """Where the data is, for PostgreSQL's own programs. The password goes by the environment, which others cannot see."""

    url: str = field(repr=False)

    def run(self, program: str, *arguments: str | Path, doing: str) -> None:
        """Run one of PostgreSQL's programs on this database; raises `CannotStart` with its last line if it fails."""
        done = self._call(program, arguments, capture=True)
        if done.returncode != 0:
            said = done.stderr.strip().splitlines()
            raise CannotStart(f"{doing} failed: {said[-1] if said else f'exit code {done.returncode}'}")

    def talk(self, program: str) -> int:
        """Run one of PostgreSQL's programs in this terminal; gives its exit code."""
        return self._call(program, (), capture=False).returncode

    def _call(
        self, program: str, arguments: Sequence[str | Path], *, capture: bool
    ) -> subprocess.CompletedProcess[str]:
        parts = conninfo_to_dict(self.url)
        environment = dict(os.environ)
        if password := parts.pop("password", None):
            environment["PGPASSWORD"] = str(password)
        command = [binaries_of_the_wheel().program(program), "--dbname", make_conninfo("", **parts), *arguments]
        return subprocess.run(command, env=environment, check=False, capture_output=capture, text=True)


@contextmanager
def database_of(data: Path | None) -> Generator[Database]:
    """The database that the settings name; the embedded one is started if it does not run, and ended afterwards."""
    settings = Settings.from_environment(os.environ)
    if settings.database_url:
        check_database(settings.database_url)
        yield Database(settings.database_url)
        return
    with EmbeddedPostgres(data or settings.data_folder).running() as url:
        yield Database(url)


def in_database(data: Path | None, work: Callable[[AsyncConnectionPool], Awaitable[Given]]) -> Given:
    """Gives what `work` gives on the database of `database_of`, which is brought up to date first."""

    async def run(url: str) -> Given:
        async with open_pool(url) as pool:
            return await work(pool)

    with database_of(data) as database:
        upgrade(database.url)
        return asyncio.run(run(database.url))


@app.command
def backup(file: Path, *, data: DataFolder = None) -> None:
    """Write everything in the database to FILE, while onhand runs or not."""
    if file.exists():
        raise CannotStart(f"{file} exists already: choose another name, so that no backup is overwritten.")
    folder = data or Settings.from_environment(os.environ).data_folder
    if not os.environ.get("ONHAND_DATABASE_URL") and not (folder / "postgres").exists():
        raise CannotStart(f"There is no database in {folder}: name its folder with --data or ONHAND_DATA.")
    unfinished = file.with_name(f"{file.name}.unfinished")
    try:
        unfinished.touch(mode=0o600)
        with database_of(data) as database:
            database.run("pg_dump", "--format=custom", f"--file={unfinished}", doing="The backup")
        unfinished.rename(file)
    except OSError as error:
        raise CannotStart(f"The backup cannot be written to {file} ({error.strerror}).") from error
    finally:
        unfinished.unlink(missing_ok=True)


@app.command
def restore(file: Path, *, data: DataFolder = None) -> None:
    """Read a backup into an empty database: all of it, or nothing if something goes wrong."""
    if not file.is_file():
        raise CannotStart(f"There is no file {file}.")
    with database_of(data) as database:
        with psycopg.connect(database.url) as connection:
            row = connection.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone()
        if row and row[0]:
            raise CannotStart(
                "The database is not empty, so nothing was restored: name a new folder with --data or ONHAND_DATA."
            )
        # Comments on extensions belong to the superuser, who made them already.
        options = ["--exit-on-error", "--single-transaction", "--no-owner", "--no-privileges", "--no-comments"]
        database.run("pg_restore", *options, file, doing="The restore")


@app.command
def shell(*, data: DataFolder = None) -> None:
    """Open psql on the database."""
    with database_of(data) as database:
        sys.exit(database.talk("psql"))
