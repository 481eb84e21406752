"""Where things lie, and the environment that the programs we call run in."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
PROGRAMS = ENVIRONMENT / "bin"
FRONT_END = ROOT / "frontend"
CACHE = ROOT / ".cache"


def say(sentence: str) -> None:
    """One line to the person who waits."""
    sys.stdout.write(f"{sentence}\n")
    sys.stdout.flush()


def give_up(sentence: str) -> NoReturn:
    """End with a sentence that says what to do."""
    sys.stdout.flush()
    sys.stderr.write(f"{sentence}\n")
    raise SystemExit(1)


def variables(**more: str) -> dict[str, str]:
    """The environment for uv, npm and their like: the machine's certificates, and caches in the project's folder when
    there is no home to keep them in."""
    given = dict(os.environ)
    given.setdefault("UV_SYSTEM_CERTS", "1")
    given.setdefault("NODE_USE_SYSTEM_CA", "1")
    given.setdefault("UV_NO_PROGRESS", "1")
    home = given.get("HOME")
    if not home or not os.access(home, os.W_OK):
        CACHE.mkdir(exist_ok=True)
        given["HOME"] = str(CACHE)
        given.setdefault("UV_CACHE_DIR", str(CACHE / "uv"))
        given.setdefault("npm_config_cache", str(CACHE / "npm"))
    return given | more


def run(command: Sequence[str | Path], *, doing: str, folder: Path = ROOT, environment: dict[str, str]) -> None:
    """Run quietly; show what the program said only when it fails."""
    done = subprocess.run(command, cwd=folder, env=environment, check=False, capture_output=True, text=True)
    if done.returncode != 0:
        said = f"{done.stdout}{done.stderr}".rstrip()
        give_up(f"{said}\n{doing} failed with exit code {done.returncode}; what it said stands above.")
