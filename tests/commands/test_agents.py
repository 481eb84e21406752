"""`onhand agents`, as somebody types it."""

import subprocess
import sys
from pathlib import Path

import psycopg

COMMAND = [sys.executable, "-c", "from onhand.entrypoints.cli.main import main; main()", "agents"]


def run(*arguments: str, url: str, typed: str = "") -> "subprocess.CompletedProcess[str]":
    environment = {"PATH": "/usr/bin:/bin", "ONHAND_DATABASE_URL": url, "COLUMNS": "160"}
    return subprocess.run(
        [*COMMAND, *arguments], input=typed, capture_output=True, text=True, env=environment, check=False
    )


def test_who_was_added_is_listed(database_url: str):
    add = ("add", "kim@example.com", "--name", "Kim", "--language", "sv", "--language", "en")
    done = run(*add, url=database_url, typed="a good password\n")
    assert done.returncode == 0, done.stderr
    listed = run("list", url=database_url).stdout
    assert "kim@example.com" in listed
    assert "sv, en" in listed


def test_a_new_password_ends_what_was_opened_with_the_old_one(database_url: str):
    add = ("add", "kim@example.com", "--name", "Kim", "--language", "sv")
    run(*add, url=database_url, typed="a good password\n")
    with psycopg.connect(database_url, autocommit=True) as database:
        database.execute("INSERT INTO agent_session SELECT 'a', id, now() + interval '1 hour' FROM agent")
        assert run(*add, url=database_url, typed="a better password\n").returncode == 0
        assert database.execute("SELECT count(*) FROM agent_session").fetchone() == (0,)


def test_a_short_password_is_refused_in_a_sentence(database_url: str):
    done = run("add", "kim@example.com", "--name", "Kim", "--language", "sv", url=database_url, typed="short\n")
    assert done.returncode == 1
    assert done.stderr.strip() == "The password has 5 characters: take at least 10."


def test_a_database_that_is_not_there_is_one_sentence(tmp_path: Path):
    done = run("list", url="postgresql://nobody:x@127.0.0.1:9/none")
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert "Traceback" not in done.stderr
