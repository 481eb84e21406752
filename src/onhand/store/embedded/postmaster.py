"""Whether a PostgreSQL really runs on a data folder. A pid file alone proves nothing: after a kill -9 or in a new
container its number may belong to any other program."""

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

PROCESSES = Path("/proc")
ORPHANS_LEAVE_BY_THEMSELVES_SECONDS = 2.0
ORPHANS_LEAVE_WHEN_TOLD_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Postmaster:
    """A running server: its process id, and where its socket is (not known in its first moments)."""

    pid: int
    socket_folder: Path | None
    port: int | None


def running_postmaster(cluster: Path) -> Postmaster | None:
    """The server that runs on this data folder, or None; a stale pid file is not believed."""
    lines = _lines(cluster / "postmaster.pid")
    if not lines or not lines[0].strip().isdigit():
        return None
    pid = int(lines[0])
    if not is_postgres_of(pid, cluster):
        return None
    socket_folder = Path(lines[4].strip()) if len(lines) > 4 and lines[4].strip() else None
    port = int(lines[3]) if len(lines) > 3 and lines[3].strip().isdigit() else None
    return Postmaster(pid, socket_folder, port)


def is_postgres_of(pid: int, cluster: Path) -> bool:
    """Whether process `pid` is alive and a PostgreSQL of `cluster` (a server's current folder is its data)."""
    if not PROCESSES.joinpath("self").exists():
        return _looks_like_postgres_without_proc(pid, cluster)
    process = PROCESSES / str(pid)
    try:
        if process.joinpath("stat").read_text().rpartition(")")[2].split()[0] == "Z":
            return False
        in_cluster = process.joinpath("cwd").readlink() == cluster.resolve()
        return in_cluster and process.joinpath("exe").readlink().name.startswith("postgres")
    except (OSError, IndexError):
        return False


def clear_the_way(cluster: Path, socket_folder: Path) -> None:
    """Make the folder ready for a new server after a crash: first every process that the dead one left must be gone
    (they still write to the shared memory), then lock files that name a process of somebody else's may go."""
    if not PROCESSES.joinpath("self").exists():
        return  # we could not see the orphans: leave the judgement to PostgreSQL
    _await_orphans(cluster)
    for lock in (cluster / "postmaster.pid", socket_folder / ".s.PGSQL.5432.lock"):
        if _lines(lock):
            lock.unlink(missing_ok=True)


def _await_orphans(cluster: Path) -> None:
    told_at = time.monotonic() + ORPHANS_LEAVE_BY_THEMSELVES_SECONDS
    killed_at = told_at + ORPHANS_LEAVE_WHEN_TOLD_SECONDS
    while orphans := list(_processes_in(cluster)):
        now = time.monotonic()
        if now > told_at:
            ending = signal.SIGKILL if now > killed_at else signal.SIGQUIT
            for pid in orphans:
                with suppress(ProcessLookupError):
                    os.kill(pid, ending)
        time.sleep(0.02)


def _processes_in(cluster: Path) -> Iterator[int]:
    pids = (int(entry.name) for entry in PROCESSES.iterdir() if entry.name.isdigit())
    yield from (pid for pid in pids if is_postgres_of(pid, cluster))


def _looks_like_postgres_without_proc(pid: int, cluster: Path) -> bool:
    shown = subprocess.run(["/bin/ps", "-p", str(pid), "-o", "command="], check=False, capture_output=True, text=True)
    return "postgres" in shown.stdout and str(cluster) in shown.stdout


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text().splitlines()
    except OSError:
        return []
