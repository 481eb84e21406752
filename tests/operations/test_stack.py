"""The stack of processes: on free ports, whole or not at all, and gone afterwards."""

import os
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from onhand.entrypoints.cli.processes import Stack, StackPlan
from onhand.settings import CannotStart
from onhand.store.embedded import EmbeddedPostgres
from onhand.store.embedded.temporary import temporary_folder
from tests.operations.test_supervisor import gone, until


@pytest.fixture
def folder() -> Iterator[Path]:
    with temporary_folder() as made:
        yield made


def test_shop_and_database_come_back_after_a_kill(folder: Path) -> None:
    said: list[str] = []
    with Stack(StackPlan(folder, with_web=False, with_worker=False), say=said.append) as stack:
        before = stack.pids
        assert set(before) == {"postgres", "shop"}
        for name in before:
            stack.kill(name)
        until(lambda: all(stack.pids.get(name) not in (None, pid) for name, pid in before.items()))
        until(lambda: urllib.request.urlopen(stack.shop_url).status == 200 if accepts(stack.shop_url) else False)
        with psycopg.connect(stack.database_url) as connection:
            assert connection.execute("SELECT to_regclass('conversation') IS NOT NULL").fetchone() == (True,)
        after = stack.pids
    assert all(gone(pid) for pid in after.values())
    assert sorted(sentence.split()[1] for sentence in said) == ["postgres", "shop"]


def test_a_start_that_fails_in_the_middle_leaves_no_process(folder: Path) -> None:
    plan = StackPlan(folder, with_web=False, with_worker=False, shop_arguments=["--data", "/does/not/exist"])
    with pytest.raises(CannotStart, match="The shop process did not start"), Stack(plan):
        pass
    assert not EmbeddedPostgres(folder).alive
    assert not (folder / "postgres" / "postmaster.pid").exists()


def test_secrets_are_made_once(folder: Path) -> None:
    plan = StackPlan(folder, with_shop=False, with_web=False, with_worker=False)
    with Stack(plan) as stack:
        first = stack.secrets
    with Stack(plan) as stack:
        assert stack.secrets == first
    assert (folder / "secrets.json").stat().st_mode & 0o777 == 0o600


def test_a_taken_port_is_said_before_anything_starts(folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        done = onhand("demo", "--port", str(port), "--data", str(folder / "data"))
    assert done.returncode == 1
    assert done.stderr == (
        f"Port {port} for the web server is taken by another program: end that, or choose another with --port or "
        "ONHAND_PORT.\n"
    )
    assert not (folder / "data").exists()


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("postgresql://127.0.0.1:1/nothing", "does not answer (Connection refused"),
        ("nonsense", "is not a database address"),
        ("postgresql://nobody:wrong@{server}", "correct its user or password"),
        ("postgresql://onhand:{password}@{missing}", "create it, or correct its name"),
    ],
)
def test_a_wrong_database_address_is_one_sentence(
    url: str, sentence: str, folder: Path, database_server: EmbeddedPostgres
) -> None:
    credentials, _, server = database_server.url.removeprefix("postgresql://").partition("@")
    missing = server.replace("/onhand?", "/missing?")
    given = url.format(server=server, password=credentials.partition(":")[2], missing=missing)
    done = onhand("demo", "--port", "18765", "--data", str(folder), ONHAND_DATABASE_URL=given, ONHAND_SHOP_PORT="18766")
    assert done.returncode == 1
    assert sentence in done.stderr
    assert done.stderr.count("\n") == 1
    assert "wrong" not in done.stderr


def onhand(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    program = Path(sys.executable).parent / "onhand"
    return subprocess.run(
        [program, *arguments], env=os.environ | environment, capture_output=True, text=True, check=False, timeout=60
    )


def accepts(url: str) -> bool:
    host, _, port = url.removeprefix("http://").partition(":")
    with socket.socket() as probe:
        return probe.connect_ex((host, int(port))) == 0
