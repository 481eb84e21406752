"""Chromium, for the tests that drive a real browser."""

import os
import shutil
import subprocess
from pathlib import Path

from setup.surroundings import say

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")


def find_browser() -> str | None:
    """The path of a Chromium: `ONHAND_BROWSER`, or one of the usual names."""
    chosen = os.environ.get("ONHAND_BROWSER")
    if chosen:
        return chosen if Path(chosen).exists() else None
    return next((path for name in NAMES if (path := shutil.which(name))), None)


def ensure_browser() -> str | None:
    """Find a browser; root may have apt install one. None if there is none, after a sentence about what to do."""
    found = find_browser()
    if found:
        return found
    if os.geteuid() == 0 and shutil.which("apt-get"):
        say("Installing Chromium …")
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        for command in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", "chromium"]):
            subprocess.run(["apt-get", *command], env=environment, check=False, capture_output=True)
        found = find_browser()
    if not found:
        say(
            'There is no Chromium here: run "sudo apt-get install chromium" for the browser tests; they are skipped now.'
        )
    return found
