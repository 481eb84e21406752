"""`onhand markets check`."""

from pathlib import Path

import pytest
import yaml

from onhand.adapters.markets.reader import SHIPPED
from onhand.entrypoints.cli.markets import check


def test_the_shipped_markets_are_right(capsys: pytest.CaptureFixture[str]):
    check(SHIPPED)
    assert "SE" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("section", "value", "said"),
    [
        ("opening_hours", {"mon-fry": ["08:00-17:00"]}, "'mon-fry' names no days"),
        ("opening_hours", {"fri-mon": ["08:00-17:00"]}, "goes backwards"),
        ("opening_hours", {"mon": ["8-17"]}, "'8-17' is no range of times"),
        ("holidays", {"Christmas": []}, "'holidays'"),
        ("callbacks", {"slot_minutes": 0}, "'slot_minutes' is 0"),
        ("callbacks", {"places": 4}, "'callbacks'"),
        ("time_zone", "Europe/Stokholm", "there is no 'Europe/Stokholm'"),
        ("opening_times", {}, "there is no 'opening_times'"),
    ],
)
def test_what_is_wrong_is_said_with_its_file_and_market(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], section: str, value: object, said: str
):
    document = yaml.safe_load(SHIPPED.read_text(encoding="utf-8"))
    document["markets"]["SE"][section] = value
    file = tmp_path / "markets.yaml"
    file.write_text(yaml.safe_dump(document), encoding="utf-8")
    with pytest.raises(SystemExit):
        check(file)
    told = capsys.readouterr().err
    assert said in told
    assert f"{file}: market 'SE'" in told
