"""Remake requirements/*.txt: exact versions with hashes, for every platform, and no download address in them.

Versions that a lock already names are kept as long as pyproject.toml allows them; `make lock ARGS=--upgrade` takes the
newest.
"""

import subprocess
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

from setup.surroundings import PROGRAMS, ROOT, say, variables


def main() -> None:
    """Remake every lock. Each is bound to those before it, so that they can be installed together."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras: dict[str, list[str]] = project["optional-dependencies"]
    to_build = extras["build"]
    compile_lock("uv", ["uv"])
    compile_lock("run", [*project["dependencies"], *to_build])
    compile_lock("test", [*project["dependencies"], *to_build, *extras["dev"]], bound_by=["run"])
    compile_lock("node", extras["node"], bound_by=["run", "test"])


def compile_lock(name: str, requirements: Sequence[str], *, bound_by: Sequence[str] = ()) -> None:
    """Have uv resolve one lock."""
    say(f"Locking requirements/{name}.txt …")
    command: list[str | Path] = [PROGRAMS / "uv", "pip", "compile", "--quiet", "--universal", "--generate-hashes"]
    command += ["--no-header", "--no-annotate", "--python-version=3.11", f"--output-file=requirements/{name}.txt"]
    command += [f"--constraint=requirements/{lock}.txt" for lock in bound_by]
    source = "\n".join(requirements)
    subprocess.run([*command, *sys.argv[1:], "-"], cwd=ROOT, env=variables(), input=source, text=True, check=True)


if __name__ == "__main__":
    main()
