"""`onhand shifts`, as somebody types it."""

import json
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import yaml

from onhand.adapters.markets.reader import SHIPPED

COMMAND = [sys.executable, "-c", "from onhand.entrypoints.cli.main import main; main()", "shifts"]
TOMORROW = (datetime.now(UTC) + timedelta(days=1)).date()


def run(*arguments: str | Path, url: str, markets: str | Path = "") -> "subprocess.CompletedProcess[str]":
    environment = {"PATH": "/usr/bin:/bin", "ONHAND_DATABASE_URL": url, "ONHAND_MARKETS": str(markets)}
    return subprocess.run([*COMMAND, *arguments], capture_output=True, text=True, env=environment, check=False)


def plan_for(folder: Path, market: str) -> Path:
    file = folder / "plan.csv"
    file.write_text(
        f"market,language,starts_at,ends_at,wanted\n{market},sv,{TOMORROW}T09:00,{TOMORROW}T12:00,2\n", encoding="utf-8"
    )
    return file


def starts(url: str) -> list[datetime]:
    listed = run("list", "--json", url=url)
    assert listed.returncode == 0, listed.stderr
    return [datetime.fromisoformat(one["starts_at"]) for one in json.loads(listed.stdout)]


def test_times_without_a_zone_are_those_of_the_companys_own_market(database_url: str, tmp_path: Path):
    document = yaml.safe_load(SHIPPED.read_text(encoding="utf-8"))
    document["markets"]["SE"]["time_zone"] = "Asia/Tokyo"  # nine hours before UTC, all year
    own = tmp_path / "markets.yaml"
    own.write_text(yaml.safe_dump(document), encoding="utf-8")
    done = run("import", plan_for(tmp_path, "SE"), url=database_url, markets=own)
    assert done.returncode == 0, done.stderr
    assert starts(database_url) == [datetime(TOMORROW.year, TOMORROW.month, TOMORROW.day, tzinfo=UTC)]


def test_without_markets_of_its_own_a_company_has_the_shipped_ones(database_url: str, tmp_path: Path):
    done = run("import", plan_for(tmp_path, ""), url=database_url)
    assert done.returncode == 0, done.stderr
    assert starts(database_url) == [datetime(TOMORROW.year, TOMORROW.month, TOMORROW.day, 9, tzinfo=UTC)]


def test_markets_that_are_not_there_are_one_sentence_about_them(database_url: str, tmp_path: Path):
    done = run("import", plan_for(tmp_path, "SE"), url=database_url, markets=tmp_path / "none.yaml")
    assert done.returncode == 1
    assert str(tmp_path / "none.yaml") in done.stderr
    assert "Traceback" not in done.stderr
