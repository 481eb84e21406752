"""A backup holds everything, and a restore never overwrites."""

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from onhand.store.embedded import EmbeddedPostgres
from onhand.store.embedded.temporary import temporary_folder
from onhand.store.migrate import upgrade
from tests.operations.test_stack import onhand


@pytest.fixture
def folder() -> Iterator[Path]:
    with temporary_folder() as made:
        yield made


def test_a_backup_restores_into_a_new_folder_and_never_over_an_old_one(folder: Path) -> None:
    with EmbeddedPostgres(folder / "old").running() as url:
        upgrade(url)
        with psycopg.connect(url) as connection:
            connection.execute("CREATE TABLE kept AS SELECT generate_series(1, 500) AS number")
        backup = onhand("database", "backup", str(folder / "backup"), "--data", str(folder / "old"))
        assert (backup.returncode, backup.stderr) == (0, "")
        assert (folder / "backup").stat().st_mode & 0o077 == 0
        over = onhand("database", "restore", str(folder / "backup"), "--data", str(folder / "old"))
        assert over.returncode == 1
        assert over.stderr.startswith("The database is not empty, so nothing was restored")
    restored = onhand("database", "restore", str(folder / "backup"), "--data", str(folder / "new"))
    assert (restored.returncode, restored.stderr) == (0, "")
    with EmbeddedPostgres(folder / "new").running() as url:
        with psycopg.connect(url) as connection:
            assert connection.execute("SELECT count(*) FROM kept").fetchone() == (500,)
        upgrade(url)  # and it is at a version that this program knows


def test_a_damaged_backup_restores_nothing(folder: Path) -> None:
    (folder / "backup").write_text("no backup at all")
    done = onhand("database", "restore", str(folder / "backup"), "--data", str(folder / "new"))
    assert done.returncode == 1
    assert done.stderr.startswith("The restore failed: ")
    assert done.stderr.count("\n") == 1


def test_a_backup_of_nothing_makes_no_database(folder: Path) -> None:
    done = onhand("database", "backup", str(folder / "backup"), "--data", str(folder / "nothing"))
    assert done.returncode == 1
    assert done.stderr.startswith("There is no database in ")
    assert not (folder / "nothing").exists()
