"""The program itself: starting, ending, and what it says when it cannot start."""

import json
import socket
import sqlite3
import subprocess
from pathlib import Path

import pytest

from tests.shop.caller import ROOT, SECRET, TOKEN, RunningShop, command, evaluation_file, read_json

RETAIL = evaluation_file("db.json")


def fails(*arguments: str | Path) -> str:
    """The one sentence with which the program refuses to start."""
    ran = subprocess.run(command(*arguments), cwd=ROOT, capture_output=True, text=True, timeout=30, check=False)
    assert ran.returncode != 0
    assert ran.stdout == ""
    assert ran.stderr.count("\n") == 1, ran.stderr
    assert "Traceback" not in ran.stderr
    return ran.stderr.strip()


def test_a_second_start_keeps_the_state_and_a_dump_shows_it(tmp_path: Path):
    database = tmp_path / "shop.db"
    running = RunningShop(database)
    running.caller.done("/orders/W5500101/cancel", {"reason": "no longer needed"})
    assert running.end() == 0
    running = RunningShop(database)
    shown = running.caller.get("/dump")
    assert shown["orders"]["#W5500101"]["status"] == "cancelled"
    assert running.end() == 0
    dumped = subprocess.run(
        command("dump", "--database", database), cwd=ROOT, capture_output=True, timeout=30, check=True
    )
    assert json.loads(dumped.stdout) == shown


@pytest.mark.skipif(not RETAIL.exists(), reason="the retail evaluation data is not here")
def test_loaded_data_is_dumped_as_it_was_and_loaded_once(tmp_path: Path):
    database = tmp_path / "shop.db"
    running = RunningShop(database, "--data", RETAIL)
    assert running.caller.get("/dump") == read_json(RETAIL)
    assert running.end() == 0
    running = RunningShop(database, "--data", RETAIL)
    assert len(running.caller.get("/customers", limit=1000)["customers"]) == 500
    assert running.end() == 0


def test_a_port_in_use_is_said(tmp_path: Path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        said = fails("--database", tmp_path / "shop.db", "--port", str(port), "--token", TOKEN)
    assert said == f"shop: Cannot listen on 127.0.0.1:{port}: Address already in use; give another --port."
    assert not (tmp_path / "shop.db").exists()


def test_bad_data_is_said_and_leaves_no_database(tmp_path: Path):
    data, database = tmp_path / "data.json", tmp_path / "shop.db"
    data.write_text('{"products": {},\n oops}', encoding="utf-8")
    said = fails("--database", database, "--port", "0", "--token", TOKEN, "--data", data)
    assert f"{data}, line 2, column 2" in said
    said = fails("--database", database, "--port", "0", "--token", TOKEN, "--data", tmp_path / "absent.json")
    assert "absent.json cannot be read: No such file or directory." in said
    assert not database.exists()


def test_another_versions_and_another_programs_database_are_said(tmp_path: Path):
    database = tmp_path / "shop.db"
    assert RunningShop(database).end() == 0
    with sqlite3.connect(database) as connection:
        connection.execute("pragma user_version = 99")
    said = fails("--database", database, "--port", "0", "--token", TOKEN)
    assert said == f"shop: {database} was made by another version of the shop (schema 99, not 1)."
    foreign = tmp_path / "foreign.db"
    with sqlite3.connect(foreign) as connection:
        connection.execute("create table song (title text)")
    assert fails("--database", foreign, "--port", "0", "--token", TOKEN).endswith("is another program's database.")
    text = tmp_path / "text.db"
    text.write_text("not a database at all, but long enough to be looked at " * 40, encoding="utf-8")
    assert "cannot be opened: file is not a database." in fails("--database", text, "--port", "0", "--token", TOKEN)


def test_what_is_missing_or_wrong_on_the_command_line_is_said(tmp_path: Path):
    start = ("--database", tmp_path / "shop.db", "--port", "0")
    assert "The API needs a token" in fails(*start)
    assert "at least 32 bytes" in fails(*start, "--token", TOKEN, "--identity-secret", "short")
    assert "must begin with http" in fails(*start, "--token", TOKEN, "--onhand-url", "javascript:alert(1)")
    missing = tmp_path / "missing" / "shop.db"
    assert "does not exist" in fails("--database", missing, "--port", "0", "--token", TOKEN)
    assert "There is no database" in fails("dump", "--database", missing)
    assert "Cannot listen on" in fails("--database", tmp_path / "shop.db", "--port", "70000", "--token", TOKEN)


def test_secrets_are_never_printed(tmp_path: Path):
    started = command("--database", tmp_path / "shop.db", "--port", "0", "--token", TOKEN, "--identity-secret", SECRET)
    process = subprocess.Popen(started, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    first = process.stdout.readline()
    process.terminate()
    output, errors = process.communicate(timeout=20)
    assert process.returncode == 0
    assert TOKEN not in first + output + errors
    assert SECRET not in first + output + errors
