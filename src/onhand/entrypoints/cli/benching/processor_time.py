"""Processor time that processes have used, with their descendants."""

from collections.abc import Mapping

import psutil


def processor_seconds(pids: Mapping[str, int]) -> dict[str, float]:
    """Gives user and system seconds by name; a process counts with all its living descendants, unless one has a name of its own."""
    named = set(pids.values())
    return {name: _with_descendants(psutil.Process(pid), named - {pid}) for name, pid in pids.items()}


def _with_descendants(process: psutil.Process, apart: set[int]) -> float:
    seconds = _own(process)
    for child in process.children():
        if child.pid not in apart:
            seconds += _with_descendants(child, apart)
    return seconds


def _own(process: psutil.Process) -> float:
    try:
        times = process.cpu_times()
    except psutil.NoSuchProcess:
        return 0.0
    # A server process of PostgreSQL's that ended is counted in its parent's children's time.
    return times.user + times.system + times.children_user + times.children_system
