"""`onhand pay`, as somebody types it."""

import csv
import io
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import psycopg

from tests.pay.workplace import open_workplace

COMMAND = [sys.executable, "-c", "from onhand.entrypoints.cli.main import main; main()", "pay"]
MARCH = ("--market", "SE", "--day", "2026-03-02")


def run(*arguments: str | Path, url: str) -> "subprocess.CompletedProcess[str]":
    environment = {"PATH": "/usr/bin:/bin", "ONHAND_DATABASE_URL": url, "COLUMNS": "160"}
    return subprocess.run([*COMMAND, *arguments], capture_output=True, text=True, env=environment, check=False)


async def test_a_month_is_exported_shown_on_a_payslip_and_computed_again(database_url: str, tmp_path: Path):
    async with open_workplace(database_url) as workplace:
        mina, leo = await workplace.agent("Mina"), await workplace.agent("Leo")
        for agent in (mina, leo):
            await workplace.works_a_day(agent)
        await workplace.books(timedelta(days=2))
        earned = sum(line.amount_minor for line in await workplace.lines(mina))

    exported = run("export", "-", *MARCH, url=database_url)
    assert exported.returncode == 0, exported.stderr
    rows = list(csv.DictReader(io.StringIO(exported.stdout.removeprefix("\ufeff"))))
    assert {row["name"] for row in rows} == {"Mina", "Leo"}
    assert sum(float(row["amount"]) for row in rows if row["name"] == "Mina") == earned / 100

    slip = tmp_path / "mina.pdf"
    shown = run("statement", "Mina", *MARCH, "--pdf", slip, url=database_url)
    assert f"{earned / 100:.2f}" in shown.stdout, shown.stderr
    assert slip.read_bytes().startswith(b"%PDF-")
    assert run("recompute", url=database_url).returncode == 0


async def test_what_was_written_into_the_past_is_found_and_ends_with_exit_code_1(database_url: str):
    async with open_workplace(database_url) as workplace:
        await workplace.works_a_day(await workplace.agent())
        await workplace.books(timedelta(days=2))
    with psycopg.connect(database_url, autocommit=True) as database:
        database.execute("DELETE FROM conversation_event WHERE kind = 'resolved'")
    found = run("recompute", url=database_url)
    assert found.returncode == 1, found.stderr
    assert "the events earn" in found.stdout


def test_a_file_that_cannot_be_written_is_one_sentence(database_url: str, tmp_path: Path):
    file = tmp_path / "no folder" / "march.csv"
    done = run("export", file, *MARCH, url=database_url)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == f"{file} cannot be written: No such file or directory."
    assert "Traceback" not in done.stderr


def test_somebody_who_is_no_agent_is_one_sentence(database_url: str):
    done = run("statement", "nobody@example.com", url=database_url)
    assert done.returncode == 1
    assert done.stderr.strip() == "'nobody@example.com' is no agent: `onhand agents list` has them."
