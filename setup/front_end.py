"""The front end's packages and build, each redone only when what it depends on changed."""

from collections.abc import Iterator
from pathlib import Path

from setup import stamp
from setup.node import machine_has_node, variables_with_node
from setup.surroundings import FRONT_END, ROOT, run, say

OUTPUTS = [ROOT / "src/onhand/entrypoints/web/static" / app for app in ("desk", "widget")]
NOT_SOURCES = {"node_modules", "dist", "test-results", ".vite"}

__all__ = ["build", "machine_has_node"]


def build() -> bool:
    """Install the front end's packages and build it, where needed. Gives whether there was something to do."""
    if not (FRONT_END / "package-lock.json").exists():
        return False
    installed = install()
    now = stamp.of_files(_sources(FRONT_END))
    if stamp.read().get("front end") == now and all(_filled(folder) for folder in OUTPUTS):
        return installed
    say("Building the front end …")
    npm = ["npm", "run", "build"]
    run(npm, doing="Building the front end", folder=FRONT_END, environment=variables_with_node())
    stamp.write("front end", now)
    return True


def install() -> bool:
    """Install exactly what package-lock.json names."""
    now = stamp.of_files([FRONT_END / "package-lock.json", FRONT_END / ".npmrc"], str(machine_has_node()))
    if stamp.read().get("front end packages") == now and (FRONT_END / "node_modules").is_dir():
        return False
    say("Installing the front end's packages …")
    npm = ["npm", "ci", "--no-audit", "--no-fund"]
    run(npm, doing="npm ci", folder=FRONT_END, environment=variables_with_node())
    stamp.write("front end packages", now)
    return True


def _sources(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.name in NOT_SOURCES or path.name.endswith(".tsbuildinfo"):
            continue
        if path.is_dir():
            yield from _sources(path)
        elif path.is_file():
            yield path


def _filled(folder: Path) -> bool:
    return folder.is_dir() and any(folder.iterdir())
