"""`onhand simulate`: figures in files, and an exit code that tells."""

import json
from pathlib import Path

import pytest

from onhand.domain.planning.simulation.faults import Fault
from onhand.entrypoints.cli.simulating.routing import routing

VIOLATIONS = {"stuck", "double_assignment", "over_capacity", "newer_before_older", "promise_broken", "ineligible"}


def test_figures_name_seeds_conversations_and_every_kind_of_violation(tmp_path: Path):
    routing(seeds=3, cores=1, json=tmp_path / "routing.json")
    figures = json.loads((tmp_path / "routing.json").read_text())
    assert figures["seeds"] == 3
    assert figures["conversations"] > 0
    assert figures["violations"] == dict.fromkeys(VIOLATIONS, 0)
    assert figures["failing_seeds"] == []


def test_a_planted_fault_ends_with_exit_code_1_and_names_the_seeds(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as ended:
        routing(seeds=2, cores=1, plant=[Fault.LOSE_REQUESTS], json=tmp_path / "routing.json")
    assert ended.value.code == 1
    figures = json.loads((tmp_path / "routing.json").read_text())
    assert figures["violations"]["promise_broken"] > 0
    assert figures["failing_seeds"]
    assert f"--seed {figures['failing_seeds'][0]}" in " ".join(capsys.readouterr().out.split())


def test_one_seed_tells_its_story(capsys: pytest.CaptureFixture[str]):
    routing(seed=1)
    told = capsys.readouterr().out
    assert "handoff_requested" in told
    assert "agent_joined" in told
