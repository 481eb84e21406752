"""The embedded server: kept data, one server a folder, a password always."""

import os
import re
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psycopg
import pytest

from onhand.settings import CannotStart
from onhand.store.embedded import EmbeddedPostgres
from onhand.store.embedded.postmaster import is_postgres_of, running_postmaster
from onhand.store.embedded.temporary import temporary_folder, temporary_postgres


@pytest.fixture
def folder() -> Iterator[Path]:
    with temporary_folder() as made:
        yield made


@pytest.fixture(scope="module")
def server() -> Iterator[EmbeddedPostgres]:
    with temporary_postgres() as postgres:
        yield postgres


def test_what_was_committed_survives_a_kill_of_the_server(folder: Path) -> None:
    server = EmbeddedPostgres(folder)
    with psycopg.connect(server.start()) as connection:
        connection.execute("CREATE TABLE kept (number int)")
        connection.execute("INSERT INTO kept SELECT generate_series(1, 1000)")
        connection.commit()
        assert server.pid
        os.kill(server.pid, signal.SIGKILL)
        with psycopg.connect(server.start()) as again:
            assert again.execute("SELECT count(*) FROM kept").fetchone() == (1000,)
    server.stop()


def test_many_kills_in_a_row_leave_a_server_that_starts(folder: Path) -> None:
    server = EmbeddedPostgres(folder)
    for kill in range(5):
        with psycopg.connect(server.start()) as connection:
            connection.execute("CREATE TABLE IF NOT EXISTS kills (number int)")
            connection.execute("INSERT INTO kills VALUES (%s)", [kill])
            connection.commit()
            assert server.pid
            os.kill(server.pid, signal.SIGKILL)
    with psycopg.connect(server.start()) as connection:
        assert connection.execute("SELECT count(*) FROM kills").fetchone() == (5,)
    server.stop()


def test_a_second_start_uses_the_running_server_and_leaves_it_running(server: EmbeddedPostgres) -> None:
    second = EmbeddedPostgres(server.data_folder)
    assert second.start() == server.url
    assert second.pid == server.pid
    assert not second.started_here
    second.stop()
    assert server.alive


def test_a_stale_pid_file_that_names_another_program_is_not_believed(folder: Path) -> None:
    server = EmbeddedPostgres(folder)
    server.start()
    server.stop()
    pid_file = folder / "postgres" / "postmaster.pid"
    pid_file.write_text(f"{os.getpid()}\n{folder}/postgres\n1\n5432\n{folder}/postgres\n\n0 0\nready\n")
    assert running_postmaster(folder / "postgres") is None
    with psycopg.connect(server.start()) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
    server.stop()


@pytest.mark.parametrize("user", ["onhand", "postgres"])
def test_nobody_enters_without_the_password(server: EmbeddedPostgres, user: str) -> None:
    url = re.sub(r"//[^@]*@", f"//{user}@", server.url)
    with pytest.raises(psycopg.OperationalError, match="no password supplied"):
        psycopg.connect(url)
    url = re.sub(r"//[^@]*@", f"//{user}:wrong@", server.url)
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        psycopg.connect(url)


def test_every_line_of_its_access_rules_asks_for_a_password(server: EmbeddedPostgres) -> None:
    with psycopg.connect(server.superuser_url) as connection:
        methods = connection.execute("SELECT DISTINCT auth_method FROM pg_hba_file_rules").fetchall()
    assert methods == [("scram-sha-256",)]


def test_it_listens_on_no_network_address(server: EmbeddedPostgres) -> None:
    with psycopg.connect(server.url) as connection:
        assert connection.execute("SHOW listen_addresses").fetchone() == ("",)


def test_it_is_durable_by_itself(server: EmbeddedPostgres) -> None:
    names = ("fsync", "synchronous_commit", "full_page_writes")
    with psycopg.connect(server.url) as connection:
        values = [connection.execute(f"SHOW {name}").fetchone() for name in names]
    assert values == [("on",)] * 3


def test_the_application_is_no_superuser(server: EmbeddedPostgres) -> None:
    with psycopg.connect(server.url) as connection:
        row = connection.execute("SELECT rolsuper FROM pg_roles WHERE rolname = current_user").fetchone()
    assert row == (False,)


def test_passwords_are_for_their_owner_alone(server: EmbeddedPostgres) -> None:
    mode = (server.data_folder / "postgres-passwords.json").stat().st_mode
    assert stat.S_IMODE(mode) == 0o600


def test_a_very_long_path_still_gets_a_socket(folder: Path) -> None:
    long_folder = folder / ("long" * 20) / ("longer" * 10)
    with EmbeddedPostgres(long_folder).running() as url, psycopg.connect(url) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)


def test_lost_passwords_are_named_in_one_sentence(folder: Path) -> None:
    server = EmbeddedPostgres(folder)
    server.start()
    server.stop()
    (folder / "postgres-passwords.json").unlink()
    with pytest.raises(CannotStart, match=r"put .*postgres-passwords\.json back from your backup"):
        EmbeddedPostgres(folder).start()


def test_data_of_another_major_version_is_said_so(folder: Path) -> None:
    server = EmbeddedPostgres(folder)
    server.start()
    server.stop()
    (folder / "postgres" / "PG_VERSION").write_text("12\n")
    with pytest.raises(CannotStart, match=r"was written by PostgreSQL 12, and this is 18: make a backup"):
        EmbeddedPostgres(folder).start()


def test_a_folder_that_is_a_file_is_named_in_one_sentence(folder: Path) -> None:
    (folder / "taken").write_text("")
    with pytest.raises(CannotStart, match="choose another with ONHAND_DATA"):
        EmbeddedPostgres(folder / "taken").start()


def test_a_start_that_was_cut_short_is_made_anew(folder: Path) -> None:
    (folder / "postgres.unfinished").mkdir()
    (folder / "postgres.unfinished" / "half").write_text("a half-made cluster")
    with EmbeddedPostgres(folder).running() as url:
        psycopg.connect(url).close()


def test_a_test_database_is_fresh(empty_database_url: str) -> None:
    with psycopg.connect(empty_database_url) as connection:
        connection.execute("CREATE TABLE leftover ()")


def test_a_test_database_is_fresh_each_time(empty_database_url: str) -> None:
    with psycopg.connect(empty_database_url) as connection:
        assert connection.execute("SELECT to_regclass('leftover')").fetchone() == (None,)


def test_a_start_after_a_kill_ends_what_the_dead_server_left_at_work(folder: Path) -> None:
    server = EmbeddedPostgres(folder)
    busy = psycopg.connect(server.start())
    backend = busy.info.backend_pid
    busy.pgconn.send_query(b"SELECT count(*) FROM generate_series(1, 1e12)")
    assert is_postgres_of(backend, folder / "postgres")
    assert server.pid
    os.kill(server.pid, signal.SIGKILL)
    with psycopg.connect(server.start()) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
    assert not is_postgres_of(backend, folder / "postgres")
    server.stop()
    busy.close()


def test_many_starts_at_once_make_one_server(folder: Path) -> None:
    with ThreadPoolExecutor(4) as threads:
        servers = [EmbeddedPostgres(folder) for _ in range(4)]
        urls = list(threads.map(EmbeddedPostgres.start, servers))
        assert len(set(urls)) == 1
        assert len({server.pid for server in servers}) == 1
        assert [server.started_here for server in servers].count(True) == 1
        for server in servers:
            server.stop()
        assert not servers[0].alive


@pytest.mark.fault
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux ends children with their parent")
def test_the_server_ends_when_whoever_started_it_is_killed(folder: Path) -> None:
    code = (
        "import sys, time; from pathlib import Path; from onhand.store.embedded import EmbeddedPostgres\n"
        "EmbeddedPostgres(Path(sys.argv[1])).start(); print('up', flush=True); time.sleep(600)"
    )
    process = subprocess.Popen([sys.executable, "-c", code, str(folder)], stdout=subprocess.PIPE, text=True)
    assert process.stdout
    assert process.stdout.readline() == "up\n"
    cluster = folder / "postgres"
    assert running_postmaster(cluster)
    process.kill()
    process.wait()
    gives_up_at = time.monotonic() + 30
    while running_postmaster(cluster):
        assert time.monotonic() < gives_up_at
        time.sleep(0.02)
    assert not (cluster / "postmaster.pid").exists()  # it ended in good order
