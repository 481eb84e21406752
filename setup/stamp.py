"""What the last set-up did, so that the next one does only what changed."""

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from threading import Lock

from setup.surroundings import ENVIRONMENT, ROOT

FILE = ENVIRONMENT / "onhand-setup.json"
_writing = Lock()  # steps are done at the same time, and each keeps what the others noted


def read() -> dict[str, str]:
    """The stamp of each step, by its name; empty when there was none or it is damaged."""
    try:
        return {str(step): str(stamp) for step, stamp in json.loads(FILE.read_text()).items()}
    except (OSError, ValueError, AttributeError):
        return {}


def write(step: str, stamp: str) -> None:
    """Note that `step` is done for inputs with this stamp."""
    with _writing:
        new = FILE.with_suffix(".new")  # whoever reads meanwhile sees the old file or the new one, and no half of it
        new.write_text(json.dumps(read() | {step: stamp}, indent=2))
        new.replace(FILE)


def of_files(paths: Iterable[Path], *also: str) -> str:
    """A hash of these files' names and contents, and of what else the step depends on."""
    digest = hashlib.sha256("\0".join(also).encode())
    for path in sorted(paths):
        digest.update(f"\0{path.relative_to(ROOT)}\0".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()
