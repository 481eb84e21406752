"""`onhand eval tasks`: conversations with a scripted customer, graded by the shop's state."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from shop.seeding import seeded_world
from shop.world import encode

COMMAND = [sys.executable, "-c", "from onhand.entrypoints.cli.main import main; main()"]
PENDING, OF_SOMEBODY_ELSE = "#W5500101", "#W5501134"


def task(task_id: str, *writes: tuple[str, dict[str, Any]], reason: str = "") -> dict[str, Any]:
    return {
        "id": task_id,
        "user_scenario": {
            "instructions": {
                "reason_for_call": reason,
                "known_info": "You are Astrid Lindqvist in zip code 11821.",
                "unknown_info": "You do not remember your email address.",
                "task_instructions": "",
            }
        },
        "evaluation_criteria": {"actions": [{"name": name, "arguments": arguments} for name, arguments in writes]},
    }


def folder_with(path: Path, *tasks: dict[str, Any]) -> Path:
    path.mkdir()
    (path / "db.json").write_bytes(encode(seeded_world(date(2026, 11, 21))))
    (path / "tasks.json").write_text(json.dumps(tasks))
    return path


def evaluate(folder: Path, out: Path) -> subprocess.CompletedProcess[str]:
    command = [*COMMAND, "eval", "tasks", str(folder), "--json", str(out)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=100)


def test_a_task_passes_when_the_shop_ends_as_the_right_writes_would_leave_it(tmp_path: Path) -> None:
    cancel = ("cancel_pending_order", {"order_id": PENDING, "reason": "ordered by mistake"})
    folder = folder_with(
        tmp_path / "tasks",
        task("cancels", cancel),
        task("asks", reason="You want to know where your order #W5500102 is."),
    )
    out = tmp_path / "figures.json"
    run = evaluate(folder, out)
    assert run.returncode == 0, run.stderr
    figures = json.loads(out.read_text())
    passed = {one["id"]: one["passed"] for one in figures["tasks"]}
    assert passed["cancels"]
    assert passed["asks"]
    assert figures["total"] == 2
    assert figures["nothing_to_do"] == 1


def test_a_task_that_ends_otherwise_says_where_the_shop_differs(tmp_path: Path) -> None:
    # No assistant cancels another customer's order, however right the task calls it.
    cancel = ("cancel_pending_order", {"order_id": PENDING, "reason": "no longer needed"})
    not_theirs = ("cancel_pending_order", {"order_id": OF_SOMEBODY_ELSE, "reason": "no longer needed"})
    folder = folder_with(tmp_path / "tasks", task("differs", cancel, not_theirs))
    out = tmp_path / "figures.json"
    assert evaluate(folder, out).returncode == 0
    [one] = json.loads(out.read_text())["tasks"]
    assert not one["passed"]
    assert any(line.startswith(f"orders.{OF_SOMEBODY_ELSE}.status") for line in one["differences"])


@pytest.mark.parametrize("missing", ["db.json", "tasks.json"])
def test_a_folder_that_lacks_a_file_is_refused_in_a_sentence(tmp_path: Path, missing: str) -> None:
    folder = folder_with(tmp_path / "tasks")
    (folder / missing).unlink()
    run = evaluate(folder, tmp_path / "out.json")
    assert run.returncode == 1
    assert "must hold db.json and one tasks*.json" in run.stderr
