"""Everything that must hold, stage by stage; stops at the first that fails.

Usage: python -m setup.check all|lint|front-end-format
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from xml.etree import ElementTree

from setup import file_sizes
from setup.browser import ensure_browser
from setup.node import variables_with_node
from setup.surroundings import CACHE, FRONT_END, PROGRAMS, ROOT, give_up, say

Stage = tuple[str, Callable[[], bool]]


class Counts:
    """Tests that passed and failed, over all runs of pytest."""

    def __init__(self) -> None:
        self.passed = self.failed = self.skipped = 0

    def add(self, report: Path) -> None:
        """Add what a JUnit report says."""
        for suite in ElementTree.parse(report).getroot().iter("testsuite"):  # noqa: S314 - pytest wrote it
            tests, skipped = int(suite.get("tests", 0)), int(suite.get("skipped", 0))
            failed = int(suite.get("failures", 0)) + int(suite.get("errors", 0))
            self.failed += failed
            self.skipped += skipped
            self.passed += tests - failed - skipped


def main() -> None:
    """Run what the argument names."""
    wanted = sys.argv[1] if len(sys.argv) == 2 else ""
    counts = Counts()
    if wanted == "all":
        in_ci = os.environ.get("CI", "").lower() in ("1", "true", "yes")
        browser = ensure_browser()
        if in_ci and not browser:
            give_up("A browser is a must in CI, and there is none: install chromium.")
        finish(run_all([*lint_stages(), *test_stages(counts, browser)]), counts)
    elif wanted == "lint":
        raise SystemExit(0 if run_all(lint_stages()) else 1)
    elif wanted == "front-end-format":
        raise SystemExit(0 if all(npm(script) for script in scripts("format")) else 1)
    else:
        give_up("Usage: python -m setup.check all|lint|front-end-format")


def run_all(stages: Sequence[Stage]) -> bool:
    """Run the stages in turn, with a heading and a time each; False at the first that fails."""
    began = time.monotonic()
    for number, (name, stage) in enumerate(stages, 1):
        say(f"\n── {number}/{len(stages)} {name} " + "─" * max(3, 70 - len(name)))
        stage_began = time.monotonic()
        holds = stage()
        say(f"   {'holds' if holds else 'FAILS'} after {time.monotonic() - stage_began:.1f} s")
        if not holds:
            say(f"\nStopped at stage {number}, {name}: what is wrong stands above.")
            return False
    say(f"\nAll {len(stages)} stages hold, after {time.monotonic() - began:.0f} s.")
    return True


def finish(holds: bool, counts: Counts) -> None:  # noqa: FBT001 - the one thing it tells
    """The closing line, alone on its line, and the exit code."""
    if counts.skipped:
        say(f"{counts.skipped} skipped.")
    failed = counts.failed if holds or counts.failed else 1
    say(f"{counts.passed} passed, {failed} failed")
    raise SystemExit(0 if holds else 1)


def lint_stages() -> list[Stage]:
    """What reads the sources without running them."""
    ruff, pyright = PROGRAMS / "ruff", PROGRAMS / "pyright"
    return [
        ("Format", lambda: run(ruff, "format", "--check", ".")),
        ("Lint", lambda: run(ruff, "check", ".")),
        ("Types", lambda: run(pyright)),
        ("Import contracts", lambda: run(PROGRAMS / "lint-imports")),
        ("File sizes", sizes_hold),
        *(
            (f"Front end: {script}", lambda script=script: npm(script))
            for script in scripts("format:check", "lint", "typecheck")
        ),
    ]


def test_stages(counts: Counts, browser: str | None) -> list[Stage]:
    """What runs the product."""
    return [
        *((f"Front end: {script}", lambda script=script: npm(script)) for script in scripts("test")),
        ("Tests", lambda: pytest(counts, "not journey", "tests")),
        ("Browser journeys", lambda: pytest(counts, "journey", "journeys", browser=browser)),
    ]


def pytest(counts: Counts, marked: str, name: str, *, browser: str | None = None) -> bool:
    """One run of pytest; no tests at all is no failure of ours to hide, but no failure either."""
    report = CACHE / f"{name}.xml"
    report.parent.mkdir(exist_ok=True)
    report.unlink(missing_ok=True)
    environment = variables_with_node() | ({"ONHAND_BROWSER": browser} if browser else {})
    command = [PROGRAMS / "python", "-m", "pytest", "-q", "-m", marked, f"--junitxml={report}"]
    code = subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
    if report.exists():
        counts.add(report)
    none_collected = 5
    return code in (0, none_collected)


def sizes_hold() -> bool:
    """Whether every file is short enough."""
    sentences = file_sizes.too_long()
    for sentence in sentences:
        say(sentence)
    return not sentences


def scripts(*names: str) -> Iterator[str]:
    """Those of the front end's scripts that exist."""
    package = FRONT_END / "package.json"
    known: dict[str, str] = json.loads(package.read_text()).get("scripts", {}) if package.exists() else {}
    return (name for name in names if name in known)


def npm(script: str) -> bool:
    """Run one of the front end's scripts."""
    command = ["npm", "run", "--silent", script]
    return subprocess.run(command, cwd=FRONT_END, env=variables_with_node(), check=False).returncode == 0


def run(*command: str | Path) -> bool:
    """Run a program from .venv."""
    return subprocess.run(command, cwd=ROOT, env=variables_with_node(), check=False).returncode == 0


if __name__ == "__main__":
    main()
