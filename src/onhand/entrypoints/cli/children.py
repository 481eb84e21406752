"""What the supervisor can start, end and look after: programs of ours, and the embedded PostgreSQL."""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Protocol

from onhand.settings import CannotStart
from onhand.store.embedded import EmbeddedPostgres
from onhand.store.embedded.leash import dies_with_parent

POLL_SECONDS = 0.02


class Supervised(Protocol):
    """A process as the supervisor sees it."""

    name: str

    def spawn(self) -> None:
        """Start it, from the calling thread, which must last as long as the process is wanted."""
        ...

    def await_ready(self) -> None:
        """Wait until it does its work; raises `CannotStart`."""
        ...

    @property
    def alive(self) -> bool:
        """Whether it runs."""
        ...

    @property
    def pid(self) -> int | None:
        """Its process id, while it has one."""
        ...

    @property
    def last_words(self) -> str:
        """How it ended, for a sentence: `signal 9`, `exit code 1`."""
        ...

    def end(self) -> None:
        """End it: politely, then by force."""
        ...


@dataclass(slots=True)
class Child:
    """A program of ours.

    `ready` is asked until it says True; without it, a program is ready as soon as it runs. Output goes to `log`, or to
    our own error output. On Linux the kernel kills it when we die, however we die: everything it acknowledged is safe.
    """

    name: str
    argv: Sequence[str]
    environment: Mapping[str, str] = field(repr=False)
    ready: Callable[[], bool] | None = None
    log: Path | None = None
    ready_within_seconds: float = 60.0
    ends_within_seconds: float = 5.0
    _process: subprocess.Popen[bytes] | None = None

    def spawn(self) -> None:
        """See `Supervised`."""
        output: IO[bytes] | None = None
        if self.log:
            self.log.parent.mkdir(parents=True, exist_ok=True)
            output = self.log.open("ab")
        try:
            self._process = subprocess.Popen(
                list(self.argv),
                env=dict(self.environment),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT if output else None,
                process_group=0,  # Ctrl-C in the terminal is for the supervisor, which ends things in order
                preexec_fn=dies_with_parent(signal.SIGKILL),  # noqa: PLW1509 - the hook takes no lock
            )
        finally:
            if output:
                output.close()

    def await_ready(self) -> None:
        """See `Supervised`."""
        gives_up_at = time.monotonic() + self.ready_within_seconds
        while self.ready and not self.ready():
            if not self.alive:
                raise CannotStart(f"The {self.name} process did not start ({self.last_words}){self._where_to_look()}.")
            if time.monotonic() > gives_up_at:
                raise CannotStart(
                    f"The {self.name} process was not ready within {self.ready_within_seconds:.0f} s{self._where_to_look()}."
                )
            time.sleep(POLL_SECONDS)

    @property
    def alive(self) -> bool:
        """See `Supervised`."""
        return self._process is not None and self._process.poll() is None

    @property
    def pid(self) -> int | None:
        """See `Supervised`."""
        return self._process.pid if self._process else None

    @property
    def last_words(self) -> str:
        """See `Supervised`."""
        code = self._process.poll() if self._process else None
        if code is None:
            return "running"
        return f"signal {-code}" if code < 0 else f"exit code {code}"

    def end(self) -> None:
        """See `Supervised`. By force means its whole process group."""
        process = self._process
        if process is None:
            return
        if process.poll() is None:
            process.terminate()
            with suppress(subprocess.TimeoutExpired):
                process.wait(timeout=self.ends_within_seconds)
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()

    def _where_to_look(self) -> str:
        if self.log is None:
            return "; what it said stands above"
        said = self.log.read_text(errors="replace").strip().splitlines() if self.log.exists() else []
        last = f": {said[-1]}" if said else ""
        return f"{last} (all that it said is in {self.log})"


class PostgresChild:
    """The embedded PostgreSQL, under the same eyes. One that was running before us is left running."""

    name = "postgres"

    def __init__(self, server: EmbeddedPostgres) -> None:
        self.server = server

    def spawn(self) -> None:
        """See `Supervised`. Returns when it answers."""
        self.server.start()

    def await_ready(self) -> None:
        """See `Supervised`."""

    @property
    def alive(self) -> bool:
        """See `Supervised`."""
        return self.server.alive

    @property
    def pid(self) -> int | None:
        """See `Supervised`."""
        return self.server.pid

    @property
    def last_words(self) -> str:
        """See `Supervised`."""
        return f"its log is {self.server.log_file}"

    def end(self) -> None:
        """See `Supervised`."""
        self.server.stop()
