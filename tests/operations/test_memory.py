"""Memory that large arrays gave back."""

import platform
import subprocess
import sys

import pytest

COUNT_FAULTS = """
import resource
import numpy as np
from onhand.entrypoints.memory import serve_for_long
serve_for_long()
np.ones(1 << 20)
before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
for _ in range(50):
    np.ones(1 << 20)
print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="another C library")
def test_arrays_that_come_again_take_no_new_memory_from_the_kernel() -> None:
    told = subprocess.run([sys.executable, "-c", COUNT_FAULTS], capture_output=True, check=True)
    assert int(told.stdout) < 100
