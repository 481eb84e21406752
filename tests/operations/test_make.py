"""What `make` says when something is missing, and the size check."""

import os
import subprocess
import sys
from functools import partial
from pathlib import Path
from threading import Barrier, Event

import pytest

from setup import file_sizes, stamp
from setup.surroundings import ROOT, run
from setup.together import together


def test_a_machine_without_a_new_python_is_told_so(tmp_path: Path) -> None:
    done = bootstrap(tmp_path, python="exit 1")
    assert done.returncode == 1
    assert done.stderr.startswith("onhand needs Python 3.11 or newer, and found none: install it")
    assert done.stderr.count("\n") == 1


def test_a_python_without_venv_is_named_with_what_to_install(tmp_path: Path) -> None:
    real = f'case "$*" in *ensurepip*) exit 1;; esac; exec {sys.executable} "$@"'
    done = bootstrap(tmp_path, python=real)
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    assert done.returncode == 1
    assert f'run "sudo apt-get install python{version}-venv", then make again.' in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_long_file_is_named_and_a_generated_one_is_not(tmp_path: Path) -> None:
    long_file = tmp_path / "long.py"
    long_file.write_text("pass\n" * 501)
    assert file_sizes.judge(long_file) == f"{long_file} has 501 lines; 500 are the most: divide it by what it is about."
    long_file.write_text("pass\n" * 500)
    assert file_sizes.judge(long_file) is None
    test_file = tmp_path / "test_long.py"
    test_file.write_text("pass\n" * 800)
    assert file_sizes.judge(test_file) is None
    generated = tmp_path / "api.gen.ts"
    generated.write_text("// @generated from the OpenAPI description\n" + "a;\n" * 9000)
    assert file_sizes.judge(generated) is None


def test_locks_name_no_download_address() -> None:
    for lock in (ROOT / "requirements").glob("*.txt"):
        text = lock.read_text()
        assert "://" not in text
        assert "--index-url" not in text


@pytest.mark.parametrize("fails_in", ["step", "beside"])
def test_a_step_that_fails_is_shown_whole_and_what_is_done_beside_it_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], fails_in: str
) -> None:
    monkeypatch.setattr(stamp, "FILE", tmp_path / "stamps.json")
    failed = Event()

    def fails() -> bool:
        try:
            run([sys.executable, "-c", "print('no such module'); exit(3)"], doing="Building", environment={})
        finally:
            failed.set()
        return True

    def takes_longer() -> bool:
        assert failed.wait(30)
        stamp.write("longer", "done")
        return True

    with pytest.raises(SystemExit) as ended:
        together(*((fails, takes_longer) if fails_in == "step" else (takes_longer, fails)))
    assert ended.value.code == 1
    assert capsys.readouterr().err == "no such module\nBuilding failed with exit code 3; what it said stands above.\n"
    assert stamp.read() == {"longer": "done"}


def test_steps_at_the_same_time_keep_each_others_stamps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stamp, "FILE", tmp_path / "stamps.json")
    start = Barrier(2)

    def noted(name: str) -> bool:
        start.wait(30)
        for number in range(50):
            stamp.write(f"{name} {number}", "done")
        return name == "one"

    assert together(partial(noted, "one"), partial(noted, "other")) == [True, False]
    assert len(stamp.read()) == 100


def bootstrap(folder: Path, *, python: str) -> subprocess.CompletedProcess[str]:
    """Run a copy of the bootstrap script on a PATH where `python` is all the Python there is, and nobody is root."""
    programs = folder / "bin"
    programs.mkdir()
    for name in ("sh", "dirname", "rm"):
        (programs / name).symlink_to(f"/bin/{name}" if Path(f"/bin/{name}").exists() else f"/usr/bin/{name}")
    write_program(programs / "id", "echo 1000")
    write_program(programs / "python3", python)
    (folder / "setup").mkdir()
    script = folder / "setup" / "bootstrap.sh"
    script.write_text((ROOT / "setup" / "bootstrap.sh").read_text())
    environment = {"PATH": str(programs), "HOME": os.environ.get("HOME", "/")}
    return subprocess.run(
        ["/bin/sh", script, "run"], env=environment, capture_output=True, text=True, check=False, timeout=60
    )


def write_program(path: Path, script: str) -> None:
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
