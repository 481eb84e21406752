"""The command line against a running server."""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from onhand.entrypoints.cli.playing.crew import Credentials
from onhand.entrypoints.cli.playing.own_server import own_server
from onhand.entrypoints.cli.processes import Stack

PROGRAM = Path(sys.executable).parent / "onhand"

Running = tuple[Stack, Sequence[Credentials]]


@pytest.fixture(scope="session")
def running() -> Iterator[Running]:
    """The stack, and its agents' sign-ins."""
    with own_server(8, say=lambda _: None) as stack_and_agents:
        yield stack_and_agents


def onhand(*arguments: str, said: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs the command with standard input, until it ends."""
    return subprocess.run(
        [PROGRAM, *arguments],
        env={**os.environ, **environment},
        input=said,
        capture_output=True,
        text=True,
        check=False,
        timeout=110,
    )
