"""How many files, and so sockets, this process and its children may have open."""

import resource

from onhand.settings import CannotStart


def allow_files(wanted: int) -> None:
    """Raises the limit as far as it is needed. Raises CannotStart when the system does not allow it."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard != resource.RLIM_INFINITY and hard < wanted:
        raise CannotStart(
            f"{wanted:,} open files are needed and the system allows {hard:,}: raise it (`ulimit -Hn`), or take fewer."
        )
    if soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
