"""What `make` says when something is missing, and the size check."""

import os
import subprocess
import sys
from pathlib import Path

from setup import file_sizes
from setup.surroundings import ROOT


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
