"""A child that ends when its parent does, even when the parent is killed with -9 (Linux: PR_SET_PDEATHSIG)."""

import ctypes
import os
import signal
import sys
from collections.abc import Callable

PR_SET_PDEATHSIG = 1
# Loaded before any fork: between fork and exec nothing may take a lock.
_libc = ctypes.CDLL(None)


def dies_with_parent(ending: signal.Signals) -> Callable[[], None]:
    """A `preexec_fn` after which the kernel sends `ending` to the child when the *thread* that started it ends.

    So start children from a thread that lasts, the main one for choice. Off Linux it does nothing: there, children of
    a supervisor that was killed with -9 must be ended by hand.
    """
    parent = os.getpid()

    def leash() -> None:
        if sys.platform != "linux":
            return
        _libc.prctl(PR_SET_PDEATHSIG, int(ending))
        if os.getppid() != parent:  # it died before the call above
            os._exit(1)

    return leash
