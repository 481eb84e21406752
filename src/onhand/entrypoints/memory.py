"""Memory in processes that serve for days, in which the same comes and goes: objects by the thousand, and large arrays with each round of matching."""

import ctypes
import gc
import sys
from contextlib import suppress

_OBJECTS_BEFORE_COLLECTING = 50_000  # frames, events, offers: they hold no circles
_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3  # the names of glibc's settings in malloc.h
_KEPT_BYTES = 128 << 20
_LARGEST_KEPT_BYTES = 32 << 20  # glibc takes no more


def serve_for_long() -> None:
    """Looks for garbage seldom, and lets glibc keep what arrays gave back instead of asking the kernel for it page by page each time."""
    gc.set_threshold(_OBJECTS_BEFORE_COLLECTING, 20, 20)
    if sys.platform == "linux":
        with suppress(AttributeError, OSError):  # another C library
            library = ctypes.CDLL(None)
            library.mallopt(_MMAP_THRESHOLD, _LARGEST_KEPT_BYTES)
            library.mallopt(_TRIM_THRESHOLD, _KEPT_BYTES)
