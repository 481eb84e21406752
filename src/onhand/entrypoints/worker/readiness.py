"""How a worker lets its machine know that its assistant answers: it works from its first second, but its models take longer to load."""

import os
from contextlib import suppress
from pathlib import Path

FILE = "assistant.ready"


def say_ready(data_folder: Path) -> None:
    """Leave word for whoever started this process. Nothing depends on it, so that a folder that cannot be written is no hindrance."""
    with suppress(OSError):
        (data_folder / FILE).write_text(str(os.getpid()))


def is_ready(data_folder: Path, worker_pid: int) -> bool:
    """Whether the assistant of this worker answers; what an earlier worker left behind does not count."""
    with suppress(OSError):
        return (data_folder / FILE).read_text() == str(worker_pid)
    return False
