"""Processes under supervision: started in order, started again, ended to the last one."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from onhand.entrypoints.cli import supervisor as supervisor_module
from onhand.entrypoints.cli.children import Child
from onhand.entrypoints.cli.supervisor import Supervisor
from onhand.settings import CannotStart

SLEEP = "import time; time.sleep(600)"
IGNORE_POLITENESS = "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('deaf', flush=True); " + SLEEP


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def supervisor(said: list[str]) -> Iterator[Supervisor]:
    made = Supervisor(said.append)
    yield made
    made.stop()


def python(code: str, name: str = "child", **more: object) -> Child:
    return Child(name, [sys.executable, "-c", code], os.environ, **more)  # type: ignore[arg-type]


def until(condition: Callable[[], object], seconds: float = 20) -> None:
    gives_up_at = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < gives_up_at, "it did not come true"
        time.sleep(0.02)


def gone(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True


def test_a_child_that_dies_is_started_again_with_a_sentence(supervisor: Supervisor, said: list[str]) -> None:
    supervisor.start(python(SLEEP))
    first = supervisor.pids()["child"]
    supervisor.kill("child")
    until(lambda: supervisor.pids()["child"] != first)
    assert said == ["The child process ended by itself (signal 9); it is started again now."]


def test_a_child_that_keeps_dying_is_started_more_and_more_rarely(supervisor: Supervisor, said: list[str]) -> None:
    supervisor.start(python("pass"))
    until(lambda: len(said) == 4)
    assert [sentence.rpartition("again ")[2] for sentence in said] == ["now.", "in 0.5 s.", "in 1 s.", "in 2 s."]


def test_a_child_that_never_gets_ready_is_said_with_its_last_words(supervisor: Supervisor, tmp_path: Path) -> None:
    child = python("print('the disk is on fire'); raise SystemExit(3)", ready=lambda: False, log=tmp_path / "log")
    with pytest.raises(
        CannotStart, match=r"The child process did not start \(exit code 3\): the disk is on fire \(all"
    ):
        supervisor.start(child)


def test_a_child_that_ignores_a_polite_end_is_ended_by_force(tmp_path: Path) -> None:
    supervisor = Supervisor(lambda _: None)
    log = tmp_path / "log"
    child = python(IGNORE_POLITENESS, log=log, ends_within_seconds=0.3, ready=lambda: log.read_text() == "deaf\n")
    supervisor.start(child)
    pid = supervisor.pids()["child"]
    supervisor.stop()
    assert gone(pid)


def test_children_end_in_reverse_order(tmp_path: Path) -> None:
    supervisor = Supervisor(lambda _: None)
    order = tmp_path / "order"
    order.touch()
    for name in ("first", "second"):
        code = (
            f"import signal, sys, time\ndef end(*_):\n open({str(order)!r}, 'a').write('{name} ')\n sys.exit()\n"
            "signal.signal(signal.SIGTERM, end); print('up', flush=True); time.sleep(600)"
        )
        log = tmp_path / name
        supervisor.start(python(code, name, log=log, ready=lambda log=log: log.read_text() == "up\n"))
    supervisor.stop()
    assert order.read_text() == "second first "


def test_a_restart_gives_a_new_process(supervisor: Supervisor, said: list[str]) -> None:
    supervisor.start(python(SLEEP))
    first = supervisor.pids()["child"]
    supervisor.restart("child")
    assert gone(first)
    assert supervisor.pids()["child"] != first
    assert said == []


@pytest.mark.fault
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux ends children with their parent")
def test_children_end_when_the_supervisor_is_killed(tmp_path: Path) -> None:
    code = (
        "import os, sys, time\n"
        "from onhand.entrypoints.cli.children import Child\n"
        "from onhand.entrypoints.cli.supervisor import Supervisor\n"
        "supervisor = Supervisor(print)\n"
        f"supervisor.start(Child('child', [sys.executable, '-c', {IGNORE_POLITENESS!r}], os.environ))\n"
        "print(supervisor.pids()['child'], flush=True)\n"
        "time.sleep(600)"
    )
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert process.stdout
    child = int(process.stdout.readline())
    assert not gone(child)
    process.send_signal(signal.SIGKILL)
    process.wait()
    until(lambda: gone(child))


def test_the_wait_between_starts_has_an_end() -> None:
    watched = supervisor_module._Watched(python(SLEEP), deaths=50)
    assert watched.wait_seconds() == supervisor_module.LONGEST_WAIT_SECONDS
